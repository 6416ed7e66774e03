// Decisions: fixed, reviewed rules decide or propose, people confirm and review, and everybody concerned can see why (Art. 22).
import type { Access } from '../domain/access.ts'
import { type DecisionDesk, openDecisionDesk } from './contest/desk.ts'
import { type OwnDecisions, openOwn } from './contest/own.ts'
import { type Asking, openAsking } from './record/asking.ts'
import type { DecisionNeeds } from './record/needs.ts'
import { type Replayed, replay } from './record/replay.ts'
import type { Versions } from './record/versions.ts'

export type { Telling } from './record/needs.ts'
export { type Replayed, replay } from './record/replay.ts'
export type { Sealing } from './record/sealing.ts'
export { openVersions, type Versions } from './record/versions.ts'

export interface Decisions {
  readonly asking: Asking
  readonly own: OwnDecisions
  readonly desk: DecisionDesk
  readonly versions: Versions
  replay(access: Access, id: string): Promise<Replayed>
}

/** Opens the room. */
export function openDecisions(needs: DecisionNeeds): Decisions {
  return {
    asking: openAsking(needs),
    own: openOwn(needs),
    desk: openDecisionDesk(needs),
    versions: needs.versions,
    replay: (access, id) => replay(needs, access, id),
  }
}
