// The rules of decisions: every kind in every version with its figures, put into use or taken out of it by a person.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { Link } from 'wouter'
import { Button } from '../parts/button.tsx'
import { Fault, Skeleton } from '../parts/notice.tsx'
import { Cell, Row, Table } from '../parts/table.tsx'
import { useMe } from '../session/me.tsx'
import { useWords } from '../settings/preferences.tsx'
import { useToasts } from '../shell/toasts.tsx'
import { fill } from '../text/text.ts'
import { kindOf } from '../wire/problem.ts'
import { type RulesVersion, rules } from './calls.ts'
import { RulesEditor } from './rules-editor.tsx'
import { fileOf, saidIn } from './rules-file.ts'

/** The page. */
export function RulesPage(): ReactNode {
  const { text } = useWords()
  const { role } = useMe()
  const known = useQuery({ queryKey: ['office', 'rules'], queryFn: ({ signal }) => rules.list(signal) })
  const versions = known.data?.versions ?? []
  const kinds = [...new Set(versions.map((one) => one.type))]
  return (
    <div className="page rules">
      <header className="page-head">
        <h1>{text.rules.title}</h1>
        <p className="lead">{text.rules.lead}</p>
        {role === 'lead' ? null : <Link href="/office">{text.rules.back}</Link>}
      </header>
      {known.isPending ? (
        <Skeleton rows={4} kind="table" />
      ) : known.data === undefined ? (
        <Fault title={text.rules.failed} error={known.error} retry={() => void known.refetch()} />
      ) : (
        kinds.map((type) => <Kind key={type} versions={versions.filter((one) => one.type === type)} />)
      )}
    </div>
  )
}

function Kind({ versions }: { versions: readonly RulesVersion[] }): ReactNode {
  const { text, lang } = useWords()
  const { role } = useMe()
  const [editing, setEditing] = useState<number>()
  const act = useAct()
  const [latest] = versions
  if (latest === undefined) return null
  const active = versions.find((one) => one.state === 'active')
  const file = fileOf((active ?? latest).file)
  const mayChange = role === 'privacy' || role === 'admin'
  const shown = versions.find((one) => one.version === editing)
  return (
    <section className="panel" aria-labelledby={`rules-${latest.type}`}>
      <h2 id={`rules-${latest.type}`}>{saidIn(file.title, lang)}</h2>
      <p className="help">
        {saidIn(file.about, lang)}{' '}
        {[
          file.effect === undefined ? '' : text.rules.effect[file.effect],
          text.rules.automation[file.automation],
          file.reviewers === undefined ? '' : text.rules.reviewers[file.reviewers],
        ]
          .filter((one) => one !== '')
          .join(' · ')}
      </p>
      <Table
        heads={[
          text.rules.versionHead,
          text.rules.state,
          text.rules.made,
          text.rules.followed,
          text.rules.reviewed,
          text.rules.overturned,
          { unseen: text.rules.edit },
        ]}
      >
        {versions.map((one) => (
          <Row key={one.version} head={one.version}>
            <Cell>
              <span className={`state rules-${one.state}`}>{text.rules.states[one.state]}</span>
              {one.rubber_stamp || (one.automated && file.automation === 'proposal') ? (
                <p className="alarm">{text.rules.stamp}</p>
              ) : null}
              {one.overturn_alarm ? <p className="alarm">{text.rules.alarm}</p> : null}
            </Cell>
            <Cell name={text.rules.made}>{one.figures.made}</Cell>
            <Cell name={text.rules.followed}>{share(one.figures.followed, one.figures.confirmed, lang)}</Cell>
            <Cell name={text.rules.reviewed}>{one.figures.reviewed}</Cell>
            <Cell name={text.rules.overturned}>{share(one.figures.overturned, one.figures.reviewed, lang)}</Cell>
            <Cell className="table-action">
              <Button
                expanded={editing === one.version}
                onPress={() => {
                  setEditing(editing === one.version ? undefined : one.version)
                }}
              >
                {text.rules.edit}
              </Button>{' '}
              {!mayChange ? null : one.state === 'active' ? (
                <Button
                  onPress={() => {
                    act({ type: one.type, version: null })
                  }}
                >
                  {text.rules.withdraw}
                </Button>
              ) : (
                <Button
                  look="main"
                  onPress={() => {
                    act({ type: one.type, version: one.version })
                  }}
                >
                  {text.rules.use}
                </Button>
              )}
            </Cell>
          </Row>
        ))}
      </Table>
      {shown === undefined ? null : (
        <RulesEditor
          key={shown.version}
          file={shown.file}
          against={active?.file}
          next={latest.version + 1}
          mayChange={mayChange}
        />
      )}
    </section>
  )
}

function share(part: number, whole: number, lang: string): string {
  if (whole === 0) return '–'
  const percent = new Intl.NumberFormat(lang, { style: 'percent', maximumFractionDigits: 0 })
  return `${percent.format(part / whole)} (${part}/${whole})`
}

/** Puts a version into use, or with `null` takes the kind out of it. */
function useAct(): (wanted: { type: string; version: number | null }) => void {
  const { text } = useWords()
  const queries = useQueryClient()
  const toasts = useToasts()
  const { mutate } = useMutation({
    mutationFn: ({ type, version }: { type: string; version: number | null }) =>
      version === null ? rules.withdraw(type) : rules.use(type, version),
    onSettled: () => queries.invalidateQueries({ queryKey: ['office', 'rules'] }),
    onSuccess: (_, { version }) => {
      toasts.show(version === null ? text.rules.withdrawn : fill(text.rules.used, { version }))
    },
    onError: (error) => {
      toasts.fail(`${text.talk.actionFailed} ${text.problem[kindOf(error)]}`)
    },
  })
  return mutate
}
