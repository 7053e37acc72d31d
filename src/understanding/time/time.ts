/** When: every time expression of a message that is not over. */
import type { ReadingOf } from '../../domain/reading.ts'
import type { Message } from '../message.ts'
import { isoOf, type Span } from './calendar.ts'
import { expressionAt } from './expression.ts'
import type { TimeSource } from './timeSource.ts'

/** Of those that begin together the longest. */
export function readTimes(source: TimeSource): ReadingOf<'time'>[] {
  const { message } = source
  const readings: ReadingOf<'time'>[] = []
  for (let index = 0; index < message.tokens.length; ) {
    const found = canBegin(message, index) ? expressionAt(source, index) : null
    if (found?.span && isAhead(source, found.span)) {
      readings.push({
        kind: 'time',
        value: timeValue(found.span),
        ...message.evidence(index, found.next),
        certainty: found.certainty,
      })
    }
    index = found?.next ?? index + 1
  }
  return readings
}

const canBegin = (message: Message, index: number): boolean =>
  message.tokens[index]?.kind === 'digits' || message.isKnown(index)

/** What is over, and what has lasted until now ("since 2015"), is nobody's plan. */
function isAhead({ today }: TimeSource, span: Span): boolean {
  return span.to === null ? (span.from ?? today) >= today : span.to > today
}

const timeValue = ({ from, to, grain }: Span): ReadingOf<'time'>['value'] => ({
  from: from === null ? null : isoOf(from),
  to: to === null ? null : isoOf(to),
  grain,
})
