// One table of rights: the article, how each is carried out, whether others must be told, and what stands for it in W3C DPV terms.
import type { RefusalGround } from '@aboveboard/protocol'
import type { Right } from '../../map/tables/accountability.ts'

export { type Right, rights } from '../../map/tables/accountability.ts'

/**
 * How a right is carried out: by a package, by erasure, by freezing at once, by stopping what is objected to, by correcting a value,
 * by a person who decides, by taking back every consent, or by an answer that is known already.
 */
export type Way = 'package' | 'erasure' | 'freeze' | 'stop' | 'correct' | 'person' | 'withdraw' | 'inform'

/** What there is to know about a right. */
export interface RightKind {
  readonly article: string
  readonly dpv: string
  readonly way: Way
  /** Art. 19; C-129/21 for consent: those who got the data are told. */
  readonly tells: boolean
}

const dpv = (article: string) => `https://w3id.org/dpv/legal/eu/gdpr#${article}`

/** The rights. */
export const rightKinds: Readonly<Record<Right, RightKind>> = {
  access: { article: 'Art. 15', dpv: dpv('A15'), way: 'package', tells: false },
  rectification: { article: 'Art. 16', dpv: dpv('A16'), way: 'correct', tells: true },
  erasure: { article: 'Art. 17', dpv: dpv('A17'), way: 'erasure', tells: true },
  restriction: { article: 'Art. 18', dpv: dpv('A18'), way: 'freeze', tells: true },
  portability: { article: 'Art. 20', dpv: dpv('A20'), way: 'package', tells: false },
  objection: { article: 'Art. 21', dpv: dpv('A21'), way: 'stop', tells: true },
  review: { article: 'Art. 22', dpv: dpv('A22'), way: 'person', tells: false },
  withdrawal: { article: 'Art. 7(3)', dpv: dpv('A7-3'), way: 'withdraw', tells: true },
  complaint: { article: 'Art. 77', dpv: dpv('A77'), way: 'inform', tells: false },
}

/** Why a request can be refused, by DPV; `two` grounds need a second person and evidence (Art. 12(5), C-526/24, R-13). */
export const refusalGrounds: Readonly<Record<RefusalGround, { readonly dpv: string; readonly two: boolean }>> = {
  excessive: { dpv: dpv('JustificationA12ManifestlyExcessive'), two: true },
  unfounded: { dpv: dpv('JustificationA12ManifestlyUnfounded'), two: true },
  'not-identified': { dpv: dpv('JustificationA12IdentityRequired'), two: false },
  'rights-of-others': { dpv: dpv('A15-4'), two: false },
  'legal-claims': { dpv: dpv('JustificationA17LegalClaims'), two: false },
  'legal-duty': { dpv: dpv('JustificationA17LegallyRequired'), two: false },
  'compelling-grounds': { dpv: dpv('A21-1'), two: true },
  accurate: { dpv: dpv('A16'), two: false },
}
