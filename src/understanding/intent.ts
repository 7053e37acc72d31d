/** What a prospect wants of the conversation itself: a person, to stop, to hear it again; yes, no, don't know. */
import type { ReadingOf } from '../domain/reading.ts'
import type { Clauses } from './clause.ts'
import type { AskedQuestion, Found, Message } from './message.ts'
import type { Meanings } from './vocabulary.ts'

type Intent = ReadingOf<'intent'>['value']

/** Each intent once, where it is first said. */
export function readIntents(
  message: Message,
  clauses: Clauses,
  asked: AskedQuestion | null,
): ReadingOf<'intent'>[] {
  const found = new Map<Intent, ReadingOf<'intent'>>()
  const note = (intent: Intent, first: number, next: number, certainty: number) => {
    if (found.has(intent)) return
    found.set(intent, { kind: 'intent', value: intent, ...message.evidence(first, next), certainty })
  }
  for (let index = 0; index < message.tokens.length; ) {
    const absent =
      asked?.reads === 'money' && !message.at(index, 'noLimit') ? message.at(index, 'noMoney') : null
    const said = message.every(index, 'intent').find((phrase) => isMeant(phrase, clauses))
    if (absent && absent.next >= (said?.next ?? 0)) note('no', absent.first, absent.next, 0.9)
    else if (said) note(said.value.intent, said.first, said.next, said.value.where === 'alone' ? 0.95 : 0.9)
    index = Math.max(absent?.next ?? 0, said?.next ?? 0, index + 1)
  }
  return [...found.values()]
}

function isMeant({ value, first, next }: Found<Meanings['intent']>, clauses: Clauses): boolean {
  if (value.where === 'alone') return clauses.isWhole(first, next)
  if (value.where === 'opening') return clauses.opensAt(first)
  return !clauses.isNegated(first)
}
