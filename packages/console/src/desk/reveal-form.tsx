// Asks why somebody needs to see a value, before they see it.

import { type FormEvent, type ReactNode, useState } from 'react'
import { Label } from 'react-aria-components/Label'
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup'
import { Button } from '../parts/button.tsx'
import { Field } from '../parts/field.tsx'
import { FormFault } from '../parts/notice.tsx'
import { useWords } from '../settings/preferences.tsx'
import { useAnnounce } from '../shell/announcer.tsx'
import { fill } from '../text/text.ts'
import { kindOf } from '../wire/problem.ts'
import type { Chip, RevealReason } from '../wire/shapes.ts'
import { useReveals } from './reveals.tsx'

const REASONS: readonly RevealReason[] = ['solve-case', 'verify-identity', 'contact-customer', 'legal-request', 'other']

/** The form in the popover of a chip. */
export function RevealForm(props: { chip: Chip; onDone: () => void }): ReactNode {
  const { text } = useWords()
  const reveals = useReveals()
  const announce = useAnnounce()
  const { token, label } = props.chip
  const [reason, setReason] = useState<RevealReason>('solve-case')
  const [words, setWords] = useState('')
  const [tried, setTried] = useState(false)
  const [busy, setBusy] = useState(false)
  const [fault, setFault] = useState<string>()
  const wordless = reason === 'other' && words.trim() === ''

  const submit = (event: FormEvent): void => {
    event.preventDefault()
    setTried(true)
    if (busy || wordless) return
    const ask = async (): Promise<void> => {
      setBusy(true)
      setFault(undefined)
      try {
        await reveals.reveal(token, reason, words.trim())
        announce(fill(text.mask.revealed, { label }))
        props.onDone()
      } catch (error) {
        setFault(text.problem[kindOf(error)])
        setBusy(false)
      }
    }
    void ask()
  }

  return (
    <form onSubmit={submit}>
      <h3>{fill(text.mask.title, { label })}</h3>
      <p className="help">{text.mask.lead}</p>
      <RadioGroup
        className="radios"
        value={reason}
        onChange={(value) => {
          setReason(REASONS.find((known) => known === value) ?? 'solve-case')
        }}
      >
        <Label>{text.mask.reason}</Label>
        {REASONS.map((known) => (
          <Radio key={known} value={known} className="radio">
            {text.mask.reasons[known]}
          </Radio>
        ))}
      </RadioGroup>
      {reason === 'other' ? (
        <Field
          label={text.mask.words}
          help={text.mask.wordsHelp}
          value={words}
          onChange={setWords}
          maxLength={500}
          startHere
          required
          fault={tried && wordless ? text.mask.wordsMissing : undefined}
        />
      ) : null}
      {fault === undefined ? null : <FormFault key={fault}>{fault}</FormFault>}
      <div className="form-end">
        <Button look="quiet" onPress={props.onDone}>
          {text.app.cancel}
        </Button>
        <Button look="main" type="submit" busy={busy}>
          {busy ? text.mask.showing : text.mask.show}
        </Button>
      </div>
    </form>
  )
}
