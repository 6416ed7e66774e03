// Finding an article in the list by title, tag, language or slug.
import { languageName } from '../text/language.ts'
import type { ArticleRow } from '../wire/shapes.ts'

/** The articles in whose facts every word of the filter occurs; those to be reviewed first. */
export function matchingArticles(rows: readonly ArticleRow[], filter: string, reader: string): readonly ArticleRow[] {
  const words = filter
    .toLocaleLowerCase(reader)
    .split(/\s+/)
    .filter((word) => word !== '')
  return rows
    .filter((row) => {
      const line = [row.title, row.slug, row.lang, languageName(row.lang, reader), ...row.tags]
        .join(' ')
        .toLocaleLowerCase(reader)
      return words.every((word) => line.includes(word))
    })
    .toSorted((a, b) => Number(b.state === 'quarantined') - Number(a.state === 'quarantined'))
}
