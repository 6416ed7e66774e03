/** Files and exports to article drafts: pure, without network and database. The face of this room. */
export type { ArticleDraft, Provenance, Warning } from './draft.ts'
export { importHelpCentre } from './help-centre.ts'
export { type HtmlOptions, importHtml } from './html.ts'
export { importMarkdown } from './markdown.ts'
export { importPdf } from './pdf.ts'
export { parseSitemap, type Sitemap, type SitemapPage } from './sitemap.ts'
export { suspicionsIn } from './suspicion.ts'
