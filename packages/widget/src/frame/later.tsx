// A part of the frame whose code is fetched when it is first needed.
import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'

/** Draws a part whose code is fetched when it is first drawn. */
export function Later<P extends object>({ load, props }: { load: () => Promise<ComponentType<P>>; props: P }) {
  const [Part, setPart] = useState<ComponentType<P> | null>(null)
  const [first] = useState(() => load)
  useEffect(() => {
    void first().then((part) => setPart(() => part))
  }, [first])
  return Part && <Part {...props} />
}
