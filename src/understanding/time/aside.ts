/** Times that are only said in passing: "nice weather today", "we could spend it tomorrow". */
import type { ReadingOf } from '../../domain/reading.ts'
import { isoOf } from './calendar.ts'
import type { TimeSource } from './timeSource.ts'

type Time = ReadingOf<'time'>

/** Less than any caller takes for an answer. */
const ASIDE = 0.45

/** "Today" and "tomorrow" are a plan where a time was asked for, or where it is said that something is wanted. */
export function withoutAsides(source: TimeSource, times: readonly Time[]): Time[] {
  return times.map((time) => (isAside(source, time) ? { ...time, certainty: ASIDE } : time))
}

function isAside(source: TimeSource, { start, end, value }: Time): boolean {
  const { message, asked, clauses } = source
  const first = message.tokens.findIndex((token) => token.start >= start)
  if (value.from !== null && value.from <= isoOf(source.today) && isReport(source, first)) return true
  if (isOfSomething(source, first, end)) return true
  const isTimeAsked = asked?.reads === 'time' || asked?.reads === 'duration'
  const mark = isTimeAsked ? message.at(first, 'now') : message.at(first, 'day')
  if (!mark || message.tokens[mark.next - 1]?.end !== end) return false
  return !clauses.isWhole(mark.first, mark.next) && !isWanted(source, first)
}

/** "We lost two reps this quarter", "there is no money this year": what has happened, or will not. */
function isReport(source: TimeSource, index: number): boolean {
  const { message, clauses } = source
  const isTold = reported.some((kind) =>
    message.all(kind).some(({ first }) => clauses.areTogether(first, index)),
  )
  return isTold && !isWanted(source, index)
}

const reported = ['happened', 'noMoney'] as const

/** Words between what is wanted and when. */
const REACH = 8

/** It is said to be wanted, before the token in its clause. */
export function isWanted({ message, clauses }: TimeSource, index: number): boolean {
  for (let at = index; at > index - REACH && at > 0; at -= 1) {
    if (message.before(at, 'wants')) return true
    if (clauses.startsAt(at)) return false
  }
  return false
}

/** "A Saturday girl": a weekday that only says what kind of thing is meant. */
function isOfSomething({ message }: TimeSource, first: number, end: number): boolean {
  const article = message.at(first, 'oneOf')
  const weekday = article && message.at(article.next, 'weekday')
  const after = weekday ? message.tokens[weekday.next] : undefined
  return (
    weekday !== null &&
    message.tokens[weekday.next - 1]?.end === end &&
    after?.kind === 'word' &&
    !message.means(weekday.next)
  )
}
