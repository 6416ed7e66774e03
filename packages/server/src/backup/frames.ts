// The frames of a backup file: kind (1 byte), length (4 bytes, big-endian), content; all of it compressed with gzip. Each frame is
// chained into one digest, which the last frame carries under a signature: what is cut off, swapped or changed is noticed.
import { sha256 } from '../domain/hash.ts'
import { Fatal } from '../domain/problem.ts'

/** What a frame holds: the head of the file, the head of a section, rows, the end. */
export type FrameKind = 'head' | 'section' | 'rows' | 'end'

export interface Frame {
  readonly kind: FrameKind
  readonly content: Buffer
}

const letters: Readonly<Record<FrameKind, string>> = { head: 'H', section: 'S', rows: 'R', end: 'E' }
const kinds = new Map(Object.entries(letters).map(([kind, letter]) => [letter.charCodeAt(0), kind as FrameKind]))
/** No frame is longer: a damaged length must not fill the memory. */
const longest = 16 * 1024 * 1024

export const damagedBackup = () =>
  new Fatal(
    'backup-damaged',
    'The backup is damaged, cut off or not ours: it does not carry the signature of this installation. Nothing was changed.',
  )

/** The bytes of a frame. */
export function frame(kind: FrameKind, content: Uint8Array): Buffer {
  const head = Buffer.alloc(5)
  head.write(letters[kind], 'latin1')
  head.writeUInt32BE(content.length, 1)
  return Buffer.concat([head, content])
}

/** The digest of a chain that a frame was added to. */
export function chained(digest: Buffer, bytes: Uint8Array): Buffer {
  return sha256(Buffer.concat([digest, sha256(bytes)]))
}

/** The digest of a chain without frames. */
export const noFrames: Buffer = sha256('aboveboard/backup/1')

/** The frames in a stream of bytes. Throws `Fatal('backup-damaged')`. */
export async function* readFrames(source: AsyncIterable<Buffer>): AsyncGenerator<Frame, void> {
  // Owned here: bytes that are not yet a whole frame.
  let rest: Buffer = Buffer.alloc(0)
  for await (const piece of source) {
    rest = rest.length === 0 ? piece : Buffer.concat([rest, piece])
    let at = 0
    while (rest.length - at >= 5) {
      const length = rest.readUInt32BE(at + 1)
      const kind = kinds.get(rest[at] ?? 0)
      if (kind === undefined || length > longest) throw damagedBackup()
      if (rest.length - at < 5 + length) break
      yield { kind, content: rest.subarray(at + 5, at + 5 + length) }
      at += 5 + length
    }
    rest = rest.subarray(at)
  }
  if (rest.length > 0) throw damagedBackup()
}
