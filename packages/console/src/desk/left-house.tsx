// What left the house for one answer, one press away from it: to whom, how much, what was replaced by labels (C-154/21).
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Button as Pressable } from 'react-aria-components/Button'
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog'
import { Popover } from 'react-aria-components/Popover'
import { Fault, Skeleton } from '../parts/notice.tsx'
import { useWords } from '../settings/preferences.tsx'
import { fill } from '../text/text.ts'
import { desk } from '../wire/calls.ts'

/** The button under an answer of the assistant. */
export function LeftHouse(props: { conversation: string; message: string }): ReactNode {
  const { text } = useWords()
  return (
    <DialogTrigger>
      <Pressable className="left-house">{text.talk.left}</Pressable>
      <Popover className="popover" placement="bottom start">
        <Dialog className="left-list" aria-label={text.talk.left}>
          <List {...props} />
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}

function List(props: { conversation: string; message: string }): ReactNode {
  const { text, time } = useWords()
  const { conversation, message } = props
  const left = useQuery({
    queryKey: ['desk', 'left', message],
    queryFn: ({ signal }) => desk.disclosures(conversation, message, signal),
  })
  if (left.isPending) return <Skeleton rows={2} kind="table" />
  if (left.data === undefined)
    return <Fault title={text.office.failed} error={left.error} retry={() => void left.refetch()} />
  const { disclosures } = left.data
  if (disclosures.length === 0) return <p>{text.talk.leftNothing}</p>
  return (
    <ul>
      {disclosures.map((one) => (
        <li key={one.id}>
          <p>
            <strong>{one.processor}</strong> ({one.region}), {one.model},{' '}
            <time dateTime={one.at}>{time.full(one.at)}</time>
          </p>
          <p>{fill(text.talk.leftBytes, { bytes: String(one.bytes), outcome: text.talk.leftOutcomes[one.outcome] })}</p>
          <p>
            {text.talk.leftWithheld}{' '}
            {Object.entries(one.withheld)
              .map(([name, count]) => `${name} (${String(count)})`)
              .join(', ') || text.talk.leftNone}
          </p>
          <p className="fingerprint">
            SHA-256 <code translate="no">{one.sha256}</code>
          </p>
        </li>
      ))}
    </ul>
  )
}
