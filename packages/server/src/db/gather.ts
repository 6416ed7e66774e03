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
 * Gathers questions. One that comes alone is served at the end of the turn of the event loop in which it came. One group is on its
 * way at a time, of at most `most` questions.
 */
export function openGather<Asked, Answered>(
  serve: Serve<Asked, Answered>,
  most: number,
): (asked: Asked) => Promise<Answered> {
  // Owned here: who waits for the next group, and whether one is on its way or about to go.
  const waiting: Waiting<Asked, Answered>[] = []
  let busy = false

  function next(): void {
    if (busy || waiting.length === 0) return
    busy = true
    // After what has arrived in this turn, so that its requests come along.
    setImmediate(() => void go(waiting.splice(0, most)))
  }

  async function go(group: readonly Waiting<Asked, Answered>[]): Promise<void> {
    try {
      const answers = await serve(group.map(({ asked }) => asked))
      if (answers.length !== group.length) throw new Error('a group is answered question by question')
      group.forEach(({ done }, at) => done(answers[at] as Answered))
    } catch (fault) {
      for (const { failed } of group) failed(fault)
    }
    busy = false
    next()
  }

  return (asked) =>
    new Promise((done, failed) => {
      waiting.push({ asked, done, failed })
      next()
    })
}
