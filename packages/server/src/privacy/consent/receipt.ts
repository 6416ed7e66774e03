// The consent receipt: ISO/IEC TS 27560 in W3C DPV terms (JSON-LD), signed, so that the person can prove offline what was agreed (C-06).
import type { Json } from '../../domain/canonical.ts'
import { canonical } from '../../domain/canonical.ts'
import { rfc3339 } from '../../domain/clock.ts'
import type { Keys } from '../../keys/keys.ts'
import { type Profile, type PurposeId, purpose } from '../../map/purposes.ts'
import type { StoredRow } from '../../map/table.ts'
import type { consentEvent } from '../../map/tables/accountability.ts'
import type { ControllerFacts } from '../../map/tables/tenants.ts'

/** A document with a detached Ed25519 signature over its canonical JSON (RFC 8785). */
export interface Signed {
  readonly document: Json
  readonly signature: {
    readonly alg: 'Ed25519'
    readonly keyId: string
    readonly publicKey: string
    readonly value: string
  }
}

/** Signs a document with one of the house's keys. */
export function signDocument(keys: Keys, which: 'receipt' | 'certificate', document: Json): Signed {
  const { raw, keyId } = keys.publicKey(which)
  const value = keys.sign(which, Buffer.from(canonical(document))).toString('base64url')
  return { document, signature: { alg: 'Ed25519', keyId, publicKey: raw.toString('base64url'), value } }
}

const context = {
  dpv: 'https://w3id.org/dpv#',
  pd: 'https://w3id.org/dpv/pd#',
  'eu-gdpr': 'https://w3id.org/dpv/legal/eu/gdpr#',
  'legal-eu': 'https://w3id.org/dpv/legal/eu#',
  loc: 'https://w3id.org/dpv/loc#',
  dct: 'http://purl.org/dc/terms/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  app: 'urn:aboveboard:vocab#',
}

/** The receipt of a person's events, oldest first. `recipients` are the named processors per purpose (C-154/21). */
export function writeReceipt(facts: {
  readonly id: string
  readonly subject: string
  readonly controller: ControllerFacts
  readonly profile: Profile
  readonly events: readonly StoredRow<typeof consentEvent>[]
  readonly recipients: (id: PurposeId) => readonly string[]
  readonly at: number
}): Json {
  const { controller, profile } = facts
  const party = 'urn:aboveboard:controller'
  const byPurpose = Map.groupBy(facts.events, (event) => event.purpose as PurposeId)
  const latest = facts.events.at(-1)
  return {
    '@context': context,
    '@id': `urn:uuid:${facts.id}`,
    '@type': 'dpv:ConsentReceipt',
    'dct:conformsTo': 'https://w3id.org/dpv/schema/dpv-27560#receipt-eu-gdpr',
    'dct:identifier': facts.id,
    'dct:created': rfc3339(facts.at),
    'dpv:hasDataSubject': { '@id': `urn:uuid:${facts.subject}`, '@type': 'dpv:Customer' },
    'dpv:hasDataController': {
      '@id': party,
      '@type': 'dpv:DataController',
      'dpv:hasName': controller.name,
      'dpv:hasAddress': controller.address,
      'dpv:hasContact': controller.contact,
    },
    'dpv:hasJurisdiction': `loc:${controller.country}`,
    'dpv:hasApplicableLaw': 'legal-eu:law-GDPR',
    'dpv:hasAuthority': { '@id': controller.authority.url, 'dpv:hasName': controller.authority.name },
    'dpv:hasNotice':
      latest === undefined
        ? null
        : {
            '@type': 'dpv:ConsentNotice',
            '@id': `urn:sha256:${latest.notice_sha256}`,
            'dct:language': latest.lang,
            'app:version': latest.notice_version,
            'app:sha256': latest.notice_sha256,
          },
    'dpv:hasRight': [
      'eu-gdpr:A7-3',
      'eu-gdpr:A15',
      'eu-gdpr:A16',
      'eu-gdpr:A17',
      'eu-gdpr:A18',
      'eu-gdpr:A20',
      'eu-gdpr:A21',
      'eu-gdpr:A77',
    ].map((right) => ({ '@id': right })),
    'dpv:hasConsentControl': {
      '@type': ['dpv:ProvideConsent', 'dpv:WithdrawConsent'],
      'app:where': 'My data, in the chat window and on the portal',
    },
    'dpv:hasProcess': [...byPurpose].map(([id, events]) => ({
      '@type': 'dpv:Process',
      'app:purposeId': `${id}@${events.at(-1)?.purpose_version ?? ''}`,
      'dpv:hasPurpose': purpose(id).dpv,
      'dpv:hasLegalBasis': purpose(id).basis[profile],
      'dpv:hasPersonalData': purpose(id).categories.map((category) => ({
        '@type': category,
        'dpv:hasNecessity': 'dpv:Required',
        'dpv:hasDataSource': 'dpv:DataSubjectDataSource',
      })),
      'dpv:hasProcessing': ['dpv:Store', 'dpv:Retrieve', 'dpv:Use'],
      'dpv:hasRecipient': [party, ...facts.recipients(id)],
      'dpv:hasStorageCondition': [
        { '@type': 'dpv:StorageLocation', 'dpv:hasLocation': `loc:${controller.country}` },
        { '@type': 'dpv:StorageDuration', 'dpv:hasDuration': purpose(id).retention.period },
      ],
      'dpv:hasConsentStatus': events.map((event) => ({
        '@type': event.state === 'ConsentGiven' ? ['dpv:ConsentGiven', 'dpv:ExpressedConsent'] : [`dpv:${event.state}`],
        // The end of a validity is nobody's wish.
        'dpv:isIndicatedBy': event.state === 'ConsentExpired' ? party : 'dpv:DataSubject',
        'dpv:hasIndicationMethod': event.method,
        'dpv:isIndicatedAtTime': event.at.toISOString(),
        ...(event.expires_at === null
          ? {}
          : { 'dpv:hasDuration': { '@type': 'dpv:TemporalDuration', 'app:until': event.expires_at.toISOString() } }),
        'app:logEntry': event.log_entry,
      })),
    })),
  }
}
