// Asking for a hold: whose data, on which ground, under which file number, until when.
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, type ReactNode, useState } from 'react'
import { Button } from '../parts/button.tsx'
import { Choice } from '../parts/choice.tsx'
import { Field } from '../parts/field.tsx'
import { FormFault } from '../parts/notice.tsx'
import { useWords } from '../settings/preferences.tsx'
import { Dialog } from '../shell/dialog.tsx'
import { useNow } from '../shell/now.ts'
import { office } from '../wire/calls.ts'
import { kindOf } from '../wire/problem.ts'
import { type HoldGround, holdGrounds } from '../wire/shapes.ts'

const DAY = 86_400_000

/** The dialog of a new hold. */
export function HoldDialog(props: { onClose: () => void }): ReactNode {
  const { text } = useWords()
  const queries = useQueryClient()
  const now = useNow()
  const inDays = (days: number): string => new Date(now + days * DAY).toISOString().slice(0, 10)
  const [about, setAbout] = useState('')
  const [ground, setGround] = useState<HoldGround>('legal-claims')
  const [reference, setReference] = useState('')
  const [until, setUntil] = useState(() => inDays(90))
  const ask = useMutation({
    mutationFn: () => office.openHold({ about: about.trim(), ground, reference: reference.trim(), until }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['office', 'retention'] })
      props.onClose()
    },
  })
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (!ask.isPending) ask.mutate()
  }
  const kind = ask.isError ? kindOf(ask.error) : undefined
  return (
    <Dialog open title={text.office.hold} onClose={props.onClose}>
      <form onSubmit={submit}>
        <Field
          label={text.office.holdAbout}
          help={text.office.holdAboutHelp}
          required
          startHere
          value={about}
          onChange={setAbout}
          maxLength={36}
        />
        <Choice
          label={text.office.holdGround}
          value={ground}
          onChange={(value) => {
            setGround(holdGrounds.find((known) => known === value) ?? 'legal-claims')
          }}
          options={holdGrounds.map((id) => ({ id, words: text.office.holdGrounds[id] }))}
        />
        <Field
          label={text.office.holdReference}
          help={text.office.holdReferenceHelp}
          required
          value={reference}
          onChange={setReference}
          maxLength={40}
        />
        <div className="field">
          <label htmlFor="hold-until">{text.office.holdUntil}</label>
          <input
            id="hold-until"
            type="date"
            required
            min={inDays(1)}
            max={inDays(365)}
            value={until}
            aria-describedby="hold-until-help"
            onChange={(event) => {
              setUntil(event.target.value)
            }}
          />
          <p className="field-help" id="hold-until-help">
            {text.office.holdUntilHelp}
          </p>
        </div>
        {kind === undefined ? null : (
          <FormFault key={ask.failureCount}>
            {kind === 'missing' ? text.office.holdMissing : text.problem[kind]}
          </FormFault>
        )}
        <div className="form-end">
          <Button look="quiet" onPress={props.onClose}>
            {text.app.cancel}
          </Button>
          <Button look="main" type="submit" busy={ask.isPending}>
            {text.office.holdAsk}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
