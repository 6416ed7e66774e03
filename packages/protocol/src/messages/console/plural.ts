// The form that counted words take in a catalogue: CLDR plural categories, of which only `other` exists in every language.

/** One text per CLDR plural category; a language fills in those that it has. `{count}` stands for the number. */
export type Plural = { readonly [category in 'zero' | 'one' | 'two' | 'few' | 'many']?: string } & {
  readonly other: string
}

/** Marks a set of forms as counted words, so that every language may have its own categories. */
export function plural(forms: Plural): Plural {
  return forms
}
