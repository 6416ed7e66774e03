// Cuts an answer that arrives in pieces into lines and sentences. Where it cuts depends on the text alone and never on how it was cut
// before it came (ST-01 … ST-04), and what is held back is bounded (ST-07).

/** Most characters that are held back; then it is cut at a space, or anywhere. */
const most = 2_000
/** How far behind a sentence one has to look to know that it has ended: a citation may still belong to it. */
const ahead = 6

/** A splitter. `push` returns the sentences that are complete, `end` the rest. Joined they are the text again. */
export interface Splitter {
  push(piece: string): readonly string[]
  end(): readonly string[]
}

/** Whether a sentence ends before a space. A citation after the full stop belongs to what stands before it. */
function ends(before: string, after: string): boolean {
  const bare = before.replace(/(?:["'”’»)*_]|\s?\[\d{1,3}\])+$/u, '')
  if (/^\[\d{1,3}\]/.test(after)) return false
  if (/\[\d{1,3}\][.!?…]$/u.test(before) || /[!?…。]$/u.test(bare)) return true
  // "Dr. Smith", "Nr. 7", "9 a.m. on": a full stop after a short word, or before a small letter or a figure, ends nothing.
  return (
    /(?:[\p{L}\p{N}_⟧]{4,}|\p{N}|[)\]”"’*⟧])\.$/u.test(bare) &&
    !/^[\p{Ll}\p{N}]/u.test(after) &&
    !/^\s*\p{N}{1,2}\.$/u.test(before)
  )
}

/** Opens a splitter. */
export function openSplitter(): Splitter {
  let held = ''
  // Everything before it has been looked at and ends nothing.
  let looked = 0

  function cut(at: number): string {
    const sentence = held.slice(0, at)
    held = held.slice(at)
    looked = 0
    return sentence
  }

  function drain(final: boolean): string[] {
    const out: string[] = []
    for (;;) {
      const space = nextSpace()
      if (space < 0) {
        looked = Math.min(held.length, most)
        if (held.length < most) return out
        const last = held.slice(0, most).lastIndexOf(' ')
        out.push(cut(last > most / 2 ? last + 1 : whole(held, most)))
        continue
      }
      if (held[space] === '\n') {
        out.push(cut(space + 1))
        continue
      }
      const after = held.slice(space + 1, space + 1 + ahead)
      if (after.length < ahead && !final) return out
      if (ends(held.slice(0, space), after)) out.push(cut(space + 1))
      else looked = space + 1
    }
  }

  function nextSpace(): number {
    for (let at = looked; at < Math.min(held.length, most); at += 1) {
      const sign = held[at]
      if (sign === ' ' || sign === '\n' || sign === '\t') return at
    }
    return -1
  }

  return {
    push(piece) {
      held += piece
      return drain(false)
    },
    end() {
      const out = drain(true)
      if (held !== '') out.push(cut(held.length))
      return out
    },
  }
}

/** A place that does not cut a character in two. */
function whole(text: string, at: number): number {
  const unit = text.charCodeAt(at - 1)
  return unit >= 0xd800 && unit <= 0xdbff ? at - 1 : at
}
