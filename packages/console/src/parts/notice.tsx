// Messages inside a page: what went wrong and how to go on, what is empty and why, and grey lines while something loads.
import { type ReactNode, useEffect, useRef } from 'react'
import { useWords } from '../settings/preferences.tsx'
import { kindOf } from '../wire/problem.ts'
import { Button } from './button.tsx'
import { Icon, type IconName } from './icon.tsx'

/** A fault, spoken at once. `title` says what did not work, the kind of the error says why. */
export function Fault(props: { title?: string; error: unknown; retry?: () => void }): ReactNode {
  const { text } = useWords()
  return (
    <div className="fault" role="alert">
      <Icon name="warn" />
      <div>
        {props.title === undefined ? null : <strong>{props.title}</strong>}
        <p>{text.problem[kindOf(props.error)]}</p>
        {props.retry === undefined ? null : (
          <Button onPress={props.retry} look="plain">
            {text.app.retry}
          </Button>
        )}
      </div>
    </div>
  )
}

/** A sentence of fault beside a form; takes the focus, so that nobody submits into silence. */
export function FormFault(props: { children: string }): ReactNode {
  const place = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    place.current?.focus()
  }, [])
  return (
    <p className="form-fault" role="alert" tabIndex={-1} ref={place}>
      <Icon name="warn" />
      {props.children}
    </p>
  )
}

/** A place with nothing in it, and what would bring something. `isPage`: it is all that the page has, so its title is the page's heading. */
export function Empty(props: {
  icon?: IconName
  title: string
  help?: string
  isPage?: boolean
  children?: ReactNode
}): ReactNode {
  const Title = props.isPage === true ? 'h1' : 'p'
  return (
    <div className="empty">
      {props.icon === undefined ? null : <Icon name={props.icon} />}
      <Title className="empty-title">{props.title}</Title>
      {props.help === undefined ? null : <p>{props.help}</p>}
      {props.children}
    </div>
  )
}

/** Grey lines in the shape of what is coming; silent, because the region around it says that it loads. */
export function Skeleton(props: { rows: number; kind: 'list' | 'talk' | 'table' }): ReactNode {
  const { text } = useWords()
  return (
    <div className={`skeleton ${props.kind}`}>
      <output className="unseen">{text.app.loading}</output>
      {Array.from({ length: props.rows }, (_, row) => (
        <div className="skeleton-row" key={row} aria-hidden="true">
          <i />
          <i />
          <i />
        </div>
      ))}
    </div>
  )
}
