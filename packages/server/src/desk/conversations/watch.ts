// Listens while an answer is being given, so that it ends at once when a person takes over, the visitor stops it or takes a permission
// back (F-14, P-5), however slowly the model speaks.
import type { Bus } from '../../db/db.ts'

/** What is watched. */
export interface Watched {
  readonly subject: string
  readonly conversation: string
  readonly message: string
}

/** Aborts `stop` when `mayGoOn` says no after news about the turn. Call what is returned when the answer has ended. */
export function watchTurn(
  bus: Bus,
  turn: Watched,
  stop: AbortController,
  mayGoOn: () => Promise<boolean>,
  onFault: (fault: unknown) => void,
): () => void {
  let asking = false
  let again = false

  async function ask(): Promise<void> {
    again = true
    if (asking) return
    asking = true
    try {
      while (again && !stop.signal.aborted) {
        again = false
        if (!(await mayGoOn())) stop.abort()
      }
    } catch (fault) {
      // Who cannot be asked has not agreed.
      stop.abort()
      onFault(fault)
    } finally {
      asking = false
    }
  }

  return bus.listen((note) => {
    const isAbout =
      note === 'resumed' ||
      (note.subject === turn.subject &&
        (note.kind === 'consents' ||
          note.kind === 'subject' ||
          (note.kind === 'conversation' && note.id === turn.conversation) ||
          (note.kind === 'message' && note.id === turn.message)))
    if (isAbout) void ask()
  })
}
