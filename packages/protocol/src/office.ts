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
