// What stands in place of the composer while the person must choose: consent, or what to do about a found number.
import type { WidgetMessages } from '@aboveboard/protocol/messages/widget/en'
import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Chat } from './chat.ts'
import type { Decision, Question } from './questions.ts'
import type { AskedPurpose, ChatState, Step } from './state.ts'

interface Props<S extends Step['kind']> {
  readonly chat: Chat
  readonly state: ChatState
  readonly words: WidgetMessages
  readonly step: Extract<Step, { kind: S }>
}

/** The layered question of consent: one sentence and two equal buttons for each purpose, nothing chosen beforehand (C-03). */
export function ConsentStep({ chat, state, words, step, onNotice }: Props<'consent'> & { onNotice: () => void }) {
  const choice = (id: AskedPurpose, decision: 'given' | 'refused', label: string) => (
    <button
      type="button"
      class="choice"
      disabled={state.busy}
      aria-pressed={step.decisions[id] === decision}
      aria-describedby={`ask-${id}`}
      onClick={() => void chat.decide(id, decision)}
    >
      {label}
    </button>
  )
  const left = step.asks.filter((id) => step.decisions[id] === undefined).length
  return (
    <Card
      title={step.human ? words.consentForHuman : words.consentTitle}
      lead={state.pending === null ? words.consentLeadHuman : words.consentLead}
      chat={chat}
      words={words}
      pending={state.pending !== null}
    >
      {step.asks.map((id) => (
        <fieldset key={id} class="ask" aria-labelledby={`ask-${id}`}>
          <h3 id={`ask-${id}`}>{words.purposes[id].title}</h3>
          <p>{state.purposes.find((purpose) => purpose.id === id)?.text}</p>
          <div class="pair">
            {choice(id, 'refused', words.notNow)}
            {choice(id, 'given', words.agree)}
          </div>
          <p class="hint">{words.purposes[id].ifNot}</p>
        </fieldset>
      ))}
      <p class="fine">
        {left === 1 && step.asks.length > 1 ? words.oneLeft : words.changeLater}{' '}
        <button type="button" class="plain" onClick={onNotice}>
          {words.noticeMore}
        </button>
      </p>
    </Card>
  )
}

/** What was found in the text, shown to the person alone, with one tap for each way on. */
export function QuestionStep({ chat, state, words, step }: Props<'questions'>) {
  const text = state.pending?.text ?? ''
  return (
    <Card
      title={words.foundTitle}
      lead={step.by === 'here' ? words.foundHere : words.foundHeld}
      chat={chat}
      words={words}
      pending
    >
      {step.questions.map((question) => (
        <fieldset key={question.type} class="ask" aria-labelledby={`found-${question.type}`}>
          <h3 id={`found-${question.type}`}>{words.found[question.kind]}</h3>
          <p class="parts">{partsOf(question, text)}</p>
          <div class="pair">
            {question.options.map((option: Decision) => (
              <button
                key={option}
                type="button"
                class="choice"
                aria-pressed={step.decisions[question.type] === option}
                aria-describedby={`found-${question.type}`}
                onClick={() => void chat.answerQuestion(question.type, option)}
              >
                {words.options[option]}
              </button>
            ))}
          </div>
          {question.options.includes('consent') && <p class="hint">{words.specialHint}</p>}
        </fieldset>
      ))}
    </Card>
  )
}

function partsOf(question: Question, text: string) {
  return question.parts.map(({ start, end }) => <q key={start}>{text.slice(start, end)}</q>)
}

interface CardProps extends Pick<Props<'consent'>, 'chat' | 'words'> {
  readonly title: string
  readonly lead: string
  readonly pending: boolean
  readonly children: ComponentChildren
}

function Card({ title, lead, chat, words, pending, children }: CardProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useLayoutEffect(() => heading.current?.focus(), [title])
  return (
    <section class="step" aria-labelledby="step-title">
      <h2 id="step-title" tabIndex={-1} ref={heading}>
        {title}
      </h2>
      <p class="lead">{lead}</p>
      {children}
      <button type="button" class="plain back" onClick={chat.back}>
        {pending ? words.backToText : words.cancel}
      </button>
    </section>
  )
}
