// The shapes of the office's work on rights cases: the queue, one case whole, and what can be done with it.
import { z } from 'zod'
import { correction, right, rightsCase } from './wire.ts'

const time = z.iso.datetime()

/** Why a request can be refused; the server knows which of them need a second person. */
export const refusalGround = z.enum([
  'excessive',
  'unfounded',
  'not-identified',
  'rights-of-others',
  'legal-claims',
  'legal-duty',
  'compelling-grounds',
  'accurate',
])
export type RefusalGround = z.infer<typeof refusalGround>

/** A case in the queue. */
export const officeCase = z.object({
  id: z.uuid(),
  right,
  state: rightsCase.shape.state,
  outcome: rightsCase.shape.outcome,
  /** Where it was asked for. */
  via: z.string(),
  opened_at: time,
  due_at: time,
  closed_at: time.nullable(),
  extended: z.boolean(),
  /** By the calendar of the controller's country: 0 on the last day, negative when it is over. */
  days_left: z.number().int(),
  /** A refusal was proposed and waits for a second person. */
  proposed: z.boolean(),
})
export type OfficeCase = z.infer<typeof officeCase>
export const officeCases = z.object({ cases: z.array(officeCase) })

/** What can be done with a case. */
export const officeDeed = z.enum([
  'answer',
  'correct',
  'extend',
  'refuse',
  'approve',
  'reject',
  'announce',
  'lift',
  'acknowledge',
])
export type OfficeDeed = z.infer<typeof officeDeed>

/** One case whole. */
export const officeCaseWhole = officeCase.extend({
  proof: z.enum(['session', 'operator']),
  lang: z.string(),
  steps: rightsCase.shape.steps,
  entries: z.array(
    z.object({
      kind: z.enum(['statement', 'supplement', 'extension', 'notice', 'answer', 'refusal', 'proposal', 'rejection']),
      by: z.enum(['person', 'you', 'colleague']),
      text: z.string(),
      correction: correction.nullable(),
      ground: refusalGround.nullable(),
      at: time,
    }),
  ),
  recipients: z.array(rightsCase.shape.recipients.element.extend({ id: z.uuid(), attempts: z.number().int() })),
  /** What this reader may do now. */
  can: z.array(officeDeed),
})
export type OfficeCaseWhole = z.infer<typeof officeCaseWhole>

/** What is done with a case. `words` go to the person in a letter; of a proposal they are the evidence for the second person. */
export const officeAct = z.strictObject({
  words: z.string().trim().max(4000).optional(),
  ground: refusalGround.optional(),
  correction: correction.optional(),
  recipient: z.uuid().optional(),
})
export type OfficeAct = z.infer<typeof officeAct>

/** A processor in the register. It is used only while it is `signed`, `current` and not stopped. */
export const processor = z.object({
  id: z.string(),
  name: z.string(),
  role: z.enum(['model', 'mail', 'hosting']),
  model: z.string(),
  endpoint: z.string(),
  /** Whether it is a server of the controller itself. */
  own: z.boolean(),
  /** Whether the settings of the installation name it now. */
  current: z.boolean(),
  region: z.string(),
  transfer: z.enum(['adequacy', 'standard-clauses']).nullable(),
  contract: z.string(),
  retention: z.string(),
  training: z.boolean(),
  signed: z.boolean(),
  signed_at: time.nullable(),
  stopped_at: time.nullable(),
})
export type Processor = z.infer<typeof processor>
export const processors = z.object({ processors: z.array(processor) })

/** Terms of Art. 28(3) and Chapter V, as a person signs them. */
export const signProcessor = z.strictObject({
  name: z.string().max(80),
  /** ISO 3166 code, or EEA. */
  region: z.string().max(3),
  /** Needed outside the European Economic Area. */
  transfer: z.enum(['adequacy', 'standard-clauses']).nullable(),
  /** Reference of the contract. */
  contract: z.string().max(200),
  /** ISO 8601 duration, such as P0D or P30D. */
  retention: z.string().max(20),
  training: z.boolean(),
})
export type SignProcessor = z.infer<typeof signProcessor>
