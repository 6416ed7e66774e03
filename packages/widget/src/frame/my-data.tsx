// "My data": everything a person can do about their data, in one place: choices, copies, erasure, who looked, language, end.

import type { WidgetMessages } from '@aboveboard/protocol/messages/widget/en'
import { loaders } from '@aboveboard/protocol/messages/widget/widget'
import type { PurposeState } from '@aboveboard/protocol/wire'
import { useState } from 'preact/hooks'
import type { Api, Looked, PortalTicket } from './api.ts'
import type { Chat } from './chat.ts'
import { Panel } from './panel.tsx'
import { type ChatState, isEphemeral } from './state.ts'

interface Props {
  readonly api: Api
  readonly chat: Chat
  readonly state: ChatState
  readonly words: WidgetMessages
  readonly onLanguage: (lang: string) => void
  readonly onNotice: () => void
  readonly onClose: () => void
}

/** The panel behind the button "My data". */
export function MyDataPanel({ api, chat, state, words, onLanguage, onNotice, onClose }: Props) {
  const token = state.session?.token ?? ''
  const [failed, setFailed] = useState(false)
  const [sure, setSure] = useState(false)
  const [looked, setLooked] = useState<Looked['accesses'] | null>(null)
  const stored = !isEphemeral(state) && state.entries.some((entry) => entry.delivery === 'sent')

  const portal = async (section: 'copy' | 'erase' | 'choices'): Promise<void> => {
    const answer = await api.ask<PortalTicket>(token, '/portal/ticket', {})
    setFailed(!answer.ok)
    if (answer.ok) postForm(answer.value.url, { ticket: answer.value.ticket, section })
  }
  const receipt = async (): Promise<void> => {
    const answer = await api.ask<object>(token, '/consents/receipt')
    setFailed(!answer.ok)
    if (answer.ok) saveFile('consent-receipt.jsonld', JSON.stringify(answer.value, null, 2))
  }
  const look = async (): Promise<void> => {
    const answer = await api.ask<Looked>(token, '/accesses')
    setFailed(!answer.ok)
    if (answer.ok) setLooked(answer.value.accesses)
  }
  return (
    <Panel title={words.myData} words={words} onClose={onClose}>
      <p class="lead">{stored ? words.storedNow : words.nothingStored}</p>
      {failed && <output class="bad">{words.troubles.unavailable}</output>}
      <h3>{words.yourChoices}</h3>
      <ul class="choices">
        {state.purposes.map((purpose) => (
          <Purpose
            key={purpose.id}
            purpose={purpose}
            chat={chat}
            words={words}
            onObject={() => void portal('choices')}
          />
        ))}
      </ul>
      <button type="button" class="line" onClick={() => void receipt()}>
        {words.receipt}
      </button>
      <h3>{words.yourCopies}</h3>
      <button type="button" class="line" onClick={() => void portal('copy')}>
        {words.download} <small>{words.opensTab}</small>
      </button>
      <button type="button" class="line" onClick={() => void portal('erase')}>
        {words.erase} <small>{words.opensTab}</small>
      </button>
      <button type="button" class="line" aria-expanded={looked !== null} onClick={() => void look()}>
        {words.whoLooked}
      </button>
      {looked !== null && <Looks of={looked} words={words} lang={state.lang} />}
      <h3>{words.thisWindow}</h3>
      <label class="field">
        <span>{words.language}</span>
        <select value={state.lang} onChange={(event) => onLanguage(event.currentTarget.value)}>
          {Object.keys(loaders).map((code) => (
            <option key={code} value={code}>
              {nameOf(code)}
            </option>
          ))}
        </select>
      </label>
      <button type="button" class="line" onClick={onNotice}>
        {words.noticeTitle}
      </button>
      {state.closed === null && (
        <button
          type="button"
          class="line end"
          onClick={() => {
            if (!sure) return setSure(true)
            void chat.end()
            onClose()
          }}
        >
          {sure ? words.endSure : words.endChat}
        </button>
      )}
    </Panel>
  )
}

interface PurposeProps extends Pick<Props, 'chat' | 'words'> {
  readonly purpose: PurposeState
  readonly onObject: () => void
}

function Purpose({ purpose, chat, words, onObject }: PurposeProps) {
  const { id, state } = purpose
  const given = state === 'given'
  const fixed = state === 'not_optional' || state === 'legal_basis'
  return (
    <li>
      <div>
        <h4 id={`choice-${id}`}>{words.purposes[id].title}</h4>
        <p>{purpose.text}</p>
        <p class={given ? 'standing standing-given' : 'standing'}>{words.states[state]}</p>
      </div>
      {state === 'legal_basis' && (
        <button type="button" class="choice" aria-describedby={`choice-${id}`} onClick={onObject}>
          {words.object}
        </button>
      )}
      {!fixed && (
        <button
          type="button"
          class="choice"
          aria-describedby={`choice-${id}`}
          onClick={() => void chat.change(id, given ? 'withdrawn' : 'given')}
        >
          {given ? words.withdraw : words.agree}
        </button>
      )}
    </li>
  )
}

function Looks({ of, words, lang }: { of: Looked['accesses']; words: WidgetMessages; lang: string }) {
  if (of.length === 0) return <p class="hint">{words.nobodyLooked}</p>
  return (
    <ul class="looks">
      {of.map((look) => (
        <li key={look.at + look.fields}>
          <time dateTime={look.at}>
            {new Date(look.at).toLocaleString(lang, { dateStyle: 'medium', timeStyle: 'short' })}
          </time>{' '}
          {look.role}: {look.fields} ({look.reason})
        </li>
      ))}
    </ul>
  )
}

function nameOf(code: string): string {
  const name = new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code
  return name.charAt(0).toLocaleUpperCase(code) + name.slice(1)
}

/** Sends a form to a new tab, so that the ticket stands in no address (design: Origins). */
function postForm(action: string, fields: Readonly<Record<string, string>>): void {
  const form = document.createElement('form')
  form.method = 'post'
  form.action = action
  form.target = '_blank'
  form.rel = 'noopener'
  for (const [name, value] of Object.entries(fields)) {
    const input = document.createElement('input')
    input.type = 'hidden'
    input.name = name
    input.value = value
    form.append(input)
  }
  document.body.append(form)
  form.submit()
  form.remove()
}

function saveFile(name: string, text: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/ld+json' }))
  link.download = name
  link.click()
  URL.revokeObjectURL(link.href)
}
