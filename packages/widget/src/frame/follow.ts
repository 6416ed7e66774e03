// Keeps the newest entry of the log in view until the reader scrolls away, but never scrolls the beginning of an answer out of it.
import type { Entry } from './entries.ts'

/** What the follower does to a log element. */
export interface Follower {
  /** Call after each drawing; tells whether the reader is elsewhere while something new stands at the end. */
  readonly drawn: (log: HTMLElement, entries: readonly Entry[]) => boolean
  /** Call when the log's height changed. */
  readonly resized: (log: HTMLElement) => void
  /** Call on every scroll event; tells whether the reader is at the end again. */
  readonly scrolled: (log: HTMLElement) => boolean
}

/** How near to the end (px) counts as being there. */
const NEAR = 80

/** Opens a follower for one log. */
export function openFollower(): Follower {
  let follows = true
  let own = ''
  let placed = { top: 0, height: 0 }

  const place = (log: HTMLElement): void => {
    const newest = log.querySelector<HTMLElement>(':scope > ol > li:last-child')
    if (newest === null) return
    // In a low window the page scrolls instead of the log.
    if (getComputedStyle(log).overflowY === 'visible') return newest.scrollIntoView({ block: 'nearest' })
    const end = log.scrollHeight - log.clientHeight
    const start = newest.offsetTop - log.offsetTop - 16
    log.scrollTop = newest.classList.contains('by-visitor') ? end : Math.min(end, Math.max(start, 0))
    placed = { top: log.scrollTop, height: log.clientHeight }
  }
  return {
    drawn(log, entries) {
      const mine = entries.findLast((entry) => entry.message.origin === 'visitor')?.key ?? ''
      // Whoever writes wants to see what comes back.
      if (mine !== own) follows = true
      own = mine
      if (follows && entries.length > 0) place(log)
      return !follows
    },
    resized(log) {
      if (follows) place(log)
    },
    scrolled(log) {
      // Only what the reader does counts: not what we placed, and not what the browser moves when the log changes its height.
      if (log.clientHeight === placed.height && Math.abs(log.scrollTop - placed.top) >= 2) {
        follows = log.scrollHeight - log.clientHeight - log.scrollTop < NEAR
      }
      return follows
    },
  }
}
