// Who is signed in, for everything inside the gate.
import { createContext, use } from 'react'
import type { Me } from '../wire/shapes.ts'

/** The signed-in member of staff. */
export const MeContext = createContext<Me | undefined>(undefined)

/** The signed-in member of staff; only inside the gate. */
export function useMe(): Me {
  const me = use(MeContext)
  if (me === undefined) throw new Error('outside the gate')
  return me
}

/** What a role may open. The server decides; this only spares people doors that are shut. */
export function mayOpen(
  role: Me['role'],
  page: 'desk' | 'decisions' | 'knowledge' | 'people' | 'office' | 'rules',
): boolean {
  switch (page) {
    case 'desk':
    case 'decisions':
    case 'knowledge':
      return role !== 'privacy'
    case 'people':
      return role === 'admin'
    case 'rules':
      return role !== 'agent'
    case 'office':
      return role === 'admin' || role === 'privacy'
  }
}

/** Whether a role imports, publishes and withdraws articles; agents read along. */
export function mayEditKnowledge(role: Me['role']): boolean {
  return role === 'admin' || role === 'lead'
}
