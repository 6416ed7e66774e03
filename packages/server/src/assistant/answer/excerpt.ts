/** Chooses what of an article is quoted: complete and readable, never the middle of a list or a sentence. */
import { type Hit, type Section, sectionsOf } from '../retrieval/retrieval.ts'
import { blocksOf } from './sentences.ts'

/** An article up to this size, in characters, is quoted whole: people read it faster than they ask again. */
const WHOLE = 900
/** Longest quote; a chat bubble of more is not read. */
const LONGEST = 1_600
/** An opening paragraph up to this size stands before a quoted section, because it says what the section is about. */
const LEAD = 320

/** The part of a hit's article that answers, as Markdown. */
export function excerptOf(hit: Hit): string {
  const { article, passage } = hit
  const body = article.body.trim()
  if (body.length <= WHOLE) return body
  const sections = sectionsOf(body)
  const [first] = sections
  const opening = first?.heading === '' ? first.markdown : (article.lead ?? '')
  const chosen = sections[passage.position]
  if (chosen === undefined || chosen === first) return fromStart(sections)
  const lead = opening.length <= LEAD ? opening : ''
  const parts = [lead, ...withParts(sections, passage.position).map(written)].filter((part) => part !== '')
  return shortened(parts.join('\n\n'))
}

/** The opening and as many whole sections after it as fit: the usual case, an article that is about the question. */
function fromStart(sections: readonly Section[]): string {
  const kept: string[] = []
  let length = 0
  for (const section of sections) {
    const text = written(section)
    if (kept.length > 0 && length + text.length > WHOLE) break
    kept.push(text)
    length += text.length
  }
  return shortened(kept.join('\n\n'))
}

/** A section with the smaller headings that belong to it. */
function withParts(sections: readonly Section[], position: number): Section[] {
  const chosen = sections[position]
  if (chosen === undefined) return []
  const rest = sections.slice(position + 1)
  const end = rest.findIndex(({ level }) => level <= chosen.level)
  return [chosen, ...rest.slice(0, end < 0 ? rest.length : end)]
}

function written({ heading, markdown }: Section): string {
  return heading === '' ? markdown : `**${heading.replaceAll('*', '')}**\n\n${markdown}`.trim()
}

/** Whole blocks up to the longest quote; at least one. A list that would be cut is quoted whole or not at all. */
function shortened(text: string): string {
  if (text.length <= LONGEST) return text
  const kept: string[] = []
  let length = 0
  for (const block of blocksOf(text)) {
    if (kept.length > 0 && length + block.length > LONGEST) break
    kept.push(block.trim())
    length += block.length
  }
  // A heading without its text is no answer.
  if (kept.length > 1 && /^\*\*[^*]+\*\*$/.test(kept.at(-1) ?? '')) kept.pop()
  return kept.join('\n\n')
}
