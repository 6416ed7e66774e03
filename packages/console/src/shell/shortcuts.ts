// Listens for keys of one letter, where they are not typing.
import { type RefObject, useEffect, useRef } from 'react'
import { type Shortcut, shortcutOf } from './keys.ts'

/** Where letters are typed or already mean something: fields, menus, lists of choices, dialogs. */
const TYPING =
  'input, textarea, select, [contenteditable="true"], [role="menu"], [role="listbox"], [role="dialog"], [role="alertdialog"]'

/** Runs the handlers on their keys while `on`. A handler that is not there leaves the key alone. */
export function useShortcuts(on: boolean, handlers: Partial<Record<Shortcut, () => void>>): void {
  const latest = useRef(handlers)
  useEffect(() => {
    latest.current = handlers
  })
  useEffect(() => {
    if (!on) return undefined
    const pressed = (event: KeyboardEvent): void => {
      const name = shortcutOf(event)
      const handler = name === undefined ? undefined : latest.current[name]
      if (handler === undefined || event.defaultPrevented) return
      if (event.target instanceof Element && event.target.closest(TYPING) !== null) return
      event.preventDefault()
      handler()
    }
    document.addEventListener('keydown', pressed)
    return () => {
      document.removeEventListener('keydown', pressed)
    }
  }, [on])
}

/** Runs `leave` when Escape is pressed inside an element and nothing further in has used it. */
export function useEscape(place: RefObject<HTMLElement | null>, leave: () => void): void {
  const latest = useRef(leave)
  useEffect(() => {
    latest.current = leave
  })
  useEffect(() => {
    const element = place.current
    const pressed = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.defaultPrevented) latest.current()
    }
    element?.addEventListener('keydown', pressed)
    return () => {
      element?.removeEventListener('keydown', pressed)
    }
  }, [place])
}
