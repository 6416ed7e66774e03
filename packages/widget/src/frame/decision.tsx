// A decision that rules prepared or took, as a sheet in the conversation: what, why, what would change it, and the way to a person.
import type { DecisionView, Said } from '@aboveboard/protocol/decisions'
import { loadDecisionMessages } from '@aboveboard/protocol/messages/decisions/decisions'
import type { DecisionMessages } from '@aboveboard/protocol/messages/decisions/en'
import type { Language, Message } from '@aboveboard/protocol/wire'
import type { ComponentChildren } from 'preact'
import { useEffect, useId, useState } from 'preact/hooks'
import type { Api } from './api.ts'
import type { ChatState } from './state.ts'

interface Props {
  readonly api: Api
  readonly state: ChatState
  /** The line that speaks of it. */
  readonly message: Message
}

/** The sheet, under the latest line that speaks of the decision. */
export function Decision({ api, state, message }: Props) {
  const { decision: id } = message
  const newest = state.entries.findLast((entry) => entry.message.decision === id)?.message.id
  if (id == null || newest !== message.id) return null
  return <Sheet api={api} token={state.session?.token ?? ''} id={id} lang={state.lang} />
}

interface SheetProps {
  readonly api: Api
  readonly token: string
  readonly id: string
  readonly lang: string
}

/** Draws nothing until words and decision are there. */
function Sheet({ api, token, id, lang }: SheetProps) {
  const [words, setWords] = useState<DecisionMessages | null>(null)
  const [view, setView] = useState<DecisionView | null>(null)
  useEffect(() => {
    let isHere = true
    void loadDecisionMessages(lang as Language).then((loaded) => isHere && setWords(loaded))
    void api.ask<DecisionView>(token, `/decisions/${id}`).then((answer) => isHere && answer.ok && setView(answer.value))
    return () => {
      isHere = false
    }
  }, [api, token, id, lang])
  if (words === null || view === null) return null
  const day = (time: string) => new Date(time).toLocaleDateString(lang, { dateStyle: 'long' })
  const { outcome, rule, review } = view
  return (
    <section class="decision" aria-label={words.heading}>
      <p class="decision-state" data-state={view.state}>
        {words.states[view.state]}
      </p>
      <h3>
        <Text of={view.title} />
      </h3>
      {outcome === null ? (
        <p>
          {view.without === null ? words.states.proposed : words.without[view.without]}{' '}
          {view.missing.map((one) => one.text).join(', ')}
        </p>
      ) : (
        <>
          <p class="decision-outcome">
            <Text of={outcome.label} />
          </p>
          <p>
            <Text of={outcome.consequence} />
          </p>
        </>
      )}
      {view.ruling !== null && view.ruling.reasons !== '' && (
        <Part title={words.person}>
          <p>{view.ruling.reasons}</p>
        </Part>
      )}
      {review !== null && (
        <Part title={words.review}>
          <blockquote>{review.statement}</blockquote>
          {review.reasons === null ? (
            <p>{words.due(day(review.due_at))}</p>
          ) : (
            <p>
              <strong>{words.person}</strong>: {review.reasons}
            </p>
          )}
        </Part>
      )}
      <details>
        <summary>{words.more}</summary>
        {rule !== null && (
          <Part title={words.why}>
            <p>
              <Text of={rule.text} /> <small lang="en">({rule.cites})</small>
            </p>
          </Part>
        )}
        <p>{words.rules}</p>
        <p>
          {view.automated ? words.notice.automated : words.notice.proposed} <Text of={view.title} />.
        </p>
        <Part title={words.facts}>
          <dl>
            {view.facts.map((fact) => (
              <div key={fact.name}>
                <dt>
                  <Text of={fact.label} />
                </dt>
                <dd>
                  {fact.shown} <small>{words.sources[fact.source]}</small>
                </dd>
              </div>
            ))}
          </dl>
        </Part>
        {view.counterfactuals.length > 0 && (
          <Part title={words.change}>
            <ul>
              {view.counterfactuals.map(({ change, outcome: other }) => (
                <li key={change.map((one) => one.name).join()}>
                  {change.map((one) => (
                    <span key={one.name}>
                      <Text of={one.label} />: <strong>{one.shown}</strong>{' '}
                    </span>
                  ))}
                  → <Text of={other.label} />
                </li>
              ))}
            </ul>
          </Part>
        )}
        <p class="decision-foot">{words.version(String(view.rules.version), day(view.decided_at))}</p>
      </details>
      {view.contestable && <Ask api={api} token={token} id={id} words={words} onDone={setView} />}
    </section>
  )
}

function Part({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <div class="decision-part">
      <h4>{title}</h4>
      {children}
    </div>
  )
}

function Text({ of }: { of: Said }) {
  return <span lang={of.lang}>{of.text}</span>
}

interface AskProps extends Omit<SheetProps, 'lang'> {
  readonly words: DecisionMessages
  readonly onDone: (view: DecisionView) => void
}

/** The way to a person, in two steps: what happens, then what they should know. */
function Ask({ api, token, id, words, onDone }: AskProps) {
  const [open, setOpen] = useState(false)
  const [text, setText] = useState('')
  const [busy, setBusy] = useState(false)
  const [failed, setFailed] = useState(false)
  const field = useId()
  if (!open) {
    return (
      <button type="button" class="choice" onClick={() => setOpen(true)}>
        {words.ask}
      </button>
    )
  }
  const send = async (): Promise<void> => {
    setBusy(true)
    const answer = await api.ask<DecisionView>(token, `/decisions/${id}/contest`, { statement: text.trim() })
    setBusy(false)
    setFailed(!answer.ok)
    if (answer.ok) onDone(answer.value)
  }
  return (
    <form
      class="decision-ask"
      onSubmit={(event) => {
        event.preventDefault()
        if (text.trim() !== '' && !busy) void send()
      }}
    >
      <p>{words.askHelp}</p>
      <label for={field}>{words.statement}</label>
      <textarea
        id={field}
        rows={3}
        maxLength={4000}
        value={text}
        required
        onInput={(event) => setText(event.currentTarget.value)}
      />
      {failed && (
        <p class="bad" role="alert">
          {words.failed}
        </p>
      )}
      <button type="submit" class="choice" disabled={busy}>
        {words.send}
      </button>
    </form>
  )
}
