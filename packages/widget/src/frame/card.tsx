// What hangs below a line of the product: the explanation of a decision, or a right to be confirmed.
import { Decision } from './decision.tsx'
import { OfferCard, type OfferProps } from './offer.tsx'

/** The card of a line. */
export function Card(props: OfferProps) {
  return props.message.offer ? <OfferCard {...props} /> : <Decision {...props} />
}
