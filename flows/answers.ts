/** The playbook's own answers to what prospects ask, found by a ranked search over examples of the questions. */
import MiniSearch from 'minisearch'
import type { Language } from '../src/domain/language.ts'
import { normalizeWord } from '../src/understanding/normalize.ts'
import { inWords, type Playbook } from './vocabulary.ts'

/** Endings are what Polish and Russian words differ by; the first letters are what they mean. */
const STEM = 5
/** One edit in a stem. */
const FUZZY = 0.2
const SHORTEST_TELLING = 4
/** A longer question tells what it is about in its first words. */
const MOST_WORDS = 40

type Search = MiniSearch<{ id: string; asked: string }>

/** Playbooks never change once parsed, so each is indexed once in a language. */
const searches = new WeakMap<Playbook, Map<Language, Search>>()

/**
 * The id of the answer that fits best; null if none fits as well as the playbook asks (`answersFrom`). The certainty is
 * the share of the question's words that the examples have, each counting the more the fewer answers it points at: 1 is
 * all of them, and "do you have" counts for next to nothing.
 */
export function findAnswer(playbook: Playbook, language: Language, text: string): string | null {
  if (playbook.answers.length === 0) return null
  const search = searchOf(playbook, language)
  const words = [...new Set(stemsOf(text))].slice(0, MOST_WORDS)
  const [best] = search.search(words.join(' '))
  if (!best) return null
  const weights = new Map(words.map((word) => [word, weightOf(search, word)]))
  const sum = (of: Iterable<string>) => [...of].reduce((all, word) => all + (weights.get(word) ?? 0), 0)
  return sum(best.queryTerms) >= playbook.answersFrom * sum(words) ? best.id : null
}

/** The fewer answers have a word in their examples, the more it tells. A short word that none has is one of grammar. */
function weightOf(search: Search, word: string): number {
  const having = search.search(word).length
  if (having === 0 && word.length < SHORTEST_TELLING) return 0
  return Math.log((search.documentCount + 1) / (Math.max(having, 1) + 0.5))
}

const stemsOf = (text: string): string[] =>
  (normalizeWord(text).match(/[\p{L}\d]+/gu) ?? []).map((word) => word.slice(0, STEM))

function searchOf(playbook: Playbook, language: Language): Search {
  const known = searches.get(playbook) ?? new Map<Language, Search>()
  searches.set(playbook, known)
  const made = known.get(language)
  if (made) return made
  const search: Search = new MiniSearch({
    fields: ['asked'],
    tokenize: stemsOf,
    searchOptions: { fuzzy: (word) => word.length >= STEM && FUZZY },
  })
  search.addAll(playbook.answers.map(({ id, asked }) => ({ id, asked: inWords(asked, language) })))
  known.set(language, search)
  return search
}
