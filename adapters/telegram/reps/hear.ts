/** Every update as a prospect's and as a rep's: which of them it is, the store says when it is taken. */
import { type Heard, readUpdate } from '../updates.ts'
import { readRepUpdate } from './updates.ts'

export function hear(raw: unknown): Heard {
  const heard = readUpdate(raw)
  return heard.status === 'malformed' ? heard : { ...heard, reps: readRepUpdate(raw) }
}
