// Signing in: a passkey with one press, or e-mail, password and one-time code in one form (S-03: never fewer than two factors).
import { type FormEvent, type ReactNode, useState } from 'react'
import { Button } from '../parts/button.tsx'
import { Field } from '../parts/field.tsx'
import { FormFault } from '../parts/notice.tsx'
import { useWords } from '../settings/preferences.tsx'
import { fill } from '../text/text.ts'
import { staff } from '../wire/calls.ts'
import { kindOf } from '../wire/problem.ts'
import { Sheet } from './frame.tsx'
import { hasPasskeys, PasskeyCancelled, signWithPasskey } from './passkey.ts'

/** The sign-in screen. `ended` says that a session has just run out, so that nobody thinks their work is gone. */
export function SignIn(props: { ended: boolean; onSignedIn: () => void }): ReactNode {
  const { text } = useWords()
  const [busy, setBusy] = useState<'passkey' | 'password'>()
  const [fault, setFault] = useState<string>()
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const [code, setCode] = useState('')

  const attempt = async (way: 'passkey' | 'password', ask: () => Promise<unknown>): Promise<void> => {
    setBusy(way)
    setFault(undefined)
    try {
      await ask()
      props.onSignedIn()
    } catch (error) {
      setFault(faultOf(error, way))
      setCode('')
    } finally {
      setBusy(undefined)
    }
  }

  const faultOf = (error: unknown, way: 'passkey' | 'password'): string => {
    if (error instanceof PasskeyCancelled) return text.signIn.passkeyCancelled
    const kind = kindOf(error)
    if (kind === 'network' || kind === 'tooMany' || (kind === 'server' && way === 'password')) return text.problem[kind]
    return way === 'passkey' ? text.signIn.passkeyFailed : text.signIn.wrong
  }

  const withPasskey = (): void => {
    void attempt('passkey', async () => {
      const { options } = await staff.startPasskey()
      await staff.finishPasskey(await signWithPasskey(options))
    })
  }

  const withPassword = (event: FormEvent): void => {
    event.preventDefault()
    if (busy === undefined)
      void attempt('password', () => staff.signIn({ email, password, code: code.replace(/\s/g, '') }))
  }

  return (
    <Sheet
      title={text.signIn.title}
      focusTitle={props.ended}
      lead={fill(props.ended ? text.signIn.ended : text.signIn.lead, { product: text.product })}
    >
      {fault === undefined ? null : <FormFault key={fault}>{fault}</FormFault>}
      {hasPasskeys() ? (
        <div className="door-first">
          <Button look="main" icon="key" busy={busy === 'passkey'} onPress={withPasskey}>
            {busy === 'passkey' ? text.signIn.passkeyWaiting : text.signIn.passkey}
          </Button>
          <p className="help">{text.signIn.passkeyHelp}</p>
        </div>
      ) : (
        <p className="help">{text.signIn.passkeyMissing}</p>
      )}
      <p className="door-or">
        <span>{text.signIn.or}</span>
      </p>
      <form onSubmit={withPassword}>
        <Field
          label={text.signIn.email}
          kind="email"
          name="email"
          autoComplete="username"
          required
          value={email}
          onChange={setEmail}
        />
        <Field
          label={text.signIn.password}
          kind="password"
          name="password"
          autoComplete="current-password"
          required
          value={password}
          onChange={setPassword}
        />
        <Field
          label={text.signIn.code}
          kind="code"
          name="code"
          autoComplete="one-time-code"
          help={text.signIn.codeHelp}
          required
          value={code}
          onChange={setCode}
        />
        <Button look="plain" type="submit" busy={busy === 'password'}>
          {busy === 'password' ? text.signIn.working : text.signIn.submit}
        </Button>
      </form>
      <p className="door-foot">{text.signIn.help}</p>
    </Sheet>
  )
}
