// One decision, opened: what the rules say and why, the facts, the customer's words, and then what a person makes of it.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { Link } from 'wouter'
import { Button } from '../parts/button.tsx'
import { Fault, FormFault, Skeleton } from '../parts/notice.tsx'
import { useWords } from '../settings/preferences.tsx'
import { useToasts } from '../shell/toasts.tsx'
import { fill } from '../text/text.ts'
import { WireProblem } from '../wire/problem.ts'
import { type DeskDecision, decisions } from './calls.ts'
import { type Draft, FactsForm, knownFacts } from './facts-form.tsx'
import { RuleOn } from './rule-on.tsx'

/** The sheet of a decision; give it the id as `key`. */
export function DecisionSheet(props: { id: string; onLeave: () => void }): ReactNode {
  const { text, lang } = useWords()
  const opened = useQuery({
    queryKey: ['desk', 'decision', props.id, lang],
    queryFn: ({ signal }) => decisions.open(props.id, lang, signal),
    // Opening is written down and starts the reader's time: once, not whenever the window gets the focus.
    staleTime: Number.POSITIVE_INFINITY,
  })
  return (
    <div className="decision-pane">
      <Button look="quiet" icon="back" className="to-list" onPress={props.onLeave}>
        {text.decisions.back}
      </Button>
      {opened.isPending ? (
        <Skeleton rows={5} kind="talk" />
      ) : opened.data === undefined ? (
        <Fault title={text.decisions.failed} error={opened.error} retry={() => void opened.refetch()} />
      ) : (
        <Sheet open={opened.data} />
      )}
    </div>
  )
}

function Sheet({ open }: { open: DeskDecision }): ReactNode {
  const { text, time } = useWords()
  const { decision } = open
  const said = decision.proposed ?? decision.outcome
  return (
    <article className="decision-sheet" aria-labelledby="decision-title">
      <header>
        <p className={`state decision-${decision.state}`}>{text.decisions.states[decision.state]}</p>
        <h2 id="decision-title">{decision.title.text}</h2>
        <p className="help">
          {time.full(decision.decided_at)} · {fill(text.decisions.version, { version: decision.rules.version })}
          {open.conversation === null ? null : (
            <>
              {' · '}
              <Link href={`/desk/all/${open.conversation}`}>{text.decisions.conversation}</Link>
            </>
          )}
        </p>
      </header>
      {decision.review === null ? null : (
        <section className="statement">
          <h3>{text.decisions.statement}</h3>
          <blockquote>{decision.review.statement}</blockquote>
        </section>
      )}
      <section>
        <h3>{said === null ? text.decisions.saysNothing : text.decisions.says}</h3>
        {said === null ? (
          <p>{decision.without === null ? null : text.decisions.without[decision.without]}</p>
        ) : (
          <>
            <p className="outcome">{said.label.text}</p>
            <p>{said.consequence.text}</p>
          </>
        )}
        {decision.rule === null ? null : (
          <p>
            <strong>{text.decisions.why}:</strong> {decision.rule.text.text}{' '}
            <small>
              {decision.rule.code} · {decision.rule.cites}
            </small>
          </p>
        )}
      </section>
      {decision.proposed === null || decision.outcome === null ? null : (
        <section>
          <h3>{text.decisions.holds}</h3>
          <p className="outcome">{decision.outcome.label.text}</p>
        </section>
      )}
      {decision.ruling === null || decision.ruling.reasons === '' ? null : (
        <section>
          <h3>{text.decisions.ruling}</h3>
          <p>{decision.ruling.reasons}</p>
        </section>
      )}
      {decision.review?.reasons == null ? null : (
        <section>
          <h3>{text.decisions.ruling}</h3>
          <p>{decision.review.reasons}</p>
        </section>
      )}
      <FactsOf key={decision.decided_at} open={open} />
      {decision.counterfactuals.length === 0 ? null : (
        <section>
          <h3>{text.decisions.change}</h3>
          <ul className="changes">
            {decision.counterfactuals.map(({ change, outcome }) => (
              <li key={change.map((one) => one.name).join()}>
                {change.map((one) => (
                  <span key={one.name}>
                    {one.label.text}: <strong>{one.shown}</strong>{' '}
                  </span>
                ))}
                → {outcome.label.text}
              </li>
            ))}
          </ul>
        </section>
      )}
      <RuleOn open={open} />
    </article>
  )
}

function FactsOf({ open }: { open: DeskDecision }): ReactNode {
  const { text } = useWords()
  const queries = useQueryClient()
  const toasts = useToasts()
  const { decision } = open
  const [draft, setDraft] = useState<Draft>()
  const correct = useMutation({
    mutationFn: (given: Draft) => {
      const known = Object.fromEntries(decision.facts.map((fact) => [fact.name, fact.value]))
      const changed = Object.entries(knownFacts(given)).filter(([name, value]) => known[name] !== value)
      return decisions.correct(decision.id, Object.fromEntries(changed))
    },
    onSuccess: () => {
      toasts.show(text.decisions.corrected)
      setDraft(undefined)
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ['desk'] }),
  })
  return (
    <section>
      <h3>{text.decisions.facts}</h3>
      <table className="table facts">
        <tbody>
          {decision.facts.map((fact) => (
            <tr key={fact.name}>
              <th scope="row">{fact.label.text}</th>
              <td>{fact.shown}</td>
              <td>
                <span className="pill">{text.decisions.source[fact.source]}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {decision.missing.length === 0 ? null : (
        <p>
          <strong>{text.decisions.missing}:</strong> {decision.missing.map((one) => one.text).join(', ')}
        </p>
      )}
      {!open.may.includes('correct') ? null : draft === undefined ? (
        <Button
          onPress={() => {
            setDraft(Object.fromEntries(decision.facts.map((fact) => [fact.name, fact.value])))
          }}
        >
          {text.decisions.correct}
        </Button>
      ) : (
        <form
          onSubmit={(event) => {
            event.preventDefault()
            correct.mutate(draft)
          }}
        >
          <FactsForm inputs={open.inputs} draft={draft} onChange={setDraft} />
          {correct.error === null ? null : (
            <FormFault>{text.problem[correct.error instanceof WireProblem ? correct.error.kind : 'server']}</FormFault>
          )}
          <div className="form-end">
            <Button
              look="quiet"
              onPress={() => {
                setDraft(undefined)
              }}
            >
              {text.app.cancel}
            </Button>
            <Button type="submit" busy={correct.isPending}>
              {text.decisions.save}
            </Button>
          </div>
        </form>
      )}
    </section>
  )
}
