// The face of the package: find personal data in text, decide what happens to it, mask it, and stand tokens in for it.

export { detect } from './detect.ts'
export { type Masked, mask } from './mask.ts'
export {
  type Action,
  actionFor,
  decide,
  isPiiType,
  isSpecial,
  type Policy,
  TYPE_RULES,
  type TypeRule,
} from './policy.ts'
export { openStreamRestorer, type Restored, type RestoreOptions, type StreamRestorer, type Viewer } from './restore.ts'
export { type Act, openStreamGuard, type StreamGuard, type StreamGuardOptions } from './stream.ts'
export {
  type Context,
  type DetectOptions,
  type Evidence,
  type Finding,
  type KnownValue,
  PII_TYPES,
  type PiiType,
  type SitePatterns,
  type Vault,
  type VaultEntry,
} from './types.ts'
export { type Concealed, type ConcealNeeds, conceal, EMPTY_VAULT, restore } from './vault.ts'
