// Brings a value into the one form that is looked up, so that `Ann@Example.COM` finds `ann@example.com` (requirements 3.5).
import { domainToASCII } from 'node:url'

const invisible = /\p{Cf}/gu

/**
 * The form under which a value of a field is indexed: NFKC, without invisible characters and outer blanks, case folded. For a
 * field whose name ends in `email`, the domain becomes its A-label (UTS #46); dots and plus signs stay, since they may tell
 * two people apart. Applied twice it changes nothing more.
 */
export function normalise(field: string, value: string): string {
  const folded = fold(value.normalize('NFKC').replace(invisible, '')).trim()
  return /(^|[._])email$/.test(field) ? withAsciiDomain(folded) : folded
}

// Lower case with two of Unicode's full foldings. Folding over upper case would merge the dotless ı with i, and with it two
// people's addresses.
function fold(text: string): string {
  return text.toLowerCase().replaceAll('ß', 'ss').replaceAll('ς', 'σ').normalize('NFKC')
}

function withAsciiDomain(address: string): string {
  const at = address.lastIndexOf('@')
  const domain = at < 0 ? '' : domainToASCII(address.slice(at + 1))
  return domain === '' ? address : `${address.slice(0, at + 1)}${domain}`
}
