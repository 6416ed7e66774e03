// Where data about people can be: every store with its duties. Erasure refuses to begin when a store has nobody to erase and to
// scan it (L-03), so a new store cannot be forgotten.

/** What a store is. */
export interface Store {
  readonly id: string
  /** One plain sentence for the record of processing and the certificate. */
  readonly says: string
  /** How what it holds goes away, in the words of the certificate. */
  readonly methods: readonly ErasureMethod[]
  /** Whether the access package shows what it holds; the others hold no content. */
  readonly exported: boolean
}

/** What was done to make something go away. */
export type ErasureMethod =
  | 'row_delete'
  | 'blind_index_removed'
  | 'key_destroyed'
  | 'object_delete'
  | 'job_purged'
  | 'evicted'
  | 'stream_closed'

export const stores = {
  rows: {
    id: 'rows',
    says: 'Rows of the database, table by table as the data map declares them, details of the audit log included.',
    methods: ['row_delete', 'key_destroyed'],
    exported: true,
  },
  keys: {
    id: 'keys',
    says: 'The wrapped random keys of a person.',
    methods: ['key_destroyed'],
    exported: false,
  },
  files: {
    id: 'files',
    says: 'Sealed files: access packages until they are fetched.',
    methods: ['object_delete', 'key_destroyed'],
    exported: false,
  },
  queue: {
    id: 'queue',
    says: 'Jobs that wait or lately ran; they hold ids only.',
    methods: ['job_purged'],
    exported: false,
  },
  memory: {
    id: 'memory',
    says: 'Open streams and what a node holds in memory.',
    methods: ['stream_closed', 'evicted'],
    exported: false,
  },
} as const satisfies Record<string, Store>

export type StoreId = keyof typeof stores
