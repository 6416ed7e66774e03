// How models come into the house: the register says whom, the outbound door opens for nobody else, and a change of the register stops
// what is running.
import { limitsOf, openProviders, type Providers } from './assistant/providers/providers.ts'
import type { Audit } from './audit/audit.ts'
import type { Config } from './config/config.ts'
import { type Egress, openEgress } from './egress/egress.ts'
import type { Foundation } from './foundation.ts'
import { errorFields, type Log } from './log/log.ts'
import type { Processor } from './map/processors.ts'
import { modelServerOf, openRegister, type Register } from './privacy/records/records.ts'

/** The register, the door and the models behind it. */
export interface Models {
  readonly register: Register
  readonly egress: Egress
  readonly providers: Providers
}

/** Opens them. `others` are recipients that are not in the register, such as those of a test. */
export async function openModels(
  { db, bus, clock }: Foundation,
  {
    config,
    log,
    audit,
    others,
  }: { readonly config: Config; readonly log: Log; readonly audit: Audit; readonly others: readonly Processor[] },
): Promise<Models> {
  const register = await openRegister({
    db,
    bus,
    audit,
    clock,
    server: config.model && modelServerOf(config.model),
    onSeen: (processor, own) =>
      own ? log.info('processor-registered', { processor }) : log.warn('processor-unsigned', { processor }),
    onFault: (fault) => log.error('fatal', errorFields(fault)),
  })
  const egress = openEgress({
    allow: () => [...register.endpoints(), ...others.flatMap((one) => one.endpoints)],
    onAttempt: ({ way, outcome }) => outcome !== 'done' && log.warn('egress-refused', { part: way, code: outcome }),
  })
  const limits = limitsOf(config.model?.calls ?? 0)
  const providers = openProviders({ clock, model: register.model, send: egress.fetch, limits })
  register.onChange(providers.review)
  return { register, egress, providers }
}
