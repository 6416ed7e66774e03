// A part of the office: its title, one sentence, and its answer, which may still load or may have failed on its own.
import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Fault, Skeleton } from '../parts/notice.tsx'
import { useWords } from '../settings/preferences.tsx'

/** A titled part of the page around one question to the server. */
export function Panel<Answer>(props: {
  id: string
  title: string
  help: string
  answer: UseQueryResult<Answer>
  children: (answer: Answer) => ReactNode
}): ReactNode {
  const { text } = useWords()
  const { answer, id } = props
  return (
    <section className={`panel ${id}`} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{props.title}</h2>
      <p className="help">{props.help}</p>
      {answer.isPending ? (
        <Skeleton rows={2} kind="table" />
      ) : answer.data === undefined ? (
        <Fault title={text.office.failed} error={answer.error} retry={() => void answer.refetch()} />
      ) : (
        props.children(answer.data)
      )}
    </section>
  )
}
