// One table of rights: the article, how each is carried out, and what stands for it in W3C DPV terms.
import type { Right } from '../../map/tables/accountability.ts'

export { type Right, rights } from '../../map/tables/accountability.ts'

/** How a right is carried out: by a package, by erasure, by freezing at once, or by a person who decides. */
export type Way = 'package' | 'erasure' | 'freeze' | 'person'

/** What there is to know about a right. */
export interface RightKind {
  readonly article: string
  readonly dpv: string
  readonly way: Way
}

const dpv = (article: string) => `https://w3id.org/dpv/legal/eu/gdpr#${article}`

/** The rights. */
export const rightKinds: Readonly<Record<Right, RightKind>> = {
  access: { article: 'Art. 15', dpv: dpv('A15'), way: 'package' },
  rectification: { article: 'Art. 16', dpv: dpv('A16'), way: 'person' },
  erasure: { article: 'Art. 17', dpv: dpv('A17'), way: 'erasure' },
  restriction: { article: 'Art. 18', dpv: dpv('A18'), way: 'freeze' },
  portability: { article: 'Art. 20', dpv: dpv('A20'), way: 'package' },
  objection: { article: 'Art. 21', dpv: dpv('A21'), way: 'person' },
  review: { article: 'Art. 22', dpv: dpv('A22'), way: 'person' },
}
