/** The language that a message is written in; said only on clear evidence, for it makes the bot change its own. */
import { type Language, languages } from '../domain/language.ts'
import { type Hints, hintsIn, KNOWN_WORD } from './languageHint.ts'
import { languageFiles } from './languages/index.ts'
import { normalizeWord, Sort, sortAt } from './normalize.ts'
import { type Token, tokenize } from './tokens.ts'

/** A language shows in its first words; the rest of a long text is not needed. */
const MOST_CHARACTERS = 400
/** Letters of Ukrainian and Belarusian, which Russian does not have. */
const otherCyrillic = /[іїєґўІЇЄҐЎ]/
/** Of words that tell nothing by themselves, as many of one language, and none of another, make it clear. */
const FEWEST_KNOWN = 3

/** What a word that tells the language says beside one that is only known. */
const TELLER = 2 * KNOWN_WORD
/** By how much a language must be likelier than all others to be so against a guess: a name is spelt alike in several. */
const SURE_LEAD = KNOWN_WORD

const tells = new Map<string, Language>(
  languages.flatMap((language) =>
    languageFiles[language].tell.map((word): [string, Language] => [normalizeWord(word), language]),
  ),
)
/** By UTF-16 unit: the language whose own letter it is, small or capital. */
const owners: (Language | undefined)[] = new Array(0x600).fill(undefined)
for (const language of languages) {
  const own = languageFiles[language].letters
  for (const letter of own + own.toUpperCase()) owners[letter.charCodeAt(0)] = language
}

/** Null: not clear. "Ok", a name or a number alone is of no language. */
export function languageOf(
  text: string,
  tokens: readonly Token[],
): { language: Language; certainty: number } | null {
  const sample = text.slice(0, MOST_CHARACTERS)
  if (otherCyrillic.test(sample)) return null
  const words = tokens.filter(({ kind, end }) => kind === 'word' && end <= MOST_CHARACTERS)
  const score = evidence(sample, words)
  let best: Language | null = null
  let against = 0
  for (const language of languages) {
    const most = best ? score[best] : 0
    const isAhead = score[language] > most
    against = Math.max(against, isAhead ? most : score[language])
    if (isAhead) best = language
  }
  return best ? clear({ language: best, score: score[best] }, against, words.length) : recognized(words)
}

/** The language that most speaks for, however little: for a text of which nothing else is known but, perhaps, a guess. */
export function likeliestLanguage(text: string, guess: Language | null): Language {
  const sample = text.slice(0, MOST_CHARACTERS)
  const tokens = tokenize(sample)
  const clear = languageOf(text, tokens)
  if (clear) return clear.language
  const score = evidence(sample, tokens)
  const hints = hintsIn(tokens)
  const likelihood = (language: Language) => score[language] * TELLER + likelihoodOf(hints, language)
  const best = languages.reduce((most, each) => (likelihood(each) > likelihood(most) ? each : most))
  const isSure = languages.every((each) => each === best || likelihood(best) - likelihood(each) >= SURE_LEAD)
  return isSure ? best : (guess ?? best)
}

const likelihoodOf = ({ likelihood }: Hints, language: Language): number => likelihood.get(language) ?? 0

/** A point for each word that only one language has, and for each word with a letter of its own. */
function evidence(sample: string, words: readonly Token[]): Record<Language, number> {
  const score: Record<Language, number> = { en: 0, pl: 0, ru: 0 }
  // The plain letters are nobody's own: where there are no others, there is no need to look at each.
  const hasOwned = /[^\0-\x7f]/.test(sample)
  for (const word of words) {
    const teller = tells.get(word.text)
    if (teller) score[teller] += 1
    const owner = hasOwned ? ownerOf(sample, word) : undefined
    if (owner) score[owner] += 1
  }
  return score
}

/** The language that has a letter of the word for its own. A look-alike from another alphabet does not count. */
function ownerOf(sample: string, { text, start, end }: Token): Language | undefined {
  const alphabet = sortAt(text, 0) & (Sort.latin | Sort.cyrillic)
  for (let at = start; at < end; at += 1) {
    const owner = owners[sample.charCodeAt(at)]
    if (owner && sortAt(sample, at) & alphabet) return owner
  }
  return undefined
}

/** One word is evidence where it is all there is ("tak"); otherwise two points, and twice what speaks against it. */
function clear(best: { language: Language; score: number }, against: number, words: number) {
  const enough = best.score >= 2 || words === 1
  if (!enough || best.score < 2 * against || best.score === against) return null
  return { language: best.language, certainty: best.score >= 3 && against === 0 ? 0.98 : 0.9 }
}

/** Several words that only one language has, where all of them look like its words: no list of names does. */
function recognized(words: readonly Token[]): { language: Language; certainty: number } | null {
  if (words.length < FEWEST_KNOWN) return null
  const hints = hintsIn(words)
  const [found, ...others] = [...hints.known]
  if (!found || others.length > 0 || found[1] < FEWEST_KNOWN) return null
  const [language] = found
  const isLikeliest = languages.every((each) => likelihoodOf(hints, each) <= likelihoodOf(hints, language))
  return isLikeliest ? { language, certainty: 0.85 } : null
}
