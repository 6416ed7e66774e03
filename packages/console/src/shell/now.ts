// The present moment as a screen shows it: the same for all rows, moving on every half minute.
import { useSyncExternalStore } from 'react'

const STEP_MS = 30_000

function subscribe(changed: () => void): () => void {
  const timer = setInterval(changed, STEP_MS)
  return () => {
    clearInterval(timer)
  }
}

/** The present moment in milliseconds, rounded down to half a minute so that a render is stable. */
export function useNow(): number {
  return useSyncExternalStore(subscribe, () => Math.floor(Date.now() / STEP_MS) * STEP_MS)
}
