/** Where an expression of time may begin: readers of times look nowhere else. */
import { COUNTING, DIGITS, JOINING, LEADING, LEADING_POINT, LETTER, SIGN, TELLING } from '../kindSets.ts'
import type { Message } from '../message.ts'

const joints = new Set(['.', '-', '/', ',', "'", '\u2044'])

const YEAR_DIGITS = 4

/** What an expression of time begins with, if it does; "q" is a letter. */
const OPENING = TELLING | LEADING | COUNTING | DIGITS | SIGN | LETTER

/** The tokens at which an expression of time may begin; `isAsked`: any number may be one. */
export function timeStarts(message: Message, isAsked: boolean): number[] {
  const starts: number[] = []
  const isStart = new Array<boolean>(message.tokens.length + 1).fill(false)
  const leadsOn = beforeStart(message, isStart)
  for (let at = message.tokens.length - 1; at >= 0; at -= 1) {
    if (!message.isAny(at, OPENING)) continue
    if (!tells(message, at, isAsked) && !message.isAny(at, LEADING, leadsOn)) continue
    isStart[at] = true
    starts.push(at)
  }
  return starts.reverse()
}

function beforeStart(message: Message, isStart: readonly boolean[]): (next: number) => boolean | undefined {
  return (next) => isStart[next] || isStart[message.past(next)]
}

/** No point on the calendar begins at a token for which this is false. */
export const mayBePoint = (message: Message, at: number, isAsked: boolean): boolean =>
  tells(message, at, isAsked) || message.isAny(at, LEADING_POINT)

function tells(message: Message, at: number, isAsked: boolean): boolean {
  const token = message.tokens[at]
  if (token?.kind === 'digits') return isAsked || token.text.length === YEAR_DIGITS || goesOn(message, at + 1)
  if (token?.kind === 'sign') return token.text === "'" || message.isAny(at, TELLING)
  if (message.isAny(at, TELLING) || token?.text === 'q') return true
  return message.isAny(at, COUNTING) && isCountOfTime(message, at)
}

const isCountOfTime = (message: Message, at: number): boolean =>
  message.isAny(at, COUNTING, (next) => goesOn(message, next))

/** "40 people" tell no time. */
function goesOn(message: Message, next: number): boolean {
  const token = message.tokens[next]
  return (
    token !== undefined && (token.kind === 'digits' || joints.has(token.text) || message.isAny(next, JOINING))
  )
}
