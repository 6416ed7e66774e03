// The audit log: how long it is, whether it verifies, and the signed checkpoint that anybody can check with another tool.
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { CopyButton } from '../parts/copy-button.tsx'
import { Icon } from '../parts/icon.tsx'
import { useWords } from '../settings/preferences.tsx'
import { office } from '../wire/calls.ts'
import { Panel } from './panel.tsx'

/** The state of the log. */
export function LogPanel(): ReactNode {
  const { text, time, count } = useWords()
  const log = useQuery({ queryKey: ['office', 'log'], queryFn: ({ signal }) => office.log(signal) })
  return (
    <Panel id="log" title={text.office.log} help={text.office.logHelp} answer={log}>
      {(state) => (
        <>
          <p className={`verdict ${state.ok ? 'good' : 'broken'}`} role={state.ok ? undefined : 'alert'}>
            <Icon name={state.ok ? 'check' : 'warn'} />
            <strong>{state.ok ? text.office.logOk : text.office.logBroken}</strong>
            <span>{count(text.office.entries, state.size)}</span>
            <span>
              {text.office.checked} <time dateTime={state.checked_at}>{time.full(state.checked_at)}</time>
            </span>
          </p>
          {state.ok ? null : <p>{text.office.logBrokenHelp}</p>}
          <p className="root">
            {text.office.root} <code translate="no">{state.root}</code>
          </p>
          <details>
            <summary>{text.office.checkpoint}</summary>
            <pre translate="no">{state.checkpoint}</pre>
            <CopyButton value={state.checkpoint}>{text.office.copyCheckpoint}</CopyButton>
          </details>
        </>
      )}
    </Panel>
  )
}
