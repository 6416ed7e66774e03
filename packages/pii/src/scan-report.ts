// Draws a scan report as a table for the terminal and as one self-contained HTML page with a plot.

import { TYPE_RULES } from './policy.ts'
import type { ScanReport, TypeCount } from './scan.ts'

const top = (fields: TypeCount['fields'], most: number): [string, number][] =>
  Object.entries(fields)
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, most)

/** A table of types, counts, default action and where most of it is. No value is in it. */
export const drawTable = (report: ScanReport): string => {
  const head = `${report.files} files, ${report.pieces} texts, ${report.characters} characters`
  if (!report.found) return `${head}\nNo personal data found.\n`
  const width = Math.max(...report.types.map(({ type }) => type.length))
  const lines = report.types.map(({ type, count, action, fields }) => {
    const [where = ['', 0]] = top(fields, 1)
    return `${type.padEnd(width)}  ${String(count).padStart(7)}  ${action.padEnd(12)}  ${where[0]} (${where[1]})`
  })
  return `${head}\n\n${'type'.padEnd(width)}  ${'count'.padStart(7)}  ${'action'.padEnd(12)}  most in\n${lines.join('\n')}\n`
}

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

const STYLE =
  'body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1a1d21;background:#fff}table{border-collapse:collapse;width:100%}th,td{text-align:left;padding:.4rem .6rem;border-bottom:1px solid #d7dbe0;vertical-align:top}td.n{text-align:right;font-variant-numeric:tabular-nums}svg{width:100%;height:auto}small{color:#555b63}@media(prefers-color-scheme:dark){body{color:#e8eaed;background:#15181c}th,td{border-color:#353a41}small{color:#a5abb3}}'

const bars = (report: ScanReport): string => {
  const most = Math.max(...report.types.map(({ count }) => count))
  const rows = report.types.map(({ type, count }, index) => {
    const y = index * 26
    const length = Math.max(2, Math.round((count / most) * 480))
    return `<text x="0" y="${y + 17}" font-size="13" fill="currentColor">${type}</text><rect x="170" y="${y + 4}" width="${length}" height="17" fill="#2f6f6a"/><text x="${178 + length}" y="${y + 17}" font-size="13" fill="currentColor">${count}</text>`
  })
  return `<svg viewBox="0 0 740 ${report.types.length * 26}" role="img" aria-label="Findings by type">${rows.join('')}</svg>`
}

/** One HTML page: summary, plot, table with meaning, action and places; values only if the scan kept them. */
export const drawHtml = (report: ScanReport, title = 'Personal data scan'): string => {
  const rows = report.types.map(({ type, count, action, fields, values }) => {
    const places = top(fields, 5).map(([where, times]) => `${escape(where)} (${times})`)
    const shown = values.length === 0 ? '' : `<br><small>${values.map(escape).join(', ')}</small>`
    return `<tr><td>${type}<br><small>${escape(TYPE_RULES[type].meaning)}</small>${shown}</td><td class="n">${count}</td><td>${action}</td><td>${places.join('<br>')}</td></tr>`
  })
  const body = report.found
    ? `${bars(report)}<table><thead><tr><th>Type</th><th>Count</th><th>Action</th><th>Where</th></tr></thead><tbody>${rows.join('')}</tbody></table>`
    : '<p>No personal data found.</p>'
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escape(title)}</title><style>${STYLE}</style><h1>${escape(title)}</h1><p>${report.files} files, ${report.pieces} texts, ${report.characters} characters. A scan finds most personal data, not all of it.</p>${body}</html>\n`
}
