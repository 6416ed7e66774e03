// What became of every file: how far it is, what came of it, what to look at.
import type { ReactNode } from 'react'
import { Button } from '../parts/button.tsx'
import { Icon } from '../parts/icon.tsx'
import { useWords } from '../settings/preferences.tsx'
import { type ConsoleText, fill } from '../text/text.ts'
import type { ImportedArticles } from '../wire/shapes.ts'
import type { ImportFault, ImportItem } from './imports.ts'
import { warningWords } from './warning.ts'

/** The line of imports; nothing while it is empty. */
export function ImportLine(props: {
  items: readonly ImportItem[]
  onRemove: (id: string) => void
  onClear: () => void
}): ReactNode {
  const { text } = useWords()
  if (props.items.length === 0) return null
  return (
    <div className="import-line">
      <div className="import-line-head">
        <h3>{text.knowledge.queue}</h3>
        <Button look="quiet" onPress={props.onClear}>
          {text.knowledge.clear}
        </Button>
      </div>
      <ul aria-live="polite">
        {props.items.map((item) => (
          <Line
            key={item.id}
            item={item}
            onRemove={() => {
              props.onRemove(item.id)
            }}
          />
        ))}
      </ul>
    </div>
  )
}

function Line(props: { item: ImportItem; onRemove: () => void }): ReactNode {
  const { text } = useWords()
  const { item } = props
  const over = item.state === 'done' || item.state === 'failed'
  return (
    <li className={`import-item ${item.state}`}>
      <Icon name={item.state === 'failed' || isHeld(item) ? 'warn' : item.state === 'done' ? 'check' : 'file'} />
      <div>
        <p className="import-name">{item.name}</p>
        <Outcome item={item} />
      </div>
      {over ? (
        <Button
          look="quiet"
          icon="close"
          label={fill(text.knowledge.remove, { name: item.name })}
          onPress={props.onRemove}
        />
      ) : (
        <progress aria-label={item.name} />
      )}
    </li>
  )
}

/** Whether nothing of it can be found yet. */
function isHeld(item: ImportItem): boolean {
  return item.result !== undefined && item.result.quarantined > 0 && item.result.imported === 0
}

function Outcome(props: { item: ImportItem }): ReactNode {
  const { text } = useWords()
  const { item } = props
  switch (item.state) {
    case 'waiting':
    case 'reading':
    case 'sending':
      return <p className="help">{text.knowledge[item.state]}</p>
    case 'failed':
      return (
        <p className="help grave">
          {text.knowledge.failed}. {faultWords(text, item.fault)}
        </p>
      )
    case 'done':
      return item.result === undefined ? null : <Result result={item.result} />
  }
}

function Result(props: { result: ImportedArticles }): ReactNode {
  const { text, count } = useWords()
  const { imported, unchanged, quarantined, articles } = props.result
  const warned = articles.filter((article) => article.warnings.length > 0)
  const parts = [
    count(text.knowledge.imported, imported),
    ...(unchanged > 0 ? [count(text.knowledge.unchanged, unchanged)] : []),
    ...(quarantined > 0 ? [count(text.knowledge.quarantined, quarantined)] : []),
  ]
  const warnings = warned.reduce((sum, article) => sum + article.warnings.length, 0)
  return (
    <>
      <p className="help">{parts.join(' · ')}</p>
      {warned.length === 0 ? null : (
        <details className="warnings" open={warned.length <= 3}>
          <summary>{count(text.knowledge.warnings, warnings)}</summary>
          <ul>
            {warned.map((article) => (
              <li key={article.slug}>
                <strong>{article.title}</strong>
                {article.warnings.map((warning) => (
                  <span key={warning}>{warningWords(text, warning)}</span>
                ))}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

function faultWords(text: ConsoleText, fault: ImportFault | undefined): string {
  if (fault === undefined) return ''
  const ours = {
    tooLargeFile: text.knowledge.tooLarge,
    unknownKind: text.knowledge.unknownKind,
    unknownExport: text.knowledge.unknownExport,
    unreadable: text.knowledge.unreadable,
  }
  return { ...text.problem, ...ours }[fault]
}
