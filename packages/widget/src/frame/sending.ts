// What happens to a text between the person and the server, step by step: look, ask, send; and the way to a person.
// A text is given up only after the server has it, or when the person takes it back.
import type { PurposeId } from '@aboveboard/protocol/wire'
import { confirmed, delivered, ownEntry } from './entries.ts'
import type { Decision } from './questions.ts'
import type { Room } from './room.ts'
import { type AskedPurpose, hasBasis, isAnswered, isWithHuman, type Pending, undecided } from './state.ts'
import { type Failure, isGone } from './transport.ts'

/** Opens the steps over the room that holds the state. */
export function openSending(room: Room) {
  const { needs, set } = room
  const { api } = needs

  async function submit(text: string): Promise<void> {
    const { phase, pending: earlier, closed, entries } = room.state
    const words = text.trim()
    if (words === '' || phase !== 'ready' || earlier !== null || closed !== null) return
    const pending: Pending = { text: words, clientId: needs.newId(), choices: {}, checked: false }
    const own = ownEntry(words, pending.clientId, needs.now(), 'waiting')
    set({ draft: '', pending, trouble: null, entries: [...entries, own] })
    await advance(pending)
  }

  /** Takes a pending text one step further. `human`: it is meant for a person, so no AI has to be asked about. */
  async function advance(given: Pending, human = false): Promise<void> {
    let pending = given
    if (!pending.checked) {
      // A detector that does not load must not stand in the way: the server looks again before anything is stored.
      const questions = await needs.inspect(pending.text).catch(() => [])
      if (room.state.pending?.clientId !== pending.clientId) return
      if (questions.length > 0) return set({ step: { kind: 'questions', by: 'here', questions, decisions: {} } })
      pending = { ...pending, checked: true }
    }
    const asks = undecided(room.state).filter((id) => !human || id === 'support')
    if (asks.length > 0) return set({ pending, step: { kind: 'consent', asks, decisions: {}, human } })
    set({ pending: null, step: null })
    await send(pending)
  }

  async function send(pending: Pending): Promise<void> {
    const { clientId } = pending
    set({ entries: delivered(room.state.entries, clientId, 'sending'), trouble: null })
    room.listen()
    const answer = await api.send(room.token, pending)
    if (!answer.ok) return refused(pending, answer.failure)
    const isReplied = room.state.entries.at(-1)?.key !== clientId
    set({ entries: confirmed(room.state.entries, clientId, answer.value) })
    if (!isReplied && !isWithHuman(room.state)) room.expect('ai')
  }

  async function refused(pending: Pending, { code, body }: Failure): Promise<void> {
    const waiting = { pending, entries: delivered(room.state.entries, pending.clientId, 'waiting') }
    if (code === 'consent-required') {
      const named = [body?.['purpose'], ...listOf(body?.['purposes'])]
      const asks = (['support', 'ai'] as const).filter((id) => named.includes(id))
      if (asks.length > 0) return set({ ...waiting, step: { kind: 'consent', asks, decisions: {}, human: false } })
    }
    if (code === 'held') {
      const { heldQuestions } = await import('./questions.ts')
      const questions = heldQuestions(listOf(body?.['findings']).filter(isFinding))
      if (questions.length > 0) {
        return set({ ...waiting, step: { kind: 'questions', by: 'held', questions, decisions: {} } })
      }
    }
    if (isGone(code)) {
      set(waiting)
      return room.renew('expired')
    }
    set({ entries: delivered(room.state.entries, pending.clientId, 'failed'), trouble: code })
  }

  async function answerQuestion(type: string, decision: Decision): Promise<void> {
    const { step, pending } = room.state
    if (step?.kind !== 'questions' || pending === null) return
    const decisions = { ...step.decisions, [type]: decision }
    set({ step: { ...step, decisions } })
    if (step.questions.some((question) => decisions[question.type] === undefined)) return
    const { applied } = await import('./questions.ts')
    const isHere = step.by === 'here'
    const text = isHere ? applied(pending.text, step.questions, decisions) : pending.text
    if (text === '') {
      back()
      return set({ draft: '' })
    }
    const next: Pending = {
      ...pending,
      text,
      choices: isHere ? pending.choices : { ...pending.choices, ...decisions },
      checked: true,
    }
    const entries = room.state.entries.map((entry) =>
      entry.key === next.clientId ? { ...entry, message: { ...entry.message, text } } : entry,
    )
    set({ step: null, pending: next, entries })
    await advance(next)
  }

  /** Notes a choice; when the last one is made, all are recorded in their order and the text goes on. */
  async function decide(id: AskedPurpose, decision: 'given' | 'refused'): Promise<void> {
    const { step: before, busy } = room.state
    if (before?.kind !== 'consent' || busy) return
    const step = { ...before, decisions: { ...before.decisions, [id]: decision } }
    set({ step, trouble: null })
    if (!isAnswered(step)) return
    set({ busy: true })
    for (const purpose of step.asks) {
      const choice = step.decisions[purpose]
      if (choice === undefined) continue
      if (!(await record(purpose, choice, 'widget-card'))) return set({ busy: false, step: { ...step, decisions: {} } })
      if (purpose === 'support' && choice === 'refused') break
    }
    const { pending } = room.state
    set({ busy: false, step: null })
    if (step.human && hasBasis(room.state, 'support')) await handOver()
    if (pending !== null) await advance(pending, step.human)
  }

  /** Records a decision with the server; false when it was not recorded, with `trouble` saying why. */
  async function record(
    id: PurposeId,
    decision: 'given' | 'refused' | 'withdrawn',
    method: 'widget-card' | 'widget-menu',
  ): Promise<boolean> {
    const { session } = room.state
    if (session === null) return false
    const answer = await api.decide(room.token, id, decision, session.notice.version, method)
    if (!answer.ok) {
      if (answer.failure.code === 'notice-outdated') await renewNotice()
      set({ trouble: answer.failure.code })
      return false
    }
    const purposes =
      answer.value?.purposes ??
      room.state.purposes.map((known) => (known.id === id ? { ...known, state: decision } : known))
    set({ purposes })
    needs.store.write({ ...session, purposes: [...purposes] })
    return true
  }

  async function renewNotice(): Promise<void> {
    const answer = await api.consents(room.token)
    const { session } = room.state
    if (!answer.ok || session === null) return
    const { notice, purposes } = answer.value
    set({ session: { ...session, notice }, purposes })
  }

  /** Gives the pending text back to the composer. */
  function back(): void {
    const { pending, entries } = room.state
    set({ step: null, trouble: null })
    if (pending === null) return
    set({ pending: null, draft: pending.text, entries: entries.filter((entry) => entry.key !== pending.clientId) })
  }

  async function askHuman(): Promise<void> {
    const { phase, busy, closed } = room.state
    if (phase !== 'ready' || busy || closed !== null) return
    if (!hasBasis(room.state, 'support')) {
      return set({ trouble: null, step: { kind: 'consent', asks: ['support'], decisions: {}, human: true } })
    }
    await handOver()
    const { pending } = room.state
    if (pending?.checked === true) await advance(pending, true)
  }

  async function handOver(): Promise<void> {
    set({ busy: true, trouble: null })
    room.listen()
    const answer = await api.askHuman(room.token, needs.newId())
    set({ busy: false })
    if (!answer.ok) return set({ trouble: answer.failure.code })
    if (!isWithHuman(room.state)) {
      room.stands({ state: 'waiting', agent: null, waiting_since: needs.now() })
    }
  }

  return {
    submit,
    answerQuestion,
    decide,
    back,
    askHuman,
    /** Gives or withdraws a purpose from the menu. */
    async change(id: PurposeId, decision: 'given' | 'withdrawn'): Promise<void> {
      set({ trouble: null })
      await record(id, decision, 'widget-menu')
    },
    /** Sends a failed text again under the same id, so that it cannot arrive twice. */
    async retry(clientId: string): Promise<void> {
      const entry = room.state.entries.find((known) => known.key === clientId && known.delivery === 'failed')
      if (entry !== undefined) await send({ text: entry.message.text, clientId, choices: {}, checked: true })
    },
  }
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}

function isFinding(value: unknown): value is { type: string; action: 'hold'; start: number; end: number } {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value && 'end' in value
}
