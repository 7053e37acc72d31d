/** What an amount is paid for: "a month", "rocznie", "единоразово". */
import type { Bounds } from './bounds.ts'
import type { Per } from './languages/language.ts'
import type { Message } from './message.ts'

export interface Period {
  value: Per
  first: number
  next: number
}

export function periodAfter(message: Message, bounds: Bounds): Period | null {
  const at = message.past(bounds.next)
  const after = message.at(at, 'per')
  if (!after || isTimeOfItsOwn(message, bounds, at, after.next)) return null
  return after
}

/** "rocznie 20 tys.", "monthly 500 EUR" */
export const periodBefore = (message: Message, { first }: Bounds): Period | null =>
  message.before(first, 'per')

/** No amount is so small: "5 pm" is a time of day and "3 mies" a length, but "20k pm" is a month's pay. */
const SMALLEST = 100

const isTimeOfItsOwn = (
  message: Message,
  { currency, max, min }: Bounds,
  at: number,
  next: number,
): boolean =>
  currency === null &&
  Math.max(max ?? 0, min ?? 0) < SMALLEST &&
  (['unit', 'otherUnit'] as const).some((kind) => message.at(at, kind)?.next === next)
