/** What a message says: read as a reply to the open question, and as replies to the answered ones where it puts one right. */
import { correctionsIn } from '../../flows/correction.ts'
import { topicsOf } from '../../flows/topics.ts'
import type { Playbook } from '../../flows/vocabulary.ts'
import type { Correction } from '../domain/event.ts'
import type { Reading } from '../domain/reading.ts'
import { type Asked, askedOf, asking } from './advance.ts'
import type { ConversationState, Understand } from './ports.ts'

export interface Listened {
  readings: Reading[]
  corrections?: Correction[]
}

/** `corrected`: the question whose answer these words are another wording of; null: they are words of their own. */
export function listen(
  understand: Understand,
  playbook: Playbook,
  { language, saved }: Pick<ConversationState, 'language' | 'saved'>,
  text: string,
  now: Date,
  corrected: Asked | null,
): Listened {
  const topics = topicsOf(playbook)
  const readAs = (asked: Asked | null) =>
    understand(text, { language, now, timeZone: playbook.timeZone, asked, topics })
  if (corrected) return { readings: readAs(corrected) }
  const readings = readAs(saved && askedOf(playbook, saved))
  if (!saved) return { readings }
  const { context } = saved
  const corrections = correctionsIn(playbook, context, readings, {
    text,
    at: now.toISOString(),
    readAs: (question) => readAs(question && asking(playbook, context, question)),
  })
  const known = new Set(readings.map(nameOf))
  const anew = corrections.map(({ reading }) => reading).filter((reading) => !known.has(nameOf(reading)))
  return { readings: [...readings, ...anew], ...(corrections.length > 0 && { corrections }) }
}

const nameOf = ({ kind, start, end }: Reading): string => `${kind} ${start} ${end}`
