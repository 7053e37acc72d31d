/**
 * Which words speak of the conversation itself. "I'd like to hear what you said again" is made of nothing else, so the
 * "again" in it asks for a repetition; in "we need the sofas again in May" it does not.
 */
import type { Message } from './message.ts'

export interface Talk {
  /** No token in `[first, next)` says anything but talk, fillers and signs. */
  isAll(first: number, next: number): boolean
}

/** Reads the message once, when first asked: most messages never ask. */
export function talkOf(message: Message): Talk {
  let counts: readonly number[] | null = null
  return {
    isAll(first, next) {
      counts ??= othersBefore(message)
      return counts[first] === counts[next]
    },
  }
}

/** For each token, and for the end: how many before it say something else. */
function othersBefore(message: Message): number[] {
  const { tokens, vocabulary } = message
  const counts = [0]
  let covered = 0
  let others = 0
  const cover = (_: true, __: number, next: number) => {
    covered = Math.max(covered, next)
  }
  for (let index = 0; index < tokens.length; index += 1) {
    vocabulary.talk.visit(tokens, index, cover)
    covered = Math.max(covered, message.at(index, 'filler')?.next ?? 0)
    if (tokens[index]?.kind !== 'sign' && index >= covered) others += 1
    counts.push(others)
  }
  return counts
}
