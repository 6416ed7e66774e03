// Adapters to the libraries a team would pick instead. Plain JavaScript: most of them ship no types, and none is a dependency.

import { stretchesOf } from './leak.ts'

const MARK = '\u0001'

/** How each peer is loaded; a package that is not there is left out and named. */
export const PEERS = {
  'redact-pii': async (load) => {
    const { SyncRedactor } = await load('redact-pii')
    const redactor = new SyncRedactor({ globalReplaceWith: MARK })
    return {
      name: 'redact-pii',
      run: (text) => redactor.redact(text),
      find: (text) => stretchesOf(text, redactor.redact(text), MARK),
    }
  },
  '@redactpii/node': async (load) => {
    const { Redactor } = await load('@redactpii/node')
    const redactor = new Redactor({ globalReplaceWith: MARK })
    return {
      name: '@redactpii/node',
      run: (text) => redactor.redact(text),
      find: (text) => stretchesOf(text, redactor.redact(text), MARK),
    }
  },
  compromise: async (load) => {
    const { default: nlp } = await load('compromise')
    const views = (text) => {
      const doc = nlp(text)
      return [doc.people(), doc.places(), doc.emails(), doc.phoneNumbers()].flatMap((view) =>
        view.json({ offset: true }),
      )
    }
    return {
      name: 'compromise',
      run: views,
      find: (text) =>
        views(text).flatMap(({ offset }) =>
          offset ? [{ start: offset.start, end: offset.start + offset.length }] : [],
        ),
    }
  },
  openredaction: async (load) => {
    const { OpenRedaction } = await load('openredaction')
    const engine = new OpenRedaction()
    return {
      name: 'openredaction',
      run: (text) => engine.detect(text),
      find: async (text) =>
        (await engine.detect(text)).detections.map(({ position }) => ({
          start: position[0],
          end: position[1],
        })),
    }
  },
  '@arcjet/redact': async (load) => {
    const { redact } = await load('@arcjet/redact')
    const options = { entities: ['email', 'phone-number', 'ip-address', 'credit-card-number'], replace: () => MARK }
    return {
      name: '@arcjet/redact',
      run: (text) => redact(text, options),
      find: async (text) => stretchesOf(text, (await redact(text, options))[0], MARK),
    }
  },
  '@coffeeandfun/remove-pii': async (load) => {
    const { detectPII } = await load('@coffeeandfun/remove-pii')
    return {
      name: '@coffeeandfun/remove-pii',
      run: (text) => detectPII(text),
      find: (text) =>
        (detectPII(text).detectedItems ?? []).flatMap(({ type, positions }) => (type === 'url' ? [] : positions)),
    }
  },
}
