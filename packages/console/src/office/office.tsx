// The privacy office: the state of the log, choices of people, their requests, who else gets data, and the record to hand out.
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { Icon } from '../parts/icon.tsx'
import { useWords } from '../settings/preferences.tsx'
import { office } from '../wire/calls.ts'
import { ConsentFigures } from './consent-figures.tsx'
import { HoldsPanel } from './holds-panel.tsx'
import { LogPanel } from './log-panel.tsx'
import { Processors } from './processors.tsx'
import { RetentionPanel } from './retention-panel.tsx'
import { RightsQueue } from './rights-queue.tsx'

/** The page of the office. What needs somebody comes first. */
export function Office(): ReactNode {
  const { text } = useWords()
  return (
    <div className="page office">
      <header className="page-head">
        <h1>{text.office.title}</h1>
        <p className="lead">{text.office.lead}</p>
      </header>
      <RightsQueue />
      <RetentionPanel />
      <HoldsPanel />
      <LogPanel />
      <ConsentFigures />
      <Processors />
      <section className="panel" aria-labelledby="rules-title">
        <h2 id="rules-title">{text.rules.open}</h2>
        <p className="help">{text.rules.openHelp}</p>
        <Link href="/office/rules" className="button plain">
          {text.rules.open}
        </Link>
      </section>
      <section className="panel" aria-labelledby="record-title">
        <h2 id="record-title">{text.office.records}</h2>
        <p className="help">{text.office.recordsHelp}</p>
        <a className="button plain" href={office.record} download>
          <Icon name="download" />
          {text.office.download}
        </a>
      </section>
    </div>
  )
}
