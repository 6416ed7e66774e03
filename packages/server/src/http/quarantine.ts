// The door of a house in quarantine: it says that it lives, and nothing else. No database, no keys and no sessions stand behind it (L-04).
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { languages } from '@aboveboard/protocol'
import { loadAllServerMessages } from '@aboveboard/protocol/messages/server/server'
import { newId } from '../domain/ids.ts'
import { Problem } from '../domain/problem.ts'
import { problemResponse } from './problem-response.ts'

/** An open door. */
export interface QuarantineDoor {
  close(): Promise<void>
}

/** The answer to a request in quarantine: `/healthz` lives, all else is unavailable. */
export async function answerInQuarantine(method: string, path: string, lang: string): Promise<Response> {
  if (method === 'GET' && path === '/healthz') return Response.json({ status: 'ok' })
  await loadAllServerMessages()
  const known = languages.find((one) => lang.toLowerCase().startsWith(one)) ?? 'en'
  return problemResponse(new Problem('unavailable', { retry_after: 60, part: 'quarantine' }), known, newId<'request'>())
}

async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const path = (request.url ?? '/').split('?')[0] ?? '/'
  const answer = await answerInQuarantine(request.method ?? 'GET', path, request.headers['accept-language'] ?? 'en')
  response.writeHead(answer.status, Object.fromEntries(answer.headers)).end(await answer.text())
}

/** Opens the door on a port. */
export function openQuarantineDoor(port: number, host: string): Promise<QuarantineDoor> {
  const server = createServer({ requestTimeout: 30_000, headersTimeout: 10_000 }, (request, response) => {
    void respond(request, response)
  })
  return new Promise((resolve, reject) => {
    server.on('error', reject)
    server.on('clientError', (_, socket) => socket.destroy())
    server.listen(port, host, () =>
      resolve({
        close: () =>
          new Promise((done) => {
            server.close(() => done())
            server.closeAllConnections()
          }),
      }),
    )
  })
}
