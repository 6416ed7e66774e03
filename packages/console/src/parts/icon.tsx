// The few pictograms of the console, drawn on a 20-unit grid with one stroke, always beside words or with a label on their button.
import type { ReactNode } from 'react'

const PATHS = {
  inbox: 'M3 11.5h4l1.2 2.5h3.6L13 11.5h4M5.2 4h9.6L17 11.5V16H3v-4.5L5.2 4Z',
  book: 'M10 5.5C8.3 4.3 6 4 3 4v11.5c3 0 5.3.3 7 1.5 1.7-1.2 4-1.5 7-1.5V4c-3 0-5.3.3-7 1.5Zm0 0V17',
  people:
    'M7.5 9.5a2.75 2.75 0 1 0 0-5.5 2.75 2.75 0 0 0 0 5.5ZM2.5 16c.3-3 2.2-4.5 5-4.5s4.7 1.5 5 4.5M13 4.3a2.5 2.5 0 0 1 0 4.9M14.5 11.7c1.8.5 2.8 1.9 3 4.3',
  shield: 'M10 2.8 4 5v4.5c0 3.7 2.4 6.4 6 7.8 3.6-1.4 6-4.1 6-7.8V5l-6-2.2ZM7.3 9.8l2 2 3.5-3.8',
  menu: 'M3.5 5.5h13M3.5 10h13M3.5 14.5h13',
  close: 'm5 5 10 10M15 5 5 15',
  search: 'M9 14.5a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11ZM13 13l4 4',
  back: 'M16.5 10h-13m5.5-5.5L3.5 10 9 15.5',
  check: 'm4 10.5 4 4 8-9',
  hand: 'M6.5 10.5v-5a1.2 1.2 0 0 1 2.4 0V9.5m0-1V4a1.2 1.2 0 0 1 2.4 0v5m0-3.8a1.2 1.2 0 0 1 2.4 0v6.8c0 3-1.8 5-4.6 5-2.3 0-3.5-1-4.6-3L3 11.2c-.5-1 .8-2 1.7-1.2l1.8 2',
  robot: 'M5 8h10v7H5V8Zm5-3v3M10 5a.8.8 0 1 0 0-1.6.8.8 0 0 0 0 1.6ZM7.8 11v1M12.2 11v1M3 10.5v2M17 10.5v2',
  note: 'M4 4h12v8l-4 4H4V4Zm12 8h-4v4M7 7.5h6M7 10.5h3',
  reply: 'M8 5 3.5 9.5 8 14M3.5 9.5H12c2.8 0 4.5 1.7 4.5 4.5v1',
  reopen: 'M4 10a6 6 0 1 0 2-4.5L4 7.3M4 3.5v3.8h3.8',
  next: 'M3.5 10h13m-5.5-5.5 5.5 5.5-5.5 5.5',
  eye: 'M2.5 10s2.7-5 7.5-5 7.5 5 7.5 5-2.7 5-7.5 5-7.5-5-7.5-5Zm7.5 2.2a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.4Z',
  veiled: 'M2.5 8.5c1.5 2.3 4 4 7.5 4s6-1.7 7.5-4M4.8 11.3 3.5 13M10 12.5v2.2M15.2 11.3l1.3 1.7',
  panel: 'M3.5 4.5h13v11h-13v-11Zm8.5 0v11',
  keyboard: 'M2.5 5.5h15v9h-15v-9Zm3 3h.01M8.5 8.5h.01M11.5 8.5h.01M14.5 8.5h.01M6.5 11.8h7',
  gear: 'M4 6h7.5M15 6h1M4 14h1M8.5 14H16M13.3 7.8a1.8 1.8 0 1 0 0-3.6 1.8 1.8 0 0 0 0 3.6ZM6.7 15.8a1.8 1.8 0 1 0 0-3.6 1.8 1.8 0 0 0 0 3.6Z',
  out: 'M8 4H4v12h4M8.5 10H17m-3.5-3.5L17 10l-3.5 3.5',
  upload: 'M10 13V4m-3.5 3.5L10 4l3.5 3.5M4 13v3h12v-3',
  file: 'M5 3h6.5L15 6.5V17H5V3Zm6.5 0v3.5H15',
  globe: 'M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14ZM3 10h14M10 3c2 2 3 4.3 3 7s-1 5-3 7c-2-2-3-4.3-3-7s1-5 3-7Z',
  key: 'M7 13a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7Zm3.5-3.5H17V12m-3-2.5v2',
  plus: 'M10 4v12M4 10h12',
  warn: 'M10 3.5 17.5 16.5h-15L10 3.5Zm0 5v3.5m0 2v.01',
  clock: 'M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14Zm0-11v4l2.5 2',
  chevron: 'm6 8 4 4 4-4',
  download: 'M10 4v9m-3.5-3.5L10 13l3.5-3.5M4 13v3h12v-3',
  tag: 'M3.5 3.5h6l7 7-6 6-7-7v-6Zm3.3 3.3h.01',
  thumb: 'M6.5 9 9 3.5c1.2 0 2 .8 2 2V8h4c1 0 1.6.9 1.4 1.8l-1.1 5c-.2.7-.8 1.2-1.5 1.2H6.5V9Zm0 0H3.5v7h3',
} as const

/** Which pictograms there are. */
export type IconName = keyof typeof PATHS

/** One pictogram, silent for screen readers. */
export function Icon(props: { name: IconName; className?: string }): ReactNode {
  return (
    <svg className={`icon ${props.className ?? ''}`} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={PATHS[props.name]} />
    </svg>
  )
}

/** The mark: a board, and something plainly above it. */
export function Mark(): ReactNode {
  return (
    <svg className="mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <rect className="mark-sheet" width="32" height="32" rx="7" />
      <rect className="mark-board" x="6" y="20.5" width="20" height="3.5" rx="1.75" />
      <circle className="mark-dot" cx="16" cy="12" r="4.5" />
    </svg>
  )
}
