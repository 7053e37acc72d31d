/** A message with its slips of the pen put right: "budgte" as the budget that was meant. */
import { languages } from '../domain/language.ts'
import type { Topic } from './message.ts'
import { type Correction, SHORTEST_TYPED } from './spelling.ts'
import type { Token } from './tokens.ts'
import { type TopicWords, topicWordsOf } from './topicWords.ts'
import { type Vocabulary, vocabularyOf } from './vocabulary.ts'

/** People make the same slips again and again. */
const REMEMBERED = 5_000
const remembered = new WeakMap<Vocabulary | TopicWords, Map<string, Correction | null>>()

/** A capital may begin a name, and a name of fewer letters than this is too near to other words. */
const SHORTEST_WITH_CAPITAL = 8

/**
 * The tokens as meant, of a word of the language or of the playbook's topics; the very same array, if nothing is to be put
 * right.
 */
export function asMeant(
  text: string,
  tokens: readonly Token[],
  vocabulary: Vocabulary,
  topics: readonly Topic[],
): readonly Token[] {
  const words = topics.length > 0 ? topicWordsOf(topics, vocabulary.file.code) : null
  const known = correctionsOf(words ?? vocabulary)
  let meant: Token[] | null = null
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index]
    if (token?.kind !== 'word' || token.text.length < SHORTEST_TYPED) continue
    const correction = correctionOf(token.text, vocabulary, words, known)
    if (!correction || (correction.slip === 'wrong' && mayBeName(text, token))) continue
    meant ??= [...tokens]
    meant[index] = { ...token, text: correction.word }
  }
  return meant ?? tokens
}

/** By the words that a correction is among: a vocabulary's alone, or a playbook's besides. */
function correctionsOf(words: Vocabulary | TopicWords): Map<string, Correction | null> {
  const known = remembered.get(words) ?? new Map<string, Correction | null>()
  if (known.size === 0) remembered.set(words, known)
  return known
}

function correctionOf(
  word: string,
  vocabulary: Vocabulary,
  topics: TopicWords | null,
  known: Map<string, Correction | null>,
): Correction | null {
  const before = known.get(word)
  if (before !== undefined) return before
  const isWord = topics?.lexicon.knows(word) || isOrdinary(word)
  const correction = isWord
    ? null
    : (vocabulary.speller.correct(word) ?? topics?.speller.correct(word) ?? null)
  if (known.size >= REMEMBERED) known.clear()
  known.set(word, correction)
  return correction
}

/** A word of any language is no slip for another. */
const isOrdinary = (word: string): boolean =>
  languages.some((language) => {
    const { lexicon, ordinary } = vocabularyOf(language)
    return ordinary.knows(word) || lexicon.knows(word)
  })

/** A capital and then a small letter. Who writes everything in capitals shouts no names in particular. */
function mayBeName(text: string, { start, end, text: word }: Token): boolean {
  return word.length < SHORTEST_WITH_CAPITAL && /^\p{Lu}\p{Ll}/u.test(text.slice(start, end))
}
