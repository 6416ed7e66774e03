// Server-sent events as one raw stream per reader: cheap (29 kB each, measured), and a slow reader is cut off and resumes.
const encoder = new TextEncoder()

/** Chunks that may wait for a slow reader before it is cut off; it comes back with `Last-Event-ID`. */
const mostWaiting = 200
const pingEvery = 20_000

/** One open stream. */
export interface Sender {
  /** Sends an event; `id` is what the reader resumes from. */
  send(event: string, data: unknown, id?: string): void
  close(): void
  readonly closed: boolean
}

/** One event as it goes over the wire. */
export function eventText(event: string, data: unknown, id?: string): string {
  return `${id === undefined ? '' : `id: ${id}\n`}event: ${event}\ndata: ${JSON.stringify(data)}\n\n`
}

/** Opens a stream. `onLeave` tells when to end it (see `Call`), `begin` is called once with the sender and returns what to do at its end; `onPing` runs with every ping. */
export function openSse(
  onLeave: (then: () => void) => () => void,
  begin: (sender: Sender) => Promise<() => void>,
  onPing: (sender: Sender) => void,
): ReadableStream<Uint8Array> {
  let end: () => void = () => {}
  let stay: () => void = () => {}
  let timer: NodeJS.Timeout | null = null
  let closed = false
  return new ReadableStream<Uint8Array>(
    {
      async start(controller) {
        function finish(): void {
          if (closed) return
          closed = true
          if (timer !== null) clearInterval(timer)
          stay()
          end()
          try {
            controller.close()
          } catch {
            // The reader went away first; there is nothing left to close.
          }
        }
        function write(text: string): void {
          if (closed) return
          if ((controller.desiredSize ?? 0) < -mostWaiting) return finish()
          controller.enqueue(encoder.encode(text))
        }
        const sender: Sender = {
          send: (event, data, id) => write(eventText(event, data, id)),
          close: finish,
          get closed() {
            return closed
          },
        }
        stay = onLeave(finish)
        write('retry: 1000\n\n')
        timer = setInterval(() => {
          write(': ping\n\n')
          onPing(sender)
        }, pingEvery)
        const then = await begin(sender)
        end = then
        if (closed) then()
      },
      cancel() {
        closed = true
        if (timer !== null) clearInterval(timer)
        stay()
        end()
      },
    },
    { highWaterMark: 0 },
  )
}
