// The line of files and addresses to import: one after the other, each with its own result, none lost when another fails.
import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useRef, useState } from 'react'
import { admin } from '../wire/calls.ts'
import { faultAt, kindOf, type ProblemKind } from '../wire/problem.ts'
import type { ImportArticles, ImportedArticles } from '../wire/shapes.ts'
import { kindByName, kindOfExport, LARGEST_FILE } from './import-kind.ts'

/** Why something is not imported: a rule of this page, or a problem of the server. */
export type ImportFault = ProblemKind | 'tooLargeFile' | 'unknownKind' | 'unknownExport' | 'unreadable'

/** One file or address in the line. */
export interface ImportItem {
  readonly id: string
  readonly name: string
  readonly state: 'waiting' | 'reading' | 'sending' | 'done' | 'failed'
  readonly result?: ImportedArticles
  readonly fault?: ImportFault
}

/** What is to be imported: a file of the reader, or an address that the server reads. */
export type ImportSource = { readonly file: File } | { readonly kind: 'url' | 'sitemap'; readonly url: string }

/** The line and its doors. `lang` is empty where the files themselves say it. */
export function useImports(): {
  items: readonly ImportItem[]
  add: (sources: readonly ImportSource[], lang: string) => void
  remove: (id: string) => void
  clear: () => void
} {
  const queries = useQueryClient()
  const [items, setItems] = useState<readonly ImportItem[]>([])
  const line = useRef<Promise<void>>(Promise.resolve())

  const change = useCallback((id: string, part: Partial<ImportItem>) => {
    setItems((now) => now.map((item) => (item.id === id ? { ...item, ...part } : item)))
  }, [])

  const importOne = useCallback(
    async (id: string, source: ImportSource, lang: string): Promise<void> => {
      change(id, { state: 'reading' })
      const body = await bodyOf(source, lang)
      if (typeof body === 'string') {
        change(id, { state: 'failed', fault: body })
        return
      }
      change(id, { state: 'sending' })
      try {
        const result = await admin.importArticles(body, id)
        change(id, { state: 'done', result })
        await queries.invalidateQueries({ queryKey: ['admin', 'articles'] })
      } catch (error) {
        change(id, { state: 'failed', fault: faultAt(error, 'content') === undefined ? kindOf(error) : 'unreadable' })
      }
    },
    [change, queries],
  )

  const add = (sources: readonly ImportSource[], lang: string): void => {
    for (const source of sources) {
      const id = crypto.randomUUID()
      const name = 'file' in source ? source.file.name : source.url
      setItems((now) => [...now, { id, name, state: 'waiting' }])
      line.current = line.current
        .then(() => importOne(id, source, lang))
        .catch(() => {
          change(id, { state: 'failed', fault: 'server' })
        })
    }
  }
  return {
    items,
    add,
    remove: (id) => {
      setItems((now) => now.filter((item) => item.id !== id))
    },
    clear: () => {
      setItems((now) => now.filter((item) => item.state !== 'done' && item.state !== 'failed'))
    },
  }
}

async function bodyOf(source: ImportSource, lang: string): Promise<ImportArticles | ImportFault> {
  const language = lang === '' ? {} : { lang }
  if (!('file' in source))
    return { ...language, name: source.url.slice(0, 200), kind: source.kind, content: source.url }
  const { file } = source
  if (file.size > LARGEST_FILE) return 'tooLargeFile'
  const byName = kindByName(file.name)
  if (byName === undefined) return 'unknownKind'
  const content = byName === 'pdf' ? await base64Of(file) : await file.text()
  const kind = byName === 'json' ? kindOfExport(content) : byName
  return kind === undefined ? 'unknownExport' : { ...language, name: file.name.slice(0, 200), kind, content }
}

function base64Of(file: File): Promise<string> {
  return new Promise((done, failed) => {
    const reader = new FileReader()
    reader.addEventListener('load', () => {
      done(typeof reader.result === 'string' ? reader.result.slice(reader.result.indexOf(',') + 1) : '')
    })
    reader.addEventListener('error', () => {
      failed(new Error('unreadable file'))
    })
    reader.readAsDataURL(file)
  })
}
