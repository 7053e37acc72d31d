/** Counts: "we're 12 people", "около пятидесяти сотрудников"; bare numbers only when a number was asked for. */
import type { ReadingOf } from '../domain/reading.ts'
import { type Bounds, boundsAround } from './bounds.ts'
import type { AskedQuestion, Message } from './message.ts'
import type { Quantity } from './quantity.ts'

export function readNumbers(
  message: Message,
  quantities: readonly Quantity[],
  asked: AskedQuestion | null,
): ReadingOf<'number'>[] {
  const isAsked = asked?.reads === 'number'
  const readings: ReadingOf<'number'>[] = []
  for (let index = 0; index < quantities.length; ) {
    const found = boundsAround(message, quantities, index)
    index += found.used
    const people = message.at(message.past(found.next), 'people')
    const isBare = isAsked && !isOfSomethingElse(message, found)
    const before = isOfSomethingElse(message, found) ? null : message.before(found.first, 'peopleBefore')
    if (!people && !before && !isBare) continue
    const { min, max } = found
    const first = before?.first ?? found.first
    const next = Math.max(people?.next ?? 0, found.next)
    readings.push({
      kind: 'number',
      value: { min, max },
      ...message.evidence(first, next),
      certainty: people ? 0.95 : before ? 0.85 : 0.8,
    })
  }
  return readings
}

const isOfSomethingElse = (message: Message, { next, first }: Bounds): boolean =>
  (['currency', 'unit', 'month', 'otherUnit', 'per'] as const).some((kind) =>
    message.at(message.past(next), kind),
  ) || message.before(first, 'currency') !== null
