// Judges files against floors, faces, bans and doors. What the floors and doors are stands in `src/architecture.test.ts`.
import { matchesGlob } from 'node:path'
import type { Import, Source } from './source.ts'

/** A breach of a rule. */
export interface Breach {
  readonly rule: string
  readonly path: string
  readonly line: number
  /** What the file did, for the person who has to mend it. */
  readonly what: string
}

/**
 * The floors from the ground up, each a list of rooms. A room is a folder or a file below `src`; `privacy: consent gate` is a room of
 * rooms, of which each may use those before it.
 */
export type Floors = readonly (readonly string[])[]

/** Something that some parts of the house may use and the others may not. Paths are patterns below the root. */
export interface Door {
  readonly rule: string
  /** The files that the rule binds. Without it: all files of the server. */
  readonly within?: readonly string[]
  /** What must not be used, by kind. Packages match with their subpaths; `name from file` is an imported name. */
  readonly packages?: readonly string[]
  /** Packages that are allowed though `packages` covers them. */
  readonly besides?: readonly string[]
  readonly names?: readonly { readonly name: string; readonly from: string }[]
  readonly globals?: readonly string[]
  readonly casts?: readonly string[]
  /** Who may. */
  readonly only: readonly string[]
  /** Names of the package that everybody in these files may import. */
  readonly except?: { readonly in: readonly string[]; readonly names: readonly string[] }
}

/** A room that must not know another, though it stands higher. */
export interface Ban {
  readonly from: readonly string[]
  readonly to: string
}

const root = 'packages/server/src/'

const within = (path: string, patterns: readonly string[]): boolean =>
  patterns.some((pattern) => matchesGlob(path, pattern))

/** Where a relative specifier leads, as a path from the root of the repository. */
export function target(from: string, to: string): string {
  const parts = from.split('/').slice(0, -1)
  for (const part of to.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '.') parts.push(part)
  }
  return parts.join('/')
}

interface Room {
  readonly name: string
  readonly floor: number
  /** Its place in a room of rooms, or -1. */
  readonly order: number
  /** The room of rooms it belongs to, or its own name. */
  readonly house: string
}

/** Finds the room of a path below `src`. */
function roomFinder(floors: Floors): (path: string) => Room | undefined {
  const rooms = floors.flatMap((names, floor) =>
    names.flatMap((entry): Room[] => {
      const [house = '', inner] = entry.split(': ')
      if (inner === undefined) return [{ name: house, floor, order: -1, house }]
      return inner.split(' ').map((room, order) => ({ name: `${house}/${room}`, floor, order, house }))
    }),
  )
  rooms.sort((a, b) => b.name.length - a.name.length)
  return (path) => rooms.find(({ name }) => path === name || path.startsWith(`${name}/`))
}

/** Breaches of the order of floors and of faces, by one file of the server. `open` lists floors whose every file is a face. */
export function judgeFloors(source: Source, floors: Floors, open: readonly string[]): Breach[] {
  const find = roomFinder(floors)
  const own = source.path.slice(root.length)
  const room = find(own)
  const breach = (rule: string, line: number, what: string): Breach => ({ rule, path: source.path, line, what })
  if (room === undefined) return [breach('every file stands in a room', 1, 'no floor knows this file')]
  const breaches: Breach[] = []
  for (const { to, line } of source.imports) {
    if (to === '*') {
      breaches.push(breach('imports can be read', line, 'imports something that is computed'))
      continue
    }
    if (!to.startsWith('.')) continue
    const path = target(source.path, to)
    if (!path.startsWith(root)) continue
    const other = find(path.slice(root.length))
    if (other === undefined) {
      breaches.push(breach('every file stands in a room', line, `imports ${path}, which no floor knows`))
      continue
    }
    if (other.name === room.name) continue
    const says = `${room.name} imports ${other.name}`
    if (other.floor > room.floor) breaches.push(breach('imports go downwards', line, says))
    else if (other.floor === room.floor && other.house !== room.house)
      breaches.push(breach('neighbours do not know each other', line, says))
    else if (other.house === room.house && other.order > room.order)
      breaches.push(breach('rooms of a room stand in order', line, says))
    if (!open.includes(other.name) && !isFace(path, other)) {
      breaches.push(breach('a room is entered by its face', line, `${room.name} imports ${path.slice(root.length)}`))
    }
  }
  return breaches
}

/** A face is a file named like its folder: `keys/keys.ts`, `db/queue/queue.ts`; a room of one file is its own. */
function isFace(path: string, { name }: Room): boolean {
  const [file = '', folder] = path.split('/').reverse()
  return path === `${root}${name}` || file === `${folder}.ts`
}

