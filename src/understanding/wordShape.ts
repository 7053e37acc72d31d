/**
 * How a language's words look: which letters follow which in the words of its file. A word that no file has is likelier
 * of the language whose words are made as it is: "pogoda" is nobody's phrase, and yet no English word.
 */
import type { Language } from '../domain/language.ts'
import { Sort, sortAt } from './normalize.ts'

/** Letters that are looked at together. */
const LENGTH = 3
/** What has never been seen counts as this much of a time. */
const UNSEEN = 0.1
/** Letters that may follow, about as many as an alphabet has. */
const LETTERS = 30

/** How likely words are to be of each language: logarithms, to be compared with one another alone. */
export type Shapes = (words: readonly string[]) => ReadonlyMap<Language, number>

/** By the words, normalised, of each language. */
export function shapesOf(words: ReadonlyMap<Language, ReadonlySet<string>>): Shapes {
  const models = [...words].map(([language, each]) => [language, modelOf(inItsAlphabet(each))] as const)
  return (said) =>
    new Map(
      models.map(([language, likelihoodOf]) => [
        language,
        said.reduce((sum, word) => sum + likelihoodOf(word), 0),
      ]),
    )
}

/** Without words that it only borrows: "crm" is spelt in Latin letters in a Russian file, too. */
function inItsAlphabet(words: ReadonlySet<string>): string[] {
  const alphabets = [Sort.latin, Sort.cyrillic].map((alphabet) =>
    [...words].filter((word) => (sortAt(word, 0) & alphabet) !== 0),
  )
  return alphabets.reduce((most, each) => (each.length > most.length ? each : most))
}

function modelOf(words: readonly string[]): (word: string) => number {
  const times = new Map<string, number>()
  const count = (key: string): void => void times.set(key, (times.get(key) ?? 0) + 1)
  for (const word of words) {
    for (const sequence of sequencesOf(word)) {
      count(sequence)
      count(sequence.slice(0, -1))
    }
  }
  return (word) => {
    let sum = 0
    for (const sequence of sequencesOf(word)) {
      const seen = times.get(sequence.slice(0, -1)) ?? 0
      sum += Math.log(((times.get(sequence) ?? 0) + UNSEEN) / (seen + UNSEEN * LETTERS))
    }
    return sum
  }
}

function sequencesOf(word: string): string[] {
  const padded = `${' '.repeat(LENGTH - 1)}${word} `
  return Array.from({ length: padded.length - LENGTH + 1 }, (_, at) => padded.slice(at, at + LENGTH))
}
