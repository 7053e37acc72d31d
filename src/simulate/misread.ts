/** What was misread, sentence by sentence: the same pattern taken the same way counts as one, the worst come first. */
import type { Mishap, Misreading } from './hearing.ts'

export interface Misread extends Misreading {
  /** How many sentences of this pattern were taken so. */
  times: number
}

/** What is written on the card and is not so is worse than a question that is asked again. */
const badness: Readonly<Record<Mishap, number>> = { wrong: 1, invented: 1, missed: 0 }

export function misreadOf(misreadings: readonly Misreading[]): Misread[] {
  const found = new Map<string, Misread>()
  for (const misreading of misreadings) {
    const { language, matter, mishap, about, template } = misreading
    const key = [language, matter, mishap, about, template].join('|')
    const known = found.get(key)
    if (known) {
      known.times += 1
      if (strayOf(misreading) < strayOf(known)) Object.assign(known, misreading)
    } else found.set(key, { ...misreading, times: 1 })
  }
  // Of equals the first that was met stays first: sorting is stable.
  return [...found.values()].toSorted(
    (one, other) => badness[other.mishap] - badness[one.mishap] || other.times - one.times,
  )
}

/** The best example is the one with the least beside its pattern, and without slips of the finger. */
const strayOf = ({ text, template }: Misreading): number =>
  text.toLowerCase() === template.toLowerCase() ? 0 : 1 + Math.abs(text.length - template.length)
