// The keys of one person, as read from the database in the same query as the rows they open: never cached, so that a destroyed
// key is dead at once on every node.
import type { Bundle } from '../map/bundles.ts'
import type { BundleKey, WrappedKey } from './bundle-key.ts'
import type { Keys } from './keys.ts'

/** One person's keys. */
export interface Ring {
  readonly owner: string
  /** The newest key of a bundle, unwrapped on first use; `undefined` when there is none (never made, or destroyed). */
  get(bundle: Bundle): BundleKey | undefined
}

/** A ring over rows of `subject_key`. */
export function openRing(keys: Keys, owner: string, rows: readonly WrappedKey[]): Ring {
  const opened = new Map<string, BundleKey>()
  return {
    owner,
    get(bundle) {
      const known = opened.get(bundle)
      if (known !== undefined) return known
      let newest: WrappedKey | undefined
      for (const row of rows)
        if (row.bundle === bundle && (newest === undefined || row.version > newest.version)) newest = row
      if (newest === undefined) return undefined
      const key = keys.unwrap(newest)
      opened.set(bundle, key)
      return key
    },
  }
}
