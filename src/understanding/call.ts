/** "Call me on 07911 123456" tells how to reach them; it asks for nobody here and now. */
import type { Reading } from '../domain/reading.ts'
import type { Found, Message } from './message.ts'

/** Readings without the wish for a person that is only the way in which a phone number is given. */
export function withoutCalls(message: Message, readings: readonly Reading[]): Reading[] {
  const numbers = readings.filter(({ kind, value }) => kind === 'contact' && typeof value === 'object')
  const introductions = numbers.length === 0 ? [] : message.all('phoneIs')
  const leading = introductions.filter((mark) => numbers.some(({ start }) => leadsTo(message, mark, start)))
  return readings.filter(
    (reading) => !isHuman(reading) || !leading.some((mark) => isWithin(message, mark, reading)),
  )
}

const isHuman = ({ kind, value }: Reading): boolean => kind === 'intent' && value === 'human'

/** Characters between the words and the number: ": (". */
const BETWEEN = 3

const leadsTo = (message: Message, { next }: Found<true>, start: number): boolean => {
  const end = message.tokens[next - 1]?.end ?? 0
  return start >= end && start - end <= BETWEEN
}

/** A word or two before it belong to it as well: "please call me on". */
const BEFORE = 20

function isWithin(message: Message, mark: Found<true>, { start, end }: Reading): boolean {
  const [from, to] = [message.tokens[mark.first]?.start ?? 0, message.tokens[mark.next - 1]?.end ?? 0]
  return start < to && end > from && from - start <= BEFORE
}
