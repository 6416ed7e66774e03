// Buttons as the console has them: one weight per place, a pictogram before the words, a busy state that says so.

import type { ReactNode } from 'react'
import { Button as Pressable } from 'react-aria-components/Button'
import { Icon, type IconName } from './icon.tsx'

interface ButtonProps {
  /** `main` at most once on a screen; `plain` for the rest; `quiet` without a border; `grave` for what cannot be undone. */
  look?: 'main' | 'plain' | 'quiet' | 'grave'
  icon?: IconName
  /** Spoken instead of the words, or as the only words of a pictogram. */
  label?: string
  /** The key that does the same, shown as a hint. */
  hint?: string
  type?: 'button' | 'submit'
  busy?: boolean
  disabled?: boolean
  pressed?: boolean
  expanded?: boolean
  controls?: string
  describedBy?: string
  className?: string
  slot?: string
  /** Takes the focus when a dialog opens. */
  startHere?: boolean
  onPress?: () => void
  children?: ReactNode
}

/** A button. While `busy` it stays focusable and does nothing. */
export function Button(props: ButtonProps): ReactNode {
  const { look = 'plain', icon, label, hint, type = 'button', busy = false, disabled = false, onPress } = props
  return (
    <Pressable
      className={`button ${look} ${props.children === undefined ? 'bare' : ''} ${props.className ?? ''}`}
      type={type}
      isPending={busy}
      isDisabled={disabled}
      {...(props.slot === undefined ? {} : { slot: props.slot })}
      {...(props.startHere === true ? { autoFocus: true } : {})}
      {...(label === undefined ? {} : { 'aria-label': label })}
      {...(props.pressed === undefined ? {} : { 'aria-pressed': props.pressed })}
      {...(props.expanded === undefined ? {} : { 'aria-expanded': props.expanded })}
      {...(props.controls === undefined ? {} : { 'aria-controls': props.controls })}
      {...(props.describedBy === undefined ? {} : { 'aria-describedby': props.describedBy })}
      {...(onPress === undefined ? {} : { onPress })}
    >
      {icon === undefined ? null : <Icon name={icon} />}
      {props.children}
      {hint === undefined ? null : <kbd aria-hidden="true">{hint}</kbd>}
    </Pressable>
  )
}
