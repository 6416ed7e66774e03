// The assistant's turn: asked for by a stored message, allowed by the gate at this moment, spoken sentence by sentence, and silent
// as soon as a person takes over or the visitor takes the permission back.

import { EMPTY_VAULT } from '@aboveboard/pii'
import type { Language } from '@aboveboard/protocol'
import { serverMessages } from '@aboveboard/protocol/messages/server/server'
import type { Answerer, Reply, Worded, Wording } from '../../assistant/answer/answer.ts'
import { type Disclose, ProviderFault } from '../../assistant/providers/providers.ts'
import type { Audit, Ledger } from '../../audit/audit.ts'
import type { Bus, Database } from '../../db/db.ts'
import { type Access, systemAccess } from '../../domain/access.ts'
import type { Clock } from '../../domain/clock.ts'
import { newId } from '../../domain/ids.ts'
import type { Ring, Rows } from '../../keys/keys.ts'
import { purpose } from '../../map/purposes.ts'
import type { MessageBody } from '../../map/tables/conversations.ts'
import { type Consent, findStanding } from '../../privacy/consent/consent.ts'
import { askGate } from '../../privacy/gate/gate.ts'
import type { Minimise } from '../../privacy/minimise/minimise.ts'
import type { UsableModel } from '../../privacy/records/records.ts'
import type { Visit } from '../../tenants/tenants.ts'
import { type Blinded, openBlind } from './blind.ts'
import { findCurrent } from './conversation.sql.ts'
import { sayOffer } from './line.ts'
import { findMessage } from './message.sql.ts'
import { nothingElse, openVoice, type Place, speechOf } from './speech.ts'
import { watchTurn } from './watch.ts'

/** What the assistant is asked to answer. */
export interface Turn {
  readonly visit: Visit
  readonly ring: Ring
  readonly subject: string
  readonly conversation: string
  readonly lang: Language
  /** The visitor's message. */
  readonly message: string
  /** Its words with what was found in them, as stored. */
  readonly body: MessageBody
  /** The person said that no right was meant: it is answered as a question. */
  readonly isNoRight?: boolean
}

export interface Assist {
  /** Offers a right that a message asks for while no assistant answers: the rules need no model and no permission. */
  offer(turn: Turn): Promise<void>
  /** Answers, or says honestly why not. Never throws: what fails becomes an honest line with a person offered (P-11). */
  answer(turn: Turn): Promise<void>
}

