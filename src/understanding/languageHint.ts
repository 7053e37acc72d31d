/**
 * Hints at a message's language: too weak to change the bot's, enough to tell which of them is the likeliest.
 * "Koniec" is a word of the Polish file alone, and "zasypiam", which none has, is spelt as only Polish is.
 */
import { type Language, languages } from '../domain/language.ts'
import { languageFiles } from './languages/index.ts'
import type { LanguageFile } from './languages/language.ts'
import { normalizeWord } from './normalize.ts'
import { type Token, tokenize } from './tokens.ts'
import { type Shapes, shapesOf } from './wordShape.ts'

/** A letter alone is a unit in one language and a preposition in another. */
const SHORTEST = 2
/** A word that is known counts for more than how an unknown one is spelt. */
const WORD = 2

/** A shorter stem begins words of other languages as well. */
const SHORTEST_STEM = 4

/** Words, or stems, that only one language file has → its language; null: several have it. */
type Owners = ReadonlyMap<string, Language | null>
/** Made when first needed. */
let known: { words: Owners; stems: Owners } | null = null
const spellings: readonly { language: Language; sequence: string }[] = languages.flatMap((language) =>
  languageFiles[language].spellings.map((sequence) => ({
    language,
    sequence: normalizeWord(sequence).replaceAll('-', ' '),
  })),
)

/** Points for each language; `words` are normalised. */
export function hintsIn(words: readonly { text: string }[]): ReadonlyMap<Language, number> {
  const points = new Map<Language, number>()
  const add = (language: Language, count: number) => points.set(language, (points.get(language) ?? 0) + count)
  known ??= { words: ownersOf(isWhole), stems: ownersOf(isStem) }
  for (const { text } of words) {
    const owner = known.words.get(text)
    if (owner) add(owner, WORD)
    const inflected = owner === undefined ? stemOwner(text, known.stems) : null
    if (inflected) add(inflected, 1)
    // What several languages have is spelt as it is in each.
    if (owner === null) continue
    const word = ` ${text} `
    for (const { language, sequence } of spellings) if (word.includes(sequence)) add(language, 1)
  }
  return points
}

/** Made when first needed. */
let shapes: Shapes | null = null

/** How likely the words are to be of each language by the letters that they are made of. */
export function shapesIn(tokens: readonly Token[]): ReadonlyMap<Language, number> {
  shapes ??= shapesOf(
    new Map(languages.map((language) => [language, wordsOf(languageFiles[language], isWhole)])),
  )
  return shapes(tokens.flatMap(({ kind, text }) => (kind === 'word' ? [text] : [])))
}

/** The one language that has a stem of the word: "Radomia" of "radom*". */
function stemOwner(word: string, stems: Owners): Language | null {
  let owner: Language | null = null
  for (let length = SHORTEST_STEM; length <= word.length; length += 1) {
    const found = stems.get(word.slice(0, length))
    if (found === null || (found && owner && found !== owner)) return null
    owner = found ?? owner
  }
  return owner
}

type Kept = (word: string, isStem: boolean) => boolean
const isWhole: Kept = (word, isStem) => !isStem && word.length >= SHORTEST
const isStem: Kept = (word, isStem) => isStem && word.length >= SHORTEST_STEM

function ownersOf(kept: Kept): Owners {
  const found = new Map<string, Language | null>()
  for (const language of languages) {
    for (const word of wordsOf(languageFiles[language], kept)) {
      const before = found.get(word)
      found.set(word, before === undefined || before === language ? language : null)
    }
  }
  return found
}

function wordsOf(file: LanguageFile, kept: Kept): Set<string> {
  const words = new Set<string>()
  const collect = (value: unknown): void => {
    if (typeof value === 'string') for (const word of keptOf(value, kept)) words.add(word)
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(collect)
  }
  const {
    letters,
    spellings: sequences,
    code,
    dateOrder,
    phoneRegions,
    givenNames,
    companyForms,
    ...rest
  } = file
  collect(rest)
  return words
}

/** The words of a phrase; of some it only has the beginning ("kwartał*"). */
function keptOf(phrase: string, kept: Kept): string[] {
  return tokenize(phrase).flatMap(({ kind, text }, index, tokens) =>
    kind === 'word' && kept(text, tokens[index + 1]?.text === '*') ? [text] : [],
  )
}
