// A kind of decision as one reviewed file: what it is for, on which ground, what it may look at, its words, its test cases, and the
// rules themselves as a JSON decision model. What the law asks about it may be missing in a draft, never in what is in use (D-02).
import { z } from 'zod'

const name = z.string().regex(/^[a-z][a-z0-9_]{0,39}$/)
const code = z.string().regex(/^[a-z][a-z0-9-]{0,39}$/)
const words = z.string().trim().min(1).max(600)

/** A text by language; English and German at least. */
const texts = z.object({ en: words, de: words }).catchall(words)
export type Texts = z.infer<typeof texts>

export const fact = z.union([z.string().max(200), z.number(), z.boolean()])

const inputBase = {
  name,
  label: texts,
  /** Who may state it. */
  from: z.array(z.enum(['person', 'staff', 'system'])).min(1),
  /** Whether it says something about the person. */
  personal: z.boolean(),
  /** Kinds of data of Art. 9; an input with one is refused. */
  special: z.boolean(),
  /** Whether the person could do something about it; others are shown as facts. */
  changeable: z.boolean(),
}

export const input = z.discriminatedUnion('type', [
  z.strictObject({ ...inputBase, type: z.literal('boolean') }),
  z.strictObject({ ...inputBase, type: z.literal('integer'), min: z.int(), max: z.int(), unit: texts.optional() }),
  z.strictObject({ ...inputBase, type: z.literal('date') }),
  z.strictObject({
    ...inputBase,
    type: z.literal('choice'),
    options: z.array(z.strictObject({ code, label: texts })).min(2),
  }),
])
export type Input = z.infer<typeof input>

const outcome = z.strictObject({
  code,
  /** Whether it is what the person hoped for. */
  favourable: z.boolean(),
  label: texts,
  /** What follows from it, in plain words. */
  consequence: texts,
})

const rule = z.strictObject({ code: z.string().regex(/^[A-Z][A-Z0-9]{0,7}$/), text: texts, cites: z.string().max(200) })

const testCase = z.strictObject({
  says: z.string().max(200),
  facts: z.record(name, fact),
  outcome: code.nullable(),
  rule: z.string().max(8).nullable(),
})

const node = z.object({
  id: z.string().max(80),
  name: z.string().max(120),
  type: z.string().max(40),
  position: z.object({ x: z.number(), y: z.number() }).optional(),
  content: z.unknown().optional(),
})
const edge = z.object({
  id: z.string().max(80),
  sourceId: z.string().max(80),
  targetId: z.string().max(80),
  type: z.string().max(40).optional(),
})

/** Whether somebody is affected in a way that Art. 22(1) speaks of. */
export const effects = ['limited', 'significant', 'legal'] as const
/** Areas of Annex III of the AI Act that support could touch. A kind of decision in one of them is high-risk (D-13). */
export const areas = [
  'none',
  'essential_public_benefit',
  'creditworthiness',
  'insurance_pricing',
  'employment',
] as const
/** What a deployer of a high-risk system has to have done (AI Act Art. 26, 27). */
export const deployerDuties = [
  'human-oversight-assigned',
  'input-data-checked',
  'logs-kept',
  'people-informed',
  'rights-impact-assessed',
] as const

export const decisionFile = z.strictObject({
  format: z.literal('aboveboard-decision/1'),
  id: code,
  title: texts.optional(),
  about: texts.optional(),
  effect: z.enum(effects).optional(),
  /** Ground of Art. 22(2), or that it does not apply because the effect is limited. */
  ground: z.enum(['contract', 'law', 'consent', 'not-applicable']).optional(),
  basis: z.enum(['eu-gdpr:A6-1-a-explicit-consent', 'eu-gdpr:A6-1-b', 'eu-gdpr:A6-1-c', 'eu-gdpr:A6-1-f']).optional(),
  /** The assessment of Art. 35 or its screening, by name and version. */
  assessment: z.string().max(120).optional(),
  /** Who reviews a contested decision. */
  reviewers: z.enum(['lead', 'admin']).optional(),
  /** `proposal`: a person confirms before it has effect. `automatic` is for limited effects only. */
  automation: z.enum(['proposal', 'automatic']),
  area: z.enum(areas),
  duties: z.array(z.enum(deployerDuties)),
  /** Where the rules come from. */
  sources: z.array(z.string().max(300)),
  inputs: z.array(input).min(1).max(40),
  outcomes: z.array(outcome).min(2).max(20),
  rules: z.array(rule).min(1).max(100),
  cases: z.array(testCase).max(200),
  model: z.strictObject({ nodes: z.array(node).max(20), edges: z.array(edge).max(40) }),
})
/** A kind of decision, as it stands in its file. */
export type DecisionFile = z.infer<typeof decisionFile>

/** A text in a language, or else in English, and which it is. */
export function textIn(texts: Texts | undefined, lang: string): { readonly text: string; readonly lang: string } {
  const known = texts?.[lang]
  return known === undefined ? { text: texts?.en ?? '', lang: 'en' } : { text: known, lang }
}