/** Opens the room. */
export function openAssist(needs: {
  readonly db: Database
  readonly bus: Bus
  readonly rows: Rows
  readonly audit: Audit
  readonly clock: Clock
  readonly minimise: Minimise
  readonly consent: Consent
  readonly answerer: Answerer
  readonly wording: Wording
  readonly ledger: Ledger
  readonly model: (tenant: Visit['tenant']) => UsableModel | undefined
  readonly onFault: (fault: unknown) => void
}): Assist {
  const { db, bus, clock, minimise, consent, answerer, wording, ledger, onFault } = needs
  const blind = openBlind(needs)
  const voice = openVoice(needs)

  /** Asked at the moment of use, not remembered from the request: a withdrawal in between counts (C-09). */
  async function gate(access: Access, turn: Turn) {
    const standing = { ...(await findStanding(db.as(access).sql, turn.subject)), choices: {} }
    const rules = consent.rules(turn.visit.site)
    return {
      support: askGate('support', standing, rules, clock.now()),
      ai: askGate('ai', standing, rules, clock.now()),
    }
  }

  async function mayGoOn(access: Access, turn: Turn, message: string): Promise<boolean> {
    const { support, ai } = await gate(access, turn)
    if (!support.allow || !ai.allow) return false
    const { sql } = db.as(access)
    const conversation = await findCurrent(sql, turn.subject)
    if (conversation?.id !== turn.conversation || conversation.state !== 'open') return false
    const state = (await findMessage(sql, turn.subject, message))?.state
    return state === undefined || state === 'streaming'
  }

  /** The ledger's side of an attempt: the gate is asked again, and the intent is durable, before the first byte leaves. */
  function disclosing(access: Access, turn: Turn, message: string, blinded: Blinded) {
    return (seen: ReadonlySet<string>): Disclose =>
      async ({ bytes, sha256 }) => {
        const { support, ai } = await gate(access, turn)
        const model = needs.model(access.tenant)
        if (!support.allow || !ai.allow) throw new ProviderFault('stopped')
        if (model === undefined) throw new ProviderFault('switched-off')
        const withheld: Record<string, number> = {}
        for (const { token, type } of blinded.vault.entries)
          if (seen.has(token)) withheld[type] = (withheld[type] ?? 0) + 1
        const about = { subject: turn.subject, ring: turn.ring }
        const id = await ledger.intend(access, {
          ...about,
          message,
          processor: model,
          purpose: 'ai',
          categories: purpose('ai').categories,
          bytes,
          sha256,
          withheld,
        })
        return (outcome) => ledger.end(access, { ...about, id }, outcome)
      }
  }

  /** Lets a model word the answer. What cannot be worded is quoted, with an honest line where the model is to blame. */
  async function word(access: Access, place: Place, turn: Turn, blinded: Blinded, reply: Reply): Promise<void> {
    const words = serverMessages(turn.lang)
    const id = newId<'message'>()
    const stop = new AbortController()
    const unwatch = watchTurn(bus, { ...turn, message: id }, stop, () => mayGoOn(access, turn, id), onFault)
    const saying = voice.begin(access, place, { id, origin: 'ai' })
    // The values that articles publish get tokens for this turn only; they are put back before anything is stored.
    let shelf = blinded.vault
    const published = () => shelf.entries.slice(blinded.vault.entries.length)
    const answer = wording.word({
      site: turn.visit.site,
      conversation: turn.conversation,
      lang: turn.lang,
      question: blinded.question,
      history: blinded.history,
      veil(text) {
        const about = {
          ...turn,
          settings: turn.visit.site.settings,
          findings: [],
          previous: '',
          from: 'article' as const,
        }
        const hidden = minimise.veil(text, { ...about, vault: shelf, key: blinded.key })
        shelf = hidden.vault
        return hidden.text
      },
      isToken: (token) => shelf.entries.some((entry) => entry.token === token),
      settle: (text) => published().reduce((left, { token, value }) => left.replaceAll(token, value), text),
      disclose: disclosing(access, turn, id, blinded),
      signal: stop.signal,
    })
    try {
      let worded: Worded | undefined
      while (worded === undefined) {
        const { done, value } = await answer.next()
        if (done) worded = value
        else if (!(await saying.add(value))) return
      }
      if (worded.kind === 'answered') {
        const sources = worded.sources.map(({ articleId, title, url }) => ({ article: articleId, title, url }))
        await saying.end({ sources, topic: worded.topic })
        const line = worded.withheld.includes('claims-to-be-human')
          ? words.answers.identity
          : worded.withheld.length > 0
            ? words.answers.unsure
            : undefined
        // Something was taken out of the answer: that it is not all, and who knows better, is said.
        if (line !== undefined)
          await voice.say(
            access,
            place,
            { id: newId(), lang: turn.lang },
            { origin: 'system', text: line, wantsHuman: false, ...nothingElse },
          )
        return
      }
      await voice.say(
        access,
        place,
        { id, lang: turn.lang },
        worded.kind === 'unknown' ? unknown(reply, turn.lang) : speechOf(reply, words),
      )
    } catch (fault) {
      if (!(fault instanceof ProviderFault)) throw fault
      if (fault.code === 'stopped') return await saying.stop()
      onFault(fault)
      if (saying.begun) {
        await saying.stop()
        const line = { origin: 'system', text: words.answers.failed, wantsHuman: true, ...nothingElse } as const
        return await voice.say(access, place, { id: newId(), lang: turn.lang }, line)
      }
      const speech = speechOf(reply, words)
      await voice.say(
        access,
        place,
        { id, lang: turn.lang },
        { ...speech, text: `${words.answers.modelAway}\n\n${speech.text}` },
      )
    } finally {
      unwatch()
      stop.abort()
      await answer.return({ kind: 'unknown' })
    }
  }

  /** The articles do not answer: they are named, nothing is quoted as an answer, and a person is offered. */
  function unknown(reply: Reply, lang: Language) {
    const words = serverMessages(lang)
    if (reply.kind === 'intent') return speechOf(reply, words)
    const { quote } = reply
    const suggestions = quote.kind === 'answer' ? quote.sources : quote.suggestions
    return speechOf({ ...reply, quote: { kind: 'unsure', suggestions, confidence: quote.confidence } }, words)
  }

  async function answerOrThrow(access: Access, turn: Turn): Promise<void> {
    const words = serverMessages(turn.lang)
    const { support, ai } = await gate(access, turn)
    if (!support.allow) return
    if (!ai.allow && ai.reason === 'undecided') return
    const blinded = await blind(access, { ...turn, settings: turn.visit.site.settings })
    if (blinded === null) return
    const { site } = turn.visit
    const reply = await answerer.answer(site, blinded.question, turn.lang, turn.isNoRight === true)
    // The product asks, whoever answers otherwise: a right is confirmed by its person and never left to a model.
    if (reply.kind === 'intent' && reply.intent.kind === 'rights')
      return sayOffer(needs, access, turn, { right: reply.intent.right, about: turn.message })
    const place: Place = { ...turn, purpose: ai.allow ? 'ai' : 'support' }
    const about = { id: newId<'message'>(), lang: turn.lang }
    if (ai.allow) {
      // Wishes and who it is are never a model's to answer (T-05).
      if (reply.kind === 'quote' && wording.ready(site)) return word(access, place, turn, blinded, reply)
      return voice.say(access, place, about, speechOf(reply, words))
    }
    // No AI: article suggestions as a list, nothing written for the person; a human is told (design 10).
    const near =
      reply.kind === 'quote' ? (reply.quote.kind === 'answer' ? reply.quote.sources : reply.quote.suggestions) : []
    const sources = near.map(({ articleId, title, url }) => ({ article: articleId, title, url }))
    const wished = reply.kind === 'intent' && reply.intent.kind === 'human'
    const line = sources.length === 0 ? words.answers.humanOffered : words.answers.articlesOnly
    await voice.say(access, place, about, {
      origin: 'system',
      text: line,
      sources,
      followUps: [],
      wantsHuman: true,
      unassisted: !wished,
      topic: null,
    })
  }

  return {
    async offer(turn) {
      const access = systemAccess(turn.visit.tenant, 'assistant')
      try {
        const key = turn.ring.get('conversation')
        if (key === undefined) return
        // The labels are of no vault, because nothing is said with them: what is only read costs no look into the database.
        const { text, findings } = turn.body
        const about = { vault: EMPTY_VAULT, key, conversation: turn.conversation }
        const right = answerer.rightIn(minimise.conceal(text, findings, about).text, turn.lang)
        if (right !== undefined) await sayOffer(needs, access, turn, { right, about: turn.message })
      } catch (fault) {
        onFault(fault)
      }
    },
    async answer(turn) {
      const access = systemAccess(turn.visit.tenant, 'assistant')
      try {
        await answerOrThrow(access, turn)
      } catch (fault) {
        onFault(fault)
        const line = {
          origin: 'system',
          text: serverMessages(turn.lang).answers.failed,
          wantsHuman: true,
          ...nothingElse,
        } as const
        await voice.say(access, { ...turn, purpose: 'support' }, { id: newId(), lang: turn.lang }, line).catch(onFault)
      }
    },
  }
}
