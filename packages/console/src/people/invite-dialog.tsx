// Inviting somebody: name, address, role; then the link, shown once.
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, type ReactNode, useState } from 'react'
import { Label } from 'react-aria-components/Label'
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup'
import { Button } from '../parts/button.tsx'
import { CopyButton } from '../parts/copy-button.tsx'
import { Field } from '../parts/field.tsx'
import { FormFault } from '../parts/notice.tsx'
import { useWords } from '../settings/preferences.tsx'
import { Dialog } from '../shell/dialog.tsx'
import { fill } from '../text/text.ts'
import { admin } from '../wire/calls.ts'
import { kindOf } from '../wire/problem.ts'
import type { StaffRole } from '../wire/shapes.ts'

const ROLES: readonly StaffRole[] = ['agent', 'lead', 'privacy', 'admin']

/** The dialog of inviting. Closing it forgets the link. */
export function InviteDialog(props: { open: boolean; onClose: () => void }): ReactNode {
  const { text } = useWords()
  const queries = useQueryClient()
  const [name, setName] = useState('')
  const [email, setEmail] = useState('')
  const [role, setRole] = useState<StaffRole>('agent')
  const invite = useMutation({
    mutationFn: () => admin.invite({ name: name.trim(), email: email.trim(), role }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['admin', 'people'] }),
  })
  const close = (): void => {
    invite.reset()
    setName('')
    setEmail('')
    setRole('agent')
    props.onClose()
  }
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (!invite.isPending) invite.mutate()
  }
  const link = invite.data?.link
  return (
    <Dialog
      open={props.open}
      title={link === undefined ? text.people.invite : fill(text.people.link, { name })}
      grave={link !== undefined}
      onClose={close}
    >
      {link === undefined ? (
        <form onSubmit={submit}>
          <p className="help">{text.people.inviteLead}</p>
          <Field
            label={text.people.name}
            autoComplete="off"
            required
            startHere
            value={name}
            onChange={setName}
            maxLength={120}
          />
          <Field
            label={text.people.email}
            kind="email"
            autoComplete="off"
            required
            value={email}
            onChange={setEmail}
            maxLength={200}
          />
          <RadioGroup
            className="radios"
            value={role}
            onChange={(value) => {
              setRole(ROLES.find((known) => known === value) ?? 'agent')
            }}
          >
            <Label>{text.people.role}</Label>
            {ROLES.map((known) => (
              <Radio key={known} value={known} className="radio">
                <span>
                  {text.role[known]}
                  <small>{text.people.roleHelp[known]}</small>
                </span>
              </Radio>
            ))}
          </RadioGroup>
          {invite.isError ? (
            <FormFault key={invite.failureCount}>
              {kindOf(invite.error) === 'conflict' ? text.welcome.emailTaken : text.problem[kindOf(invite.error)]}
            </FormFault>
          ) : null}
          <div className="form-end">
            <Button look="quiet" onPress={close}>
              {text.app.cancel}
            </Button>
            <Button look="main" type="submit" busy={invite.isPending}>
              {invite.isPending ? text.people.making : text.people.makeLink}
            </Button>
          </div>
        </form>
      ) : (
        <>
          <p>{fill(text.people.linkHelp, { name })}</p>
          <code className="key link" translate="no">
            {link}
          </code>
          <div className="form-end">
            <CopyButton value={link}>{text.people.copyLink}</CopyButton>
            <Button look="main" onPress={close}>
              {text.people.done}
            </Button>
          </div>
        </>
      )}
    </Dialog>
  )
}
