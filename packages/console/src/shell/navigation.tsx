// Where one can go: a rail on wide screens, a bar with a menu on narrow ones; the same places in the same order (WCAG 3.2.3).

import { useQueryClient } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Button as Pressable } from 'react-aria-components/Button'
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu'
import { Popover } from 'react-aria-components/Popover'
import { Separator } from 'react-aria-components/Separator'
import { Link, useLocation } from 'wouter'
import { Button } from '../parts/button.tsx'
import { Icon, type IconName, Mark } from '../parts/icon.tsx'
import { mayOpen, useMe } from '../session/me.tsx'
import { useWords } from '../settings/preferences.tsx'
import { staff } from '../wire/calls.ts'
import { useToasts } from './toasts.tsx'
import { Views } from './views.tsx'

interface NavigationProps {
  counts: Readonly<Record<string, number>>
  onDialog: (dialog: 'settings' | 'shortcuts') => void
}

interface Place {
  readonly page: Parameters<typeof mayOpen>[1]
  readonly href: string
  readonly icon: IconName
  readonly name: 'inbox' | 'decisions' | 'knowledge' | 'people' | 'office'
}

const PLACES: readonly Place[] = [
  { page: 'desk', href: '/desk/waiting', icon: 'inbox', name: 'inbox' },
  { page: 'decisions', href: '/desk/decisions', icon: 'check', name: 'decisions' },
  { page: 'knowledge', href: '/desk/knowledge', icon: 'book', name: 'knowledge' },
  { page: 'people', href: '/desk/people', icon: 'people', name: 'people' },
  { page: 'office', href: '/office', icon: 'shield', name: 'office' },
]

function usePlaces(): { places: readonly Place[]; here: Place['name'] } {
  const { role } = useMe()
  const [path] = useLocation()
  const exact = PLACES.find((place) => place.page !== 'desk' && path.startsWith(place.href))
  return { places: PLACES.filter((place) => mayOpen(role, place.page)), here: exact?.name ?? 'inbox' }
}

/** The rail at the left edge. */
export function Rail(props: NavigationProps): ReactNode {
  const { text } = useWords()
  const { places, here } = usePlaces()
  return (
    <header className="rail">
      <p className="brand">
        <Mark />
        {text.product}
      </p>
      <nav aria-label={text.nav.label}>
        <ul>
          {places.map((place) => (
            <li key={place.name}>
              <Link href={place.href} aria-current={place.name === here ? 'page' : undefined} className="place">
                <Icon name={place.icon} />
                {text.nav[place.name]}
              </Link>
              {place.name === 'inbox' && here === 'inbox' ? <Views counts={props.counts} /> : null}
            </li>
          ))}
        </ul>
      </nav>
      <Account onDialog={props.onDialog} />
    </header>
  )
}

/** The bar at the top of a narrow screen. */
export function TopBar(props: NavigationProps): ReactNode {
  const { text } = useWords()
  const { places, here } = usePlaces()
  const [, go] = useLocation()
  const act = useAccount(props.onDialog)
  return (
    <header className="top-bar">
      <MenuTrigger>
        <Button look="quiet" icon="menu" label={text.nav.menu} />
        <Popover className="popover" placement="bottom start">
          <Menu
            className="menu"
            onAction={(key) => {
              const place = places.find((known) => known.name === key)
              if (place === undefined) act(String(key))
              else go(place.href)
            }}
          >
            {places.map((place) => (
              <MenuItem key={place.name} id={place.name} className="menu-item" textValue={text.nav[place.name]}>
                <Icon name={place.icon} />
                {text.nav[place.name]}
              </MenuItem>
            ))}
            <Separator className="menu-line" />
            {accountItems(text.nav)}
          </Menu>
        </Popover>
      </MenuTrigger>
      <p className="brand">
        <Mark />
        {text.nav[here]}
      </p>
    </header>
  )
}

function Account(props: { onDialog: NavigationProps['onDialog'] }): ReactNode {
  const { text } = useWords()
  const me = useMe()
  const act = useAccount(props.onDialog)
  return (
    <MenuTrigger>
      <Pressable className="account">
        <span className="unseen">{text.nav.account}</span>
        <span className="initials" aria-hidden="true">
          {initials(me.name)}
        </span>
        <span className="account-name">
          {me.name}
          <small>{text.role[me.role]}</small>
        </span>
        <Icon name="chevron" />
      </Pressable>
      <Popover className="popover" placement="top start">
        <Menu
          className="menu"
          onAction={(key) => {
            act(String(key))
          }}
        >
          {accountItems(text.nav)}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}

function accountItems(words: { settings: string; shortcuts: string; signOut: string }): ReactNode {
  return [
    <MenuItem key="settings" id="settings" className="menu-item" textValue={words.settings}>
      <Icon name="gear" />
      {words.settings}
    </MenuItem>,
    <MenuItem key="shortcuts" id="shortcuts" className="menu-item" textValue={words.shortcuts}>
      <Icon name="keyboard" />
      {words.shortcuts}
    </MenuItem>,
    <MenuItem key="signOut" id="signOut" className="menu-item" textValue={words.signOut}>
      <Icon name="out" />
      {words.signOut}
    </MenuItem>,
  ]
}

function useAccount(onDialog: NavigationProps['onDialog']): (key: string) => void {
  const { text } = useWords()
  const queries = useQueryClient()
  const toasts = useToasts()
  return (key) => {
    if (key === 'settings' || key === 'shortcuts') onDialog(key)
    if (key !== 'signOut') return
    const leave = async (): Promise<void> => {
      await staff.signOut()
      queries.clear()
      // A new document: nothing that was on this one stays in memory (S-22).
      location.replace('/desk')
    }
    leave().catch(() => {
      toasts.fail(text.talk.actionFailed)
    })
  }
}

function initials(name: string): string {
  const parts = name.split(/\s+/).filter((part) => part !== '')
  return [parts[0], parts.length > 1 ? parts.at(-1) : undefined].map((part) => part?.[0]?.toUpperCase() ?? '').join('')
}
