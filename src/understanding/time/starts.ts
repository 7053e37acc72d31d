/** Where an expression of time may begin: readers of times look nowhere else. */
import type { Message } from '../message.ts'
import type { MeaningKind } from '../vocabulary.ts'

/** Words that say when, or a part of it. */
const telling: ReadonlySet<MeaningKind> = new Set([
  'number',
  'magnitude',
  'roughMagnitude',
  'vagueNumber',
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
  'oneOf',
])

/** The tokens at which an expression of time may begin. */
export function timeStarts(message: Message): number[] {
  const starts: number[] = []
  const isStart = new Uint8Array(message.tokens.length + 1)
  for (let at = message.tokens.length - 1; at >= 0; at -= 1) {
    if (!tells(message, at) && !leadsToStart(message, at, isStart)) continue
    isStart[at] = 1
    starts.push(at)
  }
  return starts.reverse()
}

const leadsToStart = (message: Message, at: number, isStart: Uint8Array): boolean =>
  message.isAny(at, leading, (next) => isStart[next] === 1 || isStart[message.past(next)] === 1)

function tells(message: Message, at: number): boolean {
  const token = message.tokens[at]
  if (token === undefined) return false
  return token.kind === 'digits' || token.text === 'q' || token.text === "'" || message.isAny(at, telling)
}

/** No point on the calendar begins at a token for which this is false. */
export const mayBePoint = (message: Message, at: number): boolean =>
  tells(message, at) || message.isAny(at, leading)
