/** Everything that a time expression is read against, and the words that all of them share. */
import type { Day } from './calendar.ts'
import type { Clauses } from './clause.ts'
import type { Unit } from './languages/language.ts'
import type { AskedQuestion, Found, Message } from './message.ts'
import type { Quantity } from './quantity.ts'
import type { MeaningKind } from './vocabulary.ts'

export interface TimeSource {
  message: Message
  today: Day
  asked: AskedQuestion | null
  clauses: Clauses
  /** The quantity that begins at a token. */
  quantityAt(index: number): Quantity | null
}

/**
 * The unit of time at the token. "3w" is three weeks, a letter that stands apart is no unit: it needs a number
 * directly before it.
 */
export function unitAt(message: Message, at: number): Found<{ amount: number; unit: Unit }> | null {
  const unit = message.at(at, 'unit')
  const isLetter = unit?.next === at + 1 && message.tokens[at]?.text.length === 1
  return isLetter && !isCountedLetter(message, at) ? null : unit
}

function isCountedLetter(message: Message, at: number): boolean {
  const { tokens } = message
  const isAttached = tokens[at]?.glued || message.past(at + 1) > at + 1
  // "18q4" is no 18 quarters.
  const goesOn = tokens[at + 1]?.glued && tokens[at + 1]?.kind === 'digits'
  return Boolean(isAttached && tokens[at - 1]?.kind === 'digits' && !goesOn)
}

/** Past words like "in" and "the", which mean nothing themselves. */
export function skipLinks({ message }: TimeSource, at: number): number {
  let next = at
  for (let step = 0; step < 3; step += 1) next = message.at(next, 'link')?.next ?? next
  return next
}

/** After "–" or "to" (or, of "between", "and"): where the other end of a range begins. */
export function afterRangeWord(message: Message, at: number, between = false): number | null {
  if (message.tokens[at]?.text === '-') return at + 1
  const word = message.at(at, 'to') ?? (between ? message.at(at, 'and') : null)
  return word?.next ?? null
}

/** Most words that mean something mean nothing of time: no reader of times needs to look at them. */
const timeless: readonly MeaningKind[] = [
  'authority',
  'authorityAnswer',
  'title',
  'self',
  'nameIs',
  'hereIs',
  'companyIs',
  'intent',
  'negation',
  'filler',
  'clauseBreak',
  'optionWord',
  'currency',
  'moneyWord',
  'people',
  'otherUnit',
]
/** Words that begin a time expression only together with one that says when. */
const introductions: readonly MeaningKind[] = [
  'in',
  'within',
  'by',
  'after',
  'from',
  'fromNow',
  'to',
  'and',
  'between',
  'about',
  'atMost',
  'atLeast',
  'link',
]
const noTime = new Set(timeless)
const noPoint = new Set([...timeless, ...introductions])

/** Tokens between the first word of an expression and the first that says when: "not before the beginning of *May*". */
const LONGEST_INTRODUCTION = 8

/** The tokens at which an expression of time may begin. */
export function timeStarts(message: Message): number[] {
  const starts: number[] = []
  let said = Number.POSITIVE_INFINITY
  for (let at = message.tokens.length - 1; at >= 0; at -= 1) {
    if (mayBePoint(message, at)) said = at
    if (said - at <= LONGEST_INTRODUCTION && (said === at || message.means(at, noTime))) starts.push(at)
  }
  return starts.reverse()
}

/** No point on the calendar begins at a token for which this is false. */
export const mayBePoint = (message: Message, at: number): boolean =>
  message.tokens[at]?.kind === 'digits' || message.tokens[at]?.text === 'q' || message.means(at, noPoint)
