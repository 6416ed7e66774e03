// Reads a text/event-stream as it arrives, in pieces cut anywhere (WHATWG HTML, 9.2.6), because EventSource can neither be
// stopped on sign-out without a race nor tell a refusal from a broken line.

/** One event of a stream. */
export interface StreamEvent {
  readonly event: string
  readonly data: string
  readonly id: string | undefined
}

/** Takes the next piece of text and gives the events that it completed. */
export type StreamReader = (piece: string) => StreamEvent[]

/** A reader with an empty buffer; one for each connection. */
export function streamReader(): StreamReader {
  let rest = ''
  let event = ''
  let data: string[] = []
  let id: string | undefined

  const take = (line: string): StreamEvent | undefined => {
    if (line === '') {
      const complete =
        data.length > 0 ? { event: event === '' ? 'message' : event, data: data.join('\n'), id } : undefined
      event = ''
      data = []
      return complete
    }
    const colon = line.indexOf(':')
    const field = colon === -1 ? line : line.slice(0, colon)
    const value = colon === -1 ? '' : line.slice(colon + 1).replace(/^ /, '')
    if (field === 'event') event = value
    if (field === 'data') data.push(value)
    if (field === 'id') id = value
    return undefined
  }

  return (piece) => {
    // A carriage return at the very end may be half of a line end: it waits for the next piece.
    const text = rest + piece
    const whole = text.endsWith('\r') ? text.slice(0, -1) : text
    const lines = whole.split(/\r\n|\n|\r/)
    rest = (lines.pop() ?? '') + text.slice(whole.length)
    return lines.map(take).filter((complete) => complete !== undefined)
  }
}
