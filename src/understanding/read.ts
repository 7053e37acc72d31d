/**
 * Everything that is understood in one message. Pure: no clock, no network, no state but compiled vocabularies.
 * Nothing is invented: each reading quotes the message, and one that does not is refused.
 */
import { type Language, languages } from '../domain/language.ts'
import { quoted, type Reading, type ReadingKind } from '../domain/reading.ts'
import { MAX_TEXT } from '../domain/transcript.ts'
import { readAuthority } from './authority.ts'
import { withoutCalls } from './call.ts'
import { readChoice, readLabel } from './choice.ts'
import { clausesOf } from './clause.ts'
import { readContacts } from './contact.ts'
import { readIntents } from './intent.ts'
import { languageOf } from './language.ts'
import { type AskedQuestion, type Message, type ReadContext, readMessage } from './message.ts'
import { readMoney } from './money.ts'
import { readNeeds } from './need.ts'
import { readNumbers } from './number.ts'
import { postponed } from './postponement.ts'
import { quantitiesOf } from './quantity.ts'
import { readQuestion } from './question.ts'
import { asMeant } from './slip.ts'
import { withoutAsides } from './time/aside.ts'
import { readDurations } from './time/duration.ts'
import { readTimes } from './time/time.ts'
import { timeSourceOf } from './time/timeSource.ts'
import { type Token, tokenize } from './tokens.ts'
import { vocabularyOf } from './vocabulary.ts'

export type { AskedQuestion, ReadContext, Topic } from './message.ts'

/** A language that the conversation is not in, and the message not clearly, is a guess. */
const GUESS = 0.8
/** What was put right may have been right. */
const SLIP = 0.9
/** A longer message shows its language; where it does not, another language would only find what is not there. */
const MOST_GUESSED = 30

/**
 * The readings of a message, by where they stand in it; the language, if clear, comes last.
 * What goes on beyond the longest message that any channel accepts is not read.
 */
export function read(text: string, context: ReadContext): Reading[] {
  // A character can stand for several tokens (½): they are no more than characters for all that.
  const tokens = tokenize(text.length > MAX_TEXT ? text.slice(0, MAX_TEXT) : text)
  if (tokens.length > MAX_TEXT) tokens.length = MAX_TEXT
  const clear = languageOf(text, tokens)
  // Names are spelled in all ways, and a slip is one of the language that the message is likeliest in.
  const isNames = context.asked?.reads === 'contact'
  const source = sourceOf(text, tokens, isNames ? null : (clear?.language ?? context.language))
  const label = context.asked && readLabel(source.in(context.language), context.asked)
  if (label) return quoted(text, [label])
  const found = readInLikeliest(source, context, clear?.language ?? null)
  const readings = found.toSorted((one, other) => one.start - other.start || other.end - one.end)
  if (clear) {
    const { language, certainty } = clear
    readings.push({ kind: 'language', value: language, quote: text, start: 0, end: text.length, certainty })
  }
  return quoted(text, readings)
}

interface Source {
  text: string
  tokens: readonly Token[]
  /** The message with what its words mean in a language. */
  in(language: Language): Message
}

/** `likeliest`: the language in which slips are put right; null: none. */
function sourceOf(text: string, tokens: readonly Token[], likeliest: Language | null): Source {
  const messages = new Map<Language, Message>()
  return {
    text,
    tokens,
    in(language) {
      const known = messages.get(language)
      if (known) return known
      const vocabulary = vocabularyOf(language)
      const meant = language === likeliest ? asMeant(text, tokens, vocabulary) : tokens
      const message = readMessage(text, tokens, vocabulary, meant)
      messages.set(language, message)
      return message
    },
  }
}

/** First the language that the message is clearly in, then the conversation's, then the others. */
function readInLikeliest(source: Source, context: ReadContext, clear: Language | null): Reading[] {
  const likely = clear ? [clear, context.language] : [context.language]
  for (const language of new Set(likely)) {
    const found = readIn(source.in(language), context)
    if (found.length > 0) return found
  }
  if (clear || source.tokens.length > MOST_GUESSED) return []
  for (const language of languages) {
    if (language === context.language) continue
    // A bare number is of no language: it has been read already, or it is nothing.
    const guessed = readIn(source.in(language), { ...context, asked: null }).filter(
      (reading) => !isPhone(reading),
    )
    if (guessed.length > 0)
      return guessed.map((reading) => ({ ...reading, certainty: reading.certainty * GUESS }))
  }
  return []
}

const isPhone = (reading: Reading): boolean => reading.kind === 'contact' && reading.value.phone !== undefined

function readIn(message: Message, context: ReadContext): Reading[] {
  const quantities = quantitiesOf(message)
  const clauses = clausesOf(message)
  const { asked } = context
  const source = timeSourceOf(message, quantities, clauses, context)
  const choice = readChoice(message, clauses, asked)
  const said = readIntents(message, clauses)
  const { times, refusals } = postponed(message, withoutAsides(source, readTimes(source)), said)
  const intents = [...said, ...refusals]
  const all = withoutDoubts(
    [
      ...readContacts(message, clauses, asked),
      ...times,
      ...readMoney(message, quantities, asked),
      ...readNumbers(message, quantities, asked),
      ...readDurations(source),
      ...readAuthority(message, clauses, asked),
      ...readNeeds(message, clauses, context.topics ?? [], asked),
      ...intents,
    ],
    asked,
  )
  const readings = [
    ...withoutNamed(withoutCalls(message, withoutOverlaps(message.text, all, asked))),
    ...readQuestion(message, clauses, intents),
  ]
  const whole = choice && isChosen(choice, readings, asked) ? withChoice(choice, readings) : readings
  return whole.map((reading) =>
    message.isDoubtful(reading.start, reading.end)
      ? { ...reading, certainty: reading.certainty * SLIP }
      : reading,
  )
}

