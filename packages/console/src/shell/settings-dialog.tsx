// The reader's own choices: looks, language, keys.

import type { ReactNode } from 'react'
import { Label } from 'react-aria-components/Label'
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup'
import { Switch } from 'react-aria-components/Switch'
import { useSettings, useWords } from '../settings/preferences.tsx'
import { themes } from '../settings/settings.ts'
import { fill, spoken } from '../text/text.ts'
import { Dialog } from './dialog.tsx'
import { sendKeys } from './keys.ts'

/** The settings; every change holds at once. */
export function SettingsDialog(props: { open: boolean; onClose: () => void }): ReactNode {
  const { text } = useWords()
  const { settings, change } = useSettings()
  return (
    <Dialog open={props.open} onClose={props.onClose} title={text.settings.title}>
      <p className="help">{text.settings.lead}</p>
      <RadioGroup
        className="choices"
        value={settings.theme}
        onChange={(value) => {
          const theme = themes.find((known) => known === value)
          if (theme !== undefined) change({ theme })
        }}
      >
        <Label>{text.settings.theme}</Label>
        <div className="choice-row">
          {themes.map((theme) => (
            <Radio key={theme} value={theme} className="choice">
              {text.settings.themes[theme]}
            </Radio>
          ))}
        </div>
      </RadioGroup>
      <RadioGroup
        className="choices"
        value={settings.lang}
        onChange={(lang) => {
          change({ lang })
        }}
      >
        <Label>{text.settings.language}</Label>
        <div className="choice-row">
          {spoken.map((lang) => (
            <Radio key={lang} value={lang} className="choice" lang={lang}>
              {ownName(lang)}
            </Radio>
          ))}
        </div>
      </RadioGroup>
      <Toggle
        on={settings.singleKeys}
        label={text.settings.keys}
        help={text.settings.keysHelp}
        onChange={(singleKeys) => {
          change({ singleKeys })
        }}
      />
      <Toggle
        on={settings.enterSends}
        label={text.settings.enter}
        help={fill(text.settings.enterHelp, { keys: sendKeys(navigator.platform) })}
        onChange={(enterSends) => {
          change({ enterSends })
        }}
      />
    </Dialog>
  )
}

function Toggle(props: { on: boolean; label: string; help: string; onChange: (on: boolean) => void }): ReactNode {
  return (
    <Switch className="switch" isSelected={props.on} onChange={props.onChange}>
      <span className="switch-words">
        <strong>{props.label}</strong>
        <small>{props.help}</small>
      </span>
      <span className="switch-track" aria-hidden="true" />
    </Switch>
  )
}

/** A language in its own words: "Deutsch", not "German". */
function ownName(lang: string): string {
  const name = new Intl.DisplayNames(lang, { type: 'language' }).of(lang) ?? lang
  return name.charAt(0).toLocaleUpperCase(lang) + name.slice(1)
}
