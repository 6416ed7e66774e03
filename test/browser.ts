// A real Chromium for the tests of widget, console and portal: the one inside @sparticuz/chromium, with all its safety on.
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Browser, chromium } from 'playwright-core'

/**
 * Launches the browser; the caller closes it. The package's own arguments are never used: they switch web security and site
 * isolation off, and every isolation test would lie. Throws when the binary is not of the package's version.
 */
export async function openBrowser(): Promise<Browser> {
  const version = packageVersion()
  const executablePath = await unpacked(version)
  const browser = await chromium.launch({ executablePath, headless: true, args: ['--no-sandbox'] })
  if (browser.version().split('.')[0] !== version.split('.')[0]) {
    const found = browser.version()
    await browser.close()
    throw new Error(`Chromium ${found} was launched by a package for ${version}`)
  }
  return browser
}

function packageVersion(): string {
  const path = fileURLToPath(import.meta.resolve('@sparticuz/chromium'))
  const manifest: { version: string } = JSON.parse(readFileSync(join(path, '..', '..', 'package.json'), 'utf8'))
  return manifest.version
}

// The package unpacks to `<tmp>/chromium` and believes whatever lies there, so each version gets a folder of its own, filled
// aside and moved into place in one step: tests run side by side.
async function unpacked(version: string): Promise<string> {
  const home = join(tmpdir(), `aboveboard-chromium-${version}`)
  const binary = join(home, 'chromium')
  if (existsSync(binary)) return binary
  const aside = mkdtempSync(`${home}-`)
  const before = process.env['TMPDIR']
  process.env['TMPDIR'] = aside
  try {
    const { default: pack } = await import('@sparticuz/chromium')
    await pack.executablePath()
  } finally {
    if (before === undefined) delete process.env['TMPDIR']
    else process.env['TMPDIR'] = before
  }
  try {
    renameSync(aside, home)
  } catch {
    // Somebody else was quicker; theirs is the same.
    rmSync(aside, { recursive: true, force: true })
  }
  return binary
}