/**
 * "I'd have to ask a colleague" is not to know; where it was asked who decides it is the answer to that, and where nothing
 * was asked it says both.
 */
function withoutDoubts(readings: readonly Reading[], asked: AskedQuestion | null): Reading[] {
  if (!asked) return [...readings]
  const isAsked = asked.reads === 'authority'
  const isDoubt = ({ kind, value }: Reading) => kind === 'intent' && value === 'not_sure'
  const isPart = ({ kind }: Reading) => kind === 'authority'
  const [kept, given] = isAsked ? [isPart, isDoubt] : [isDoubt, isPart]
  const doubts = readings.filter(kept)
  return readings.filter((reading) => !given(reading) || !doubts.some((doubt) => overlaps(doubt, reading)))
}

/** Of a choice whose label or number was said, and not only some of its words. */
const LABEL = 0.81

/**
 * The playbook's own words for a choice say more than words that a label happens to have, and so does a "sure" that is no
 * part of "not sure". A label inside of what answers the question says only part of it: "I decide" of "Ann and I decide".
 */
function isChosen(choice: Reading, readings: readonly Reading[], asked: AskedQuestion | null): boolean {
  const isGuess = choice.certainty < LABEL
  return !readings.some(
    (reading) =>
      (isGuess && (reading.kind === 'need' || reading.kind === 'choice')) ||
      (isGuess && reading.kind === 'intent' && includes(reading, choice)) ||
      (choice.certainty < WHOLE && reading.kind === asked?.reads && includes(reading, choice)),
  )
}

/** Of a label that is all that was said. */
const WHOLE = 0.95

const includes = (outer: Reading, inner: Reading): boolean =>
  outer.start <= inner.start && outer.end >= inner.end

/** Which of two readings of the same words holds: the more specific. */
const precedence: Readonly<Record<ReadingKind, number>> = {
  language: 0,
  choice: 1,
  contact: 2,
  time: 3,
  money: 4,
  number: 5,
  duration: 6,
  authority: 7,
  need: 8,
  // Behind whatever may be a guess, see LAST: "let's talk in March" refuses, and says when all the same.
  intent: 30,
}

/** Less certain than this, a reading gives way to whatever else the words may mean. */
const GUESSED = 0.5
const LAST = 10

/** "We are hiring ten people", where a need or a choice was asked for, is that and no number. */
function rankOf({ kind, certainty }: Reading, asked: AskedQuestion | null): number {
  const isAnswer = kind === 'need' && (asked?.reads === 'need' || asked?.reads === 'choice')
  return (isAnswer ? precedence.choice : precedence[kind]) + (certainty < GUESSED ? LAST : 0)
}

function withoutOverlaps(text: string, readings: readonly Reading[], asked: AskedQuestion | null): Reading[] {
  if (readings.length === 0) return []
  const ordered = readings.toSorted(
    (one, other) =>
      rankOf(one, asked) - rankOf(other, asked) || other.end - other.start - (one.end - one.start),
  )
  const taken = new Array<number>(text.length).fill(0)
  return ordered.filter((reading) => {
    const { start, end } = reading
    let count = 0
    for (let at = start; at < end; at += 1) count += taken[at] ?? 0
    // "Not this quarter" refuses now and names a quarter; the "no" in "no budget" says nothing of its own.
    const isFree = reading.kind === 'intent' ? count < end - start || isRefusal(reading) : count === 0
    if (isFree && !isRole(reading)) taken.fill(1, start, end)
    return isFree
  })
}

/** "Not this year" says both when and that it is not now. */
const isRefusal = (reading: Reading): boolean => reading.kind === 'intent' && reading.value === 'not_now'

const overlaps = (one: Reading, other: Reading): boolean => one.start < other.end && other.start < one.end

/** "I'm the head of sales" tells both the role and the part in the decision: its words stay free for the other. */
const isRole = (reading: Reading): boolean => reading.kind === 'contact' && reading.value.role !== undefined

/** Asking for a person or to stop counts even as the words of a button. */
const always = new Set<string>(['human', 'stop'])

/** The same of choices that were named in other words. */
const withoutNamed = (readings: readonly Reading[]): Reading[] =>
  readings
    .filter(({ kind }) => kind === 'choice')
    .reduce<Reading[]>(
      (kept, choice) =>
        withChoice(
          choice,
          kept.filter((each) => each !== choice),
        ),
      [...readings],
    )

/** A choice and the value in its label both stand; a "yes" or "no" that is only part of the label does not. */
function withChoice(choice: Reading, readings: readonly Reading[]): Reading[] {
  const rest = readings.filter(
    (reading) => !(reading.kind === 'intent' && overlaps(reading, choice) && !always.has(reading.value)),
  )
  return [choice, ...rest]
}
