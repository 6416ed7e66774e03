// The second half of enrolling with a password: the key goes into a code generator, and a first code proves that it arrived.
import { type FormEvent, type ReactNode, useState } from 'react'
import { Button } from '../parts/button.tsx'
import { CopyButton } from '../parts/copy-button.tsx'
import { Field } from '../parts/field.tsx'
import { FormFault } from '../parts/notice.tsx'
import { useWords } from '../settings/preferences.tsx'
import type { StartedEnrolment } from '../wire/shapes.ts'
import { Sheet } from './frame.tsx'
import { inGroups } from './invitation.ts'

/** Shows the key as a link for this device and in groups for another one, then asks for a code. */
export function CodeGenerator(props: {
  generator: StartedEnrolment
  busy: boolean
  fault: string | undefined
  onCode: (code: string) => void
}): ReactNode {
  const { text } = useWords()
  const [code, setCode] = useState('')
  const { otpauth, totp_secret: key } = props.generator
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (!props.busy) props.onCode(code.replace(/\s/g, ''))
  }
  return (
    <Sheet title={text.welcome.setup} lead={text.welcome.setupLead} focusTitle>
      <ol className="steps">
        {otpauth?.startsWith('otpauth://') ? (
          <li>
            <h2>{text.welcome.setupLink}</h2>
            <a className="button plain" href={otpauth}>
              {text.welcome.setupOpen}
            </a>
          </li>
        ) : null}
        {key === undefined ? null : (
          <li>
            <h2>{text.welcome.setupType}</h2>
            <p>{text.welcome.setupTypeHelp}</p>
            <code className="key" translate="no">
              {inGroups(key)}
            </code>
            <CopyButton value={key}>{text.welcome.copyKey}</CopyButton>
          </li>
        )}
      </ol>
      {props.fault === undefined ? null : <FormFault key={props.fault}>{props.fault}</FormFault>}
      <form onSubmit={submit}>
        <Field
          label={text.welcome.code}
          kind="code"
          autoComplete="one-time-code"
          help={text.signIn.codeHelp}
          required
          value={code}
          onChange={setCode}
        />
        <Button look="main" type="submit" busy={props.busy}>
          {props.busy ? text.welcome.finishing : text.welcome.finish}
        </Button>
      </form>
    </Sheet>
  )
}
