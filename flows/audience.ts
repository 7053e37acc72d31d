/** Whom a question is meant for. */
import { Customer, Engagement, type Entry } from '../src/domain/entry.ts'
import type { Audience } from './vocabulary.ts'

/** Every way in which a prospect may come. */
export const entries: readonly Entry[] = Engagement.options.flatMap((engagement) =>
  Customer.options.map((customer) => ({ engagement, customer })),
)

/** Of each dimension that the audience names, the prospect is one. */
export const isMeantFor = (audience: readonly Audience[], { engagement, customer }: Entry): boolean =>
  [
    { names: Engagement.options, one: engagement },
    { names: Customer.options, one: customer },
  ].every(({ names, one }) => {
    const named = audience.filter((each) => names.some((name) => name === each))
    return named.length === 0 || named.includes(one)
  })
