/** Finds and drops what a page contains but does not show: the usual place for instructions to a model (I-06, PI-10). */

import type { Page, PageElement, PageNode } from './page.ts'

const TINY_PIXELS = 3
const FAR_PIXELS = 500

/** Removes elements that cannot be seen and comments, and returns their text, outermost elements only. */
export function dropHidden(document: Page): string[] {
  const texts: string[] = []
  const drop = (element: PageElement): void => {
    const text = element.textContent?.replace(/\s+/g, ' ').trim() ?? ''
    if (text !== '') texts.push(text)
    element.remove()
  }
  const selectors = hiddenSelectors(
    [...document.querySelectorAll('style')].map((style) => style.textContent ?? '').join('\n'),
  )
  for (const selector of ['[hidden]', '[aria-hidden="true"]', ...selectors]) {
    for (const element of matching(document, selector)) if (element.parentNode !== null) drop(element)
  }
  for (const element of document.querySelectorAll('[style]')) {
    if (element.parentNode !== null && isUnseen(element.getAttribute('style') ?? '')) drop(element)
  }
  for (const element of document.querySelectorAll('font[color]')) {
    if (isWhite(element.getAttribute('color') ?? '')) drop(element)
  }
  texts.push(...dropComments(document))
  return texts
}

/** Whether declarations hide an element: not displayed, no size, far outside, or in the colour of the page. */
export function isUnseen(style: string): boolean {
  const rules = declarations(style)
  const value = (name: string): string => rules.get(name) ?? ''
  if (value('display') === 'none' || /^(?:hidden|collapse)$/.test(value('visibility'))) return true
  if (value('opacity') !== '' && Number.parseFloat(value('opacity')) < 0.1) return true
  if (isSmall(value('font-size')) || value('font') === '0') return true
  if (/^rect\(0|^rect\(1px/.test(value('clip')) || /^(?:inset\((?:50|100)%|circle\(0)/.test(value('clip-path')))
    return true
  if (
    /^(?:hidden|clip)$/.test(value('overflow')) &&
    (isSmall(value('height')) || isSmall(value('width')) || isSmall(value('max-height')))
  )
    return true
  if (isFar(value('left')) || isFar(value('top')) || isFar(value('text-indent')) || isFar(value('margin-left')))
    return true
  if (/scale\(0(?:\.0\d*)?\)/.test(value('transform'))) return true
  const colour = value('color')
  const ground = value('background-color') || value('background')
  if (colour === 'transparent' || /^rgba\(.*,0(?:\.0\d*)?\)$/.test(colour)) return true
  return colour !== '' && (colour === ground || (isWhite(colour) && (ground === '' || isWhite(ground))))
}

function declarations(style: string): Map<string, string> {
  return new Map(
    style.split(';').map((rule) => {
      const colon = rule.indexOf(':')
      const value = rule
        .slice(colon + 1)
        .replace(/!important/i, '')
        .toLowerCase()
      return [rule.slice(0, Math.max(0, colon)).trim().toLowerCase(), value.trim().replace(/\s*([,()])\s*/g, '$1')]
    }),
  )
}

function isSmall(length: string): boolean {
  const found = /^(-?[\d.]+)(px|pt|em|rem|%)?$/.exec(length)
  if (found === null) return false
  const number = Number(found[1])
  const unit = found[2] ?? 'px'
  return unit === 'px' || unit === 'pt' ? number < TINY_PIXELS : unit === '%' ? number < 10 : number < 0.2
}

function isFar(length: string): boolean {
  const found = /^(-[\d.]+)(px|em|rem|vw|vh|%)$/.exec(length)
  if (found === null) return false
  return Number(found[1]) <= (found[2] === 'px' ? -FAR_PIXELS : found[2] === '%' ? -100 : -30)
}

function isWhite(colour: string): boolean {
  return /^(?:white|#fff|#ffffff|#fefefe|#fdfdfd|rgba?\(25[0-5],25[0-5],25[0-5](?:,1)?\)|hsl\(.*,100%\))$/i.test(
    colour.trim(),
  )
}

/** The selectors of style sheets whose rules hide what they select; rules inside media queries (print, phones) do not count. */
function hiddenSelectors(css: string): string[] {
  const plain = css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/@media[^{}]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '')
  const selectors: string[] = []
  for (const rule of plain.split('}').slice(0, 5_000)) {
    const brace = rule.lastIndexOf('{')
    if (brace < 0 || !isUnseen(rule.slice(brace + 1))) continue
    const selector = rule.slice(0, brace).trim()
    if (selector !== '' && !selector.startsWith('@') && !/:(?:before|after|hover|focus|checked|not)/.test(selector))
      selectors.push(selector)
  }
  return selectors.slice(0, 200)
}

function matching(document: Page, selector: string): PageElement[] {
  try {
    return [...document.querySelectorAll(selector)]
  } catch {
    // A selector that this parser does not know selects nothing here.
    return []
  }
}

function dropComments(document: Page): string[] {
  const texts: string[] = []
  const rest: PageNode[] = [document]
  for (let node = rest.pop(); node !== undefined; node = rest.pop()) {
    if (node.nodeType === 8) {
      const text = node.textContent?.trim() ?? ''
      // Build marks of site software are short; an instruction needs words.
      if (text.split(/\s+/).length >= 6) texts.push(text)
      node.parentNode?.removeChild(node)
    } else rest.push(...node.childNodes)
  }
  return texts
}
