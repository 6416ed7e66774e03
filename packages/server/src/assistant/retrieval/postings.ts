/** The inverted list of one term: which articles contain it and how strongly, in typed arrays. */

/** Articles (by slot, ascending) with the weight of the term in each. Only the first `length` entries count. */
export interface Postings {
  slots: Uint32Array
  weights: Float32Array
  length: number
  /** Living articles among them: the document frequency. */
  live: number
  /** Living articles that have it in the title. */
  titles: number
}

/** An empty list. */
export function emptyPostings(): Postings {
  return { slots: new Uint32Array(2), weights: new Float32Array(2), length: 0, live: 0, titles: 0 }
}

/** Adds an article; slots must come in ascending order. */
export function append(postings: Postings, slot: number, weight: number): void {
  if (postings.length === postings.slots.length) {
    const slots = new Uint32Array(postings.length * 2)
    slots.set(postings.slots)
    postings.slots = slots
    const weights = new Float32Array(postings.length * 2)
    weights.set(postings.weights)
    postings.weights = weights
  }
  postings.slots[postings.length] = slot
  postings.weights[postings.length] = weight
  postings.length++
  postings.live++
}
