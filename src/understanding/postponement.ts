/**
 * "Let's talk next month": not now, and the time is when to come back, not when to begin. With an hour, "can we talk
 * Wednesday at 14:00?", it is an appointment with a person.
 */
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
    const hour = time.value.grain === 'day' ? hourAfter(message, time.end) : null
    const end = hour ?? time.end
    const value = hour === null ? 'not_now' : 'human'
    refusals.push({
      kind: 'intent',
      value,
      quote: message.text.slice(start, end),
      start,
      end,
      certainty: 0.9,
    })
    return { ...time, certainty: ASIDE }
  })
  return { times: meant, refusals }
}

/** Words between a day and its hour: "Wednesday, *sometime around* 14:00". */
const MOST_BETWEEN = 3

/** Where the hour right after a day ends: "at 14:00", "o 14.30", "2 pm". */
function hourAfter(message: Message, offset: number): number | null {
  const { tokens } = message
  let at = tokens.findIndex(({ start }) => start >= offset)
  if (at < 0) return null
  for (let step = 0; step < MOST_BETWEEN && tokens[at]?.kind !== 'digits'; step += 1) at += 1
  const [hour, sign, minutes] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  if (hour?.kind !== 'digits' || Number(hour.text) > 24) return null
  const isClock = (sign?.text === ':' || sign?.text === '.') && sign.glued && minutes?.text.length === 2
  if (isClock && minutes.glued && minutes.kind === 'digits') return minutes.end
  const unit = message.at(at + 1, 'hour')
  if (unit) return tokens[unit.next - 1]?.end ?? null
  return message.before(at, 'atHour') ? hour.end : null
}

const firstOf = ({ tokens }: Message, { start }: Time): number =>
  tokens.findIndex((token) => token.start >= start)
