// The inbox: the list on the left, the open conversation on the right; on a narrow screen one after the other.
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { type ReactNode, useRef, useState } from 'react'
import { Input } from 'react-aria-components/Input'
import { SearchField } from 'react-aria-components/SearchField'
import { useLocation } from 'wouter'
import { Button } from '../parts/button.tsx'
import { Icon } from '../parts/icon.tsx'
import { Empty, Fault, Skeleton } from '../parts/notice.tsx'
import { useSettings, useWords } from '../settings/preferences.tsx'
import { useShortcuts } from '../shell/shortcuts.ts'
import { isView, Views } from '../shell/views.tsx'
import { useWaitingList } from '../shell/waiting-list.ts'
import { desk } from '../wire/calls.ts'
import { Conversation } from './conversation.tsx'
import { InboxList, stepIn } from './inbox-list.tsx'
import { matching, nextWaiting } from './waiting.ts'

/** The inbox. `view` and `open` come from the address, so that reloading and sharing show the same. */
export function Desk(props: { view: string; open: string | undefined }): ReactNode {
  const { text, lang, count } = useWords()
  const { settings } = useSettings()
  const [, go] = useLocation()
  const view = isView(props.view) ? props.view : 'waiting'
  const { open } = props
  const [search, setSearch] = useState('')
  const list = useRef<HTMLUListElement>(null)
  const box = useRef<HTMLInputElement>(null)

  const inbox = useInfiniteQuery({
    queryKey: ['desk', 'list', 'view', view],
    queryFn: ({ pageParam, signal }) => desk.list(view, pageParam, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: keepPreviousData,
  })
  const all = inbox.data?.pages.flatMap((page) => page.conversations) ?? []
  const rows = matching(all, search, lang)
  const counts = inbox.data?.pages[0]?.counts ?? {}
  const waits = nextWaiting(useWaitingList().data?.conversations ?? [], open)

  const leave = (): void => {
    const id = open
    go(`/desk/${view}`)
    requestAnimationFrame(() => {
      const link = list.current?.querySelector<HTMLElement>(`a.row[href$="${CSS.escape(id ?? '')}"]`)
      ;(link ?? list.current?.querySelector<HTMLElement>('a.row'))?.focus()
    })
  }
  useShortcuts(settings.singleKeys, {
    down: () => {
      stepIn(list.current, 1)
    },
    up: () => {
      stepIn(list.current, -1)
    },
    search: () => {
      box.current?.focus()
    },
  })

  return (
    <div className={`desk ${open === undefined ? '' : 'reading'}`}>
      <h1 className="unseen">{text.nav.inbox}</h1>
      <section className="list-pane" aria-label={text.inbox.conversations}>
        <div className="list-head">
          <h2>{text.inbox[view]}</h2>
          <nav className="views-bar" aria-label={text.inbox.views}>
            <Views counts={counts} />
          </nav>
          <SearchField
            className="search"
            aria-label={text.inbox.searchLabel}
            value={search}
            onChange={setSearch}
            onSubmit={() => {
              stepIn(list.current, 1)
            }}
          >
            <Icon name="search" />
            <Input ref={box} placeholder={text.inbox.search} />
            {search === '' ? (
              settings.singleKeys ? (
                <kbd aria-hidden="true">/</kbd>
              ) : null
            ) : (
              <Button look="quiet" icon="close" label={text.inbox.clearSearch} />
            )}
          </SearchField>
          <output className="unseen">{search === '' ? '' : count(text.inbox.found, rows.length)}</output>
        </div>
        {inbox.isPending ? (
          <Skeleton rows={7} kind="list" />
        ) : inbox.data === undefined ? (
          <Fault title={text.inbox.failed} error={inbox.error} retry={() => void inbox.refetch()} />
        ) : (
          <InboxList
            view={view}
            rows={rows}
            open={open}
            search={search}
            list={list}
            hasMore={inbox.hasNextPage}
            loadingMore={inbox.isFetchingNextPage}
            onMore={() => void inbox.fetchNextPage()}
          />
        )}
      </section>
      <section className="talk-pane" aria-label={text.talk.pane}>
        {open === undefined ? (
          <Empty icon="inbox" title={text.inbox.choose} help={text.inbox.chooseHelp} />
        ) : (
          <Conversation
            key={open}
            id={open}
            next={waits === undefined ? undefined : `/desk/waiting/${waits.id}`}
            onLeave={leave}
          />
        )}
      </section>
    </div>
  )
}