/** Breaches of bans between rooms, by one file of the server. */
export function judgeBans(source: Source, bans: readonly Ban[]): Breach[] {
  return bans.flatMap(({ from, to }) =>
    from.some((room) => source.path.startsWith(`${root}${room}/`))
      ? source.imports
          .filter((one) => one.to.startsWith('.') && target(source.path, one.to).startsWith(`${root}${to}/`))
          .map(({ line }) => ({
            rule: `${to} is not for ${from.join(', ')}`,
            path: source.path,
            line,
            what: `imports ${to}`,
          }))
      : [],
  )
}

/** Breaches of doors, by one file. */
export function judgeDoors(source: Source, doors: readonly Door[]): Breach[] {
  return doors.flatMap((door) => {
    if (!within(source.path, door.within ?? [`${root}**`]) || within(source.path, door.only)) return []
    const found = [
      ...source.imports.filter((one) => opensPackage(door, source.path, one) || opensName(door, source.path, one)),
      ...source.globals.filter(({ name }) => (door.globals ?? []).some((pattern) => covers(pattern, name))),
      ...source.casts.filter(({ name }) => door.casts?.includes(name)),
    ]
    return found.map((one) => ({
      rule: door.rule,
      path: source.path,
      line: one.line,
      what: 'to' in one ? `imports ${one.names.join(', ')} from ${one.to}` : `touches ${one.name}`,
    }))
  })
}

function opensPackage({ packages = [], besides = [], except }: Door, path: string, { to, names }: Import): boolean {
  if (to.startsWith('.') || to === '*') return false
  const is = (name: string): boolean => to === name || to.startsWith(`${name}/`)
  const bound = packages.some((name) => is(name) || (name === '*' && isForeign(to))) && !besides.some(is)
  const allowed = except !== undefined && within(path, except.in) && names.every((name) => except.names.includes(name))
  return bound && !allowed
}

const isForeign = (to: string): boolean => !to.startsWith('node:')

function opensName({ names = [] }: Door, path: string, { to, names: imported }: Import): boolean {
  return names.some(
    ({ name, from }) =>
      to.startsWith('.') && target(path, to) === from && (imported.includes(name) || imported.includes('*')),
  )
}

/** `console` covers all of it; `process.env` that member, a computed one, and the whole object handed around. */
function covers(pattern: string, name: string): boolean {
  const [object = '', member] = pattern.split('.')
  if (name === pattern) return true
  return member === undefined ? name.startsWith(`${object}.`) : name === object || name === `${object}.*`
}

/** Relative imports that leave their package: packages meet by their names only. */
export function judgeWalls(source: Source): Breach[] {
  const home = /^packages\/\w+\/src\//.exec(source.path)?.[0]
  if (home === undefined) return []
  const own = home.slice(0, -'src/'.length)
  return source.imports
    .filter(({ to }) => to.startsWith('.') && !target(source.path, to).startsWith(own))
    .map(({ to, line }) => ({ rule: 'packages meet by their names', path: source.path, line, what: `imports ${to}` }))
}

/** Groups of files whose values depend on each other in a ring, by path; a ring of types only has no order to get wrong. `files` holds all sources of one package. */
export function findCycles(files: readonly Source[]): string[][] {
  const known = new Map(files.map((file) => [file.path, file]))
  const marks = new Map<string, { index: number; low: number; stacked: boolean }>()
  const stack: string[] = []
  const cycles: string[][] = []

  // Tarjan 1972: a strongly connected component of more than one file is a ring.
  function visit(path: string): { index: number; low: number; stacked: boolean } {
    const mark = { index: marks.size, low: marks.size, stacked: true }
    marks.set(path, mark)
    stack.push(path)
    for (const { to, type } of known.get(path)?.imports ?? []) {
      if (type || !to.startsWith('.')) continue
      const next = target(path, to)
      if (!known.has(next)) continue
      const seen = marks.get(next)
      if (seen === undefined) mark.low = Math.min(mark.low, visit(next).low)
      else if (seen.stacked) mark.low = Math.min(mark.low, seen.index)
    }
    if (mark.low === mark.index) {
      const ring = stack.splice(stack.indexOf(path))
      for (const member of ring) {
        const of = marks.get(member)
        if (of !== undefined) of.stacked = false
      }
      if (ring.length > 1) cycles.push(ring)
    }
    return mark
  }

  for (const path of known.keys()) if (!marks.has(path)) visit(path)
  return cycles
}
