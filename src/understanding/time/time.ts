/** When: every time expression of a message that is not over. */
import type { ReadingOf } from '../../domain/reading.ts'
import { isoOf, type Span } from './calendar.ts'
import { expressionAt } from './expression.ts'
import { isOpeningHours } from './hours.ts'
import type { TimeSource } from './timeSource.ts'

/** Of those that begin together the longest. */
export function readTimes(source: TimeSource): ReadingOf<'time'>[] {
  const { message } = source
  const readings: ReadingOf<'time'>[] = []
  let next = 0
  for (const index of source.starts) {
    const found = index >= next ? expressionAt(source, index) : null
    if (
      found?.span &&
      isAhead(source, found.span) &&
      !isOpeningHours(source, index, found.span, found.next)
    ) {
      const { quote, start, end } = message.evidence(index, found.next)
      const value = timeValue(found.span)
      readings.push({ kind: 'time', value, quote, start, end, certainty: found.certainty })
    }
    next = found?.next ?? next
  }
  return readings
}

/** What is over, and what has lasted until now ("since 2015"), is nobody's plan. */
function isAhead({ today }: TimeSource, span: Span): boolean {
  return span.to === null ? (span.from ?? today) >= today : span.to > today
}

const timeValue = ({ from, to, grain }: Span): ReadingOf<'time'>['value'] => ({
  from: from === null ? null : isoOf(from),
  to: to === null ? null : isoOf(to),
  grain,
})
