// One version of rules opened: the table that decides, its test cases, the whole file, and what would change before it is kept.
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useId, useMemo, useState } from 'react'
import { Button } from '../parts/button.tsx'
import { FormFault } from '../parts/notice.tsx'
import { useWords } from '../settings/preferences.tsx'
import { useToasts } from '../shell/toasts.tsx'
import { fill } from '../text/text.ts'
import { kindOf } from '../wire/problem.ts'
import { type CheckedRules, rules } from './calls.ts'
import { differences, fileOf, type RulesFile, saidIn, tableOf, withCell, withExpected } from './rules-file.ts'

/** The editor. Nothing is kept before it was checked, and nothing is in use before somebody says so. */
export function RulesEditor(props: {
  file: unknown
  /** The version in use. */
  against: unknown
  next: number
  mayChange: boolean
}): ReactNode {
  const { text } = useWords()
  const queries = useQueryClient()
  const toasts = useToasts()
  const [file, setFile] = useState(() => fileOf(props.file))
  const check = useMutation({ mutationFn: (given: RulesFile) => rules.check(given) })
  const keep = useMutation({
    mutationFn: (given: RulesFile) => rules.keep(given),
    onSuccess: ({ version }) => {
      toasts.show(fill(text.rules.kept, { version }))
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ['office', 'rules'] }),
  })
  const changes = useMemo(() => differences(props.against, file), [props.against, file])
  const change = (next: RulesFile): void => {
    setFile(next)
    check.reset()
  }
  const failed = check.error ?? keep.error
  return (
    <div className="rules-editor">
      <RuleTable file={file} mayChange={props.mayChange} onChange={change} />
      <Cases file={file} checked={check.data} mayChange={props.mayChange} onChange={change} />
      <WholeFile file={file} mayChange={props.mayChange} onChange={change} />
      <h3>{text.rules.diff}</h3>
      {changes.length === 0 ? (
        <p>{text.rules.same}</p>
      ) : (
        <ul className="differences">
          {changes.map(({ path, before, after }) => (
            <li key={path}>
              <code>{path}</code>
              {before === null ? null : <del>{before}</del>}
              {after === null ? null : <ins>{after}</ins>}
            </li>
          ))}
        </ul>
      )}
      {check.data === undefined ? null : <Verdict checked={check.data} />}
      {failed === null ? null : <FormFault>{text.problem[kindOf(failed)]}</FormFault>}
      {!props.mayChange ? null : (
        <div className="form-end">
          <Button
            busy={check.isPending}
            onPress={() => {
              check.mutate(file)
            }}
          >
            {text.rules.check}
          </Button>
          <Button
            look="main"
            disabled={check.data?.ok !== true || changes.length === 0}
            busy={keep.isPending}
            onPress={() => {
              keep.mutate(file)
            }}
          >
            {fill(text.rules.keep, { version: props.next })}
          </Button>
        </div>
      )}
    </div>
  )
}

interface PartProps {
  file: RulesFile
  mayChange: boolean
  onChange: (file: RulesFile) => void
}

