// The chat itself: it owns the state, begins and renews the session, hears the server, and carries out what the menu offers.
// It knows no DOM. What happens to a text on its way stands in `sending.ts`.
import type { ConversationState, Message, StartedSession, VisitorEvent } from '@aboveboard/protocol/wire'
import { merged, mergedHistory } from './entries.ts'
import type { ChatNeeds, Room } from './room.ts'
import { openSending } from './sending.ts'
import { type ChatState, firstState } from './state.ts'
import type { Stream } from './stream.ts'
import { isGone } from './transport.ts'

/** How long (ms) "is writing" is believed without news. */
const TYPING = { ai: 60_000, human: 8_000 } as const

/** Opens the chat. Nothing is asked of the server before `start`. */
export function openChat(needs: ChatNeeds) {
  const { api, store } = needs
  let state = firstState(needs.lang)
  let stream: Stream | null = null
  let quiet = new AbortController()
  // How often news came of how the conversation stands: a list that was asked for before must not take them back.
  let told = 0

  const set = (patch: Partial<ChatState>): void => {
    state = { ...state, ...patch }
    needs.onChange(state)
  }
  const token = (): string => state.session?.token ?? ''

  // The beginning ────────────────────────────────────────────────────────────────────────────────────────────────────

  async function start(): Promise<void> {
    set({ phase: 'starting', trouble: null })
    const kept = store.read()
    if (kept !== null) {
      const answer = await api.consents(kept.token)
      if (answer.ok) {
        begin({ ...kept, notice: answer.value.notice, purposes: answer.value.purposes })
        await load()
        if (state.entries.length > 0) listen()
        return
      }
      if (!isGone(answer.failure.code)) return set({ phase: 'unreachable' })
      store.clear()
    }
    const answer = await api.startSession()
    if (answer.ok) begin(answer.value)
    else set({ phase: 'unreachable' })
  }

  function begin(session: StartedSession): void {
    store.write(session)
    set({ phase: 'ready', session, purposes: session.purposes })
    void suggest()
  }

  async function suggest(): Promise<void> {
    const answer = await api.suggestions()
    if (answer.ok) set({ suggestions: answer.value.suggestions })
  }

  async function renew(trouble: string | null): Promise<void> {
    hangUp()
    store.clear()
    set({ ...firstState(state.lang), draft: state.pending?.text ?? state.draft })
    await start()
    if (trouble !== null) set({ trouble })
  }

  // What the server says ─────────────────────────────────────────────────────────────────────────────────────────────

  function listen(): void {
    if (stream !== null || state.session === null) return
    stream = needs.openStream({
      token: token(),
      onEvent: hear,
      onOpen: () => {
        set({ line: 'open' })
        // Whatever the stream could not resume, the list still knows.
        void load()
      },
      onLost: () => set({ line: 'lost' }),
      onRefused: () => void renew('expired'),
    })
  }

  function hangUp(): void {
    stream?.close()
    stream = null
    quiet.abort()
    set({ line: 'idle', typing: null })
  }

  async function load(): Promise<void> {
    const history: Message[] = []
    let cursor: string | null = null
    const before = told
    do {
      const answer = await api.messages(token(), cursor)
      if (!answer.ok) return
      history.push(...answer.value.messages)
      cursor = answer.value.next
      if (told === before) set({ conversation: answer.value.conversation })
    } while (cursor !== null)
    set({ entries: mergedHistory(state.entries, history) })
  }

  function hear(event: VisitorEvent): void {
    switch (event.event) {
      case 'message':
        if (event.data.origin !== 'visitor') {
          quiet.abort()
          set({ typing: null })
        }
        return set({ entries: merged(state.entries, event.data) })
      case 'conversation':
        return stands(event.data)
      case 'consents':
        return set({ purposes: event.data.purposes })
      case 'typing':
        return expect(event.data.who)
      case 'closed':
        hangUp()
        if (event.data.why === 'ended') return set({ closed: 'ended' })
        store.clear()
        set({ closed: event.data.why, ...(event.data.why === 'erased' ? { entries: [], conversation: null } : {}) })
    }
  }

  function stands(conversation: ConversationState): void {
    told++
    set({ conversation })
  }

  function expect(who: 'ai' | 'human'): void {
    quiet.abort()
    const mine = new AbortController()
    quiet = mine
    set({ typing: who })
    void needs.wait(TYPING[who], mine.signal).then(() => {
      if (!mine.signal.aborted) set({ typing: null })
    })
  }

  const room: Room = {
    needs,
    get state() {
      return state
    },
    get token() {
      return token()
    },
    set,
    listen,
    expect,
    stands,
    renew,
  }
  const sending = openSending(room)

  return {
    ...sending,
    start,
    state: (): ChatState => state,
    setDraft: (draft: string): void => set({ draft }),
    calm: (): void => set({ trouble: null }),
    async stop(id: string): Promise<void> {
      const answer = await api.ask(token(), `/messages/${id}/stop`, {})
      if (!answer.ok) set({ trouble: answer.failure.code })
    },
    async rate(id: string, value: Message['feedback']): Promise<void> {
      const before = state.entries.find(({ message }) => message.id === id)?.message.feedback ?? null
      const show = (feedback: Message['feedback']): void => {
        const entries = state.entries.map((entry) =>
          entry.message.id === id ? { ...entry, message: { ...entry.message, feedback } } : entry,
        )
        set({ entries })
      }
      show(value)
      const answer = await api.ask(token(), `/messages/${id}/feedback`, { value })
      if (!answer.ok) show(before)
    },
    note: (note: string | null): void => set({ note }),
    async end(): Promise<void> {
      if (state.entries.some((entry) => entry.delivery === 'sent')) {
        const answer = await api.ask(token(), '/conversation/end', {})
        if (!answer.ok && answer.failure.code !== 'not-found') return set({ trouble: answer.failure.code })
      }
      hangUp()
      set({ closed: 'ended', step: null, pending: null })
    },
    /** A new conversation: in the same session after an end, in a new one when the old one is gone. */
    async newChat(): Promise<void> {
      if (state.closed !== 'ended') return renew(null)
      set({ closed: null, entries: [], conversation: null, trouble: null })
      await suggest()
    },
    /** Speaks another language from now on; before the first word the session starts again in it. */
    async speak(lang: string): Promise<void> {
      set({ lang })
      if (state.session === null) return
      if (state.entries.length === 0) return renew(null)
      set({ session: { ...state.session, lang } })
      store.write({ ...state.session, lang })
      await suggest()
    },
    close: hangUp,
  }
}

/** The chat's face. */
export type Chat = ReturnType<typeof openChat>
