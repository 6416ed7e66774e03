// What people chose, purpose by purpose: numbers first, with a bar behind each for the eye.
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Empty } from '../parts/notice.tsx'
import { Cell, Row, Table } from '../parts/table.tsx'
import { useWords } from '../settings/preferences.tsx'
import { office } from '../wire/calls.ts'
import type { ConsentFigure } from '../wire/shapes.ts'
import { Panel } from './panel.tsx'
import { showable } from './suppress.ts'

const CHOICES = ['given', 'refused', 'withdrawn'] as const

/** The table of choices. All bars share one scale, so that they can be compared down and across. */
export function ConsentFigures(): ReactNode {
  const { text } = useWords()
  const figures = useQuery({ queryKey: ['office', 'consents'], queryFn: ({ signal }) => office.consents(signal) })
  return (
    <Panel id="consents" title={text.office.consents} help={text.office.consentsHelp} answer={figures}>
      {({ purposes }) => {
        if (purposes.length === 0) return <Empty title={text.office.noConsents} />
        const longest = Math.max(
          1,
          ...purposes.flatMap((purpose) => CHOICES.map((choice) => showable(purpose[choice]) ?? 0)),
        )
        return (
          <Table className="figures" heads={[text.office.purpose, ...CHOICES.map((choice) => text.office[choice])]}>
            {purposes.map((purpose) => (
              <Row key={purpose.id} head={purposeName(text.office.purposes, purpose.id)}>
                {CHOICES.map((choice) => (
                  <FigureCell key={choice} figure={purpose} choice={choice} longest={longest} />
                ))}
              </Row>
            ))}
          </Table>
        )
      }}
    </Panel>
  )
}

function FigureCell(props: { figure: ConsentFigure; choice: (typeof CHOICES)[number]; longest: number }): ReactNode {
  const { text, lang } = useWords()
  const count = showable(props.figure[props.choice])
  return (
    <Cell name={text.office[props.choice]}>
      {count === undefined ? (
        <span className="few">{text.office.few}</span>
      ) : (
        <span className="figure">
          <span>{new Intl.NumberFormat(lang).format(count)}</span>
          <svg className={`bar ${props.choice}`} viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
            <rect width={(100 * count) / props.longest} height="6" />
          </svg>
        </span>
      )}
    </Cell>
  )
}

function purposeName(names: Readonly<Record<string, string>>, id: string): string {
  return names[id] ?? id
}
