// The guards of the product that must each have a test which turns red when the guard is taken away. Text is found and replaced once, so
// that a change of the guard's code is noticed here.

import { decisionGuards } from './guard-list-decisions.ts'
import { lifecycleGuards } from './guard-list-lifecycle.ts'

import { modelGuards } from './guard-list-model.ts'

/** A guard, how it is taken away, and the test that must notice. */
export interface Guard {
  readonly name: string
  /** The ids of the requirements that it serves. */
  readonly requirement: string
  readonly file: string
  /** Text that stands in the file exactly once. */
  readonly find: string
  readonly replace: string
  readonly test: string
  /** The part of the test file that is meant, where the rest says nothing about the guard; a regular expression. */
  readonly title?: string
  /** The pages are built from it, so they must be built anew. */
  readonly pages?: true
}

const server = (path: string): string => `packages/server/src/${path}`
const chat = 'test/stories/chat.test.ts'
const start = 'test/stories/start.test.ts'
const widget = (name: string): string => `packages/widget/test/${name}.test.ts`

export const guards: readonly Guard[] = [
  ...lifecycleGuards,
  // Consent and the gate
  {
    name: 'a message needs a choice first',
    requirement: 'C-09',
    file: server('desk/conversations/conversations.ts'),
    find: "if (verdict.reason === 'undecided' || verdict.reason === 'expired') {",
    replace: 'if (verdict.allow) {',
    test: chat,
  },
  {
    name: 'nobody waits for a conversation that somebody else holds',
    requirement: 'X-01',
    file: server('desk/conversations/receive.sql.ts'),
    find: 'for update skip locked',
    replace: 'for update',
    test: server('desk/conversations/receive.test.ts'),
  },
  {
    name: 'a message is not refused for what another one of its group did wrong',
    requirement: 'X-01',
    file: server('desk/conversations/conversations.ts'),
    find: 'if (fault instanceof Problem) throw fault\n      return undefined',
    replace: 'throw fault',
    test: server('desk/conversations/receive.test.ts'),
  },
  {
    name: 'an erasure finds its case without reading those of others',
    requirement: 'R-07',
    file: 'packages/server/migrations/0006-erasure-indexes.sql',
    find: 'create unique index rights_case_id on rights_case (tenant, id);',
    replace: '',
    test: 'test/stories/erasure-plan.test.ts',
  },
  {
    name: 'an erasure finds the tickets of early visits without reading those of others',
    requirement: 'R-07',
    file: 'packages/server/migrations/0006-erasure-indexes.sql',
    find: 'create index portal_ticket_session on portal_ticket (tenant, session) where session is not null;',
    replace: '',
    test: 'test/stories/erasure-plan.test.ts',
  },
  {
    name: 'a consent ends with its validity',
    requirement: 'C-07',
    file: server('privacy/consent/standing.ts'),
    find: 'consent.expires !== null && consent.expires <= now',
    replace: 'now < 0',
    test: server('privacy/gate/gate.test.ts'),
  },
  {
    name: 'a withdrawal counts at once',
    requirement: 'C-05',
    file: server('privacy/consent/standing.ts'),
    find: "if (consent?.state === 'ConsentWithdrawn') return 'withdrawn'",
    replace: "if (consent?.state === 'ConsentWithdrawn') return 'given'",
    test: chat,
  },
  {
    name: 'a refusal is a refusal',
    requirement: 'C-03',
    file: server('privacy/consent/standing.ts'),
    find: "if (consent?.state === 'ConsentRefused' || (consent === undefined && early === 'refused')) return 'refused'",
    replace: '',
    test: chat,
  },
  {
    name: 'a decision counts for the notice that was shown',
    requirement: 'C-08, T-02',
    file: server('privacy/consent/consent.ts'),
    find: 'if (shown.noticeVersion !== current.version)',
    replace: "if (shown.noticeVersion === '')",
    test: chat,
  },
  {
    name: 'nothing is requested before the launcher is pressed',
    requirement: 'C-01',
    file: 'packages/widget/src/loader.ts',
    find: '  window.Aboveboard = Object.freeze({ open, close })',
    replace: '  window.Aboveboard = Object.freeze({ open, close })\n  open()',
    test: widget('before-click.browser'),
    pages: true,
  },
  {
    name: 'nothing is read from the device before the launcher is pressed',
    requirement: 'C-01',
    file: 'packages/widget/src/loader.ts',
    find: '  window.Aboveboard = Object.freeze({ open, close })',
    replace: "  window.Aboveboard = Object.freeze({ open, close })\n  localStorage.getItem('seen')",
    test: widget('before-click.browser'),
    pages: true,
  },
  {
    name: 'nothing is chosen beforehand',
    requirement: 'C-03',
    file: 'packages/widget/src/frame/steps.tsx',
    find: 'aria-pressed={step.decisions[id] === decision}',
    replace: "aria-pressed={(step.decisions[id] ?? 'given') === decision}",
    test: widget('chat.browser'),
    pages: true,
  },
  // Minimisation
  {
    name: 'cards and special categories wait for the person',
    requirement: 'C-12, M-02',
    file: server('privacy/minimise/minimise.ts'),
    find: 'if (undecided.length > 0) {',
    replace: 'if (undecided.length < 0) {',
    test: chat,
  },
  {
    name: 'a password is blanked out before storage',
    requirement: 'M-02, M-07',
    file: server('privacy/minimise/minimise.ts'),
    find: 'const masked = mask(without, left, policyOf(choices))',
    replace: 'const masked = { text: without, findings: left }',
    test: chat,
  },
  {
    name: 'a broken detector lets nothing through',
    requirement: 'X-04',
    file: server('privacy/minimise/minimise.ts'),
    find: 'const found = detect(text, { lang, context })',
    replace:
      'let found: Finding[] = []\n      try {\n        found = detect(text, { lang, context })\n      } catch {}',
    test: server('privacy/minimise/minimise.test.ts'),
  },
  {
    name: 'proofs of consent are added to, never changed',
    requirement: 'C-04, S-17',
    file: 'packages/server/migrations/0001-foundation.sql',
    find: 'revoke update, delete on consent_event from aboveboard_app;',
    replace: '',
    test: start,
    title: 'S-17',
  },
  {
    name: 'nothing is revealed that the log cannot note',
    requirement: 'X-04',
    file: server('privacy/reveal/reveal.ts'),
    find: "await enter(access, about, { event: 'content.reveal', purpose: 'support', reason })",
    replace:
      "await enter(access, about, { event: 'content.reveal', purpose: 'support', reason }).catch(() => undefined)",
    test: server('desk/inbox/inbox.test.ts'),
    title: 'X-04',
  },
  {
    name: 'an answer that is whole does not fall back to half',
    requirement: 'W-01',
    file: 'packages/widget/src/frame/entries.ts',
    find: "message.state === 'streaming' && (known.state",
    replace: 'message === known && (known.state',
    test: widget('entries'),
  },
  {
    name: 'the answerer refuses text that was not concealed',
    requirement: 'M-02, M-03',
    file: server('assistant/answer/answerer.ts'),
    find: 'if (!isConcealed(concealed))',
    replace: 'if (concealed === null)',
    test: server('assistant/answer/answerer.test.ts'),
  },
  {
    name: 'a log line takes declared fields only',
    requirement: 'M-07',
    file: server('log/log.ts'),
    find: 'isField(event, name) && fields[name](value)',
    replace: 'isField(event, name)',
    test: server('log/log.test.ts'),
  },
  {
    name: 'an error is logged without its words',
    requirement: 'M-07',
    file: server('log/error-fields.ts'),
    find: 'name: isErrorName(thrown.name) ? thrown.name : ',
    replace: 'name: thrown.message !== null ? thrown.message : ',
    test: server('log/log.test.ts'),
  },
  {
    name: 'a problem never quotes an exception',
    requirement: 'M-07, S-13',
    file: server('http/body.ts'),
    find: 'code: issue.code }))',
    replace: 'code: `${issue.message} ${JSON.stringify(value)}` }))',
    test: chat,
  },
  {
    name: 'a failing job keeps no words',
    requirement: 'M-07',
    file: server('db/queue/queue.ts'),
    find: "status: 'failed', output: { code } }",
    replace: "status: 'failed', output: { code, error: String(error) } }",
    test: server('db/queue/queue.test.ts'),
  },
  // Transparency and people
  {
    name: 'the visitor reads first that it is a machine',
    requirement: 'T-01',
    file: 'packages/widget/src/frame/log.tsx',
    find: '<p>{session.disclosure}</p>',
    replace: '<p>{words.conversation}</p>',
    test: widget('chat.browser'),
    pages: true,
  },
  {
    name: 'the assistant is silent once a person is asked for',
    requirement: 'T-05, F-14',
    file: server('desk/conversations/speech.ts'),
    find: "if ((await appendMessage(run, row, ['open'])) === undefined) return false",
    replace:
      "if ((await appendMessage(run, row, ['open', 'waiting', 'human', 'resolved', 'ended'])) === undefined) return false",
    test: server('desk/conversations/assist.test.ts'),
  },
  {
    name: 'agreeing to the assistant does not take back a person who was asked for',
    requirement: 'T-05',
    file: server('desk/conversations/conversations.ts'),
    find: 'if (!conversation.unassisted || ',
    replace: 'if (',
    test: chat,
  },
  {
    name: 'an older list does not say that nobody is waited for',
    requirement: 'T-05',
    file: 'packages/widget/src/frame/chat.ts',
    find: 'if (told === before) ',
    replace: '',
    test: widget('chat'),
  },
  {
    name: 'wishes for a person are heard',
    requirement: 'T-05',
    file: server('assistant/answer/answerer.ts'),
    find: "if (intent !== undefined && !(isNoRight && intent.kind === 'rights')) return { kind: 'intent', intent }",
    replace: '',
    test: chat,
  },
  {
    name: 'every control has a name',
    requirement: 'W-01',
    file: 'packages/widget/src/frame/composer.tsx',
    find: '<span class="unseen">{words.send}</span>',
    replace: '',
    test: widget('access.browser'),
    pages: true,
  },
  // Sealing
  {
    name: 'a cell opens at its place only',
    requirement: 'S-05',
    file: server('keys/seal.ts'),
    find: 'return tlv(version, key.tenant, key.subject, key.bundle, table, column, row, rowVersion, key.version, commitment)',
    replace:
      'return tlv(version, key.tenant, key.subject, key.bundle, key.version, commitment, table.length > 0, column.length > 0, row.length > 0, rowVersion === 0)',
    test: server('keys/seal.test.ts'),
  },
  {
    name: 'a ciphertext commits to its key',
    requirement: 'S-05, CR-04',
    file: server('keys/seal.ts'),
    find: 'if (!equalBytes(commitment, sealed.subarray(commitmentAt, nonceAt))) throw damagedCell()',
    replace: '',
    test: server('keys/seal.test.ts'),
  },
  {
    name: 'a tag is whole',
    requirement: 'S-05, CR-01',
    file: server('keys/seal.ts'),
    find: '  } catch {\n    plaintext.fill(0)\n    throw damagedCell()\n  }',
    replace: '  } catch {}',
    test: server('keys/seal.test.ts'),
  },
  {
    name: 'a wrapped key opens in its row only',
    requirement: 'S-05, CR-02',
    file: server('keys/bundle-key.ts'),
    find: "return tlv('aboveboard/wrap/1', tenant, subject, bundle, version, epoch)",
    replace: "return tlv('aboveboard/wrap/1', tenant, bundle, version, epoch, subject.length)",
    test: server('keys/bundle-key.test.ts'),
  },
  {
    name: 'keys are random, never derived',
    requirement: 'R-07',
    file: server('keys/bundle-key.ts'),
    find: 'const bytes = random(32)',
    replace: 'const bytes = Buffer.alloc(32, name.bundle)',
    test: server('keys/bundle-key.test.ts'),
  },
  // The audit log
  {
    name: 'a signature is judged',
    requirement: 'S-16',
    file: 'packages/tlog/src/note.ts',
    find: 'if (!(await verifier.verify(message, signature)))',
    replace: 'if (message.length === 0)',
    test: 'packages/tlog/src/note.test.ts',
  },
  {
    name: 'every entry is hashed again',
    requirement: 'S-16, CR-09',
    file: 'packages/tlog/src/verify.ts',
    find: 'if (!equalBytes(value, leaf))',
    replace: 'if (value.length !== leaf.length)',
    test: 'packages/tlog/src/verify.test.ts',
  },
  {
    name: 'the root is the one that was signed',
    requirement: 'S-16',
    file: 'packages/tlog/src/verify.ts',
    find: 'if (!equalBytes(foldSubtrees(hash, edge.peaks), checkpoint.root)) {',
    replace: 'if (checkpoint.root.length === 0) {',
    test: 'packages/tlog/src/verify.test.ts',
  },
  {
    name: 'a second history is a fork',
    requirement: 'S-16, CR-10',
    file: 'packages/tlog/src/verify.ts',
    find: 'if (!equalBytes(foldSubtrees(hash, edge.peaks), old.root)) {',
    replace: 'if (old.root.length === 0) {',
    test: 'packages/tlog/src/verify.test.ts',
  },
  {
    name: 'a log does not shrink',
    requirement: 'S-16, CR-12',
    file: 'packages/tlog/src/verify.ts',
    find: 'if (old !== null && old.size > checkpoint.size) {',
    replace: 'if (old !== null && old.size < 0) {',
    test: 'packages/tlog/src/verify.test.ts',
  },
  // Access
  {
    name: 'rows of another controller are not there',
    requirement: 'S-01, S-17',
    file: 'packages/server/migrations/0001-foundation.sql',
    find: "execute format('create policy tenant_only on %I using (tenant = nullif(current_setting(''app.tenant'', true), '''')::uuid) with check (tenant = nullif(current_setting(''app.tenant'', true), '''')::uuid)', one);",
    replace: "execute format('create policy tenant_only on %I using (true) with check (true)', one);",
    test: start,
    title: 'S-17',
  },
  {
    name: 'a table without row-level security is drift',
    requirement: 'S-17, A-01',
    file: server('db/drift.sql.ts'),
    find: 'if (!protectedTables.has(one.name))',
    replace: "if (one.name === '')",
    test: start,
    title: 'without row-level security',
  },
  {
    name: 'a column that nobody explained is drift',
    requirement: 'A-01',
    file: server('db/drift.sql.ts'),
    find: 'drift.push(`${where} exists in the database and nobody has said what it is`)',
    replace: '',
    test: start,
    title: 'nobody has explained',
  },
  {
    name: 'a route is for its roles only',
    requirement: 'S-01',
    file: server('http/server.ts'),
    find: "if (!route.who.roles.includes(staff.role)) throw new Problem('not-allowed')",
    replace: '',
    test: 'test/stories/matrix.test.ts',
  },
  {
    name: 'a route of staff needs a session',
    requirement: 'S-01, S-03',
    file: server('http/server.ts'),
    find: "if (staff === undefined) throw new Problem('not-signed-in')",
    replace: 'if (staff === undefined) return { status: 204 }',
    test: server('http/routes/desk.test.ts'),
  },
  {
    name: 'no sign-in without the second factor',
    requirement: 'S-03',
    file: server('staff/sign-in.ts'),
    find: "if (account?.state !== 'active' || password === undefined || !isRight || generator === undefined || after === null)\n      return null\n    return { id: generator.id, version: generator.version, after }",
    replace:
      "if (account?.state !== 'active' || password === undefined || !isRight || generator === undefined) return null\n    return { id: generator.id, version: generator.version, after: after ?? generator.factor }",
    test: server('staff/staff.test.ts'),
  },
  {
    name: 'what a client may not say is refused',
    requirement: 'I-09, S-12',
    file: server('http/body.ts'),
    find: "if (name === '__proto__' || name === 'constructor' || name === 'prototype')",
    replace: "if (name === '')",
    test: chat,
  },
  {
    name: 'a value is revealed for a reason only',
    requirement: 'M-04',
    file: server('privacy/reveal/reveal.ts'),
    find: "if (reason.code === '' || (reason.code === 'other' && reason.words.trim() === ''))",
    replace: "if (reason.code === 'nothing')",
    test: server('desk/inbox/inbox.test.ts'),
  },
  {
    name: 'strict policy on what pages may run',
    requirement: 'S-07',
    file: server('http/headers.ts'),
    find: "case 'console':\n      return `${closed}; script-src 'self';",
    replace: "case 'console':\n      return `${closed}; script-src 'self' 'unsafe-inline';",
    test: server('http/headers.test.ts'),
  },
  {
    name: 'the way out leads to public addresses only',
    requirement: 'S-10',
    file: server('egress/address.ts'),
    find: "return !refused4.check(address, 'ipv4')",
    replace: 'return true',
    test: server('egress/egress.test.ts'),
  },
  {
    name: 'a processor is reached only where it is registered',
    requirement: 'I-01, S-10',
    file: server('egress/egress.ts'),
    find: '!needs.allow().includes(processor)',
    replace: 'protocol === processor',
    test: server('egress/egress.test.ts'),
  },
  // Decisions
  ...decisionGuards,
  // What is shown
  {
    name: 'links lead to known hosts only',
    requirement: 'I-03',
    file: 'packages/prose/src/links.ts',
    find: 'if (entry === undefined) return { host: url.host }',
    replace: 'if (entry === undefined) return { href: url.href }',
    test: 'packages/prose/src/render.test.ts',
  },
  {
    name: 'text is escaped',
    requirement: 'I-03',
    file: 'packages/prose/src/html.ts',
    find: 'text: escapeHtml,',
    replace: 'text: (text) => text,',
    test: 'packages/prose/src/render.test.ts',
  },
  ...modelGuards,

  // The house
  {
    name: 'the floors are held',
    requirement: 'design 4',
    file: 'packages/server/architecture/law.ts',
    find: 'if (other.floor > room.floor)',
    replace: 'if (other.floor > 99)',
    test: server('architecture.test.ts'),
    title: 'planted',
  },
  {
    name: 'the doors are held',
    requirement: 'S-10, M-07',
    file: 'packages/server/architecture/law.ts',
    find: 'const bound = packages.some(',
    replace: 'const bound = [].some(',
    test: server('architecture.test.ts'),
    title: 'planted',
  },
]
