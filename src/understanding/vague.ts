/** Words for any number between two: "kilkanaście", "six figures"; and, where they count thousands, "a few". */
import type { Found, Message } from './message.ts'

export const vagueNumberAt = (message: Message, first: number): Found<{ min: number; max: number }> | null =>
  message.at(first, 'vagueNumber') ?? severalAt(message, first)

/** "*A few* thousand", but "a few people" are no number. */
function severalAt(message: Message, first: number): Found<{ min: number; max: number }> | null {
  const several = message.at(first, 'several')
  const isCounting =
    several !== null &&
    (['magnitude', 'moneyMagnitude'] as const).some((kind) => message.at(several.next, kind) !== null)
  return isCounting ? several : null
}
