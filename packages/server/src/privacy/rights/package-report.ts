// The typeset overview inside the package: one tagged PDF in the person's language, with the typefaces of the house embedded.
// It says what is held and what the law asks to be told (Art. 15(1)); the data themselves stand in the files beside it.
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { isPiiType } from '@aboveboard/pii'
import { periodInWords } from '@aboveboard/protocol/messages/plural'
import { portalMessages } from '@aboveboard/protocol/messages/portal/portal'
import { recordMessages } from '@aboveboard/protocol/messages/records/records'
import { serverMessages } from '@aboveboard/protocol/messages/server/server'
import Pdf from 'pdfkit'
import { wordsOfTable } from '../../map/labels.ts'
import { purpose, purposeIds } from '../../map/purposes.ts'
import type { Table } from '../../map/table.ts'
import type { Consultation } from '../reveal/reveal.ts'
import type { Covered } from './package-others.ts'
import type { PackagePage } from './package-page.ts'
import { dayIn, instantIn, openedIn, reasonIn, sayIn, uncoverWords } from './package-words.ts'

/** What the report knows besides the page. */
export interface PackageReport {
  readonly page: PackagePage
  readonly tables: readonly Table[]
  /** How often each kind of value was covered. */
  readonly covered: ReadonlyMap<Covered['type'], number>
  readonly consultations: readonly Consultation[]
  /** The files beside the report, with what each is. */
  readonly files: readonly { readonly name: string; readonly says: string }[]
}

/** The typefaces hold Latin, Greek and Cyrillic letters: all that 24 languages need. */
const faces = {
  title: 'source-serif-4/600SemiBold/SourceSerif4_600SemiBold',
  text: 'source-sans-3/400Regular/SourceSans3_400Regular',
  strong: 'source-sans-3/600SemiBold/SourceSans3_600SemiBold',
} as const
type Face = keyof typeof faces

function readFace(face: Face): Promise<Buffer> {
  return readFile(fileURLToPath(import.meta.resolve(`@expo-google-fonts/${faces[face]}.ttf`)))
}

const colour = {
  ink: '#1d2a26',
  soft: '#5b6a64',
  pine: '#1c5a48',
  deep: '#143d32',
  line: '#d8d6cb',
  tint: '#eef4f0',
  paper: '#fbfaf6',
}
const sheet = { width: 595.28, height: 841.89, left: 68, right: 68, top: 76, bottom: 84 }
const column = sheet.width - sheet.left - sheet.right

/** Lines of consultations in the report; all of them stand in the page beside it. */
const mostConsultations = 60

type Struct = PDFKit.PDFStructureElement

/** A sheet of paper with a pen: text that flows, with its place in the structure that screen readers follow. */
function openPen(doc: PDFKit.PDFDocument, root: Struct) {
  const room = () => sheet.height - sheet.bottom - doc.y
  const need = (height: number) => {
    if (room() < height) doc.addPage()
  }
  const set = (face: Face, size: number, ink: string) => doc.font(face).fontSize(size).fillColor(ink)
  const heightOf = (text: string, face: Face, size: number, width: number, gap: number) =>
    doc.font(face).fontSize(size).heightOfString(text, { width, lineGap: gap })

  /** Text in the structure element of a type. Parts that continue on another sheet are closed and opened by pdfkit. */
  function put(
    type: string,
    text: string,
    how: { face?: Face; size?: number; ink?: string; gap?: number; x?: number; width?: number; parent?: Struct } = {},
  ) {
    const {
      face = 'text',
      size = 10.5,
      ink = colour.ink,
      gap = 3.2,
      x = sheet.left,
      width = column,
      parent = root,
    } = how
    need(Math.min(heightOf(text, face, size, width, gap), 120))
    parent.add(
      doc.struct(type, {}, () => {
        set(face, size, ink).text(text, x, doc.y, { width, lineGap: gap })
      }),
    )
  }

  return {
    put,
    need,
    space: (height: number) => {
      doc.y += height
    },
    heading(text: string) {
      need(96)
      doc.y += 22
      put('H2', text, { face: 'title', size: 16, gap: 1 })
      doc.y += 5
    },
    subheading(text: string) {
      need(58)
      doc.y += 7
      put('H3', text, { face: 'strong', gap: 1 })
    },
    /** A line of a table: something at the left, something at the right, a hairline below. */
    line(table: Struct, left: string, right: string, rightWidth = 90) {
      const size = 10.5
      const width = column
      const height = Math.max(heightOf(left, 'text', size, width - rightWidth, 2), 14)
      need(height + 9)
      const top = doc.y + 4
      const row = doc.struct('TR')
      table.add(row)
      row.add(
        doc.struct('TH', {}, () => {
          set('text', size, colour.ink).text(left, sheet.left, top, { width: width - rightWidth, lineGap: 2 })
        }),
      )
      row.add(
        doc.struct('TD', {}, () => {
          set('strong', size, colour.ink).text(right, sheet.left + width - rightWidth, top, {
            width: rightWidth,
            align: 'right',
          })
        }),
      )
      row.end()
      artifact(doc, () => {
        const y = top + height + 4
        doc
          .lineWidth(0.5)
          .strokeColor(colour.line)
          .moveTo(sheet.left, y)
          .lineTo(sheet.left + width, y)
          .stroke()
      })
      doc.y = top + height + 5
    },
  }
}

