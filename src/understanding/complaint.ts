/** What a prospect holds against us. It stands beside what else the words mean: "stop spamming me" asks to stop, too. */
import type { ReadingOf } from '../domain/reading.ts'
import type { Clauses } from './clause.ts'
import type { Message } from './message.ts'

export function readComplaint(message: Message, clauses: Clauses): ReadingOf<'intent'>[] {
  const found = message.all('complaint').find(({ first }) => !clauses.isNegated(first))
  if (!found) return []
  const evidence = message.evidence(found.first, found.next)
  return [{ kind: 'intent', value: 'complaint', ...evidence, certainty: 0.9 }]
}
