// An invitation is opened here: who you are, how you will sign in, done.
import { useQuery } from '@tanstack/react-query'
import { type FormEvent, type ReactNode, useState } from 'react'
import { Label } from 'react-aria-components/Label'
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup'
import { Button } from '../parts/button.tsx'
import { Field } from '../parts/field.tsx'
import { Empty, Fault, FormFault, Skeleton } from '../parts/notice.tsx'
import { useWords } from '../settings/preferences.tsx'
import { fill } from '../text/text.ts'
import { staff } from '../wire/calls.ts'
import { faultAt, kindOf } from '../wire/problem.ts'
import type { OpenedInvite, StartedEnrolment } from '../wire/shapes.ts'
import { CodeGenerator } from './code-generator.tsx'
import { Sheet } from './frame.tsx'
import { hasPasskeys, makePasskey, PasskeyCancelled } from './passkey.ts'

const LEAST_PASSWORD = 12

/** The page of an invitation. `secret` was taken from the address bar and lives in memory only. */
export function Welcome(props: { secret: string | undefined; onEnrolled: () => void }): ReactNode {
  const { text } = useWords()
  const { secret } = props
  const invitation = useQuery({
    queryKey: ['invitation'],
    queryFn: () => staff.openInvite(secret ?? ''),
    enabled: secret !== undefined,
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
    retry: false,
  })
  if (secret === undefined) {
    return (
      <Sheet title={text.welcome.noSecret}>
        <p>{text.welcome.noSecretHelp}</p>
      </Sheet>
    )
  }
  if (invitation.isPending) {
    return (
      <Sheet title={text.welcome.opening}>
        <Skeleton rows={3} kind="table" />
      </Sheet>
    )
  }
  if (invitation.error !== null) {
    const kind = kindOf(invitation.error)
    if (kind === 'network' || kind === 'server' || kind === 'tooMany') {
      return (
        <Sheet title={text.welcome.opening}>
          <Fault error={invitation.error} retry={() => void invitation.refetch()} />
        </Sheet>
      )
    }
    return (
      <Sheet title={text.welcome.spent}>
        <Empty title={text.welcome.spentHelp} />
      </Sheet>
    )
  }
  return (
    <Enrolment
      secret={secret}
      invitation={invitation.data}
      onEnrolled={props.onEnrolled}
      onSpent={() => void invitation.refetch()}
    />
  )
}

function Enrolment(props: {
  secret: string
  invitation: OpenedInvite
  onEnrolled: () => void
  onSpent: () => void
}): ReactNode {
  const { text, time, count } = useWords()
  const { secret, invitation } = props
  const [name, setName] = useState(invitation.name)
  const [email, setEmail] = useState(invitation.email)
  const [method, setMethod] = useState(hasPasskeys() ? 'passkey' : 'totp')
  const [password, setPassword] = useState('')
  const [fault, setFault] = useState<string>()
  const [busy, setBusy] = useState(false)
  const [tried, setTried] = useState(false)
  const [refused, setRefused] = useState<string>()
  const [generator, setGenerator] = useState<StartedEnrolment>()
  const missing = LEAST_PASSWORD - password.length

  const attempt = async (ask: () => Promise<void>, failed: string): Promise<void> => {
    setBusy(true)
    setFault(undefined)
    setRefused(undefined)
    try {
      await ask()
    } catch (error) {
      const kind = kindOf(error)
      if (kind === 'missing') props.onSpent()
      const weak = faultAt(error, 'password')
      setRefused(weak)
      if (weak !== undefined) return
      if (error instanceof PasskeyCancelled) setFault(text.signIn.passkeyCancelled)
      else if (kind === 'conflict') setFault(text.welcome.emailTaken)
      else setFault(kind === 'network' || kind === 'tooMany' ? text.problem[kind] : failed)
    } finally {
      setBusy(false)
    }
  }

  const begin = (event: FormEvent): void => {
    event.preventDefault()
    setTried(true)
    if (busy || (method === 'totp' && missing > 0)) return
    void attempt(async () => {
      if (method === 'totp') {
        setGenerator(await staff.startEnrolment({ method, secret, name, email, password }))
        setPassword('')
        return
      }
      const { options } = await staff.startEnrolment({ method, secret, name, email })
      const response = await makePasskey(options)
      await staff.finishEnrolment({ method, secret, response })
      props.onEnrolled()
    }, text.welcome.failed)
  }

  const finish = (code: string): void => {
    void attempt(async () => {
      await staff.finishEnrolment({ method: 'totp', secret, code })
      props.onEnrolled()
    }, text.welcome.wrongCode)
  }

  if (generator !== undefined) return <CodeGenerator generator={generator} busy={busy} fault={fault} onCode={finish} />

  const lead = fill(text.welcome.lead, { role: text.role[invitation.role] })
  const passwordFault =
    tried && missing > 0
      ? count(text.welcome.passwordShort, missing)
      : refused === undefined
        ? undefined
        : refused === 'personal'
          ? text.welcome.passwordPersonal
          : text.welcome.passwordCommon
  return (
    <Sheet title={fill(text.welcome.title, { tenant: invitation.tenant })} lead={lead}>
      <p className="help">{fill(text.welcome.valid, { time: time.full(invitation.expires_at) })}</p>
      {fault === undefined ? null : <FormFault key={fault}>{fault}</FormFault>}
      <form onSubmit={begin}>
        <Field
          label={text.welcome.name}
          help={text.welcome.nameHelp}
          autoComplete="name"
          required
          value={name}
          onChange={setName}
          maxLength={120}
        />
        <Field
          label={text.welcome.email}
          kind="email"
          autoComplete="username"
          required
          value={email}
          onChange={setEmail}
          maxLength={200}
        />
        <RadioGroup className="cards" value={method} onChange={setMethod}>
          <Label>{text.welcome.how}</Label>
          <Radio value="passkey" isDisabled={!hasPasskeys()} className="card">
            <strong>
              {text.welcome.passkey} <span className="pill">{text.welcome.passkeyBest}</span>
            </strong>
            <span>{hasPasskeys() ? text.welcome.passkeyHelp : text.signIn.passkeyMissing}</span>
          </Radio>
          <Radio value="totp" className="card">
            <strong>{text.welcome.totp}</strong>
            <span>{text.welcome.totpHelp}</span>
          </Radio>
        </RadioGroup>
        {method === 'totp' ? (
          <Field
            label={text.welcome.password}
            kind="password"
            autoComplete="new-password"
            help={text.welcome.passwordHelp}
            fault={passwordFault}
            required
            value={password}
            onChange={(typed) => {
              setPassword(typed)
              setRefused(undefined)
            }}
            maxLength={256}
          />
        ) : null}
        <Button look="main" type="submit" busy={busy}>
          {method === 'totp' ? text.welcome.next : busy ? text.welcome.makingPasskey : text.welcome.makePasskey}
        </Button>
      </form>
    </Sheet>
  )
}
