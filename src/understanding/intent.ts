/** What a prospect wants of the conversation itself: a person, to stop, to hear it again; yes, no, don't know. */
import type { ReadingOf } from '../domain/reading.ts'
import type { Clauses } from './clause.ts'
import type { Place } from './languages/language.ts'
import type { Meanings } from './meanings.ts'
import type { AskedQuestion, Found, Message } from './message.ts'

type Intent = ReadingOf<'intent'>['value']
type Said = Meanings['intent']

/** Said so, it needs no clearer words. */
const CLEAR = 0.8

/** Each intent once, where it is first said clearly. */
export function readIntents(
  message: Message,
  clauses: Clauses,
  asked: AskedQuestion | null,
): ReadingOf<'intent'>[] {
  const found = new Map<Intent, ReadingOf<'intent'>>()
  let covered = 0
  for (const { first: index } of message.all('intent')) {
    const said = index >= covered ? saidAt(message, index, clauses) : null
    covered = said?.next ?? covered
    if (!said) continue
    const { first, next, value } = said
    const certainty = certaintyIn(said, clauses, asked)
    if ((found.get(value.intent)?.certainty ?? 0) >= Math.min(certainty, CLEAR)) continue
    const { quote, start, end } = message.evidence(first, next)
    const isBusy = value.intent === 'not_now' && isOfBusy(message, first, next)
    const busy = isBusy ? ({ busy: true } as const) : {}
    found.set(value.intent, { kind: 'intent', value: value.intent, ...busy, quote, start, end, certainty })
  }
  return [...found.values()]
}

const isOfBusy = (message: Message, first: number, next: number): boolean =>
  message.all('busy').some((mark) => mark.first < next && mark.next > first)

/** The longest phrase here that is meant, unless it is part of an exception or of a mere filler: "I am" in "I am sorry". */
function saidAt(message: Message, index: number, clauses: Clauses): Found<Said> | null {
  const phrases = message.every(index, 'intent')
  if (phrases.length === 0) return null
  const filler = message.at(index, 'filler')?.next ?? 0
  return (
    phrases.find(
      (phrase) => phrase.next >= filler && isMeant(message, phrase, clauses) && !isExcepted(phrase, phrases),
    ) ?? null
  )
}

const isExcepted = ({ value, next }: Found<Said>, phrases: readonly Found<Said>[]): boolean =>
  phrases.some(
    (other) => other.value.where === 'except' && other.value.intent === value.intent && other.next >= next,
  )

/** A clause that only begins so may go on to say something else; one that is nothing else is as clear as can be. */
const certaintyOf: Readonly<Record<Place, number>> = {
  opening: 0.85,
  afterNo: 0.9,
  command: 0.9,
  anywhere: 0.9,
  inTalk: 0.9,
  alone: 0.95,
  sole: 0.95,
  aside: 0.8,
  except: 0,
}

/** "Hmm, we lose customers": who goes on to say something is not in doubt. */
const BESIDE = 0.4

function certaintyIn(
  { value, first, next }: Found<Said>,
  clauses: Clauses,
  asked: AskedQuestion | null,
): number {
  if (value.where !== 'aside') return certaintyOf[value.where]
  // "Great" agrees where something can be agreed to, and not to a question of how much or when.
  if (value.intent === 'yes' && asked && amounts.has(asked.reads)) return BESIDE
  return value.intent === 'not_sure' && !clauses.isSole(first, next) ? BESIDE : certaintyOf.aside
}

/** Nothing that these questions ask for is a yes or a no. */
const amounts = new Set<AskedQuestion['reads']>(['money', 'number', 'time', 'duration', 'authority'])

function isMeant(message: Message, { value, first, next }: Found<Said>, clauses: Clauses): boolean {
  if (value.where === 'except') return false
  if (value.where === 'alone' || value.where === 'aside') return clauses.isWhole(first, next)
  if (value.where === 'opening') return clauses.opensAt(first)
  if (value.where === 'afterNo') return isAfterNo(message, first)
  if (value.where === 'command') return clauses.isLedTo(first)
  if (clauses.isNegated(first)) return false
  if (value.where === 'inTalk') return clauses.isInTalk(first, next)
  return value.where === 'anywhere' || clauses.isSole(first, next)
}

/** "Nie, *raczej*", "no *rather*" */
function isAfterNo(message: Message, index: number): boolean {
  const end = message.tokens[index - 1]?.kind === 'sign' ? index - 1 : index
  return message.before(end, 'intent')?.value.intent === 'no'
}
