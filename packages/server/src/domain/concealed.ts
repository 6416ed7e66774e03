// Text from which the customer's values have been taken out: the only kind a model provider accepts, so raw text to a model
// does not type-check. Made only by `privacy/minimise`; the tag is checked again at run time.

declare const brand: unique symbol
/** Text that went through concealment. */
export interface Concealed {
  readonly [brand]: 'concealed'
  readonly text: string
}

const made = new WeakSet<object>()

/** Tags text as concealed. Called by `privacy/minimise` only; the architecture test guards it. */
export function tagConcealed(text: string): Concealed {
  const value = Object.freeze({ text }) as Concealed
  made.add(value)
  return value
}

/** Whether a value really came from `tagConcealed`; a provider refuses everything else. */
export function isConcealed(value: unknown): value is Concealed {
  return typeof value === 'object' && value !== null && made.has(value)
}
