// The tab tells how many people wait: in its title and on its icon, so that a glance at the tab bar is enough.

const icons = import.meta.glob<string>('../favicon/*.svg', { query: '?url', import: 'default', eager: true })

/** Shows a page title with the number of people waiting; 0 shows no number. */
export function showTitle(page: string, product: string, waiting: number): void {
  document.title = `${waiting > 0 ? `(${waiting}) ` : ''}${page} · ${product}`
  const icon = document.querySelector<HTMLLinkElement>('link[rel="icon"]')
  const href = icons[`../favicon/${waiting > 9 ? 'more' : waiting}.svg`]
  if (icon !== null && href !== undefined && icon.getAttribute('href') !== href) icon.setAttribute('href', href)
}
