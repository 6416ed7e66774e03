// Tries whether a port can be listened on, for whoever sets the product up: sockets are made in this room only.
import { createServer } from 'node:net'

/** Listens for a moment. Resolves with the system's error code, such as `EADDRINUSE`, or with `''` when it could listen. */
export async function tryPort(port: number, host: string): Promise<string> {
  const server = createServer()
  const code = await new Promise<string>((resolve) => {
    server.once('error', (fault) => resolve('code' in fault ? String(fault.code) : 'unknown'))
    server.listen({ port, host, exclusive: true }, () => resolve(''))
  })
  if (code === '') await new Promise((resolve) => server.close(resolve))
  return code
}
