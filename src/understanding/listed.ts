/** What the phrases of a language file mean, listed for one lexicon. */
import { numberOf, setsWith } from './kindSets.ts'
import type { Numbered, Phrases } from './languages/language.ts'
import type { Entry, Meaning } from './meanings.ts'

export type Listed = readonly [phrase: string, entry: Entry]

export function listed(words: Phrases, { kind, value }: Meaning): Listed[] {
  // Written out, so that all are of one shape: a message looks at each of hundreds.
  const entry = { kind, value, number: numberOf(kind), sets: setsWith(kind) } as Entry
  return words.map((phrase) => [phrase, entry])
}

export const valued = (
  kind: 'number' | 'magnitude' | 'ordinal' | 'day' | 'which' | 'yearName' | 'fromEnd' | 'dayPart',
  list: Numbered,
): Listed[] => list.flatMap(({ value, words }) => listed(words, { kind, value }))

/** `Object.entries` that keeps the keys' type: language files have no others. */
export function pairs<K extends string, V>(record: Partial<Readonly<Record<K, V>>>): [K, V][] {
  return Object.entries(record) as [K, V][]
}
