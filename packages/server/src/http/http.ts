// The face of the floor: all routes in one list, and the door over them. Needs the rooms, opens none.
import { fileURLToPath } from 'node:url'
import { findSite } from '../tenants/tenants.ts'
import { openLimits } from './limits.ts'
import type { Route, Surface } from './route.ts'
import { adminStaffRoutes } from './routes/admin-staff.ts'
import { caseworkRoutes } from './routes/casework.ts'
import { type ChatRooms, chatRoutes } from './routes/chat.ts'
import { type ConsentRooms, consentRoutes } from './routes/consent.ts'
import { type DecisionRooms, decisionRoutes } from './routes/decisions.ts'
import { deskRoutes } from './routes/desk.ts'
import { knowledgeRoutes } from './routes/knowledge.ts'
import { officeRoutes } from './routes/office.ts'
import { openMetrics, operationsRoutes } from './routes/operations.ts'
import { pageRoutes } from './routes/pages.ts'
import { portalRoutes } from './routes/portal.ts'
import { processorRoutes } from './routes/processors.ts'
import { retentionRoutes } from './routes/retention.ts'
import { rightsRoutes } from './routes/rights.ts'
import { staffRoutes } from './routes/staff.ts'
import { type Door, type HttpNeeds, openDoor } from './server.ts'
import { openStatic } from './static.ts'

export type { Route, Surface } from './route.ts'
export type { Door } from './server.ts'

type Needs<Routes extends (rooms: never) => unknown> = Parameters<Routes>[0]

/** The rooms that routes lead to. */
export type Rooms = ChatRooms &
  ConsentRooms &
  DecisionRooms &
  Needs<typeof staffRoutes> &
  Needs<typeof deskRoutes> &
  Needs<typeof adminStaffRoutes> &
  Needs<typeof knowledgeRoutes> &
  Needs<typeof officeRoutes> &
  Needs<typeof retentionRoutes> &
  Needs<typeof processorRoutes> &
  Needs<typeof pageRoutes> &
  Omit<Needs<typeof rightsRoutes>, 'portalOrigin'> &
  Omit<Needs<typeof portalRoutes>, 'siteName' | 'widgetOrigin'> &
  Omit<Needs<typeof operationsRoutes>, 'metrics' | 'all'> &
  Pick<HttpNeeds, 'log' | 'hosts' | 'origin' | 'print' | 'staffOf'>

const beside = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** Puts the routes together and opens the door over them. Nothing listens yet. */
export function openHttp(rooms: Rooms): { readonly door: Door; readonly routes: readonly Route[] } {
  const { db, clock, log, hosts, leader, ephemeral } = rooms
  const origin = (surface: Surface) => rooms.origin(surface)
  const metrics = openMetrics({
    waiting: () => db.waiting,
    ephemeral: () => ephemeral.size,
    logSize: () => leader.head()?.size ?? 0,
  })
  const routes: readonly Route[] = [
    ...operationsRoutes({ ...rooms, metrics, all: (): readonly Route[] => routes }),
    ...chatRoutes(rooms),
    ...consentRoutes(rooms),
    ...staffRoutes(rooms),
    ...deskRoutes(rooms),
    ...decisionRoutes(rooms),
    ...adminStaffRoutes(rooms),
    ...knowledgeRoutes(rooms),
    ...officeRoutes(rooms),
    ...caseworkRoutes(rooms),
    ...retentionRoutes(rooms),
    ...processorRoutes(rooms),
    ...rightsRoutes({ ...rooms, portalOrigin: origin('portal') }),
    ...portalRoutes({
      ...rooms,
      widgetOrigin: origin('widget'),
      siteName: async () => (await findSite(db.open, undefined))?.name ?? 'Aboveboard',
    }),
    ...pageRoutes(rooms),
  ]
  const ancestors = async (slug: string | undefined) => (await findSite(db.open, slug))?.settings.origins ?? []
  const serveStatic = openStatic({
    widget: beside('../../../widget/dist'),
    console: beside('../../../console/dist'),
    art: beside('../../demo/art'),
    pages: beside('pages'),
    hosts,
    origin,
    ancestors,
  })
  const door = openDoor({
    routes,
    db,
    clock,
    log,
    hosts,
    origin,
    serveStatic,
    spend: openLimits(clock),
    staffOf: rooms.staffOf,
    print: rooms.print,
    observe: metrics.observe,
  })
  return { door, routes }
}
