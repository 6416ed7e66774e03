// What several requests want at the same moment, done in one go: one round trip, one plan and, for a write, one commit for all of them.
// Under load the groups grow by themselves, because whoever comes while a group is on its way waits for the next.

/** Does a group's work; answers in the order of the questions. A fault is the fault of each of them. */
export type Serve<Asked, Answered> = (group: readonly Asked[]) => Promise<readonly Answered[]>

interface Waiting<Asked, Answered> {
  readonly asked: Asked
  readonly done: (answered: Answered) => void
  readonly failed: (fault: unknown) => void
}

/**
 * Gathers questions. One that comes alone is served at the end of the turn of the event loop in which it came. `atOnce`
 * groups are on their way at a time, of at most `most` questions.
 */
export function openGather<Asked, Answered>(
  serve: Serve<Asked, Answered>,
  { atOnce, most }: { readonly atOnce: number; readonly most: number },
): (asked: Asked) => Promise<Answered> {
  // Owned here: who waits for the next group, whether it is about to go, and how many are on their way.
  const waiting: Waiting<Asked, Answered>[] = []
  let planned = false
  let busy = 0

  function next(): void {
    if (planned || busy >= atOnce || waiting.length === 0) return
    planned = true
    // After what has arrived in this turn, so that its requests come along.
    setImmediate(() => {
      planned = false
      busy += 1
      void go(waiting.splice(0, most))
      next()
    })
  }

  async function go(group: readonly Waiting<Asked, Answered>[]): Promise<void> {
    try {
      const answers = await serve(group.map(({ asked }) => asked))
      if (answers.length !== group.length) throw new Error('a group is answered question by question')
      group.forEach(({ done }, at) => done(answers[at] as Answered))
    } catch (fault) {
      for (const { failed } of group) failed(fault)
    }
    busy -= 1
    next()
  }

  return (asked) =>
    new Promise((done, failed) => {
      waiting.push({ asked, done, failed })
      next()
    })
}