function RuleTable({ file, mayChange, onChange }: PartProps): ReactNode {
  const { text, lang } = useWords()
  const table = tableOf(file)
  const nameOf = (field: string): string => {
    const input = file.inputs.find((one) => one.name === field)
    return input === undefined ? field : saidIn(input.label, lang)
  }
  return (
    <>
      <h3>{text.rules.table}</h3>
      <div className="table-frame">
        <table className="table rule-table">
          <thead>
            <tr>
              <th scope="col">{text.rules.rule}</th>
              {table.inputs.map((input) => (
                <th scope="col" key={input.id}>
                  {nameOf(input.field)}
                </th>
              ))}
              <th scope="col">{text.rules.says}</th>
            </tr>
          </thead>
          <tbody>
            {table.rules.map((row, place) => {
              const code = row['_id'] ?? String(place + 1)
              const about = file.rules.find((one) => one.code === code)
              return (
                <tr key={code}>
                  <th scope="row">
                    {code}
                    <small>{saidIn(about?.text, lang)}</small>
                  </th>
                  {table.inputs.map((input) => (
                    <td key={input.id}>
                      <input
                        aria-label={`${code}: ${nameOf(input.field)}`}
                        value={row[input.id] ?? ''}
                        placeholder={text.rules.anything}
                        readOnly={!mayChange}
                        spellCheck={false}
                        onChange={(event) => {
                          onChange(withCell(file, place, input.id, event.target.value))
                        }}
                      />
                    </td>
                  ))}
                  <td>
                    <select
                      aria-label={`${code}: ${text.rules.says}`}
                      value={(row['outcome'] ?? '').replaceAll("'", '')}
                      disabled={!mayChange}
                      onChange={(event) => {
                        onChange(withCell(file, place, 'outcome', `'${event.target.value}'`))
                      }}
                    >
                      {file.outcomes.map((one) => (
                        <option key={one.code} value={one.code}>
                          {saidIn(one.label, lang)}
                        </option>
                      ))}
                    </select>
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
    </>
  )
}

function Cases({ file, checked, mayChange, onChange }: PartProps & { checked: CheckedRules | undefined }): ReactNode {
  const { text, lang } = useWords()
  const labelOf = (code: string | null): string =>
    code === null ? '–' : saidIn(file.outcomes.find((one) => one.code === code)?.label, lang)
  return (
    <details>
      <summary>
        {text.rules.cases} ({file.cases.length})
      </summary>
      <div className="table-frame">
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{text.rules.case}</th>
              <th scope="col">{text.rules.expected}</th>
              <th scope="col">{text.rules.got}</th>
            </tr>
          </thead>
          <tbody>
            {file.cases.map((one, place) => {
              const result = checked?.cases[place]
              return (
                <tr key={one.says}>
                  <th scope="row">{one.says}</th>
                  <td>
                    <select
                      aria-label={`${one.says}: ${text.rules.expected}`}
                      value={one.outcome ?? ''}
                      disabled={!mayChange}
                      onChange={(event) => {
                        onChange(withExpected(file, place, event.target.value === '' ? null : event.target.value))
                      }}
                    >
                      {file.outcomes.map((outcome) => (
                        <option key={outcome.code} value={outcome.code}>
                          {saidIn(outcome.label, lang)}
                        </option>
                      ))}
                    </select>
                  </td>
                  <td className={result === undefined ? '' : result.ok ? 'ok' : 'bad'}>
                    {result === undefined ? '' : `${labelOf(result.outcome)} ${result.rule ?? ''}`}
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
    </details>
  )
}

function WholeFile({ file, mayChange, onChange }: PartProps): ReactNode {
  const { text } = useWords()
  const id = useId()
  const [draft, setDraft] = useState<string>()
  const [broken, setBroken] = useState(false)
  return (
    <details>
      <summary>{text.rules.file}</summary>
      <div className="field">
        <label htmlFor={id}>{text.rules.fileHelp}</label>
        <textarea
          id={id}
          className="code"
          rows={18}
          spellCheck={false}
          readOnly={!mayChange}
          value={draft ?? JSON.stringify(file, null, 2)}
          aria-invalid={broken}
          onChange={(event) => {
            setDraft(event.target.value)
          }}
          onBlur={() => {
            if (draft === undefined) return
            try {
              onChange(fileOf(JSON.parse(draft)))
              setDraft(undefined)
              setBroken(false)
            } catch {
              setBroken(true)
            }
          }}
        />
        {broken ? <p className="field-fault">{text.rules.notJson}</p> : null}
      </div>
    </details>
  )
}

function Verdict({ checked }: { checked: CheckedRules }): ReactNode {
  const { text } = useWords()
  const codes: Readonly<Record<string, string>> = text.rules.code
  const list = (faults: CheckedRules['errors']): ReactNode => (
    <ul>
      {faults.map((one) => (
        <li key={one.at + one.code}>
          <code>{one.at}</code> {codes[one.code] ?? text.rules.code.other}
        </li>
      ))}
    </ul>
  )
  return (
    <section className={`verdict ${checked.ok ? 'ok' : 'bad'}`} aria-live="polite">
      {checked.ok ? (
        <p>{fill(text.rules.checked, { count: checked.cases.length })}</p>
      ) : (
        <>
          <p>{text.rules.faults}</p>
          {list(checked.errors)}
        </>
      )}
      {checked.missing.length === 0 ? null : (
        <>
          <p>{text.rules.missing}</p>
          {list(checked.missing)}
        </>
      )}
    </section>
  )
}
