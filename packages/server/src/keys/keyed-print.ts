// Fingerprints of addresses for rate limits, under a key that lives in memory for one day: nothing about a client's address is
// kept, and yesterday's prints mean nothing today (M-05).
import { createHmac, createSecretKey, type KeyObject } from 'node:crypto'
import { type Clock, day } from '../domain/clock.ts'
import { random } from '../domain/random.ts'
import { tlv } from './tlv.ts'

/** Prints a value of a field (`client`, `e-mail`): the same for equal values within one UTC day and one process, 22 letters. */
export type KeyedPrint = (field: string, value: Uint8Array | string) => string

/** Opens a print with its own key, made anew whenever the UTC day is another than before. */
export function openKeyedPrint(clock: Clock): KeyedPrint {
  let today: { readonly number: number; readonly key: KeyObject } | undefined
  return (field, value) => {
    const number = Math.floor(clock.now() / day)
    if (today?.number !== number) today = { number, key: createSecretKey(random(32)) }
    return createHmac('sha256', today.key).update(tlv(field, value)).digest().toString('base64url').slice(0, 22)
  }
}
