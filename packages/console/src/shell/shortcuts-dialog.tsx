// The list of keys.
import type { ReactNode } from 'react'
import { useSettings, useWords } from '../settings/preferences.tsx'
import { Dialog } from './dialog.tsx'
import { type Shortcut, sendKeys, shortcutKeys } from './keys.ts'

const GROUPS: readonly { readonly name: 'inList' | 'inTalk' | 'anywhere'; readonly keys: readonly Shortcut[] }[] = [
  { name: 'inList', keys: ['down', 'up', 'search'] },
  { name: 'inTalk', keys: ['take', 'reply', 'note', 'handBack', 'resolve'] },
  { name: 'anywhere', keys: ['undo', 'help'] },
]

/** All shortcuts in groups. */
export function ShortcutsDialog(props: { open: boolean; onClose: () => void }): ReactNode {
  const { text } = useWords()
  const { settings } = useSettings()
  return (
    <Dialog open={props.open} onClose={props.onClose} title={text.shortcut.title}>
      {settings.singleKeys ? null : <p className="help">{text.shortcut.off}</p>}
      {GROUPS.map((group) => (
        <section className="key-group" key={group.name}>
          <h3>{text.shortcut[group.name]}</h3>
          <dl>
            {group.keys.map((name) => (
              <Line key={name} keys={shortcutKeys[name].toUpperCase()} words={text.shortcut[name]} />
            ))}
            {group.name === 'inList' ? <Line keys="Enter" words={text.shortcut.open} /> : null}
            {group.name === 'inTalk' ? (
              <Line keys={settings.enterSends ? 'Enter' : sendKeys(navigator.platform)} words={text.shortcut.send} />
            ) : null}
            {group.name === 'anywhere' ? <Line keys="Esc" words={text.shortcut.escape} /> : null}
          </dl>
        </section>
      ))}
    </Dialog>
  )
}

function Line(props: { keys: string; words: string }): ReactNode {
  return (
    <div>
      <dt>
        <kbd>{props.keys}</kbd>
      </dt>
      <dd>{props.words}</dd>
    </div>
  )
}
