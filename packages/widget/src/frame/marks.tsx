// The signs that tell who speaks, and the few icons. Shape and letters differ, so that colour is never the only difference.

/** The AI's mark: a copper postage stamp with the letters of the language ("AI", "KI", "IA"). */
export function AiMark({ letters }: { letters: string }) {
  return (
    <span class="mark mark-ai" aria-hidden="true">
      {letters}
    </span>
  )
}

/** A person's mark: a full pine disc with the first letter of the name, or a figure; hollow while nobody is there yet. */
export function HumanMark({ name, waiting }: { name: string | null; waiting?: boolean }) {
  const letter = name?.trim().at(0)?.toLocaleUpperCase()
  return (
    <span class={waiting === true ? 'mark mark-human mark-waiting' : 'mark mark-human'} aria-hidden="true">
      {letter ?? <Icon path={icons.person} />}
    </span>
  )
}

/** Line icons on a 24 × 24 grid, stroke 1.75. */
export const icons = {
  person: 'M12 12a3.75 3.75 0 1 0 0-7.5 3.75 3.75 0 0 0 0 7.5ZM4.75 20c.6-3.9 3.6-5.75 7.25-5.75s6.65 1.85 7.25 5.75',
  close: 'm6.5 6.5 11 11m0-11-11 11',
  send: 'M5 12h13m-5.25-5.75L18.5 12l-5.75 5.75',
  page: 'M7 3.75h7L18 8v12.25H7zM14 3.75V8h4M9.75 12.5h5.5m-5.5 3.5h5.5',
  down: 'M12 5v13m-5.75-5.25L12 18.5l5.75-5.75',
  drawer: 'M4.75 5h14.5v14H4.75zM4.75 12h14.5M10 8.5h4m-4 7h4',
  up: 'M8 11v8.5H5V11zm0 0 3.25-7c1.6 0 2.4 1 2.1 2.5L12.75 10H18c1.2 0 1.9 1 1.6 2.1l-1.5 5.6c-.3 1.1-1.1 1.8-2.2 1.8H8',
} as const

/** One icon, decoration only: the words beside it say what it means. */
export function Icon({ path, turned }: { path: string; turned?: boolean }) {
  return (
    <svg class={turned === true ? 'icon icon-turned' : 'icon'} viewBox="0 0 24 24" aria-hidden="true">
      <path d={path} />
    </svg>
  )
}
