// Who works here: the list, invitations, and closing an account.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { Button } from '../parts/button.tsx'
import { Empty, Fault, Skeleton } from '../parts/notice.tsx'
import { Cell, Row, Table } from '../parts/table.tsx'
import { useMe } from '../session/me.tsx'
import { useWords } from '../settings/preferences.tsx'
import { Dialog } from '../shell/dialog.tsx'
import { useToasts } from '../shell/toasts.tsx'
import { fill } from '../text/text.ts'
import { admin } from '../wire/calls.ts'
import { kindOf } from '../wire/problem.ts'
import type { StaffMember } from '../wire/shapes.ts'
import { InviteDialog } from './invite-dialog.tsx'

/** The page of staff. */
export function People(): ReactNode {
  const { text } = useWords()
  const [inviting, setInviting] = useState(false)
  const [leaving, setLeaving] = useState<StaffMember>()
  const people = useQuery({ queryKey: ['admin', 'people'], queryFn: ({ signal }) => admin.people(signal) })
  const change = useStateChange()
  return (
    <div className="page">
      <header className="page-head">
        <h1>{text.people.title}</h1>
        <p className="lead">{text.people.lead}</p>
        <Button
          look="main"
          icon="plus"
          onPress={() => {
            setInviting(true)
          }}
        >
          {text.people.invite}
        </Button>
      </header>
      {people.isPending ? (
        <Skeleton rows={4} kind="table" />
      ) : people.data === undefined ? (
        <Fault title={text.people.loadFailed} error={people.error} retry={() => void people.refetch()} />
      ) : people.data.staff.length === 0 ? (
        <Empty icon="people" title={text.people.empty} />
      ) : (
        <PeopleTable
          people={people.data.staff}
          onEnable={(person) => {
            change(person, 'active')
          }}
          onDisable={setLeaving}
        />
      )}
      <InviteDialog
        open={inviting}
        onClose={() => {
          setInviting(false)
        }}
      />
      <Dialog
        open={leaving !== undefined}
        grave
        title={fill(text.people.disableTitle, { name: leaving?.name ?? '' })}
        onClose={() => {
          setLeaving(undefined)
        }}
      >
        <p>{text.people.disableHelp}</p>
        <div className="form-end">
          <Button
            look="quiet"
            startHere
            onPress={() => {
              setLeaving(undefined)
            }}
          >
            {text.app.cancel}
          </Button>
          <Button
            look="grave"
            onPress={() => {
              if (leaving !== undefined) change(leaving, 'disabled')
              setLeaving(undefined)
            }}
          >
            {text.people.disable}
          </Button>
        </div>
      </Dialog>
    </div>
  )
}

function useStateChange(): (person: StaffMember, state: 'active' | 'disabled') => void {
  const { text } = useWords()
  const queries = useQueryClient()
  const toasts = useToasts()
  const mutation = useMutation({
    mutationFn: (wanted: { person: StaffMember; state: 'active' | 'disabled' }) =>
      admin.setStaffState(wanted.person.id, wanted.state),
    onSettled: () => queries.invalidateQueries({ queryKey: ['admin', 'people'] }),
    onSuccess: (_, { person, state }) => {
      toasts.show(fill(state === 'active' ? text.people.enabled : text.people.disabled, { name: person.name }))
    },
    onError: (error) => {
      toasts.fail(`${text.talk.actionFailed} ${text.problem[kindOf(error)]}`)
    },
  })
  return (person, state) => {
    mutation.mutate({ person, state })
  }
}

function PeopleTable(props: {
  people: readonly StaffMember[]
  onEnable: (person: StaffMember) => void
  onDisable: (person: StaffMember) => void
}): ReactNode {
  const { text } = useWords()
  const me = useMe()
  return (
    <Table
      className="people"
      heads={[text.people.name, text.people.email, text.people.role, text.people.state, { unseen: text.people.action }]}
    >
      {props.people.map((person) => (
        <Row
          key={person.id}
          className={person.state}
          head={
            <>
              {person.name} {person.id === me.id ? <span className="pill">{text.people.you}</span> : null}
            </>
          }
        >
          <Cell>{person.email}</Cell>
          <Cell>{text.role[person.role]}</Cell>
          <Cell>
            <span className={`state ${person.state}`}>{text.people.states[person.state]}</span>
          </Cell>
          <Cell className="table-action">
            {person.id === me.id ? null : person.state === 'disabled' ? (
              <Button
                label={fill(text.people.enableNamed, { name: person.name })}
                onPress={() => {
                  props.onEnable(person)
                }}
              >
                {text.people.enable}
              </Button>
            ) : (
              <Button
                label={fill(text.people.disableNamed, { name: person.name })}
                onPress={() => {
                  props.onDisable(person)
                }}
              >
                {text.people.disable}
              </Button>
            )}
          </Cell>
        </Row>
      ))}
    </Table>
  )
}
