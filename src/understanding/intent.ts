/** What a prospect wants of the conversation itself: a person, to stop, to hear it again; yes, no, don't know. */
import type { ReadingOf } from '../domain/reading.ts'
import type { Clauses } from './clause.ts'
import type { Place } from './languages/language.ts'
import type { AskedQuestion, Found, Message } from './message.ts'
import type { Meanings } from './vocabulary.ts'

type Intent = ReadingOf<'intent'>['value']

/** Said so, it needs no clearer words. */
const CLEAR = 0.8

/** Each intent once, where it is first said clearly. */
export function readIntents(
  message: Message,
  clauses: Clauses,
  asked: AskedQuestion | null,
): ReadingOf<'intent'>[] {
  const found = new Map<Intent, ReadingOf<'intent'>>()
  const note = (intent: Intent, first: number, next: number, certainty: number) => {
    if ((found.get(intent)?.certainty ?? 0) >= Math.min(certainty, CLEAR)) return
    found.set(intent, { kind: 'intent', value: intent, ...message.evidence(first, next), certainty })
  }
  for (let index = 0; index < message.tokens.length; ) {
    const absent =
      asked?.reads === 'money' && !message.at(index, 'noLimit') ? message.at(index, 'noMoney') : null
    const said = saidAt(message, index, clauses)
    if (absent && absent.next >= (said?.next ?? 0)) note('no', absent.first, absent.next, 0.9)
    else if (said) note(said.value.intent, said.first, said.next, certaintyIn(said, clauses))
    index = Math.max(absent?.next ?? 0, said?.next ?? 0, index + 1)
  }
  return [...found.values()]
}

/** The longest phrase here that is meant, unless it is part of an exception or of a mere filler: "I am" in "I am sorry". */
function saidAt(message: Message, index: number, clauses: Clauses): Found<Meanings['intent']> | null {
  const phrases = message.every(index, 'intent')
  if (phrases.length === 0) return null
  const filler = message.at(index, 'filler')?.next ?? 0
  const isExcepted = ({ value, next }: Found<Meanings['intent']>) =>
    phrases.some(
      (other) => other.value.where === 'except' && other.value.intent === value.intent && other.next >= next,
    )
  const isSaid = (phrase: Found<Meanings['intent']>) =>
    phrase.next >= filler && isMeant(phrase, clauses) && !isExcepted(phrase)
  return phrases.find(isSaid) ?? null
}

/** A clause that only begins so may go on to say something else; one that is nothing else is as clear as can be. */
const certaintyOf: Readonly<Record<Place, number>> = {
  opening: 0.85,
  anywhere: 0.9,
  inTalk: 0.9,
  alone: 0.95,
  sole: 0.95,
  aside: 0.8,
  except: 0,
}

/** "Hmm, we lose customers": who goes on to say something is not in doubt. */
const BESIDE = 0.4

function certaintyIn({ value, first, next }: Found<Meanings['intent']>, clauses: Clauses): number {
  const isBeside = value.where === 'aside' && value.intent === 'not_sure' && !clauses.isSole(first, next)
  return isBeside ? BESIDE : certaintyOf[value.where]
}

function isMeant({ value, first, next }: Found<Meanings['intent']>, clauses: Clauses): boolean {
  if (value.where === 'except') return false
  if (value.where === 'alone' || value.where === 'aside') return clauses.isWhole(first, next)
  if (value.where === 'opening') return clauses.opensAt(first)
  if (clauses.isNegated(first)) return false
  if (value.where === 'inTalk') return clauses.isInTalk(first, next)
  return value.where === 'anywhere' || clauses.isSole(first, next)
}
