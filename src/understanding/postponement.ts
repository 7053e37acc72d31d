/** "Let's talk next month": not now, and the time is when to come back, not when to begin. */
import type { ReadingOf } from '../domain/reading.ts'
import type { Message } from './message.ts'

type Intent = ReadingOf<'intent'>
type Time = ReadingOf<'time'>

/** Less than any caller takes for an answer. */
const ASIDE = 0.45

interface Postponed {
  times: Time[]
  refusals: Intent[]
}

/**
 * The times as they are meant, and the refusal that lies in the time of the talk, unless `intents` has it, or it is the
 * wish to be called.
 */
export function postponed(message: Message, times: readonly Time[], intents: readonly Intent[]): Postponed {
  const refusals: Intent[] = []
  const meant = times.map((time) => {
    const mark = message.before(firstOf(message, time), 'postponing')
    if (!mark) return time
    const start = message.tokens[mark.first]?.start ?? time.start
    const isSaid = intents.some(({ value, end }) => value === 'not_now' || (value === 'human' && end > start))
    if (isSaid || refusals.length > 0) return { ...time, certainty: ASIDE }
    const quote = message.text.slice(start, time.end)
    refusals.push({ kind: 'intent', value: 'not_now', quote, start, end: time.end, certainty: 0.9 })
    return { ...time, certainty: ASIDE }
  })
  return { times: meant, refusals }
}

const firstOf = ({ tokens }: Message, { start }: Time): number =>
  tokens.findIndex((token) => token.start >= start)
