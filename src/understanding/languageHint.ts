/**
 * What speaks for a language too weakly to change the bot's, and yet tells which is the likeliest: a word that only its
 * file has ("koniec"), and how a word is made that none has ("zasypiam"), or that several have ("stop").
 */
import { type Language, languages } from '../domain/language.ts'
import { languageFiles } from './languages/index.ts'
import type { LanguageFile } from './languages/language.ts'
import { type Token, tokenize } from './tokens.ts'
import { type Shape, shapesOf } from './wordShape.ts'

/** A letter alone is a unit in one language and a preposition in another. */
const SHORTEST = 2

/** What one known word says (a logarithm): it is some fifty times as likely to be of the language that has it. */
export const KNOWN_WORD = 4
/** However unlike another language a word looks, it says no more than this. */
const UNKNOWN_WORD = 6
/** "Ok" and "stop" are of several languages: what they look like only decides where nothing else does. */
const SHARED_WORD = 0.5
/** A word that a file has so many times as often as any other file is foremost its language's: "no". */
const FOREMOST = 4

export interface Hints {
  /** Logarithms of how likely the words are to be of each language; to be compared with one another alone. */
  likelihood: ReadonlyMap<Language, number>
  /** Words that only this language has. */
  known: ReadonlyMap<Language, number>
}

interface Knowledge {
  owners: ReadonlyMap<string, Owner>
  shapes: ReadonlyMap<Language, Shape>
}

/** Whose a word is; null: no one's more than others'. */
interface Owner {
  language: Language | null
  isAlone: boolean
}

/** Made when first needed. */
let knowledge: Knowledge | null = null

export function hintsIn(tokens: readonly Token[]): Hints {
  knowledge ??= learnt()
  const { owners, shapes } = knowledge
  const likelihood = new Map<Language, number>()
  const known = new Map<Language, number>()
  for (const { kind, text } of tokens) {
    if (kind !== 'word') continue
    const owner = owners.get(text)
    if (owner?.language && owner.isAlone) add(known, owner.language, 1)
    for (const [language, points] of hintsOf(text, owner, shapes)) add(likelihood, language, points)
  }
  return { likelihood, known }
}

const add = (to: Map<Language, number>, language: Language, count: number) =>
  to.set(language, (to.get(language) ?? 0) + count)

function hintsOf(word: string, owner: Owner | undefined, shapes: Knowledge['shapes']): [Language, number][] {
  if (!owner) return looksOf(word, shapes, UNKNOWN_WORD)
  if (!owner.language) return looksOf(word, shapes, SHARED_WORD)
  return [[owner.language, owner.isAlone ? KNOWN_WORD : SHARED_WORD]]
}

/** From zero, for the language that the word looks most like, down to `-most`. */
function looksOf(word: string, shapes: Knowledge['shapes'], most: number): [Language, number][] {
  const looks = [...shapes].map(([language, shape]): [Language, number] => [language, shape(word)])
  const best = Math.max(...looks.map(([, likelihood]) => likelihood))
  return looks.map(([language, likelihood]) => [language, Math.max(likelihood - best, -most)])
}

function learnt(): Knowledge {
  const words = new Map(languages.map((language) => [language, wordsOf(languageFiles[language])]))
  // A name is spelt alike in several.
  const owners = new Map(
    languages.flatMap((language) =>
      languageFiles[language].givenNames
        .flatMap(wholeWordsOf)
        .map((name): [string, Owner] => [name, { language: null, isAlone: false }]),
    ),
  )
  for (const each of words.values())
    for (const word of each.times.keys()) if (!owners.has(word)) owners.set(word, ownerOf(word, words))
  return {
    owners,
    shapes: shapesOf(new Map([...words].map(([language, { times }]) => [language, [...times.keys()]]))),
  }
}

/** How often a file has each word. */
interface Words {
  times: ReadonlyMap<string, number>
  all: number
}

function ownerOf(word: string, words: ReadonlyMap<Language, Words>): Owner {
  const having = [...words]
    .flatMap(([language, { times, all }]) => {
      const here = times.get(word)
      return here ? [{ language, share: here / all }] : []
    })
    .toSorted((one, other) => other.share - one.share)
  const [first, second] = having
  const isForemost = first && first.share >= FOREMOST * (second?.share ?? 0)
  return { language: isForemost ? first.language : null, isAlone: having.length === 1 }
}

function wordsOf(file: LanguageFile): Words {
  const times = new Map<string, number>()
  let all = 0
  const collect = (value: unknown): void => {
    if (typeof value === 'string') {
      for (const word of wholeWordsOf(value)) {
        times.set(word, (times.get(word) ?? 0) + 1)
        all += 1
      }
    } else if (typeof value === 'object' && value !== null) Object.values(value).forEach(collect)
  }
  const { letters, code, dateOrder, phoneRegions, givenNames, companyForms, ...rest } = file
  collect(rest)
  return { times, all }
}

/** Not those of which a phrase only has the beginning ("kwartał*"). */
const wholeWordsOf = (phrase: string): string[] =>
  tokenize(phrase).flatMap(({ kind, text }, index, tokens) =>
    kind === 'word' && text.length >= SHORTEST && tokens[index + 1]?.text !== '*' ? [text] : [],
  )
