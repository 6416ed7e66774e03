/**
 * The numbers of the ranking, in one place. Fields and BM25 were found by coordinate search on two help centres, a bank's and the
 * demo shop's; the signs by a softmax over the candidates, whose figures held in five-fold cross-validation and on the other centre.
 */

/** How much a word counts in each part of an article, and how long such a part usually is, in words. */
export const FIELDS = {
  title: { weight: 0.7, length: 5 },
  lead: { weight: 0.4, length: 22 },
  heading: { weight: 1, length: 12 },
  body: { weight: 0.65, length: 110 },
  tag: { weight: 5.06, length: 3 },
  asked: { weight: 0.28, length: 30 },
} as const

/** BM25: how fast repeated words saturate, and how much length discounts (S. Robertson, H. Zaragoza, 2009, "BM25 and Beyond"). */
export const BM25 = { saturation: 1.82, lengthDiscount: 0.2 } as const

/** What a word counts that only means the same (`concept`), or is only part of a compound. */
export const MEANING = { concept: 0.75, compound: 0.8 } as const

/** What each sign counts in the final order of the best candidates. */
export const SIGNS = {
  words: 1,
  title: 0.18,
  titleCovered: 0.25,
  pairs: 0.12,
  letters: 0.45,
  surface: 1,
  asked: 1.5,
} as const

/** Likeness below which a known question says nothing: any two questions share some words and letters. */
export const KNOWN = { surface: 0.25, asked: 0.15 } as const

/** The logistic from signs to confidence, fitted on the development questions; in five-fold cross-validation its AUC is 98 %. */
export const CONFIDENCE = {
  base: -4.5,
  words: 4.9,
  titleCovered: 4,
  pairs: 3.1,
  letters: 12,
  surface: 3.4,
  unknown: -1.8,
} as const
