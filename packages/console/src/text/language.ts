// Languages by name, in the language of the reader.

/** "German" for `de` when read in English; the code itself where there is no name. */
export function languageName(code: string, reader: string): string {
  try {
    return new Intl.DisplayNames(reader, { type: 'language' }).of(code) ?? code
  } catch {
    return code
  }
}
