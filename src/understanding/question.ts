/** A question of the prospect's own: the first sentence that asks for something which no other intent names. */
import type { Intent, ReadingOf } from '../domain/reading.ts'
import type { Clauses } from './clause.ts'
import type { Message } from './message.ts'

type IntentReading = ReadingOf<'intent'>

/** `intents`: what else was said; a question that is a wish for a person or for the price is no other question. */
export function readQuestion(
  message: Message,
  clauses: Clauses,
  intents: readonly IntentReading[],
): IntentReading[] {
  if (intents.some(({ value }) => asking.has(value))) return []
  const sentence = sentencesOf(message).find(
    (each) => asks(message, each) && !isTalk(clauses, each) && !isNamed(message, each, intents),
  )
  if (!sentence) return []
  const evidence = message.evidence(sentence.first, sentence.next)
  return [{ kind: 'intent', value: 'question', ...evidence, certainty: 0.8 }]
}

/** The tokens `[first, next)`, its question mark with it. */
interface Sentence {
  first: number
  next: number
  isMarked: boolean
}

const stops = new Set(['.', '!', '?', '…', ';'])

function sentencesOf({ tokens }: Message): Sentence[] {
  const sentences: Sentence[] = []
  let first = 0
  tokens.forEach(({ text, kind }, at) => {
    const after = tokens[at + 1]
    const isStop = kind === 'sign' && stops.has(text)
    // The full stop of "e.g." and of "2.5" is no end of a sentence; one after another are one.
    const isEnd = isStop ? !after?.glued || !after : after === undefined || after.newLine
    if (!isEnd) return
    if (at >= first) sentences.push({ first, next: at + 1, isMarked: text === '?' })
    first = at + 1
  })
  return sentences
}

/** A mark makes a question of this many words; fewer are a doubt ("20k?") or say it with their first word. */
const FEWEST_WORDS = 4
/** A question without its mark has at least a word to ask about. */
const FEWEST_UNMARKED = 3

/** "Does that help?" is about the conversation itself. */
const isTalk = (clauses: Clauses, { first }: Sentence): boolean => clauses.isInTalk(first, first)

function asks(message: Message, { first, next, isMarked }: Sentence): boolean {
  let words = 0
  for (let at = first; at < next; at += 1) if (message.tokens[at]?.kind !== 'sign') words += 1
  if (isMarked && words >= FEWEST_WORDS) return true
  return words >= (isMarked ? 2 : FEWEST_UNMARKED) && opensWithAsking(message, first, next)
}

/** Words of greeting before it: "Hello there, well, is there a trial". */
const LEAD = 6

function opensWithAsking(message: Message, first: number, next: number): boolean {
  let at = first
  for (let step = 0; step <= LEAD && at < next; step += 1) {
    // "Как можно скорее" begins as a question does.
    if (message.at(at, 'asks')) return message.at(at, 'asap') === null
    const lead = message.at(at, 'filler') ?? greetingAt(message, at)
    if (!lead && message.tokens[at]?.kind !== 'sign') return false
    at = lead?.next ?? at + 1
  }
  return false
}

const greetingAt = (message: Message, at: number) =>
  message.every(at, 'intent').find(({ value }) => value.intent === 'greet') ?? null

/** What asks for something of its own: beside it, a question is only more of the same. */
const asking = new Set<Intent>([
  'human',
  'bot_question',
  'price_question',
  'repeat',
  'explain',
  'restart',
  'stop',
])

/** The sentence is hardly more than the words of an intent. */
const isNamed = (message: Message, sentence: Sentence, intents: readonly IntentReading[]): boolean => {
  const { start, end } = message.evidence(sentence.first, sentence.next)
  return intents.some((intent) => intent.start < end && intent.end > start && isWhole(intent, start, end))
}

const isWhole = (intent: IntentReading, start: number, end: number): boolean =>
  intent.end - intent.start >= (end - start) / 2
