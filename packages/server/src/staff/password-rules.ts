// Whether a password may be used: long, not what guessers try first, not the person's own address (ASVS 6.2, S-04). All of it is
// decided here, offline: a password is told to nobody.
import type { FieldError } from '../domain/problem.ts'
import { commonWords } from './common-passwords.ts'

/** Characters that a password needs; more are allowed up to the wire's limit. */
export const shortestPassword = 12

// What people write for letters.
const lookalikes: Readonly<Record<string, string>> = { '@': 'a', $: 's', '€': 'e', '!': 'i' }
const digits: Readonly<Record<string, string>> = { '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't' }

function folded(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[@$€!]/g, (sign) => lookalikes[sign] ?? '')
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
}

function spelt(text: string): string {
  return text.replaceAll(/[013457]/g, (digit) => digits[digit] ?? '')
}

const words = [...new Set(commonWords.flatMap((word) => [word, spelt(word)]))].sort((a, b) => b.length - a.length)

/** What is left of a text when every common word and every run of one character is taken out. */
function unguessed(text: string, known: readonly string[]): number {
  let left = text
  for (const word of known) left = left.replaceAll(word, ' ')
  left = left.replaceAll(/(.)\1{2,}/gu, ' ')
  return left.replaceAll(' ', '').length
}

/** Why a password is refused, as codes that the catalogues put into words; empty when it may be used. */
export function judgePassword(
  password: string,
  about: { readonly email: string; readonly name: string },
): readonly FieldError[] {
  const refused = (code: string): readonly FieldError[] => [{ at: 'password', code }]
  if (Array.from(password).length < shortestPassword) return refused('too-short')
  const plain = folded(password)
  const own = [...about.email.split('@'), ...about.name.split(/\s+/)].map(folded).filter((part) => part.length >= 4)
  if (own.some((part) => unguessed(plain, [part]) < 6)) return refused('personal')
  // Fewer than five characters besides what is on every list: the list is tried with every such ending.
  const least = Math.min(unguessed(plain, words), unguessed(spelt(plain), words))
  if (least < 5 || new Set(plain).size < 5) return refused('too-common')
  return []
}
