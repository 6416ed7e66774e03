// The register of processors as a command opens it: changes reach a running server by themselves.
import { type Config } from '../config/config.ts'
import { modelServerOf, openRegister, type Register } from '../privacy/records/records.ts'
import type { Ground } from './premises.ts'

/** Opens the register over what a command stands on. */
export async function openRegisterHere({ db, audit, clock }: Ground, config: Config): Promise<Register> {
  return await openRegister({
    db,
    bus: { listen: () => () => undefined },
    audit,
    clock,
    server: config.model && modelServerOf(config.model),
    onSeen: () => undefined,
    onFault: () => undefined,
  })
}
