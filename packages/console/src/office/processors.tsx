// Who else gets data, on what terms: an unsigned one is off until somebody signs, and one press stops any of them at once (I-13).
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { Button } from '../parts/button.tsx'
import { Empty } from '../parts/notice.tsx'
import { Cell, Row, Table } from '../parts/table.tsx'
import { useWords } from '../settings/preferences.tsx'
import { useAnnounce } from '../shell/announcer.tsx'
import { fill } from '../text/text.ts'
import { office } from '../wire/calls.ts'
import type { Processor } from '../wire/shapes.ts'
import { Panel } from './panel.tsx'
import { SignDialog } from './sign-dialog.tsx'

type State = 'on' | 'stopped' | 'unsigned' | 'former'

function stateOf({ signed, current, stopped_at }: Processor): State {
  if (!current) return 'former'
  if (!signed) return 'unsigned'
  return stopped_at === null ? 'on' : 'stopped'
}

const looks: Readonly<Record<State, string>> = {
  on: 'published',
  stopped: 'blocked',
  unsigned: 'quarantined',
  former: 'withdrawn',
}

/** The register of processors. */
export function Processors(): ReactNode {
  const { text } = useWords()
  const [signing, setSigning] = useState<Processor>()
  const register = useQuery({ queryKey: ['office', 'processors'], queryFn: ({ signal }) => office.processors(signal) })
  return (
    <Panel id="processors" title={text.office.processors} help={text.office.processorsHelp} answer={register}>
      {({ processors }) => (
        <>
          {processors.length === 0 ? (
            <Empty title={text.office.noProcessors} />
          ) : (
            <Table
              heads={[
                text.office.processor,
                text.office.region,
                text.office.transfer,
                text.people.state,
                { unseen: text.office.switchHead },
              ]}
            >
              {processors.map((processor) => (
                <ProcessorRow
                  key={processor.id}
                  processor={processor}
                  onSign={() => {
                    setSigning(processor)
                  }}
                />
              ))}
            </Table>
          )}
          {signing === undefined ? null : (
            <SignDialog
              processor={signing}
              onClose={() => {
                setSigning(undefined)
              }}
            />
          )}
        </>
      )}
    </Panel>
  )
}

function ProcessorRow(props: { processor: Processor; onSign: () => void }): ReactNode {
  const { text } = useWords()
  const queries = useQueryClient()
  const announce = useAnnounce()
  const { id, name, model, endpoint, own, region, transfer, contract } = props.processor
  const state = stateOf(props.processor)
  const turn = useMutation({
    mutationFn: (what: 'stop' | 'resume') => office.turnProcessor(id, what),
    onSuccess: async (_, what) => {
      await queries.invalidateQueries({ queryKey: ['office', 'processors'] })
      announce(fill(what === 'stop' ? text.office.hasStopped : text.office.hasResumed, { name }))
    },
  })
  return (
    <Row
      head={
        <>
          {name}
          <code translate="no">
            {model} · {endpoint}
          </code>
        </>
      }
    >
      <Cell>{region}</Cell>
      <Cell>{transfer === null ? text.office.noTransfer : text.office.transfers[transfer]}</Cell>
      <Cell>
        <span className={`state ${looks[state]}`}>{text.office.processorStates[state]}</span>
        {state === 'unsigned' ? null : <small className="field-help">{own ? text.office.ownServer : contract}</small>}
        {turn.isError ? (
          <small className="field-help" role="alert">
            {text.talk.actionFailed}
          </small>
        ) : null}
      </Cell>
      <Cell>
        {state === 'unsigned' ? <Button onPress={props.onSign}>{text.office.sign}</Button> : null}
        {state === 'on' ? (
          <Button
            look="grave"
            busy={turn.isPending}
            onPress={() => {
              turn.mutate('stop')
            }}
          >
            {text.office.stopProcessor}
          </Button>
        ) : null}
        {state === 'stopped' ? (
          <Button
            busy={turn.isPending}
            onPress={() => {
              turn.mutate('resume')
            }}
          >
            {text.office.resumeProcessor}
          </Button>
        ) : null}
      </Cell>
    </Row>
  )
}
