// Serves the built files, the frame and the console, each on its own host.

import { type Asset, readAssets } from './assets.ts'
import { type Kind, securityHeaders } from './headers.ts'
import type { Surface } from './route.ts'

/** What the static part needs. */
export interface StaticNeeds {
  readonly widget: string
  readonly console: string
  readonly art: string
  /** Style sheets that lie beside the pages they belong to. */
  readonly pages: string
  readonly hosts: Readonly<Record<Surface, string>>
  readonly origin: (surface: Surface) => string
  readonly ancestors: (site: string | undefined) => Promise<readonly string[]>
}

/** Answers a GET for a file, or `null` when there is none on this host. */
export type ServeStatic = (request: Request, host: string) => Promise<Response | null>

function respond(
  asset: Asset,
  request: Request,
  kind: Kind,
  about: Parameters<typeof securityHeaders>[1] = {},
): Response {
  const headers = new Headers({ ...securityHeaders(kind, about), 'content-type': asset.type, etag: asset.etag })
  if (kind === 'asset')
    headers.set('cache-control', asset.immutable ? 'public, max-age=31536000, immutable' : 'public, max-age=300')
  if (kind === 'asset' && request.headers.get('if-none-match') === asset.etag)
    return new Response(null, { status: 304, headers })
  headers.set('vary', 'accept-encoding')
  const packed = asset.gzip !== null && /\bgzip\b/.test(request.headers.get('accept-encoding') ?? '')
  if (packed) headers.set('content-encoding', 'gzip')
  return new Response(new Uint8Array((packed ? asset.gzip : null) ?? asset.bytes), { headers })
}

/** Pages of the console: every one is the same document, the address says which screen. */
const consolePaths = /^\/(?:$|desk(?:\/|$)|office(?:\/|$)|welcome$|settings$|signin$)/

/** Reads the built files and makes the server of them. */
export function openStatic(needs: StaticNeeds): ServeStatic {
  const widget = readAssets(needs.widget)
  const staff = readAssets(needs.console)
  const art = readAssets(needs.art)
  const sheets = readAssets(needs.pages)
  return async (request, host) => {
    const { pathname, searchParams } = new URL(request.url)
    if (host === needs.hosts.desk) {
      const page = staff.get('/index.html')
      const asset = staff.get(pathname)
      if (asset !== undefined && pathname !== '/index.html') return respond(asset, request, 'asset')
      return page !== undefined && consolePaths.test(pathname) ? respond(page, request, 'console') : null
    }
    if (pathname === '/frame') {
      const page = widget.get('/frame.html')
      if (page === undefined || host !== needs.hosts.widget) return null
      const ancestors = await needs.ancestors(searchParams.get('site') || undefined)
      return respond(page, request, 'frame', { ancestors, widget: needs.origin('portal') })
    }
    if (pathname.startsWith('/art/')) {
      const picture = art.get(pathname.slice(4))
      return picture === undefined ? null : respond(picture, request, 'asset')
    }
    if (pathname.startsWith('/pages/') && pathname.endsWith('.css')) {
      const sheet = sheets.get(pathname.slice(6))
      return sheet === undefined ? null : respond(sheet, request, 'asset')
    }
    const asset = widget.get(pathname)
    return asset === undefined || pathname.endsWith('.html') ? null : respond(asset, request, 'asset')
  }
}
