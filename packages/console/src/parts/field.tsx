// A labelled line of text with its help and its fault; passwords can be shown, codes can be pasted.

import { type ReactNode, useState } from 'react'
import { FieldError } from 'react-aria-components/FieldError'
import { Input } from 'react-aria-components/Input'
import { Label } from 'react-aria-components/Label'
import { Text } from 'react-aria-components/Text'
import { TextField } from 'react-aria-components/TextField'
import { useWords } from '../settings/preferences.tsx'
import { Button } from './button.tsx'

interface FieldProps {
  label: string
  value: string
  onChange: (value: string) => void
  help?: string
  fault?: string | undefined
  kind?: 'text' | 'email' | 'password' | 'url' | 'code'
  autoComplete?: string
  required?: boolean
  /** Takes the focus when a dialog opens. */
  startHere?: boolean
  minLength?: number
  maxLength?: number
  name?: string
}

/** A text field. A code field takes digits with spaces, as generators show and copy them. */
export function Field(props: FieldProps): ReactNode {
  const { text } = useWords()
  const [shown, setShown] = useState(false)
  const { kind = 'text' } = props
  const type = kind === 'password' ? (shown ? 'text' : 'password') : kind === 'code' ? 'text' : kind
  return (
    <TextField
      className={`field ${kind}`}
      value={props.value}
      onChange={props.onChange}
      type={type}
      isRequired={props.required ?? false}
      isInvalid={props.fault !== undefined}
      validationBehavior="aria"
      {...(kind === 'code' ? { inputMode: 'numeric' as const } : {})}
      {...(props.autoComplete === undefined ? {} : { autoComplete: props.autoComplete })}
      {...(props.startHere === true ? { autoFocus: true } : {})}
      {...(props.minLength === undefined ? {} : { minLength: props.minLength })}
      {...(props.maxLength === undefined ? {} : { maxLength: props.maxLength })}
      {...(props.name === undefined ? {} : { name: props.name })}
    >
      <Label>{props.label}</Label>
      <div className="field-line">
        <Input spellCheck={kind === 'text' ? undefined : false} autoCapitalize={kind === 'text' ? undefined : 'none'} />
        {kind === 'password' ? (
          <Button
            look="quiet"
            icon={shown ? 'veiled' : 'eye'}
            label={shown ? text.signIn.hide : text.signIn.show}
            pressed={shown}
            onPress={() => {
              setShown(!shown)
            }}
          />
        ) : null}
      </div>
      {props.help === undefined ? null : (
        <Text slot="description" className="field-help">
          {props.help}
        </Text>
      )}
      <FieldError className="field-fault">{props.fault}</FieldError>
    </TextField>
  )
}
