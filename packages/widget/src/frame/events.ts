// Reads `text/event-stream` (WHATWG HTML, "server-sent events") from chunks of text.

/** One event with the id that stands for the place in the stream. */
export interface StreamEvent {
  readonly event: string
  readonly data: string
  readonly id: string | null
}

/** Takes chunks as they come, cut anywhere, and gives back the events that are complete. */
export function openEventReader(): (chunk: string) => StreamEvent[] {
  let rest = ''
  let event = ''
  let data: string[] = []
  let id: string | null = null

  const line = (text: string, found: StreamEvent[]): void => {
    if (text === '') {
      if (data.length > 0) found.push({ event: event || 'message', data: data.join('\n'), id })
      event = ''
      data = []
      return
    }
    const colon = text.indexOf(':')
    const name = colon < 0 ? text : text.slice(0, colon)
    const value = colon < 0 ? '' : text.slice(colon + 1).replace(/^ /, '')
    if (name === 'event') event = value
    if (name === 'data') data.push(value)
    if (name === 'id' && !value.includes('\0')) id = value
  }

  return (chunk) => {
    const found: StreamEvent[] = []
    // A lone CR at the end may be the first half of CRLF, so it waits for the next chunk.
    const lines = (rest + chunk).split(/\r\n|\n|\r(?!$)/)
    rest = lines.pop() ?? ''
    for (const text of lines) line(text, found)
    return found
  }
}
