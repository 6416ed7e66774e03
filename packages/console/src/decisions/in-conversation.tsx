// Decisions beside a conversation: those that belong to it, and the way to propose one.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { Button } from '../parts/button.tsx'
import { Choice } from '../parts/choice.tsx'
import { FormFault } from '../parts/notice.tsx'
import { useWords } from '../settings/preferences.tsx'
import { Dialog } from '../shell/dialog.tsx'
import { useToasts } from '../shell/toasts.tsx'
import { WireProblem } from '../wire/problem.ts'
import { type DecisionKind, decisions } from './calls.ts'
import { DecisionLinks } from './decisions.tsx'
import { type Draft, FactsForm, knownFacts } from './facts-form.tsx'

/** The part of the details panel. */
export function DecisionsHere({ conversation }: { conversation: string }): ReactNode {
  const { text, lang } = useWords()
  const [proposing, setProposing] = useState(false)
  const here = useQuery({
    queryKey: ['desk', 'decisions', conversation, lang],
    queryFn: ({ signal }) => decisions.list(conversation, lang, signal),
  })
  const kinds = useQuery({
    queryKey: ['desk', 'decision-kinds', lang],
    queryFn: ({ signal }) => decisions.kinds(lang, signal),
    staleTime: 300_000,
  })
  const rows = here.data?.decisions ?? []
  const known = kinds.data?.kinds ?? []
  if (rows.length === 0 && known.length === 0) return null
  return (
    <>
      <h4>{text.decisions.here}</h4>
      {rows.length === 0 ? null : <DecisionLinks rows={rows} open={undefined} />}
      {known.length === 0 ? null : (
        <Button
          icon="plus"
          onPress={() => {
            setProposing(true)
          }}
        >
          {text.decisions.propose}
        </Button>
      )}
      <Dialog
        open={proposing}
        title={text.decisions.propose}
        onClose={() => {
          setProposing(false)
        }}
      >
        <Propose
          conversation={conversation}
          kinds={known}
          onDone={() => {
            setProposing(false)
          }}
        />
      </Dialog>
    </>
  )
}

function Propose(props: { conversation: string; kinds: readonly DecisionKind[]; onDone: () => void }): ReactNode {
  const { text } = useWords()
  const queries = useQueryClient()
  const toasts = useToasts()
  const [type, setType] = useState(props.kinds[0]?.type ?? '')
  const [draft, setDraft] = useState<Draft>({})
  // One id for one wish, so that a second press is not a second decision.
  const [id] = useState(() => crypto.randomUUID())
  const kind = props.kinds.find((one) => one.type === type)
  const propose = useMutation({
    mutationFn: () => decisions.propose(props.conversation, type, knownFacts(draft), id),
    onSuccess: () => {
      toasts.show(text.decisions.proposed)
      props.onDone()
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ['desk'] }),
  })
  return (
    <form
      className="propose"
      onSubmit={(event) => {
        event.preventDefault()
        propose.mutate()
      }}
    >
      <p className="help">{text.decisions.proposeHelp}</p>
      <Choice
        label={text.decisions.kind}
        value={type}
        onChange={(chosen) => {
          setType(chosen)
          setDraft({})
        }}
        options={props.kinds.map((one) => ({ id: one.type, words: one.title.text }))}
      />
      {kind === undefined ? null : <FactsForm inputs={kind.inputs} draft={draft} onChange={setDraft} />}
      {propose.error === null ? null : (
        <FormFault>{text.problem[propose.error instanceof WireProblem ? propose.error.kind : 'server']}</FormFault>
      )}
      <div className="form-end">
        <Button look="quiet" onPress={props.onDone}>
          {text.app.cancel}
        </Button>
        <Button type="submit" look="main" busy={propose.isPending}>
          {text.decisions.propose}
        </Button>
      </div>
    </form>
  )
}
