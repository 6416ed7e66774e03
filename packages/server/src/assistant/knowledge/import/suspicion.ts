/** Looks for text that speaks to a language model instead of to a reader (I-06, PI-10 to PI-15). */
import { type Warning, warningOf } from './draft.ts'

// What injected instructions have in common, in the languages in which they are mostly written. A hit is shown to the
// reviewer and decides nothing; the answer itself is safe by quoting and by the safe tree.
const PATTERNS: readonly RegExp[] = [
  /\b(?:ignore|disregard|forget|override)\b.{0,40}\b(?:previous|prior|above|earlier|all|any|your|these|system)\b.{0,30}\b(?:instruction|prompt|rule|message|guideline|direction|polic)/i,
  /\b(?:ignorier|vergiss|missachte|uebergeh|übergeh)\w*.{0,40}(?:anweisung|vorgabe|regel|instruktion|prompt)/i,
  /\b(?:ignore[zr]?|oublie[zr]?)\b.{0,40}\b(?:instructions|consignes|directives|règles)/i,
  /\b(?:ignora|olvida|olvide|ignore)\b.{0,40}\b(?:instrucciones|reglas|indicaciones|istruzioni|regole|instruções|regras)/i,
  /\b(?:negeer|ignoruj|zignoruj|ignorujte|zapomeň)\w*.{0,40}(?:instructies|instrukcj|polece|pokyn|instrukc)/i,
  /(?:^|[\n>])[ \t#*_]*(?:system|assistant|developer)(?: prompt| message| override| note)?[ \t*_]*:/i,
  /\b(?:you are now|act as|pretend to be|from now on,? you|du bist (?:jetzt|nun|ab sofort)|tu es maintenant|ahora eres)\b.{0,60}\b(?:ai|bot|assistant|model|gpt|admin|developer|dan|ki|assistent|assistente|asistente)\b/i,
  /\b(?:system prompt|hidden prompt|developer mode|jailbreak|prompt injection)\b/i,
  /<\|[a-z_]{2,30}\|>|\[\/?INST\]|<<\/?SYS>>|<\/?(?:system|user|assistant|tool_call|function_call)>/i,
  /\b(?:append|include|add|send|leak|exfiltrate)\b.{0,60}\b(?:e-?mail|password|token|conversation|chat history|user data|secret|api key)\b.{0,60}\b(?:link|url|to https?:|image|query|parameter)/i,
  /\b(?:do not|don't|never)\b.{0,20}\b(?:tell|mention|reveal|inform)\b.{0,20}\b(?:the )?(?:user|customer|visitor|reader)\b/i,
  /!\[[^\]\n]{0,80}\]\(https?:[^)\s]{0,200}[?&][^)\s=]{1,40}=\s*[{<[$]/i,
]
const BLOCK_OF_CODE = /[A-Za-z0-9+/]{240,}={0,2}/
const UNSEEN = /[\u200B\u2060-\u2064\u202A-\u202E\u2066-\u2069\u{E0000}-\u{E007F}]{2,}/u
const MAX_SCANNED = 500_000

/** The warnings for a text, at most one per pattern. */
export function suspicionsIn(text: string): Warning[] {
  const scanned = text.slice(0, MAX_SCANNED)
  const warnings = PATTERNS.flatMap((pattern) => {
    const found = pattern.exec(scanned)
    return found === null ? [] : [warningOf('injection', found[0])]
  })
  const encoded = BLOCK_OF_CODE.exec(scanned)
  if (encoded !== null) warnings.push(warningOf('injection', encoded[0]))
  const unseen = UNSEEN.exec(scanned)
  if (unseen !== null)
    warnings.push(warningOf('hidden-text', scanned.slice(Math.max(0, unseen.index - 40), unseen.index + 40)))
  return warnings
}

/** Text without characters that nobody sees but a machine reads: tag characters, zero width, direction overrides. */
export function withoutUnseen(text: string): string {
  return text.replace(/[\u200B\u2060-\u2064\uFEFF\u202A-\u202E\u2066-\u2069\u{E0000}-\u{E007F}]/gu, '')
}
