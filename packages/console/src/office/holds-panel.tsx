// Holds: what may not be deleted for a time, why and until when; asked for by one person, agreed to by another.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { Button } from '../parts/button.tsx'
import { Empty } from '../parts/notice.tsx'
import { Cell, Row, Table } from '../parts/table.tsx'
import { useWords } from '../settings/preferences.tsx'
import { office } from '../wire/calls.ts'
import type { Hold } from '../wire/shapes.ts'
import { HoldDialog } from './hold-dialog.tsx'
import { Panel } from './panel.tsx'
import { retentionQuery } from './retention-panel.tsx'

/** The panel of holds. */
export function HoldsPanel(): ReactNode {
  const { text } = useWords()
  const [asking, setAsking] = useState(false)
  const state = useQuery(retentionQuery)
  return (
    <Panel id="holds" title={text.office.holds} help={text.office.holdsHelp} answer={state}>
      {({ holds }) => (
        <>
          {holds.length === 0 ? (
            <Empty title={text.office.noHolds} />
          ) : (
            <Table
              heads={[
                text.office.holdGround,
                text.people.state,
                text.office.holdUntil,
                { unseen: text.office.holdEnd },
              ]}
            >
              {holds.map((hold) => (
                <HoldRow key={hold.id} hold={hold} />
              ))}
            </Table>
          )}
          <Button
            icon="plus"
            onPress={() => {
              setAsking(true)
            }}
          >
            {text.office.hold}
          </Button>
          {asking ? (
            <HoldDialog
              onClose={() => {
                setAsking(false)
              }}
            />
          ) : null}
        </>
      )}
    </Panel>
  )
}

function HoldRow(props: { hold: Hold }): ReactNode {
  const { text, time } = useWords()
  const queries = useQueryClient()
  const { id, ground, reference, expires_at, state, own } = props.hold
  const change = useMutation({
    mutationFn: (what: 'review' | 'release') => (what === 'review' ? office.reviewHold(id) : office.releaseHold(id)),
    onSettled: () => queries.invalidateQueries({ queryKey: ['office', 'retention'] }),
  })
  return (
    <Row
      head={
        <>
          {text.office.holdGrounds[ground]}
          <code translate="no">{reference}</code>
        </>
      }
    >
      <Cell>
        <span className={`state ${state}`}>{text.office.holdState[state]}</span>
        {state === 'waiting' && own ? <small className="field-help">{text.office.holdOwn}</small> : null}
      </Cell>
      <Cell name={text.office.holdUntil}>{time.date(expires_at)}</Cell>
      <Cell>
        <span className="ends">
          {state === 'waiting' && !own ? (
            <Button
              busy={change.isPending}
              onPress={() => {
                change.mutate('review')
              }}
            >
              {text.office.holdAgree}
            </Button>
          ) : null}
          <Button
            look="quiet"
            busy={change.isPending}
            onPress={() => {
              change.mutate('release')
            }}
          >
            {text.office.holdEnd}
          </Button>
        </span>
      </Cell>
    </Row>
  )
}
