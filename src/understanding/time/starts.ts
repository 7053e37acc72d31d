/** Where an expression of time may begin: readers of times look nowhere else. */

import type { MeaningKind } from '../meanings.ts'
import type { Message } from '../message.ts'

/** Words that count what follows them. */
const counting: ReadonlySet<MeaningKind> = new Set(['number', 'magnitude', 'roughMagnitude', 'vagueNumber'])

/** Words that say when, or a part of it. */
const telling: ReadonlySet<MeaningKind> = new Set([
  'few',
  'unit',
  'quarter',
  'half',
  'halfOf',
  'month',
  'weekday',
  'weekend',
  'season',
  'feast',
  'ordinal',
  'day',
  'which',
  'yearName',
  'fiscal',
  'part',
  'shortPart',
  'fromEnd',
  'closest',
  'asap',
  'now',
])

/** Words that begin a time expression only before one that says when. */
const leading: ReadonlySet<MeaningKind> = new Set([
  'in',
  'within',
  'by',
  'notAfter',
  'after',
  'from',
  'not',
  'lasting',
  'about',
  'atMost',
  'atLeast',
  'link',
])

/** What a number of time may go on with: "13 *to* 15 July", "two *and a half* weeks", "3*rd*", "20 *числа*". */
const joining: ReadonlySet<MeaningKind> = new Set([
  ...telling,
  ...leading,
  'number',
  'numberLink',
  'andHalf',
  'decimalPoint',
  'caseEnding',
  'ordinalSuffix',
  'dateWord',
  'of',
  'to',
  'and',
  'or',
  'plural',
  'weekdays',
])
const joints = new Set(['.', '-', '/', ',', "'", '\u2044'])

const YEAR_DIGITS = 4

/** The tokens at which an expression of time may begin; `isAsked`: any number may be one. */
export function timeStarts(message: Message, isAsked: boolean): number[] {
  const starts: number[] = []
  const isStart = new Array<boolean>(message.tokens.length + 1).fill(false)
  for (let at = message.tokens.length - 1; at >= 0; at -= 1) {
    const begins =
      tells(message, at, isAsked) ||
      message.isAny(at, leading, (next) => isStart[next] || isStart[message.past(next)] === true)
    if (!begins) continue
    isStart[at] = true
    starts.push(at)
  }
  return starts.reverse()
}

/** Of those, words that a point may begin with: "*in about* two weeks from Monday". */
const leadingPoint: ReadonlySet<MeaningKind> = new Set(['in', 'within', 'about', 'link'])

/** No point on the calendar begins at a token for which this is false. */
export const mayBePoint = (message: Message, at: number, isAsked: boolean): boolean =>
  tells(message, at, isAsked) || message.isAny(at, leadingPoint)

function tells(message: Message, at: number, isAsked: boolean): boolean {
  const token = message.tokens[at]
  if (token?.kind === 'digits') return isAsked || token.text.length === YEAR_DIGITS || goesOn(message, at + 1)
  if (token?.kind === 'sign') return token.text === "'" || message.isAny(at, telling)
  return message.isAny(at, telling) || token?.text === 'q' || isCountOfTime(message, at)
}

const isCountOfTime = (message: Message, at: number): boolean =>
  message.isAny(at, counting, (next) => goesOn(message, next))

/** "40 people" tell no time. */
function goesOn(message: Message, next: number): boolean {
  const token = message.tokens[next]
  return (
    token !== undefined && (token.kind === 'digits' || joints.has(token.text) || message.isAny(next, joining))
  )
}
