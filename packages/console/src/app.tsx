// The console as a whole: who may come in, and which screen stands at which address.
import { useQueryClient } from '@tanstack/react-query'
import { lazy, type ReactNode, Suspense } from 'react'
import { Redirect, Route, Switch, useLocation } from 'wouter'
import { Button } from './parts/button.tsx'
import { Empty, Skeleton } from './parts/notice.tsx'
import { Gate } from './session/gate.tsx'
import { mayOpen, useMe } from './session/me.tsx'
import { useWords } from './settings/preferences.tsx'
import { Shell } from './shell/shell.tsx'
import { WorkProvider } from './shell/work.tsx'
import { meKey } from './wire/client.ts'

const Welcome = lazy(async () => ({ default: (await import('./session/welcome.tsx')).Welcome }))
const Desk = lazy(async () => ({ default: (await import('./desk/desk.tsx')).Desk }))
const Knowledge = lazy(async () => ({ default: (await import('./knowledge/knowledge.tsx')).Knowledge }))
const People = lazy(async () => ({ default: (await import('./people/people.tsx')).People }))
const Decisions = lazy(async () => ({ default: (await import('./decisions/decisions.tsx')).Decisions }))
const RulesPage = lazy(async () => ({ default: (await import('./decisions/rules.tsx')).RulesPage }))
const Office = lazy(async () => ({ default: (await import('./office/office.tsx')).Office }))

/** The console. `invitation` is the secret that the address carried, if it did. */
export function App(props: { invitation: string | undefined }): ReactNode {
  const [path, go] = useLocation()
  const queries = useQueryClient()
  if (path === '/welcome') {
    return (
      <Suspense fallback={null}>
        <Welcome
          secret={props.invitation}
          onEnrolled={() => {
            queries.removeQueries({ queryKey: ['invitation'] })
            void queries.resetQueries({ queryKey: meKey })
            go('/desk', { replace: true })
          }}
        />
      </Suspense>
    )
  }
  return (
    <WorkProvider>
      <Gate>
        {(onSignedOut) => (
          <Shell onSignedOut={onSignedOut}>
            <Screens />
          </Shell>
        )}
      </Gate>
    </WorkProvider>
  )
}

function Screens(): ReactNode {
  const { role } = useMe()
  const { text } = useWords()
  const home = mayOpen(role, 'desk') ? '/desk/waiting' : '/office'
  return (
    <Suspense fallback={<Skeleton rows={6} kind="list" />}>
      <Switch>
        <Route path="/desk/knowledge">
          <Allowed page="knowledge">
            <Knowledge />
          </Allowed>
        </Route>
        <Route path="/desk/people">
          <Allowed page="people">
            <People />
          </Allowed>
        </Route>
        <Route path="/desk/decisions/:id?">
          {({ id }) => (
            <Allowed page="decisions">
              <Decisions open={id} />
            </Allowed>
          )}
        </Route>
        <Route path="/office/rules">
          <Allowed page="rules">
            <RulesPage />
          </Allowed>
        </Route>
        <Route path="/office">
          <Allowed page="office">
            <Office />
          </Allowed>
        </Route>
        <Route path="/desk/:view/:id?">
          {({ view, id }) => (
            <Allowed page="desk">
              <Desk view={view} open={id} />
            </Allowed>
          )}
        </Route>
        <Route path="/desk">
          <Redirect to={home} replace />
        </Route>
        <Route path="/">
          <Redirect to={home} replace />
        </Route>
        <Route>
          <Nowhere title={text.app.notFound} />
        </Route>
      </Switch>
    </Suspense>
  )
}

function Allowed(props: { page: Parameters<typeof mayOpen>[1]; children: ReactNode }): ReactNode {
  const { role } = useMe()
  const { text } = useWords()
  if (mayOpen(role, props.page)) return props.children
  return <Nowhere title={text.app.forbidden} help={text.app.forbiddenHelp} />
}

function Nowhere(props: { title: string; help?: string }): ReactNode {
  const { text } = useWords()
  const [, go] = useLocation()
  return (
    <div className="page">
      <Empty isPage title={props.title} {...(props.help === undefined ? {} : { help: props.help })}>
        <Button
          onPress={() => {
            go('/desk')
          }}
        >
          {text.app.toDesk}
        </Button>
      </Empty>
    </div>
  )
}
