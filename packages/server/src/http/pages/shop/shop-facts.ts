// The facts of the demo shop (`demo/shop.json`) that its page shows, checked when they are read.
import { z } from 'zod'

const text = z.object({ en: z.string(), de: z.string() })
const hours = z.array(z.object({ days: z.array(z.string()), opens: z.string(), closes: z.string() }))

/** The part of the file that the page needs; throws a ZodError when the file does not keep to it. */
export const shopFacts = z.object({
  siteName: text,
  claim: text,
  demoNotice: text,
  phone: z.string(),
  email: z.string(),
  address: z.object({ street: z.string(), postcode: z.string(), city: z.string() }),
  serviceHours: hours,
  shops: z.array(z.object({ city: z.string(), street: z.string(), postcode: z.string(), hours })),
  logo: z.string(),
  frontArt: z.string(),
  products: z.array(
    z.object({
      id: z.string(),
      art: z.string(),
      priceCents: z.number(),
      currency: z.string(),
      en: z.object({ name: z.string(), line: z.string() }),
      de: z.object({ name: z.string(), line: z.string() }),
    }),
  ),
})

/** The facts. */
export type ShopFacts = z.infer<typeof shopFacts>
/** Opening hours: days by their English short names, times as `HH:MM`. */
export type Hours = z.infer<typeof hours>