/** Ornament: drawn, and passed over by screen readers. */
function artifact(doc: PDFKit.PDFDocument, draw: () => void): void {
  doc.markContent('Artifact', { type: 'Layout' })
  doc.save()
  draw()
  doc.restore()
  doc.endMarkedContent()
}

const bandHeight = 286

/** The band of the first sheet, with a rosette as on a document that one keeps. */
function drawBand(doc: PDFKit.PDFDocument): void {
  artifact(doc, () => {
    doc.rect(0, 0, sheet.width, bandHeight).fill(colour.deep)
    doc.rect(0, 0, sheet.width, bandHeight).clip()
    doc
      .translate(sheet.width - 96, 118)
      .lineWidth(0.6)
      .strokeColor('#ffffff')
      .strokeOpacity(0.2)
    for (let turn = 0; turn < 36; turn += 1) {
      doc.ellipse(0, 0, 132, 50).stroke()
      doc.rotate(5)
    }
  })
}

function cover(doc: PDFKit.PDFDocument, root: Struct, report: PackageReport): void {
  const { page, tables } = report
  const { copy, kinds } = recordMessages(page.lang)
  const pen = openPen(doc, root)
  drawBand(doc)
  doc.y = 64
  pen.put('P', page.controller.name, { face: 'strong', size: 11, ink: '#cfe3da' })
  doc.y = 128
  pen.put('H1', copy.title, { face: 'title', size: 38, ink: '#ffffff', gap: 0, width: column - 60 })
  pen.space(8)
  pen.put('P', copy.made(page.controller.name, instantIn(page.lang, page.at)), {
    size: 11.5,
    ink: '#e4efea',
    width: column - 90,
  })
  const boxed =
    doc
      .font('text')
      .fontSize(10.5)
      .heightOfString(copy.safe, { width: column - 36, lineGap: 3 }) + 22
  const top = bandHeight + 26
  artifact(doc, () => {
    doc.rect(sheet.left, top, column, boxed).fill(colour.tint)
    doc.rect(sheet.left, top, 3.5, boxed).fill(colour.pine)
  })
  doc.y = top + 11
  pen.put('P', copy.safe, { x: sheet.left + 20, width: column - 36, gap: 3 })
  pen.heading(copy.glance)
  const table = doc.struct('Table')
  root.add(table)
  for (const one of tables) {
    const count = page.counts.get(one.name) ?? 0
    if (count > 0) pen.line(table, kinds[wordsOfTable(one.name).kind].title, sayIn(page.lang, 'number', count))
  }
  table.end()
}

