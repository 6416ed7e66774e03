/** A process that moves the head of a folder on, again and again, against others that do the same. */
import assert from 'node:assert/strict'
import { openFileStorage } from '../src/file-storage.ts'

const [directory = '', times = '0'] = process.argv.slice(2)
const storage = await openFileStorage({ directory })
let wins = 0
while (wins < Number(times)) {
  const head = await storage.readHead()
  assert.ok(head !== null)
  if (await storage.swapHead(head, String(Number(head) + 1))) wins++
}
process.send?.(wins)
process.disconnect()
