// What this node holds of people while it runs: open streams. Erasure ends them, and counts what is left.

/** Open streams by person. */
export interface LivingStreams {
  /** Notes an open stream of a person; call what is returned when it ends. */
  join(subject: string, close: () => void): () => void
  /** Ends every stream of a person and returns how many there were. */
  evict(subject: string): number
  count(subject: string): number
}

/** Opens the register. */
export function openLiving(): LivingStreams {
  // Owned here: grows with open streams, shrinks when they end.
  const streams = new Map<string, Set<() => void>>()
  return {
    join(subject, close) {
      const known = streams.get(subject) ?? new Set()
      known.add(close)
      streams.set(subject, known)
      return () => {
        known.delete(close)
        if (known.size === 0) streams.delete(subject)
      }
    },
    evict(subject) {
      const known = [...(streams.get(subject) ?? [])]
      for (const close of known) close()
      return known.length
    },
    count: (subject) => streams.get(subject)?.size ?? 0,
  }
}
