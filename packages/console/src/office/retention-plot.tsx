// What falls due when, as bars by day: what is due already first, then the coming thirty days.
import type { ReactNode } from 'react'
import { useWords } from '../settings/preferences.tsx'
import { fill } from '../text/text.ts'
import type { RetentionRule } from '../wire/shapes.ts'

const WIDTH = 620
const HEIGHT = 120
const GAP = 3

/** The plot. Screen readers get the days that have something as a list. */
export function RetentionPlot(props: { rules: readonly RetentionRule[] }): ReactNode {
  const { text, lang, count } = useWords()
  const days = props.rules[0]?.coming.length ?? 0
  const totals = Array.from({ length: days }, (_, day) =>
    props.rules.reduce((sum, rule) => sum + (rule.coming[day] ?? 0), 0),
  )
  const most = Math.max(0, ...totals)
  if (most === 0) return <p className="help">{text.office.comingNone}</p>
  const step = WIDTH / days
  const number = new Intl.NumberFormat(lang)
  const when = (day: number): string => (day === 0 ? text.office.comingToday : count(text.office.comingDays, day))
  const said = totals.map((total, day) => fill(count(text.office.comingBar, total), { when: when(day) }))
  return (
    <figure className="coming">
      <figcaption>{text.office.comingTitle}</figcaption>
      <div className="coming-frame">
        <span className="coming-most" aria-hidden="true">
          {number.format(most)}
        </span>
        <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
          {totals.map((total, day) => {
            const height = total === 0 ? 0 : Math.max(2, (HEIGHT * total) / most)
            const bar = { x: day * step + GAP / 2, y: HEIGHT - height, width: step - GAP, height }
            return (
              <rect key={said[day]} className={day === 0 ? 'now' : ''} {...bar}>
                <title>{said[day]}</title>
              </rect>
            )
          })}
        </svg>
        <div className="coming-days" aria-hidden="true">
          {[0, 10, 20, 30].map((day) => (
            <span key={day}>{when(day)}</span>
          ))}
        </div>
      </div>
      <ul className="unseen">
        {said.flatMap((words, day) => (totals[day] === 0 ? [] : [<li key={words}>{words}</li>]))}
      </ul>
    </figure>
  )
}
