// What a person makes of a decision: confirms it, decides otherwise, or reviews it, for reasons of their own.
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useId, useState } from 'react'
import { Button } from '../parts/button.tsx'
import { Choice } from '../parts/choice.tsx'
import { FormFault } from '../parts/notice.tsx'
import { useWords } from '../settings/preferences.tsx'
import { useToasts } from '../shell/toasts.tsx'
import { WireProblem } from '../wire/problem.ts'
import { type DeskDecision, decisions } from './calls.ts'

/** The end of the sheet. Below the facts and the statement, so that they are read first (D-06). */
export function RuleOn({ open }: { open: DeskDecision }): ReactNode {
  const { text } = useWords()
  const { decision, may } = open
  if (decision.state === 'suspended') return <p className="hint-line">{text.decisions.held}</p>
  if (may.includes('confirm')) return <Ruling open={open} step="confirm" />
  if (may.includes('review')) return <Ruling open={open} step="review" />
  if (decision.state !== 'contested') return null
  return <p className="hint-line">{open.own ? text.decisions.own : text.decisions.notYours}</p>
}

function Ruling({ open, step }: { open: DeskDecision; step: 'confirm' | 'review' }): ReactNode {
  const { text } = useWords()
  const queries = useQueryClient()
  const toasts = useToasts()
  const id = useId()
  const { decision } = open
  const holds = decision.outcome?.code ?? ''
  const [outcome, setOutcome] = useState(holds === '' ? (open.outcomes[0]?.code ?? '') : holds)
  const [reasons, setReasons] = useState('')
  const follows = step === 'confirm' && outcome === holds
  const rule = useMutation({
    mutationFn: () => decisions.rule(decision.id, step, outcome, reasons.trim()),
    onSuccess: () => {
      toasts.show(step === 'confirm' ? text.decisions.confirmed : text.decisions.reviewed)
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ['desk'] }),
  })
  const { error } = rule
  return (
    <form
      className="rule-on"
      onSubmit={(event) => {
        event.preventDefault()
        rule.mutate()
      }}
    >
      <Choice
        label={text.decisions.outcome}
        value={outcome}
        onChange={setOutcome}
        options={open.outcomes.map((one) => ({ id: one.code, words: one.label.text }))}
      />
      {follows ? null : (
        <div className="field">
          <label htmlFor={id}>{text.decisions.reasons}</label>
          <textarea
            id={id}
            rows={4}
            maxLength={4000}
            required
            value={reasons}
            aria-describedby={`${id}-help`}
            onChange={(event) => {
              setReasons(event.target.value)
            }}
          />
          <p className="field-help" id={`${id}-help`}>
            {text.decisions.reasonsHelp}
          </p>
        </div>
      )}
      {error === null ? null : (
        <FormFault>
          {error instanceof WireProblem && error.status === 422
            ? text.decisions.reasonNeeded
            : text.problem[error instanceof WireProblem ? error.kind : 'server']}
        </FormFault>
      )}
      <div className="form-end">
        <Button type="submit" look="main" icon="check" busy={rule.isPending}>
          {step === 'review' ? text.decisions.review : follows ? text.decisions.confirm : text.decisions.decide}
        </Button>
      </div>
    </form>
  )
}
