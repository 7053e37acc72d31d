/**
 * What a prospect needs: the playbook's problems and products, by the words that it lists for them. Words that only count
 * in reply to a question are that question's choice.
 */
import type { ReadingOf } from '../domain/reading.ts'
import type { Clauses } from './clause.ts'
import type { Lexicon, Match } from './lexicon.ts'
import type { AskedQuestion, Message, Topic } from './message.ts'
import { topicWordsOf } from './topicWords.ts'

type Need = ReadingOf<'need'>
type Named = Need | ReadingOf<'choice'>
type Intensity = NonNullable<Need['intensity']>

interface Mention {
  topic: Topic
  first: number
  next: number
  /** Behind "we need", "looking for". */
  wanted: boolean
}

/** At most one of each question's topics: two that are named alike leave it open which is meant. */
export function readNeeds(
  message: Message,
  clauses: Clauses,
  topics: readonly Topic[],
  asked: AskedQuestion | null,
): Named[] {
  if (topics.length === 0) return []
  const mentions = mentionsOf(message, clauses, topics, asked)
  const intensity = mentions.length > 0 ? intensityOf(message, clauses) : null
  return [...byQuestion(mentions).values()].flatMap((rivals) => {
    const [meant, another] = favourites(rivals)
    // What is said first in reply is the reply: "planned, though not confirmed".
    if (!meant || (another && !meant.topic.isReply)) return []
    const reading = named(message, meant, intensity)
    return [another ? { ...reading, certainty: UNCLEAR } : reading]
  })
}

/** Less than a label: what sounds like a choice is not the choice's own name. */
const NAMED = 0.8
/** The same, where another choice is named after it. */
const UNCLEAR = 0.6

function named(message: Message, { topic, first, next }: Mention, intensity: Intensity | null): Named {
  const said = { value: topic.id, ...message.evidence(first, next), certainty: NAMED }
  return topic.isReply ? { kind: 'choice', ...said } : { kind: 'need', intensity, ...said }
}

/**
 * The longest phrases that stand in the message, without those that are not wanted. Each question has words of its own:
 * "we lose leads" names both what hurts and what would help.
 */
function mentionsOf(
  message: Message,
  clauses: Clauses,
  topics: readonly Topic[],
  asked: AskedQuestion | null,
): Mention[] {
  const { lexicon } = topicWordsOf(topics, message.vocabulary.file.code)
  const mentions: Mention[] = []
  /** By question: the end of its last phrase. */
  const taken = new Map<string, number>()
  for (let first = 0; first < message.tokens.length; first += 1) {
    const matches = matchesAt(message, lexicon, first).filter(
      ({ entry, next }) =>
        first >= (taken.get(entry.question) ?? 0) &&
        (!entry.isReply || isReply(entry, clauses, { asked, first, next })),
    )
    const ends = longestEnds(matches)
    for (const [question, next] of ends) taken.set(question, next)
    const longest = new Set(matches.filter(({ entry, next }) => next === ends.get(entry.question)))
    for (const { entry: topic, next } of longest) {
      if (isUnneeded(message, clauses, first, next)) continue
      mentions.push({ topic, first, next, wanted: isBehind(message, clauses, first, 'wants') })
    }
  }
  return mentions
}

/** By question: where its longest phrase ends. */
function longestEnds(matches: readonly Match<Topic>[]): ReadonlyMap<string, number> {
  const ends = new Map<string, number>()
  for (const { entry, next } of matches)
    ends.set(entry.question, Math.max(next, ends.get(entry.question) ?? 0))
  return ends
}

/** A single word is a reply if it is all of its clause: "money", but not "the money is approved". */
const isReply = (
  { question }: Topic,
  clauses: Clauses,
  { asked, first, next }: { asked: AskedQuestion | null; first: number; next: number },
): boolean => question === asked?.question && (next - first > 1 || clauses.isWhole(first, next))

/** As written; failing that, with slips of the pen put right. */
function matchesAt({ tokens, meant }: Message, lexicon: Lexicon<Topic>, first: number) {
  const found = lexicon.matches(tokens, first)
  return found.length > 0 || meant === tokens ? found : lexicon.matches(meant, first)
}

/** Words over which "we don't need" and "we need" reach: "we don't need a CRM or any analytics". */
const REACH = 6
/** Words between a topic and "is not needed". */
const AFTER = 2

function isUnneeded(message: Message, clauses: Clauses, first: number, next: number): boolean {
  if (clauses.isNegated(first) || isBehind(message, clauses, first, 'unneeded', 'has')) return true
  for (let at = next; at <= next + AFTER; at += 1) {
    if (message.at(at, 'unneeded')) return true
    if (clauses.startsAt(at)) return false
  }
  return false
}

/** Whether the nearest word of these kinds, and of their opposites, is before the token in its clause. */
function isBehind(
  message: Message,
  clauses: Clauses,
  index: number,
  ...kinds: ('wants' | 'has' | 'unneeded')[]
): boolean {
  for (let at = index; at > index - REACH && at > 0; at -= 1) {
    if (kinds.some((kind) => message.before(at, kind))) return true
    if (clauses.startsAt(at)) return false
  }
  return false
}

function byQuestion(mentions: readonly Mention[]): Map<string, Mention[]> {
  const questions = new Map<string, Mention[]>()
  for (const mention of mentions) {
    const { question } = mention.topic
    questions.set(question, [...(questions.get(question) ?? []), mention])
  }
  return questions
}

/** Of each topic its first mention; those that are wanted, if some are. */
function favourites(mentions: readonly Mention[]): Mention[] {
  const wanted = mentions.filter((mention) => mention.wanted)
  const rivals = wanted.length > 0 ? wanted : mentions
  return rivals.filter(
    (mention, index) => rivals.findIndex(({ topic }) => topic.id === mention.topic.id) === index,
  )
}

/** How badly: "no rush" and the like outweigh "every week", for they are said on purpose. */
function intensityOf(message: Message, clauses: Clauses): Intensity | null {
  const said = message
    .all('intensity')
    .filter(({ value, first }) => value === 'low' || !clauses.isNegated(first))
    .map(({ value }) => value)
  if (said.includes('low')) return 'low'
  return said.includes('high') ? 'high' : null
}
