// Loads every catalogue that the server speaks from, in every language, so that it answers at once. Called when it starts.
import { loadAllDecisionMessages } from './decisions/decisions.ts'
import { loadAllPortalMessages } from './portal/portal.ts'
import { loadAllRecordMessages } from './records/records.ts'
import { loadAllRightsMessages } from './rights/rights.ts'
import { loadAllServerMessages } from './server/server.ts'

/** Loads them all. */
export async function loadAllMessages(): Promise<void> {
  await Promise.all([
    loadAllServerMessages(),
    loadAllDecisionMessages(),
    loadAllPortalMessages(),
    loadAllRecordMessages(),
    loadAllRightsMessages(),
  ])
}
