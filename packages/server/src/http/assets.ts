// The built files of widget and console, read once at the start and served from memory with their hashes as cache keys.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { extname, join, relative, sep } from 'node:path'
import { gzipSync } from 'node:zlib'
import { sha256 } from '../domain/hash.ts'

/** A file that can be served. */
export interface Asset {
  readonly bytes: Buffer
  readonly gzip: Buffer | null
  readonly type: string
  readonly etag: string
  /** Whether the name carries a hash of the content, so that it may be kept for ever. */
  readonly immutable: boolean
}

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
}

function filesBelow(directory: string): string[] {
  return readdirSync(directory, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(join(directory, name)).isFile(),
  )
}

/** Every file below a directory by its path with slashes; empty when the directory is not there. */
export function readAssets(directory: string): ReadonlyMap<string, Asset> {
  const assets = new Map<string, Asset>()
  let names: string[]
  try {
    names = filesBelow(directory)
  } catch {
    return assets
  }
  for (const name of names) {
    const type = types[extname(name)]
    if (type === undefined) continue
    const bytes = readFileSync(join(directory, name))
    const text = /javascript|css|html|svg|json/.test(type)
    assets.set(`/${relative('', name).split(sep).join('/')}`, {
      bytes,
      gzip: text && bytes.length > 1_000 ? gzipSync(bytes) : null,
      type,
      etag: `"${sha256(bytes).toString('base64url').slice(0, 22)}"`,
      immutable: /-[\w-]{8}\.\w+$/.test(name),
    })
  }
  return assets
}
