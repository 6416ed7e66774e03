// Who else gets data, on what terms; an unsigned one is switched off, and the page says so.
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Empty } from '../parts/notice.tsx'
import { Cell, Row, Table } from '../parts/table.tsx'
import { useWords } from '../settings/preferences.tsx'
import { office } from '../wire/calls.ts'
import { Panel } from './panel.tsx'

/** The register of processors. */
export function Processors(): ReactNode {
  const { text } = useWords()
  const register = useQuery({ queryKey: ['office', 'processors'], queryFn: ({ signal }) => office.processors(signal) })
  return (
    <Panel id="processors" title={text.office.processors} help={text.office.processorsHelp} answer={register}>
      {({ processors }) =>
        processors.length === 0 ? (
          <Empty title={text.office.noProcessors} />
        ) : (
          <Table
            heads={[
              text.office.processor,
              text.office.role,
              text.office.region,
              text.office.transfer,
              text.office.signed,
            ]}
          >
            {processors.map((processor) => (
              <Row key={processor.id} head={processor.name}>
                <Cell>{processor.role}</Cell>
                <Cell>{processor.region}</Cell>
                <Cell>{processor.transfer ?? text.office.noTransfer}</Cell>
                <Cell>
                  <span className={`state ${processor.signed ? 'published' : 'quarantined'}`}>
                    {processor.signed ? text.office.isSigned : text.office.notSigned}
                  </span>
                </Cell>
              </Row>
            ))}
          </Table>
        )
      }
    </Panel>
  )
}
