// The part of yauzl that stories use; the package brings no types.
declare module 'yauzl' {
  import type { Readable } from 'node:stream'

  interface Entry {
    readonly fileName: string
  }

  interface ZipFile {
    on(event: 'entry', hear: (entry: Entry) => void): void
    on(event: 'end', hear: () => void): void
    readEntry(): void
    openReadStream(entry: Entry, then: (fault: Error | null, stream: Readable) => void): void
  }

  export function fromBuffer(
    buffer: Buffer,
    options: { readonly lazyEntries: true },
    then: (fault: Error | null, file: ZipFile) => void,
  ): void
}
