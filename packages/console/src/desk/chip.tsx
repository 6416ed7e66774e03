// A masked value in a text: a label that can be pressed to ask for the value, with a reason.

import type { ReactNode } from 'react'
import { Button as Pressable } from 'react-aria-components/Button'
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog'
import { Popover } from 'react-aria-components/Popover'
import { Icon } from '../parts/icon.tsx'
import { useWords } from '../settings/preferences.tsx'
import { useAnnounce } from '../shell/announcer.tsx'
import { fill } from '../text/text.ts'
import type { Chip } from '../wire/shapes.ts'
import { RevealForm } from './reveal-form.tsx'
import { useReveals } from './reveals.tsx'

/** The chip of one masked value. */
export function MaskChip(props: { chip: Chip }): ReactNode {
  const { text } = useWords()
  const reveals = useReveals()
  const announce = useAnnounce()
  const { token, label } = props.chip
  const value = reveals.valueOf(token)
  if (value !== undefined) {
    return (
      <Pressable
        className="chip shown"
        aria-label={fill(text.mask.shown, { label, value })}
        onPress={() => {
          reveals.hide(token)
          announce(fill(text.mask.hidden, { label }))
        }}
      >
        {value}
        <Icon name="close" />
      </Pressable>
    )
  }
  if (!reveals.allowed) return <span className="chip">{label}</span>
  return (
    <DialogTrigger>
      <Pressable className="chip" aria-label={fill(text.mask.reveal, { label })}>
        <Icon name="veiled" />
        {label}
      </Pressable>
      <Popover className="popover" placement="bottom start">
        <Dialog className="reveal" aria-label={fill(text.mask.title, { label })}>
          {({ close }) => <RevealForm chip={props.chip} onDone={close} />}
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}
