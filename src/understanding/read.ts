/**
 * Everything that is understood in one message. Pure: no clock, no network, no state but compiled vocabularies.
 * Nothing is invented: each reading quotes the message, and one that does not is refused.
 */
import { type Language, languages } from '../domain/language.ts'
import { quoted, type Reading } from '../domain/reading.ts'
import { MAX_TEXT } from '../domain/transcript.ts'
import { isChosen, withChoice, withoutDoubts, withoutNamed, withoutOverlaps } from './agree.ts'
import { readAuthority } from './authority.ts'
import { boundsOf } from './bounds.ts'
import { withoutCalls } from './call.ts'
import { readChoice, readLabel } from './choice.ts'
import { clausesOf } from './clause.ts'
import { readComplaint } from './complaint.ts'
import { readContacts } from './contact.ts'
import { readIntents } from './intent.ts'
import { languageOf } from './language.ts'
import { hintsIn } from './languageHint.ts'
import { type Message, type ReadContext, readMessage, type Topic } from './message.ts'
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
import { wishedLanguageIn } from './wishedLanguage.ts'

export type { AskedQuestion, ReadContext, Topic } from './message.ts'

/** A language that the conversation is not in, and the message not clearly, is a guess. */
const GUESS = 0.8
/** A language that is asked for by its name. */
const WISH = 0.95
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
  const wished = wishedLanguageIn(tokens)
  if (wished) return quoted(text, [inLanguage(text, wished, WISH)])
  const clear = languageOf(text, tokens)
  // Names are spelled in all ways, and a slip is one of the language that the message is likeliest in.
  const isNames = context.asked?.reads === 'contact'
  const likeliest = isNames ? null : (clear?.language ?? context.language)
  const source = sourceOf(text, tokens, context.topics ?? [], likeliest)
  const label = context.asked && readLabel(source.in(context.language), context.asked)
  if (label) return quoted(text, [label])
  const readings = readInLikeliest(source, context, clear?.language ?? null)
  readings.sort((one, other) => one.start - other.start || other.end - one.end)
  if (clear) readings.push(inLanguage(text, clear.language, clear.certainty))
  return quoted(text, readings)
}

const inLanguage = (text: string, value: Language, certainty: number): Reading => ({
  kind: 'language',
  value,
  quote: text,
  start: 0,
  end: text.length,
  certainty,
})

/**
 * What reading compiles when it is first needed, in steps of some tenths of a second each: for a server to take between
 * other things, so that no message has to wait for it.
 */
export const preparations: readonly (() => unknown)[] = [
  ...languages.map((language) => () => vocabularyOf(language)),
  () => hintsIn([]),
]

interface Source {
  text: string
  tokens: readonly Token[]
  /** The message with what its words mean in a language. */
  in(language: Language): Message
}

/** `likeliest`: the language in which slips are put right; null: none. */
function sourceOf(
  text: string,
  tokens: readonly Token[],
  topics: readonly Topic[],
  likeliest: Language | null,
): Source {
  const messages = new Map<Language, Message>()
  return {
    text,
    tokens,
    in(language) {
      const known = messages.get(language)
      if (known) return known
      const vocabulary = vocabularyOf(language)
      const meant = language === likeliest ? asMeant(text, tokens, vocabulary, topics) : tokens
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
  const bounded = boundsOf(message, quantities)
  const clauses = clausesOf(message)
  const { asked } = context
  const source = timeSourceOf(message, quantities, clauses, context)
  const choice = readChoice(message, clauses, asked)
  const said = readIntents(message, clauses, asked)
  const { times, refusals } = postponed(message, withoutAsides(source, readTimes(source)), said)
  const intents = [...said, ...refusals]
  const all = withoutDoubts(
    [
      ...readContacts(message, clauses, asked),
      ...times,
      ...readMoney(message, bounded, asked, clauses),
      ...readNumbers(message, bounded, asked),
      ...readDurations(source),
      ...readAuthority(message, clauses, asked),
      ...readNeeds(message, clauses, context.topics ?? [], asked),
      ...intents,
    ],
    asked,
  )
  const readings = [
    ...withoutNamed(withoutCalls(message, withoutOverlaps(all, asked))),
    ...readComplaint(message, clauses),
    ...readQuestion(message, clauses, intents),
  ]
  const whole = choice && isChosen(choice, readings, asked) ? withChoice(choice, readings) : readings
  return whole.map((reading) =>
    message.isDoubtful(reading.start, reading.end)
      ? { ...reading, certainty: reading.certainty * SLIP }
      : reading,
  )
}
