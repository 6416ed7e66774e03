// Facts of a decision as a form: one control per fact, in the form that its type wants.
import { type ReactNode, useId } from 'react'
import { Choice } from '../parts/choice.tsx'
import { useWords } from '../settings/preferences.tsx'
import type { DecisionKind, FactValue } from './calls.ts'

type Input = DecisionKind['inputs'][number]

/** Facts as they stand in the form; a fact that nobody knows is not there. */
export type Draft = Readonly<Record<string, FactValue | undefined>>

/** The facts that are known. */
export function knownFacts(draft: Draft): Readonly<Record<string, FactValue>> {
  return Object.fromEntries(
    Object.entries(draft).filter((entry): entry is [string, FactValue] => entry[1] !== undefined),
  )
}

/** The form's controls. */
export function FactsForm(props: {
  inputs: readonly Input[]
  draft: Draft
  onChange: (draft: Draft) => void
}): ReactNode {
  const { draft, onChange } = props
  return (
    <div className="facts-form">
      {props.inputs
        .filter((input) => input.from.includes('staff'))
        .map((input) => (
          <Fact
            key={input.name}
            input={input}
            value={draft[input.name]}
            onChange={(value) => {
              onChange({ ...draft, [input.name]: value })
            }}
          />
        ))}
    </div>
  )
}

function Fact(props: {
  input: Input
  value: FactValue | undefined
  onChange: (value: FactValue | undefined) => void
}): ReactNode {
  const { text } = useWords()
  const id = useId()
  const { input, value, onChange } = props
  const label = input.unit === undefined ? input.label.text : `${input.label.text} (${input.unit.text})`
  const unknown = { id: '', words: text.decisions.unknown }
  if (input.type === 'boolean')
    return (
      <Choice
        label={label}
        value={value === undefined ? '' : String(value)}
        options={[unknown, { id: 'true', words: text.decisions.yes }, { id: 'false', words: text.decisions.no }]}
        onChange={(chosen) => {
          onChange(chosen === '' ? undefined : chosen === 'true')
        }}
      />
    )
  if (input.type === 'choice')
    return (
      <Choice
        label={label}
        value={value === undefined ? '' : String(value)}
        options={[unknown, ...(input.options ?? []).map((one) => ({ id: one.code, words: one.label.text }))]}
        onChange={(chosen) => {
          onChange(chosen === '' ? undefined : chosen)
        }}
      />
    )
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <div className="field-line">
        <input
          id={id}
          type={input.type === 'date' ? 'date' : 'number'}
          value={value === undefined ? '' : String(value)}
          {...(input.min === undefined ? {} : { min: input.min })}
          {...(input.max === undefined ? {} : { max: input.max })}
          onChange={(event) => {
            const written = event.target.value
            onChange(written === '' ? undefined : input.type === 'date' ? written : Number(written))
          }}
        />
      </div>
    </div>
  )
}
