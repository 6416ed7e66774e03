// The full notice (Art. 13 GDPR), drawn from data: who, why, how long, who receives it, and what the person can do.
import type { WidgetMessages } from '@aboveboard/protocol/messages/widget/en'
import type { Notice } from '@aboveboard/protocol/wire'
import { useEffect, useState } from 'preact/hooks'
import type { Api } from './api.ts'
import { Panel } from './panel.tsx'

interface Props {
  readonly api: Api
  readonly words: WidgetMessages
  readonly onClose: () => void
}

/** The notice as a panel; asked for when opened. */
export function NoticePanel({ api, words, onClose }: Props) {
  const [notice, setNotice] = useState<Notice | null>(null)
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    void api.notice().then((answer) => (answer.ok ? setNotice(answer.value) : setFailed(true)))
  }, [api])
  return (
    <Panel title={words.noticeTitle} words={words} onClose={onClose}>
      {failed && <p>{words.troubles.unavailable}</p>}
      {notice !== null && <Full notice={notice} words={words} />}
    </Panel>
  )
}

/** The sections that tell who is responsible and what is collected come first; purposes follow; the rest comes after. */
const FIRST = ['who', 'what']

function Full({ notice, words }: { notice: Notice; words: WidgetMessages }) {
  const has = (id: string): boolean => notice.sections.some((section) => section.id === id)
  const sections = (which: (id: string) => boolean) =>
    notice.sections
      .filter((section) => which(section.id))
      .map((section) => (
        <section key={section.id}>
          <h3>{section.title}</h3>
          {section.text.map((text) => (
            <p key={text}>{text}</p>
          ))}
          {section.id === 'recipients' && <Recipients notice={notice} />}
        </section>
      ))
  return (
    <article class="notice" lang={notice.lang}>
      <p class="lead">{notice.summary}</p>
      {!has('who') && <Controller notice={notice} words={words} />}
      {sections((id) => FIRST.includes(id))}
      <h3>{words.notice.why}</h3>
      <dl>
        {notice.purposes.map((purpose) => (
          <div key={purpose.id}>
            <dt>{purpose.title}</dt>
            <dd>{purpose.text}</dd>
            <dd class="facts">
              {words.notice.basis}: {purpose.basis_text}. {words.notice.kept}: {purpose.retention_text}.
            </dd>
          </div>
        ))}
      </dl>
      {!has('recipients') && <h3>{words.notice.recipients}</h3>}
      {!has('recipients') && <Recipients notice={notice} />}
      {sections((id) => !FIRST.includes(id))}
      <h3>{words.notice.rights}</h3>
      <dl>
        {notice.rights.map((right) => (
          <div key={right.id}>
            <dt>{right.title}</dt>
            <dd>{right.text}</dd>
          </div>
        ))}
      </dl>
      {!has('complaint') && (
        <p>
          {words.notice.complaint}: <Away href={notice.authority.url}>{notice.authority.name}</Away>
        </p>
      )}
      <p class="version">
        {words.notice.version} {notice.version}
        <br />
        <code>{notice.sha256}</code>
      </p>
    </article>
  )
}

function Controller({ notice, words }: { notice: Notice; words: WidgetMessages }) {
  const { controller } = notice
  return (
    <section>
      <h3>{words.notice.who}</h3>
      <p>
        {controller.name}, {controller.address}
        <br />
        {controller.contact}
        <br />
        {words.notice.officer}: {controller.officer}
      </p>
    </section>
  )
}

function Recipients({ notice }: { notice: Notice }) {
  return (
    <ul>
      {notice.recipients.map((recipient) => (
        <li key={recipient.name}>
          <strong>{recipient.name}</strong>, {recipient.role}, {recipient.region}
          {recipient.transfer === null ? '' : ` (${recipient.transfer})`}
        </li>
      ))}
    </ul>
  )
}

function Away({ href, children }: { href: string; children: string }) {
  if (!href.startsWith('https://')) return <>{children}</>
  return (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  )
}
