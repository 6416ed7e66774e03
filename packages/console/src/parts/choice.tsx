// One of a few, from a list that opens: the platform's own select, which every phone and screen reader knows.
import { type ReactNode, useId } from 'react'
import { Icon } from './icon.tsx'

/** A labelled select. */
export function Choice(props: {
  label: string
  value: string
  onChange: (value: string) => void
  options: readonly { readonly id: string; readonly words: string }[]
  help?: string
}): ReactNode {
  const id = useId()
  return (
    <div className="field choice-field">
      <label htmlFor={id}>{props.label}</label>
      <span className="select">
        <select
          id={id}
          value={props.value}
          onChange={(event) => {
            props.onChange(event.target.value)
          }}
          {...(props.help === undefined ? {} : { 'aria-describedby': `${id}-help` })}
        >
          {props.options.map((option) => (
            <option key={option.id} value={option.id}>
              {option.words}
            </option>
          ))}
        </select>
        <Icon name="chevron" />
      </span>
      {props.help === undefined ? null : (
        <p className="field-help" id={`${id}-help`}>
          {props.help}
        </p>
      )}
    </div>
  )
}
