/** Builders for the tests of understanding: a message, and the value of the one reading of a kind in it. */
import type { Language } from '../../src/domain/language.ts'
import type { Reading, ReadingKind, ReadingOf } from '../../src/domain/reading.ts'
import { type AskedQuestion, type ReadContext, read } from '../../src/understanding/read.ts'

/** A Saturday in the fourth quarter. */
export const now = new Date('2026-11-21T10:00:00Z')

export const contextOf = (language: Language, overrides: Partial<ReadContext> = {}): ReadContext => ({
  language,
  now,
  timeZone: 'Europe/Warsaw',
  asked: null,
  ...overrides,
})

export const asking = (reads: Reading['kind'], labels: string[] = []): AskedQuestion => ({
  question: 'question',
  reads,
  choices: labels.map((label, index) => ({ id: `choice-${index + 1}`, label })),
})

export function readingsIn<K extends ReadingKind>(
  kind: K,
  language: Language,
  text: string,
  overrides: Partial<ReadContext> = {},
): ReadingOf<K>[] {
  const isOfKind = (reading: Reading): reading is ReadingOf<K> => reading.kind === kind
  return read(text, contextOf(language, overrides)).filter(isOfKind)
}

/** Values only, in the order in which they are said. */
export const valuesIn = <K extends ReadingKind>(
  kind: K,
  language: Language,
  text: string,
  asked: AskedQuestion | null = null,
): Reading['value'][] => readingsIn(kind, language, text, { asked }).map(({ value }) => value)

export const quotesIn = (kind: ReadingKind, language: Language, text: string): string[] =>
  readingsIn(kind, language, text).map(({ quote }) => quote)

/** Every phrase of a language file, in whatever list it stands. */
export const phrasesIn = (value: unknown): string[] => {
  if (typeof value !== 'object' || value === null) return []
  const strings = Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []
  return [...strings, ...Object.values(value).flatMap(phrasesIn)]
}
