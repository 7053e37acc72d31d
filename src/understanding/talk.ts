/**
 * Which words speak of the conversation itself. "I'd like to hear what you said again" is made of nothing else, so the
 * "again" in it asks for a repetition; in "we need the sofas again in May" it does not.
 */
import type { Message } from './message.ts'

export interface Talk {
  /** No token in `[first, next)` says anything but talk, fillers and signs. */
  isAll(first: number, next: number): boolean
}

/** Reads the message as far as it is asked for, each token once: most messages never ask, and few for all of it. */
export function talkOf(message: Message): Talk {
  const others = new Others(message)
  return {
    isAll(first, next) {
      return others.before(first) === others.before(next)
    },
  }
}

/** How many tokens say something else. */
class Others {
  readonly #message: Message
  /** By token: how many before it. */
  readonly #counts = [0]
  /** The end of the talk and the fillers so far. */
  #covered = 0
  constructor(message: Message) {
    this.#message = message
  }

  /** Before the token at `index`, or before the end. */
  before(index: number): number {
    const counts = this.#counts
    while (counts.length <= index) counts.push((counts.at(-1) ?? 0) + this.#countAt(counts.length - 1))
    return counts[index] ?? 0
  }

  #countAt(index: number): number {
    const { tokens, vocabulary } = this.#message
    vocabulary.talk.visit(tokens, index, (_, __, next) => {
      if (next > this.#covered) this.#covered = next
    })
    this.#covered = Math.max(this.#covered, this.#message.at(index, 'filler')?.next ?? 0)
    return tokens[index]?.kind !== 'sign' && index >= this.#covered ? 1 : 0
  }
}
