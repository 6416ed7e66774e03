// Who else gets data, on what terms; an unsigned one is switched off, and the page says so.
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Empty } from '../parts/notice.tsx'
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
          <div className="table-frame">
            <table className="table">
              <thead>
                <tr>
                  <th scope="col">{text.office.processor}</th>
                  <th scope="col">{text.office.role}</th>
                  <th scope="col">{text.office.region}</th>
                  <th scope="col">{text.office.transfer}</th>
                  <th scope="col">{text.office.signed}</th>
                </tr>
              </thead>
              <tbody>
                {processors.map((processor) => (
                  <tr key={processor.id}>
                    <th scope="row">{processor.name}</th>
                    <td>{processor.role}</td>
                    <td>{processor.region}</td>
                    <td>{processor.transfer ?? text.office.noTransfer}</td>
                    <td>
                      <span className={`state ${processor.signed ? 'published' : 'quarantined'}`}>
                        {processor.signed ? text.office.isSigned : text.office.notSigned}
                      </span>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )
      }
    </Panel>
  )
}
