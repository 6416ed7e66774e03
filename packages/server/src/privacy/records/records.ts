/** The register of processors: who may get data, on which signed terms, and whether it is switched on. The face of this room. */
export { type ModelServer, modelServerOf } from './model-server.ts'
export { openRegister, type Register, type RegisterEntry, type UsableModel } from './register.ts'
export type { Terms } from './terms.ts'
