// What a job may carry: ids, small integers and closed words. Queued rows are kept, copied to the dead letters and seen by operators,
// so content must not be able to get there at all (M-07).
import { z } from 'zod'
import { isId } from '../../domain/ids.ts'

/** A UUID, a 32-bit integer, or one word of a closed list. */
type IdField =
  | z.ZodUUID
  | z.ZodInt
  | z.ZodInt32
  | z.ZodUInt32
  | z.ZodEnum<Readonly<Record<string, string>>>
  | z.ZodLiteral<string>

/** The schema of a payload: a strict object of such fields, each of which may be optional. Other schemas do not type-check. */
export type IdsOnly = z.ZodObject<Readonly<Record<string, IdField | z.ZodOptional<IdField>>>, z.core.$strict>

/** What a payload may hold, as found in a schema. */
type Rule = (value: unknown) => boolean

const word = /^[a-z][a-z0-9_.-]{0,63}$/
// 32 bits hold no card number and hardly a telephone number.
const isSmallInteger: Rule = (value) =>
  typeof value === 'number' && Number.isInteger(value) && Math.abs(value) < 2 ** 31

function ruleOf(name: string, schema: z.core.$ZodType): Rule {
  if (schema instanceof z.ZodOptional) return ruleOf(name, schema.unwrap())
  if (schema instanceof z.ZodUUID) return isId
  if (schema instanceof z.ZodNumberFormat) return isSmallInteger
  if (schema instanceof z.ZodEnum || schema instanceof z.ZodLiteral) {
    const words = new Set<unknown>(schema instanceof z.ZodEnum ? schema.options : schema.values)
    if ([...words].every((one) => typeof one === 'string' && word.test(one))) return (value) => words.has(value)
  }
  throw new TypeError(`a job's payload holds ids, 32-bit integers and closed words only; "${name}" is something else`)
}

/** Checks a payload and returns it. Throws RangeError, without the value, for anything that the schema does not allow. */
export type PayloadCheck<Schema extends IdsOnly> = (payload: unknown) => z.infer<Schema>

/**
 * The check for a schema. Looks at the schema itself first and throws TypeError when it could let content through, whatever its type
 * was made to say; and at every value afterwards, so that no transformation inside it can bring content back in.
 */
export function payloadCheck<Schema extends IdsOnly>(schema: Schema): PayloadCheck<Schema> {
  if (!(schema instanceof z.ZodObject) || !(schema.def.catchall instanceof z.ZodNever)) {
    throw new TypeError("a job's payload is a z.strictObject")
  }
  const rules = new Map(Object.entries(schema.shape).map(([name, field]) => [name, ruleOf(name, field)]))
  return (payload) => {
    const read = schema.safeParse(payload)
    const isClean = (entry: [string, unknown]): boolean =>
      entry[1] === undefined || rules.get(entry[0])?.(entry[1]) === true
    if (!read.success || !Object.entries(read.data).every(isClean)) {
      throw new RangeError("the payload does not fit the job's schema")
    }
    return read.data
  }
}
