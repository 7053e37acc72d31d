/**
 * How a language's words look: which letters follow which in the words of its file. A word that no file has is likelier
 * of the language whose words are made as it is: "pogoda" is nobody's phrase, and yet no English word.
 */
import type { Language } from '../domain/language.ts'
import { Sort, sortAt } from './normalize.ts'

/** Letters that are looked at together. */
const LENGTH = 3
/** A letter that the language never uses is this likely, before what it does use is reckoned with. */
const ANY_LETTER = 1 / 30
/** What goes on further is the same language. */
const LONGEST_WORD = 24

/** The logarithm of how likely a word, normalised, is to be of a language; to be compared with others' alone. */
export type Shape = (word: string) => number

/** By the words, normalised, of each language. */
export const shapesOf = (words: ReadonlyMap<Language, readonly string[]>): ReadonlyMap<Language, Shape> =>
  new Map([...words].map(([language, each]) => [language, shapeOf(inItsAlphabet(each))]))

/** Without words that it only borrows: "crm" is spelt in Latin letters in a Russian file, too. */
function inItsAlphabet(words: readonly string[]): readonly string[] {
  const alphabets = [Sort.latin, Sort.cyrillic].map((alphabet) =>
    words.filter((word) => (sortAt(word, 0) & alphabet) !== 0),
  )
  return alphabets.reduce((most, each) => (each.length > most.length ? each : most))
}

/** What was seen after some letters: how often anything, and how many different letters. */
interface Followed {
  times: number
  kinds: number
}

/**
 * Witten and Bell's smoothing: the more different letters have followed, the likelier another one follows, and that one
 * as often as it does after the last of the letters alone.
 */
function shapeOf(words: readonly string[]): Shape {
  const seen = new Map<string, number>()
  const followed = new Map<string, Followed>()
  for (const word of words) for (const sequence of sequencesOf(word)) note(sequence, seen, followed)
  const likelihood = (sequence: string): number => {
    if (sequence === '') return ANY_LETTER
    const after = followed.get(sequence.slice(0, -1))
    const shorter = likelihood(sequence.slice(1))
    if (!after) return shorter
    return ((seen.get(sequence) ?? 0) + after.kinds * shorter) / (after.times + after.kinds)
  }
  const known = new Map<string, number>()
  const logarithm = (sequence: string): number => {
    const found = known.get(sequence) ?? Math.log(likelihood(sequence))
    if (seen.has(sequence)) known.set(sequence, found)
    return found
  }
  return (word) => sequencesOf(word).reduce((sum, sequence) => sum + logarithm(sequence), 0)
}

function note(sequence: string, seen: Map<string, number>, followed: Map<string, Followed>): void {
  for (let from = 0; from < sequence.length; from += 1) {
    const part = sequence.slice(from)
    const times = seen.get(part) ?? 0
    seen.set(part, times + 1)
    const before = part.slice(0, -1)
    const after = followed.get(before) ?? { times: 0, kinds: 0 }
    after.times += 1
    if (times === 0) after.kinds += 1
    followed.set(before, after)
  }
}

function sequencesOf(word: string): string[] {
  const padded = `${' '.repeat(LENGTH - 1)}${word.slice(0, LONGEST_WORD)} `
  return Array.from({ length: padded.length - LENGTH + 1 }, (_, at) => padded.slice(at, at + LENGTH))
}
