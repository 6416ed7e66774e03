// What the assistant may quote: import, review, publish, withdraw.
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { Button } from '../parts/button.tsx'
import { Field } from '../parts/field.tsx'
import { Icon } from '../parts/icon.tsx'
import { Empty, Fault, Skeleton } from '../parts/notice.tsx'
import { mayEditKnowledge, useMe } from '../session/me.tsx'
import { useWords } from '../settings/preferences.tsx'
import { useToasts } from '../shell/toasts.tsx'
import { fill } from '../text/text.ts'
import { admin } from '../wire/calls.ts'
import { kindOf } from '../wire/problem.ts'
import type { ArticleRow } from '../wire/shapes.ts'
import { ArticleTable } from './article-table.tsx'
import { ImportPanel } from './import-panel.tsx'
import { matchingArticles } from './matching.ts'

/** The page of articles. */
export function Knowledge(): ReactNode {
  const { text, lang, count } = useWords()
  const [filter, setFilter] = useState('')
  const mayEdit = mayEditKnowledge(useMe().role)
  const change = useStateChange()
  const list = useInfiniteQuery({
    queryKey: ['admin', 'articles'],
    queryFn: ({ pageParam, signal }) => admin.articles(pageParam, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  })
  const all = list.data?.pages.flatMap((page) => page.articles) ?? []
  const rows = matchingArticles(all, filter, lang)
  const held = all.filter((article) => article.state === 'quarantined').length

  return (
    <div className="page">
      <header className="page-head">
        <h1>{text.knowledge.title}</h1>
        <p className="lead">{text.knowledge.lead}</p>
      </header>
      {mayEdit ? <ImportPanel /> : null}
      <section aria-labelledby="articles-title">
        <div className="section-head">
          <h2 id="articles-title">{text.knowledge.articles}</h2>
          {all.length === 0 ? null : <Field label={text.knowledge.filter} value={filter} onChange={setFilter} />}
        </div>
        {held === 0 ? null : (
          <p className="hint-line">
            <Icon name="warn" />
            <span>
              <strong>{count(text.knowledge.review, held)}</strong> {text.knowledge.reviewHelp}
            </span>
          </p>
        )}
        {list.isPending ? (
          <Skeleton rows={6} kind="table" />
        ) : list.data === undefined ? (
          <Fault title={text.knowledge.loadFailed} error={list.error} retry={() => void list.refetch()} />
        ) : all.length === 0 ? (
          <Empty icon="book" title={text.knowledge.empty} help={text.knowledge.emptyHelp} />
        ) : rows.length === 0 ? (
          <Empty title={fill(text.knowledge.emptyFilter, { words: filter })} />
        ) : (
          <ArticleTable rows={rows} changing={change.changing} onState={mayEdit ? change.run : undefined} />
        )}
        {list.hasNextPage ? (
          <div className="more">
            <Button busy={list.isFetchingNextPage} onPress={() => void list.fetchNextPage()}>
              {text.app.more}
            </Button>
          </div>
        ) : null}
      </section>
    </div>
  )
}

type Wanted = 'published' | 'withdrawn'

function useStateChange(): { changing: string | undefined; run: (article: ArticleRow, state: Wanted) => void } {
  const { text } = useWords()
  const toasts = useToasts()
  const queries = useQueryClient()
  const mutation = useMutation({
    mutationFn: (wanted: { article: ArticleRow; state: Wanted }) =>
      admin.setArticleState(wanted.article.id, wanted.state),
    onSettled: () => queries.invalidateQueries({ queryKey: ['admin', 'articles'] }),
    onSuccess: (_, { article, state }) => {
      toasts.show(fill(text.knowledge[state], { title: article.title }), () => {
        mutation.mutate({ article, state: state === 'published' ? 'withdrawn' : 'published' })
      })
    },
    onError: (error) => {
      toasts.fail(`${text.talk.actionFailed} ${text.problem[kindOf(error)]}`)
    },
  })
  return {
    changing: mutation.isPending ? mutation.variables.article.id : undefined,
    run: (article, state) => {
      mutation.mutate({ article, state })
    },
  }
}
