/** The words of a playbook's topics, compiled once: a playbook is the same object for every message. */
import type { Language } from '../domain/language.ts'
import { compile, type Lexicon, partsOf, wordsIn } from './lexicon.ts'
import type { Topic } from './message.ts'
import { type Spelled, type Speller, spellerOf } from './spelling.ts'

export interface TopicWords {
  lexicon: Lexicon<Topic>
  /** For slips in them: each word means the topics that have it. */
  speller: Speller
}

const compiled = new WeakMap<readonly Topic[], Map<Language, TopicWords>>()

export function topicWordsOf(topics: readonly Topic[], language: Language): TopicWords {
  const languages = compiled.get(topics) ?? new Map<Language, TopicWords>()
  compiled.set(topics, languages)
  const known = languages.get(language)
  if (known) return known
  const phrases = topics.flatMap((topic) =>
    (topic.phrases[language] ?? []).map((phrase) => [phrase, topic] as const),
  )
  const words = { lexicon: compile(phrases), speller: spellerOf(meaningsOf(phrases)) }
  languages.set(language, words)
  return words
}

function meaningsOf(phrases: Iterable<readonly [phrase: string, topic: Topic]>): Spelled[] {
  const meanings = new Map<string, Set<string>>()
  for (const [phrase, { question, id }] of phrases) {
    for (const word of wordsIn(partsOf(phrase))) {
      const known = meanings.get(word) ?? new Set<string>()
      meanings.set(word, known.add(`${question} ${id}`))
    }
  }
  return [...meanings].map(([word, each]) => ({ word, meanings: each }))
}
