// Articles of the help centre: reviewed content, nobody's data.
import { plain, plainJson, plainOrNull, word } from '../column.ts'
import { table } from '../table.ts'

/** Where an article came from and what the importer noticed (I-06). */
export interface Provenance {
  readonly importer: string
  readonly origin: string
  readonly warnings: readonly string[]
}

export const article = table(
  'article',
  { about: 'nobody', says: 'Articles of the help centre.' },
  {
    tenant: plain('uuid', 'the controller'),
    id: plain('uuid', 'random id'),
    site: plain('uuid', 'the site'),
    slug: plain('text', 'name in addresses, the same in all languages'),
    lang: plain('text', 'language'),
    title: plain('text', 'title'),
    body: plain('text', 'text, in Markdown'),
    tags: plain('text[]', 'topics'),
    url: plain('text', 'where people read it'),
    state: word(['quarantined', 'published', 'withdrawn'], 'only published articles answer'),
    provenance: plainJson<Provenance>('where it came from'),
    sha256: plain('text', 'SHA-256 of title and body'),
    updated_at: plain('timestamptz', 'when it last changed'),
    published_by: plainOrNull('uuid', 'who published it'),
  },
)

export const articleQuestion = table(
  'article_question',
  { about: 'nobody', says: 'Reviewed questions that an article is known to answer.' },
  {
    tenant: plain('uuid', 'the controller'),
    id: plain('uuid', 'random id'),
    article: plain('uuid', 'the article'),
    text: plain('text', 'the question, reviewed and without personal data'),
    created_at: plain('timestamptz', 'when it was added'),
  },
)