function inside(doc: PDFKit.PDFDocument, root: Struct, report: PackageReport): void {
  const { page } = report
  const { lang, profile, processors, controller } = page
  const { copy } = recordMessages(lang)
  const server = serverMessages(lang)
  const portal = portalMessages(lang)
  const pen = openPen(doc, root)
  const soft = { ink: colour.soft, size: 9.5 }

  doc.addPage()
  pen.heading(copy.inside)
  const files = doc.struct('Table')
  root.add(files)
  for (const { name, says } of report.files) pen.line(files, says, name, 150)
  files.end()
  pen.heading(copy.purposes)
  for (const id of purposeIds) {
    const { basis, retention } = purpose(id)
    pen.need(84)
    pen.subheading(server.purposes[id].title)
    pen.put('P', server.purposes[id].text)
    pen.put(
      'P',
      `${server.bases[basis[profile]]} · ${server.retention[retention.after](periodInWords(retention.period, lang))}`,
      soft,
    )
  }
  pen.heading(server.notice.recipients.title)
  pen.put('P', processors.length === 0 ? server.notice.recipients.none : server.notice.recipients.some)
  for (const one of processors) pen.put('P', `${one.name} (${sayIn(lang, 'region', one.region)})`)
  if (processors.every((one) => one.transfer === null)) {
    pen.heading(server.notice.transfers.title)
    pen.put('P', server.notice.transfers.none)
  }
  pen.heading(portal.looked.title)
  pen.put('P', portal.looked.lead)
  if (report.consultations.length === 0) pen.put('P', portal.looked.none)
  for (const one of report.consultations.slice(0, mostConsultations)) {
    pen.subheading(`${dayIn(lang, one.until)} · ${sayIn(lang, 'role', one.role)}`)
    pen.put(
      'P',
      `${uncoverWords(lang, reasonIn(lang, one.reason))} · ${one.fields.map((field) => openedIn(lang, field)).join(', ')} · ${portal.looked.times}: ${sayIn(lang, 'number', one.times)}`,
      soft,
    )
  }
  pen.heading(copy.sources)
  pen.put('P', copy.sourcesText)
  pen.heading(copy.decisions)
  for (const text of server.notice.machine.text) pen.put('P', text)
  pen.heading(copy.covered)
  pen.put('P', copy.coveredText)
  pen.space(4)
  if (report.covered.size === 0) pen.put('P', copy.coveredNone)
  else {
    const table = doc.struct('Table')
    root.add(table)
    for (const [type, times] of report.covered) {
      const what =
        type === 'STAFF'
          ? copy.colleague
          : isPiiType(type)
            ? uncoverWords(lang, `[covered:${type}]`).slice(1, -1)
            : type
      pen.line(table, what, sayIn(lang, 'number', times))
    }
    table.end()
  }
  pen.heading(server.notice.rights.title)
  pen.put('P', server.notice.rights.intro)
  for (const { title, text } of Object.values(server.rights)) {
    pen.subheading(title)
    pen.put('P', text)
  }
  pen.heading(portal.complaint.title)
  pen.put('P', portal.complaint.text(controller.contact, controller.officer, controller.authority.name))
  pen.put('P', controller.authority.url, soft)
}

function footers(doc: PDFKit.PDFDocument, report: PackageReport): void {
  const { start, count } = doc.bufferedPageRange()
  for (let at = start; at < start + count; at += 1) {
    doc.switchToPage(at)
    // A foot stands below the margin: without this pdfkit would begin another sheet for it.
    const { bottom } = doc.page.margins
    doc.page.margins.bottom = 0
    artifact(doc, () => {
      const y = sheet.height - 48
      doc
        .lineWidth(0.5)
        .strokeColor(colour.line)
        .moveTo(sheet.left, y - 10)
        .lineTo(sheet.width - sheet.right, y - 10)
        .stroke()
      doc.font('text').fontSize(8.5).fillColor(colour.soft)
      doc.text(report.page.controller.name, sheet.left, y, { width: column - 60, lineBreak: false })
      doc.text(`${at - start + 1} / ${count}`, sheet.width - sheet.right - 60, y, {
        width: 60,
        align: 'right',
        lineBreak: false,
      })
    })
    doc.page.margins.bottom = bottom
  }
}

/** The bytes of the report; a few hundred kilobytes, however much the person wrote. */
export async function reportPdf(report: PackageReport): Promise<Buffer> {
  const { page } = report
  const { copy } = recordMessages(page.lang)
  const [title, text, strong] = await Promise.all([readFace('title'), readFace('text'), readFace('strong')])
  const doc = new Pdf({
    size: 'A4',
    margins: { top: sheet.top, bottom: sheet.bottom, left: sheet.left, right: sheet.right },
    bufferPages: true,
    pdfVersion: '1.7',
    // The published types are older than this value.
    subset: 'PDF/UA' as never,
    tagged: true,
    lang: page.lang,
    displayTitle: true,
    info: {
      Title: `${copy.title} · ${page.controller.name}`,
      Author: page.controller.name,
      Subject: copy.glance,
      CreationDate: new Date(page.at),
      ModDate: new Date(page.at),
    },
    // A font of our own from the first word: the built-in ones have no Greek and no Cyrillic letters, and do not say so.
    font: text as never,
  })
  const parts: Uint8Array[] = []
  doc.on('data', (part: Uint8Array) => void parts.push(part))
  const written = new Promise<void>((resolve, reject) => {
    doc.on('end', resolve)
    doc.on('error', reject)
  })
  doc.registerFont('title', title).registerFont('text', text).registerFont('strong', strong)
  const root = doc.struct('Document')
  doc.addStructure(root)
  cover(doc, root, report)
  inside(doc, root, report)
  root.end()
  footers(doc, report)
  doc.end()
  await written
  return Buffer.concat(parts)
}
