// The articles as a table: title with warnings, language, state, and what can be done.
import type { ReactNode } from 'react'
import { Button } from '../parts/button.tsx'
import { Icon } from '../parts/icon.tsx'
import { useWords } from '../settings/preferences.tsx'
import { languageName } from '../text/language.ts'
import { fill } from '../text/text.ts'
import type { ArticleRow } from '../wire/shapes.ts'

/** The table of articles. */
export function ArticleTable(props: {
  rows: readonly ArticleRow[]
  changing: string | undefined
  onState(article: ArticleRow, state: 'published' | 'withdrawn'): void
}): ReactNode {
  const { text, lang, time } = useWords()
  return (
    <div className="table-frame">
      <table className="table articles">
        <thead>
          <tr>
            <th scope="col">{text.knowledge.article}</th>
            <th scope="col">{text.details.language}</th>
            <th scope="col">{text.knowledge.state}</th>
            <th scope="col">{text.knowledge.updated}</th>
            <th scope="col">
              <span className="unseen">{text.knowledge.action}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {props.rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                <Title row={row} />
                {row.tags.length === 0 ? null : <span className="tags">{row.tags.join(', ')}</span>}
                {row.warnings.map((warning) => (
                  <span className="warning" key={warning}>
                    <Icon name="warn" />
                    {warning}
                  </span>
                ))}
              </th>
              <td>{languageName(row.lang, lang)}</td>
              <td>
                <span className={`state ${row.state}`}>{text.knowledge.states[row.state]}</span>
              </td>
              <td>{time.full(row.updated_at)}</td>
              <td className="table-action">
                <StateButton row={row} busy={props.changing === row.id} onState={props.onState} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Title(props: { row: ArticleRow }): ReactNode {
  const { text } = useWords()
  const { title, url } = props.row
  const parsed = URL.parse(url)
  if (parsed?.protocol !== 'https:' && parsed?.protocol !== 'http:') return title
  return (
    <a href={url} target="_blank" rel="noopener noreferrer" aria-label={fill(text.knowledge.view, { title })}>
      {title}
    </a>
  )
}

function StateButton(props: {
  row: ArticleRow
  busy: boolean
  onState(article: ArticleRow, state: 'published' | 'withdrawn'): void
}): ReactNode {
  const { text } = useWords()
  const { row } = props
  const publish = row.state !== 'published'
  return (
    <Button
      busy={props.busy}
      label={fill(publish ? text.knowledge.publishNamed : text.knowledge.withdrawNamed, { title: row.title })}
      onPress={() => {
        props.onState(row, publish ? 'published' : 'withdrawn')
      }}
    >
      {publish ? text.knowledge.publish : text.knowledge.withdraw}
    </Button>
  )
}
