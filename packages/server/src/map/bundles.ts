// Which data share a key. One random key per person and bundle, so that the end of a purpose can be the end of a key
// (requirements 3.1), and a partial erasure (Art. 17(3)) is a key operation.

/** The bundles and what each protects. */
export const bundles = {
  conversation: 'messages, pseudonym vaults and everything said',
  identity: 'who the person is and how to reach them',
  accountability: 'free text inside consent proofs, rights cases and the access ledger',
  log: 'references of a person in the audit log; nothing is sealed with it',
  staff: 'names, addresses and credentials of members of staff',
  system: "a tenant's own secrets: settings, provider keys",
} as const

export type Bundle = keyof typeof bundles
