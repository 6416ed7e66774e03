// The security headers of every answer, by what kind of answer it is (S-07). Nothing inline runs anywhere; nothing is cached that
// could be about a person.

/** What an answer is, for its content security policy. */
export type Kind = 'api' | 'asset' | 'frame' | 'console' | 'page' | 'shop'

const everywhere: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'x-dns-prefetch-control': 'off',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), interest-cohort=()',
  'strict-transport-security': 'max-age=31536000; includeSubDomains',
}

const trusted = "; require-trusted-types-for 'script'; trusted-types 'none'"

function policy(kind: Kind, about: { readonly ancestors?: readonly string[]; readonly widget?: string }): string {
  const closed = "default-src 'none'; base-uri 'none'; form-action 'none'"
  switch (kind) {
    case 'api':
    case 'asset':
      return `${closed}; frame-ancestors 'none'; sandbox`
    case 'frame':
      return `${closed}; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; connect-src 'self'; form-action ${(about.widget ?? "'none'").trim()}; frame-ancestors ${about.ancestors?.join(' ') || "'none'"}${trusted}`.replace(
        "form-action 'none'; ",
        '',
      )
    case 'console':
      return `${closed}; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; connect-src 'self'; frame-ancestors 'none'${trusted}`
    case 'page':
      return `${closed}; style-src 'self'; font-src 'self'; img-src 'self' data:; frame-ancestors 'none'`.replace(
        "form-action 'none'",
        "form-action 'self'",
      )
    case 'shop':
      return `${closed}; script-src ${about.widget ?? ''}; frame-src ${about.widget ?? ''}; style-src 'self' ${about.widget ?? ''}; font-src 'self' ${about.widget ?? ''}; img-src 'self' data:; frame-ancestors 'none'`
  }
}

/** The headers for a kind of answer. `ancestors` are the origins that may frame the widget; `widget` is the widget's origin. */
export function securityHeaders(
  kind: Kind,
  about: { readonly ancestors?: readonly string[]; readonly widget?: string } = {},
): Readonly<Record<string, string>> {
  return {
    ...everywhere,
    'content-security-policy': policy(kind, about),
    ...(kind === 'asset'
      ? { 'cross-origin-resource-policy': 'cross-origin' }
      : {
          'cache-control': 'no-store',
          'cross-origin-resource-policy': kind === 'frame' ? 'cross-origin' : 'same-origin',
        }),
    ...(kind === 'frame' ? {} : { 'cross-origin-opener-policy': 'same-origin', 'x-frame-options': 'DENY' }),
  }
}
