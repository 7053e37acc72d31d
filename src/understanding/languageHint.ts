/**
 * Hints at a message's language: too weak to change the bot's, enough to tell which of them is the likeliest.
 * "Koniec" is a word of the Polish file alone, and "zasypiam", which none has, is spelt as only Polish is.
 */
import { type Language, languages } from '../domain/language.ts'
import { languageFiles } from './languages/index.ts'
import type { LanguageFile } from './languages/language.ts'
import { normalizeWord } from './normalize.ts'
import { tokenize } from './tokens.ts'

/** A letter alone is a unit in one language and a preposition in another. */
const SHORTEST = 2
/** A word that is known counts for more than how an unknown one is spelt. */
const WORD = 2

/** Words that only one language file has → its language; null: several have it. Made when first needed. */
let owners: ReadonlyMap<string, Language | null> | null = null
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
  owners ??= ownersOf()
  for (const { text } of words) {
    const owner = owners.get(text)
    if (owner) add(owner, WORD)
    const word = ` ${text} `
    for (const { language, sequence } of spellings) if (word.includes(sequence)) add(language, 1)
  }
  return points
}

function ownersOf(): ReadonlyMap<string, Language | null> {
  const found = new Map<string, Language | null>()
  for (const language of languages) {
    for (const word of wordsOf(languageFiles[language])) {
      const known = found.get(word)
      found.set(word, known === undefined || known === language ? language : null)
    }
  }
  return found
}

function wordsOf(file: LanguageFile): Set<string> {
  const words = new Set<string>()
  const collect = (value: unknown): void => {
    if (typeof value === 'string') for (const word of whole(value)) words.add(word)
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

/** The words of a phrase, without those of which it only has the beginning ("kwartał*"). */
function whole(phrase: string): string[] {
  return tokenize(phrase).flatMap(({ kind, text }, index, tokens) =>
    kind === 'word' && text.length >= SHORTEST && tokens[index + 1]?.text !== '*' ? [text] : [],
  )
}
