// Whether there is room for a third column.
import { useSyncExternalStore } from 'react'

const ROOM = '(min-width: 84rem)'

function subscribe(changed: () => void): () => void {
  const query = matchMedia(ROOM)
  query.addEventListener('change', changed)
  return () => {
    query.removeEventListener('change', changed)
  }
}

/** True on screens where the details stand beside the conversation without being asked for. */
export function useWide(): boolean {
  return useSyncExternalStore(subscribe, () => matchMedia(ROOM).matches)
}
