// A deletion that was stopped: how much of what, why it was stopped, and two answers. It takes two people to delete, one to keep.
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Button } from '../parts/button.tsx'
import { FormFault } from '../parts/notice.tsx'
import { useWords } from '../settings/preferences.tsx'
import { fill } from '../text/text.ts'
import { office } from '../wire/calls.ts'
import { kindOf } from '../wire/problem.ts'
import type { RetentionStop } from '../wire/shapes.ts'

/** All stopped deletions; nothing while there is none. */
export function RetentionStops(props: { stops: readonly RetentionStop[] }): ReactNode {
  return props.stops.map((stop) => <Stopped key={stop.id} stop={stop} />)
}

function Stopped(props: { stop: RetentionStop }): ReactNode {
  const { text, time, lang } = useWords()
  const queries = useQueryClient()
  const { id, rule, reason, due, total, before, agreed } = props.stop
  const decide = useMutation({
    mutationFn: (decision: 'confirm' | 'keep') => office.decideStop(id, decision),
    onSettled: () => queries.invalidateQueries({ queryKey: ['office', 'retention'] }),
  })
  const number = new Intl.NumberFormat(lang)
  const words = reason === 'share' ? text.office.stopShare : text.office.stopClock
  const kind = decide.isError ? kindOf(decide.error) : undefined
  return (
    <section className="stopped" aria-labelledby={`stop-${id}`}>
      <h3 id={`stop-${id}`}>{text.office.stopTitle}</h3>
      <p>
        {fill(words, { due: number.format(due), total: number.format(total), rule: text.office.retentionRules[rule] })}{' '}
        {fill(text.office.stopBefore, { when: time.full(before) })}
      </p>
      {agreed === 'nobody' ? null : (
        <p className="help">{agreed === 'you' ? text.office.stopYou : text.office.stopSomebody}</p>
      )}
      {kind === undefined ? null : (
        <FormFault key={decide.failureCount}>
          {kind === 'conflict' ? text.office.samePerson : text.problem[kind]}
        </FormFault>
      )}
      <div className="stopped-end">
        <Button
          look="main"
          busy={decide.isPending && decide.variables === 'keep'}
          onPress={() => {
            decide.mutate('keep')
          }}
        >
          {text.office.keepStop}
        </Button>
        {agreed === 'you' ? null : (
          <Button
            look="grave"
            busy={decide.isPending && decide.variables === 'confirm'}
            onPress={() => {
              decide.mutate('confirm')
            }}
          >
            {text.office.confirmStop}
          </Button>
        )}
      </div>
    </section>
  )
}
