// The model server that the settings name: what it is called in the register, and whether it is the operator's own.
import type { ModelConfig, Secret } from '../../config/config.ts'
import { sha256Hex } from '../../domain/hash.ts'
import { isPublic } from '../../egress/egress.ts'

/** A model server and how to reach it. */
export interface ModelServer {
  /** Made from protocol, address and model: whoever changes one of them has an unsigned processor again (I-08, I-12). */
  readonly id: string
  readonly kind: ModelConfig['kind']
  /** Base address without a slash at its end. */
  readonly url: string
  /** Host and port, as the outbound door knows it. */
  readonly endpoint: string
  readonly model: string
  readonly key?: Secret
  /** Whether it runs on this machine or in the own network. */
  readonly own: boolean
}

/** Names that never lead out of a network: one word, and the endings that RFC 6761, 6762 and 8375 keep for it. */
function isOwnName(name: string): boolean {
  return !name.includes('.') || /\.(?:localhost|local|internal|lan|home\.arpa)$/i.test(name)
}

/** Whether a host is the machine itself or stands in a private network. */
export function isOwnHost(hostname: string): boolean {
  const name = hostname.replace(/^\[|\]$/g, '')
  const isAddress = name.includes(':') || /^\d+(?:\.\d+){3}$/.test(name)
  return isAddress ? !isPublic(name) : isOwnName(name)
}

/** The model server of the settings. */
export function modelServerOf(config: ModelConfig): ModelServer {
  const { protocol, hostname, port } = new URL(config.url)
  const endpoint = `${hostname}:${port === '' ? (protocol === 'https:' ? 443 : 80) : port}`
  return {
    id: `model-${sha256Hex(`${config.kind} ${config.url} ${config.name}`).slice(0, 10)}`,
    kind: config.kind,
    url: config.url,
    endpoint,
    model: config.name,
    ...(config.key && { key: config.key }),
    own: isOwnHost(hostname),
  }
}
