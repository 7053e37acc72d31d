/** What a prospect did that shows in the dialogue itself, as facts to be kept beside those that pages tell. Pure. */
import { PERSON } from '../../flows/questions.ts'
import type { Evidence } from '../domain/answer.ts'
import type { Behaviour } from '../domain/behaviour.ts'
import type { DialogueEvent } from '../domain/event.ts'
import type { Reading } from '../domain/reading.ts'

type Spoken = Extract<DialogueEvent, { message: { seq: number; text: string } }>

/** As certain as the dialogue asks of what it acts on. */
const CERTAIN_ENOUGH = 0.5

const wholeOf = ({ message }: Spoken): Evidence => ({
  message: message.seq,
  quote: message.text,
  start: 0,
  end: message.text.length,
})

const wordsOf = ({ quote, start, end }: Reading, { message }: Spoken): Evidence => ({
  message: message.seq,
  quote,
  start,
  end,
})

const means = ({ kind, value, certainty }: Reading, wanted: 'intent' | 'choice', meaning: string): boolean =>
  kind === wanted && value === meaning && certainty >= CERTAIN_ENOUGH

/** The words that ask for a person; a command or a button is its own words. */
function requestIn(event: Spoken): Evidence | null {
  if (event.type === 'asked_for_person') return wholeOf(event)
  if (event.type === 'chose') return event.choice === PERSON ? wholeOf(event) : null
  if (event.type !== 'said') return null
  const asking = event.readings.find(
    (reading) => means(reading, 'intent', 'human') || means(reading, 'choice', PERSON),
  )
  return asking ? wordsOf(asking, event) : null
}

function complaintIn(event: Spoken): Evidence | null {
  if (event.type !== 'said') return null
  const complaint = event.readings.find((reading) => means(reading, 'intent', 'complaint'))
  return complaint ? wordsOf(complaint, event) : null
}

/** Nobody's words: what was filled in on the page. */
function formIn({ at, brought }: Extract<DialogueEvent, { type: 'opened' }>): Behaviour[] {
  if (!brought?.known.some(({ source }) => source === 'form')) return []
  return [{ id: `form:${brought.seq}`, kind: 'form', name: '', at, evidence: null }]
}

const isSpoken = (event: DialogueEvent): event is Spoken => 'message' in event

/**
 * The ids make each fact one: of a form and of a complaint by the message, of a request for a person by `qualification`,
 * in which it is one however often it is made.
 */
export function noticedIn(event: DialogueEvent, qualification: number): Behaviour[] {
  if (event.type === 'opened') return formIn(event)
  if (!isSpoken(event)) return []
  const { seq } = event.message
  const found: Behaviour[] = []
  const notice = (kind: Behaviour['kind'], of: number, evidence: Evidence | null) => {
    if (evidence) found.push({ id: `${kind}:${of}`, kind, name: '', at: event.at, evidence })
  }
  notice('request', qualification, requestIn(event))
  notice('complaint', seq, complaintIn(event))
  return found
}
