// What ends when: what was stopped first, then the plot of the coming days, then rule by rule.
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Cell, Row, Table } from '../parts/table.tsx'
import { useWords } from '../settings/preferences.tsx'
import { office } from '../wire/calls.ts'
import type { RetentionRule, RetentionState } from '../wire/shapes.ts'
import { Panel } from './panel.tsx'
import { RetentionPlot } from './retention-plot.tsx'
import { RetentionStops } from './retention-stops.tsx'

/** What every part that shows retention asks the server. */
export const retentionQuery = {
  queryKey: ['office', 'retention'],
  queryFn: ({ signal }: { signal: AbortSignal }) => office.retention(signal),
}

/** The panel of retention. */
export function RetentionPanel(): ReactNode {
  const { text } = useWords()
  const state = useQuery(retentionQuery)
  return (
    <Panel id="retention" title={text.office.retention} help={text.office.retentionHelp} answer={state}>
      {(answer) => (
        <>
          <RetentionStops stops={answer.stops} />
          <RetentionPlot rules={answer.rules} />
          <Rules rules={answer.rules} />
          <Runs state={answer} />
          <Figures state={answer} />
        </>
      )}
    </Panel>
  )
}

/** An ISO 8601 period of one unit in words. */
export function periodWords(period: string, lang: string): string {
  const [, count, unit] = /^P(\d+)([DMY])$/.exec(period) ?? []
  const name = { D: 'day', M: 'month', Y: 'year' }[unit ?? '']
  if (name === undefined) return period
  return new Intl.NumberFormat(lang, { style: 'unit', unit: name, unitDisplay: 'long' }).format(Number(count))
}

function Rules(props: { rules: readonly RetentionRule[] }): ReactNode {
  const { text, lang, time } = useWords()
  const number = new Intl.NumberFormat(lang)
  const { ruleHead, period, rowsHead, dueHead, heldHead } = text.office
  return (
    <Table className="rules" heads={[ruleHead, period, rowsHead, dueHead, heldHead]}>
      {props.rules.map((one) => (
        <Row
          key={one.rule}
          head={
            <>
              {text.office.retentionRules[one.rule]}
              {one.samples.length === 0 ? null : (
                <details className="samples">
                  <summary>{text.office.samples}</summary>
                  <ul>
                    {one.samples.map((sample) => (
                      <li key={sample.id}>
                        <code translate="no">{sample.id.slice(0, 8)}</code> {time.date(sample.since)}
                      </li>
                    ))}
                  </ul>
                </details>
              )}
            </>
          }
        >
          <Cell name={period}>{periodWords(one.period, lang)}</Cell>
          <Cell name={rowsHead}>{number.format(one.total)}</Cell>
          <Cell name={dueHead}>{number.format(one.due)}</Cell>
          <Cell name={heldHead}>{number.format(one.held + one.frozen)}</Cell>
        </Row>
      ))}
    </Table>
  )
}

function Runs(props: { state: RetentionState }): ReactNode {
  const { text, time, lang } = useWords()
  const { runs } = props.state
  return (
    <details>
      <summary>{text.office.runs}</summary>
      {runs.length === 0 ? (
        <p className="help">{text.office.noRuns}</p>
      ) : (
        <ul className="runs">
          {runs.map((run) => {
            const counts = Object.entries(run.deleted).map(
              ([rule, count]) =>
                `${ruleName(text.office.retentionRules, rule)} ${new Intl.NumberFormat(lang).format(count)}`,
            )
            return (
              <li key={run.at}>
                <span>{time.full(run.at)}</span>
                <span>
                  {counts.length === 0 ? text.office.runNothing : counts.join(' · ')}
                  {run.outcome === 'stopped' ? ` · ${text.office.runStopped}` : ''}
                </span>
              </li>
            )
          })}
        </ul>
      )}
    </details>
  )
}

function Figures(props: { state: RetentionState }): ReactNode {
  const { text, lang } = useWords()
  const { statistics } = props.state
  if (statistics.length === 0) return null
  const number = new Intl.NumberFormat(lang)
  const { month, statConversations, statMessages, statPeople, statHelpful } = text.office
  return (
    <details>
      <summary>{text.office.statistics}</summary>
      <p className="help">{text.office.statisticsHelp}</p>
      <Table heads={[month, statConversations, statMessages, statPeople, statHelpful]}>
        {statistics.map((one) => (
          <Row key={one.month} head={one.month}>
            <Cell name={statConversations}>{number.format(one.conversations)}</Cell>
            <Cell name={statMessages}>{number.format(one.messages)}</Cell>
            <Cell name={statPeople}>{number.format(one.with_people)}</Cell>
            <Cell name={statHelpful}>
              {number.format(one.helpful)}, {number.format(one.unhelpful)}
            </Cell>
          </Row>
        ))}
      </Table>
    </details>
  )
}

function ruleName(names: Readonly<Record<string, string>>, id: string): string {
  return names[id] ?? id
}
