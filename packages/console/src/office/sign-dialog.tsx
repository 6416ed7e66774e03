// Signing the terms of a processor: where it works, on which contract, how long it keeps what it gets. Until then it is off.
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, type ReactNode, useState } from 'react'
import { Button } from '../parts/button.tsx'
import { Choice } from '../parts/choice.tsx'
import { Field } from '../parts/field.tsx'
import { FormFault } from '../parts/notice.tsx'
import { useWords } from '../settings/preferences.tsx'
import { Dialog } from '../shell/dialog.tsx'
import { fill } from '../text/text.ts'
import { office } from '../wire/calls.ts'
import { faultAt, kindOf } from '../wire/problem.ts'
import type { Processor } from '../wire/shapes.ts'

const tools = ['none', 'adequacy', 'standard-clauses'] as const
const keeps = ['P0D', 'P7D', 'P30D'] as const

/** The dialog of terms. */
export function SignDialog(props: { processor: Processor; onClose: () => void }): ReactNode {
  const { text } = useWords()
  const queries = useQueryClient()
  const { id, model, endpoint } = props.processor
  const [name, setName] = useState(props.processor.name)
  const [region, setRegion] = useState('')
  const [tool, setTool] = useState<(typeof tools)[number]>('none')
  const [contract, setContract] = useState('')
  const [retention, setRetention] = useState<(typeof keeps)[number]>('P0D')
  const sign = useMutation({
    mutationFn: () =>
      office.signProcessor(id, {
        name: name.trim(),
        region: region.trim().toUpperCase(),
        transfer: tool === 'none' ? null : tool,
        contract: contract.trim(),
        retention,
        training: false,
      }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['office', 'processors'] })
      props.onClose()
    },
  })
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (!sign.isPending) sign.mutate()
  }
  const faultOf = (field: 'name' | 'region' | 'contract'): string | undefined =>
    faultAt(sign.error, field) === undefined ? undefined : text.office.termFaults[field]
  const needsTool = faultAt(sign.error, 'transfer') !== undefined
  const other =
    sign.isError && !needsTool && (['name', 'region', 'contract'] as const).every((one) => faultOf(one) === undefined)
  return (
    <Dialog open title={fill(text.office.signTitle, { model })} onClose={props.onClose}>
      <form onSubmit={submit}>
        <p className="help">{fill(text.office.signLead, { endpoint })}</p>
        <Field
          label={text.office.termName}
          required
          startHere
          value={name}
          onChange={setName}
          maxLength={80}
          fault={faultOf('name')}
        />
        <Field
          label={text.office.region}
          help={text.office.termRegionHelp}
          required
          value={region}
          onChange={setRegion}
          maxLength={3}
          fault={faultOf('region')}
        />
        <Choice
          label={text.office.termTransfer}
          value={tool}
          onChange={(value) => {
            setTool(tools.find((one) => one === value) ?? 'none')
          }}
          options={tools.map((one) => ({
            id: one,
            words: one === 'none' ? text.office.termInArea : text.office.transfers[one],
          }))}
        />
        <Field
          label={text.office.termContract}
          help={text.office.termContractHelp}
          required
          value={contract}
          onChange={setContract}
          maxLength={200}
          fault={faultOf('contract')}
        />
        <Choice
          label={text.office.termRetention}
          value={retention}
          onChange={(value) => {
            setRetention(keeps.find((one) => one === value) ?? 'P0D')
          }}
          options={keeps.map((one) => ({ id: one, words: text.office.termKeeps[one] }))}
        />
        <p className="help">{text.office.signEffect}</p>
        {needsTool ? <FormFault key={sign.failureCount}>{text.office.termFaults.transfer}</FormFault> : null}
        {other ? <FormFault key={sign.failureCount}>{text.problem[kindOf(sign.error)]}</FormFault> : null}
        <div className="form-end">
          <Button look="quiet" onPress={props.onClose}>
            {text.app.cancel}
          </Button>
          <Button look="main" type="submit" busy={sign.isPending}>
            {text.office.signDo}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
