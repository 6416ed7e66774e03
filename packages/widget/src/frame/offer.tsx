// The card under a message that sounded like a right: one press opens a request, the other gives the words back to the assistant.
import type { Message, TakenOffer } from '@aboveboard/protocol/wire'
import { useState } from 'preact/hooks'
import type { Api } from './api.ts'
import type { Chat } from './chat.ts'
import type { ChatState } from './state.ts'

/** What the card needs. */
export interface OfferProps {
  readonly api: Api
  readonly chat: Chat
  readonly state: ChatState
  readonly message: Message
}

/** The card; once it is settled only what was chosen is left, and it cannot be pressed. */
export function OfferCard({ api, chat, state, message }: OfferProps) {
  const { id, offer } = message
  const [busy, setBusy] = useState(false)
  const [said, setSaid] = useState<string | null>(null)
  if (offer == null) return null
  const take = async (decision: 'accepted' | 'declined'): Promise<void> => {
    setBusy(true)
    const answer = await api.ask<TakenOffer>(state.session?.token ?? '', `/messages/${id}/offer`, { decision })
    if (answer.ok) {
      setSaid(answer.value.text)
      // With the chat too: a deletion takes every message along, this card as well, and its code must stay.
      chat.note(answer.value.text)
    }
    setBusy(false)
  }
  const choice = (decision: 'accepted' | 'declined', label: string) => (
    <button type="button" class="choice" onClick={() => void take(decision)}>
      {label}
    </button>
  )
  return (
    <fieldset class="offer" disabled={busy || offer.state !== 'open'}>
      <legend>{offer.title}</legend>
      <p>{offer.text}</p>
      {offer.state !== 'declined' && choice('accepted', offer.yes)}
      {offer.state !== 'accepted' && choice('declined', offer.no)}
      <output>{said}</output>
    </fieldset>
  )
}
