// Putting a masked value into a text without seeing it: its label goes in, the value follows at delivery.

import type { ReactNode } from 'react'
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu'
import { Popover } from 'react-aria-components/Popover'
import { Button } from '../parts/button.tsx'
import { useWords } from '../settings/preferences.tsx'
import type { Chip } from '../wire/shapes.ts'

/** The menu of a conversation's masked values; nothing where there are none. */
export function InsertMenu(props: { chips: readonly Chip[]; onInsert: (chip: Chip) => void }): ReactNode {
  const { text } = useWords()
  if (props.chips.length === 0) return <span />
  return (
    <MenuTrigger>
      <Button look="quiet" icon="tag">
        {text.compose.insert}
      </Button>
      <Popover className="popover" placement="top start">
        <p className="menu-help">{text.compose.insertHelp}</p>
        <Menu
          className="menu"
          aria-label={text.compose.insert}
          onAction={(key) => {
            const chip = props.chips.find((known) => known.token === key)
            if (chip !== undefined) props.onInsert(chip)
          }}
        >
          {props.chips.map((chip) => (
            <MenuItem key={chip.token} id={chip.token} className="menu-item" textValue={chip.label}>
              <span className="chip">{chip.label}</span>
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
