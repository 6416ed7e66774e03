// The articles as a table: title with warnings, language, state, and what can be done.
import type { ReactNode } from 'react'
import { Button } from '../parts/button.tsx'
import { Icon } from '../parts/icon.tsx'
import { Cell, Row, Table } from '../parts/table.tsx'
import { useWords } from '../settings/preferences.tsx'
import { languageName } from '../text/language.ts'
import { fill } from '../text/text.ts'
import type { ArticleRow } from '../wire/shapes.ts'
import { warningWords } from './warning.ts'

/** The table of articles. */
export function ArticleTable(props: {
  rows: readonly ArticleRow[]
  changing: string | undefined
  /** Missing for those who only read. */
  onState: ((article: ArticleRow, state: 'published' | 'withdrawn') => void) | undefined
}): ReactNode {
  const { text, lang, time } = useWords()
  const { onState } = props
  return (
    <Table
      className="articles"
      heads={[
        text.knowledge.article,
        text.details.language,
        text.knowledge.state,
        text.knowledge.updated,
        { unseen: text.knowledge.action },
      ]}
    >
      {props.rows.map((row) => (
        <Row key={row.id} head={<Head row={row} />}>
          <Cell>{languageName(row.lang, lang)}</Cell>
          <Cell>
            <span className={`state ${row.state}`}>{text.knowledge.states[row.state]}</span>
          </Cell>
          <Cell>{time.date(row.updated_at)}</Cell>
          <Cell className="table-action">
            {onState === undefined ? null : (
              <StateButton row={row} busy={props.changing === row.id} onState={onState} />
            )}
          </Cell>
        </Row>
      ))}
    </Table>
  )
}

function Head(props: { row: ArticleRow }): ReactNode {
  const { text } = useWords()
  const { row } = props
  return (
    <>
      <Title row={row} />
      {row.tags.length === 0 ? null : <span className="tags">{row.tags.join(', ')}</span>}
      {row.warnings.map((warning) => (
        <span className="warning" key={warning}>
          <Icon name="warn" />
          {warningWords(text, warning)}
        </span>
      ))}
    </>
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
  onState: (article: ArticleRow, state: 'published' | 'withdrawn') => void
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
