/** Magnitudes that are left out, for everyone knows them: "a million two". */
import type { Message } from './message.ts'

/** As much of a quantity as matters here: the tokens `[first, next)`, and what they say. */
interface Part {
  value: number
  upTo: number | null
  magnitude: number
  first: number
  next: number
}

/** From here on the next smaller magnitude is often left out. */
const MILLION = 1_000_000

/**
 * "A million two" is 1.2 million, "milion dwieście" and "миллион двести" are too: nobody counts single pieces beside
 * millions. Behind an "and" it is said in full.
 */
export function shortened(message: Message, { value, magnitude, next }: Part, more: Part): number {
  const isDirect = more.first === message.past(next)
  const isRound = value % magnitude === 0 && more.upTo === null && Number.isInteger(more.value)
  const isInWords = message.tokens[more.next - 1]?.kind !== 'digits'
  if (magnitude < MILLION || more.magnitude > 1 || !isInWords || !isDirect || !isRound) return 1
  if (more.value % 10 === 0 && more.value < 1000) return magnitude / 1000
  return message.vocabulary.file.spokenHundreds && more.value < 10 ? magnitude / 10 : 1
}
