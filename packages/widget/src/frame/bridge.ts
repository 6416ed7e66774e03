// The frame's side of the talk with the page around it: exact origins both ways, and only words that cannot carry data.

/** What the frame tells the page. */
export interface Bridge {
  /** Close the panel and give the focus back. */
  readonly close: () => void
  /** How many messages came while the panel was closed. */
  readonly unread: (count: number) => void
  /** Whether the panel should be wide, for a long text. */
  readonly wide: (on: boolean) => void
  /** Whether there is a page around the frame at all. */
  readonly framed: boolean
}

/** What the bridge needs: the frame's window, and what to do when the page opens or closes the panel. */
export interface BridgeNeeds {
  readonly window: Window
  readonly onOpen: () => void
  readonly onClose: () => void
  /** The page's host, once known; links to it are ours to follow. */
  readonly onHost: (host: string) => void
}

/**
 * Opens the bridge. The page is whoever frames us, and the server lists who may (`frame-ancestors`). The first real message
 * of `window.parent` fixes its origin; everything else (other windows, other origins, `null`, events made by script) is ignored.
 */
export function openBridge({ window, onOpen, onClose, onHost }: BridgeNeeds): Bridge {
  const framed = window.parent !== window
  let page: string | null = null

  window.addEventListener('message', (event) => {
    if (!framed || !event.isTrusted || event.source !== window.parent) return
    if (event.origin === 'null' || (page !== null && event.origin !== page)) return
    const word: unknown = event.data?.aboveboard
    if (word === 'hello' && page === null) {
      page = event.origin
      onHost(new URL(page).host)
    }
    if (word === 'opened') onOpen()
    if (word === 'closed') onClose()
  })

  const tell = (word: string, value: number | boolean): void => {
    if (page !== null) window.parent.postMessage({ aboveboard: word, value }, page)
  }
  return {
    framed,
    close: () => tell('close', true),
    unread: (count) => tell('unread', count),
    wide: (on) => tell('wide', on),
  }
}
