// What people asked for and how many days are left to answer (Art. 12(3): one month).
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Empty } from '../parts/notice.tsx'
import { Cell, Row, Table } from '../parts/table.tsx'
import { useWords } from '../settings/preferences.tsx'
import { useNow } from '../shell/now.ts'
import { daysUntil } from '../text/time.ts'
import { office } from '../wire/calls.ts'
import type { OfficeCase } from '../wire/shapes.ts'
import { Panel } from './panel.tsx'

/** Days left from which a case is marked as urgent. */
const URGENT_DAYS = 5

/** The open requests, most urgent first. */
export function RightsQueue(): ReactNode {
  const { text, time } = useWords()
  const queue = useQuery({ queryKey: ['office', 'rights'], queryFn: ({ signal }) => office.rights(signal) })
  return (
    <Panel id="rights" title={text.office.rights} help={text.office.rightsHelp} answer={queue}>
      {({ cases }) => {
        const open = cases
          .filter((one) => one.state !== 'done')
          .toSorted((a, b) => Date.parse(a.due_at) - Date.parse(b.due_at))
        if (open.length === 0) return <Empty title={text.office.noRights} help={text.office.noRightsHelp} />
        return (
          <Table className="queue" heads={[text.office.right, text.people.state, text.office.opened, text.office.due]}>
            {open.map((one) => (
              <Row
                key={one.id}
                head={
                  <>
                    {text.office.rightNames[one.right]}
                    <code translate="no" title={text.office.case}>
                      {one.id.slice(0, 8)}
                    </code>
                  </>
                }
              >
                <Cell>
                  <span className={`state ${one.state}`}>{text.office.caseStates[one.state]}</span>
                </Cell>
                <Cell>{time.full(one.opened_at)}</Cell>
                <Cell>
                  <Due one={one} />
                </Cell>
              </Row>
            ))}
          </Table>
        )
      }}
    </Panel>
  )
}

function Due(props: { one: OfficeCase }): ReactNode {
  const { text, time, count } = useWords()
  const days = daysUntil(props.one.due_at, useNow())
  const words =
    days < 0 ? count(text.office.overdue, -days) : days === 0 ? text.office.dueToday : count(text.office.daysLeft, days)
  return (
    <span className={`due ${days <= URGENT_DAYS ? 'urgent' : ''}`} title={time.full(props.one.due_at)}>
      {words}
    </span>
  )
}
