/** Where an expression of time may begin: readers of times look nowhere else. */
import type { Message } from '../message.ts'
import type { MeaningKind } from '../vocabulary.ts'

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
