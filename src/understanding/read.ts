/**
 * Everything that is understood in one message. Pure: no clock, no network, no state but compiled vocabularies.
 * Nothing is invented: each reading quotes the message, and the schema refuses one that does not.
 */
import { type Language, languages } from '../domain/language.ts'
import { type Reading, type ReadingKind, readingsOf } from '../domain/reading.ts'
import { MAX_TEXT } from '../domain/transcript.ts'
import { readAuthority } from './authority.ts'
import { readChoice, readLabel } from './choice.ts'
import { clausesOf } from './clause.ts'
import { readContacts } from './contact.ts'
import { readIntents } from './intent.ts'
import { languageOf } from './language.ts'
import { type ReadContext, readMessage } from './message.ts'
import { readMoney } from './money.ts'
import { readNeeds } from './need.ts'
import { readNumbers } from './number.ts'
import { quantitiesOf } from './quantity.ts'
import { readDurations, readTimes } from './time.ts'
import { type Token, tokenize } from './tokens.ts'
import { vocabularyOf } from './vocabulary.ts'

export type { AskedQuestion, ReadContext, Topic } from './message.ts'

/** A language that the conversation is not in, and the message not clearly, is a guess. */
const GUESS = 0.8
/** A longer message shows its language; where it does not, another language would only find what is not there. */
const MOST_GUESSED = 30

/**
 * The readings of a message, by where they stand in it; the language, if clear, comes last.
 * What goes on beyond the longest message that any channel accepts is not read.
 */
export function read(text: string, context: ReadContext): Reading[] {
  const tokens = tokenize(text.slice(0, MAX_TEXT))
  const label = readLabel(readMessage(text, tokens, vocabularyOf(context.language)), context.asked)
  if (label) return readingsOf(text).parse([label])
  const clear = languageOf(text, tokens)
  const found = readInLikeliest({ text, tokens }, context, clear?.language ?? null)
  const readings = found.toSorted((one, other) => one.start - other.start || other.end - one.end)
  if (clear) {
    const whole = { quote: text, start: 0, end: text.length }
    readings.push({ kind: 'language', value: clear.language, ...whole, certainty: clear.certainty })
  }
  return readingsOf(text).parse(readings)
}

interface Source {
  text: string
  tokens: readonly Token[]
}

/** First the language that the message is clearly in, then the conversation's, then the others. */
function readInLikeliest(source: Source, context: ReadContext, clear: Language | null): Reading[] {
  const likely = clear ? [clear, context.language] : [context.language]
  for (const language of new Set(likely)) {
    const found = readIn(source, context, language)
    if (found.length > 0) return found
  }
  if (clear || source.tokens.length > MOST_GUESSED) return []
  for (const language of languages) {
    if (language === context.language) continue
    // A bare number is of no language: it has been read already, or it is nothing.
    const guessed = readIn(source, { ...context, asked: null }, language).filter(
      (reading) => !isPhone(reading),
    )
    if (guessed.length > 0)
      return guessed.map((reading) => ({ ...reading, certainty: reading.certainty * GUESS }))
  }
  return []
}

const isPhone = (reading: Reading): boolean => reading.kind === 'contact' && reading.value.phone !== undefined

function readIn({ text, tokens }: Source, context: ReadContext, language: Language): Reading[] {
  const message = readMessage(text, tokens, vocabularyOf(language))
  const quantities = quantitiesOf(message)
  const clauses = clausesOf(message)
  const { asked } = context
  const choice = readChoice(message, clauses, asked)
  const readings = withoutOverlaps(text, [
    ...readContacts(message, clauses, asked),
    ...readTimes(message, quantities, clauses, context),
    ...readMoney(message, quantities, asked),
    ...readNumbers(message, quantities, asked),
    ...readDurations(message, quantities),
    ...readAuthority(message, clauses, asked),
    ...readNeeds(message, clauses, context.topics ?? []),
    ...readIntents(message, clauses, asked),
  ])
  // The playbook's own words for a need say more than words that a label happens to have.
  const isNeeded = readings.some(({ kind }) => kind === 'need') && choice && choice.certainty < LABEL
  return choice && !isNeeded ? withChoice(choice, readings) : readings
}

/** Of a choice whose label or number was said, and not only some of its words. */
const LABEL = 0.8

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
  intent: 9,
}

function withoutOverlaps(text: string, readings: readonly Reading[]): Reading[] {
  const ordered = readings.toSorted(
    (one, other) =>
      precedence[one.kind] - precedence[other.kind] || other.end - other.start - (one.end - one.start),
  )
  const taken = new Uint8Array(text.length)
  return ordered.filter((reading) => {
    const words = taken.subarray(reading.start, reading.end)
    // "Not this quarter" refuses now and names a quarter; the "no" in "no budget" says nothing of its own.
    const isFree = reading.kind === 'intent' ? words.includes(0) : !words.includes(1)
    if (isFree && !isRole(reading)) words.fill(1)
    return isFree
  })
}

const overlaps = (one: Reading, other: Reading): boolean => one.start < other.end && other.start < one.end

/** "I'm the head of sales" tells both the role and the part in the decision: its words stay free for the other. */
const isRole = (reading: Reading): boolean => reading.kind === 'contact' && reading.value.role !== undefined

/** Asking for a person or to stop counts even as the words of a button. */
const always = new Set<string>(['human', 'stop'])

/** A choice and the value in its label both stand; a "yes" or "no" that is only part of the label does not. */
function withChoice(choice: Reading, readings: readonly Reading[]): Reading[] {
  const rest = readings.filter(
    (reading) => !(reading.kind === 'intent' && overlaps(reading, choice) && !always.has(reading.value)),
  )
  return [choice, ...rest]
}
