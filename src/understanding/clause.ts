/** Where a message's clauses begin and end, for what only means something in its place: "no" alone, "not" before. */
import type { Message } from './message.ts'

/** How many words a negation reaches over: "I don't really need a human". */
const REACH = 3

/** A phrase with more fillers around it is no longer the whole of its clause. */
const MOST_FILLERS = 8

const breaks = new Set([',', '.', '!', '?', ';', ':', '(', ')', '"', '«', '»', '…', '|', '•', '·'])

export const clausesOf = (message: Message): Clauses => new Clauses(message)

export class Clauses {
  readonly #message: Message

  constructor(message: Message) {
    this.#message = message
  }

  /** Nothing but fillers stands between the clause's beginning and the token. */
  opensAt(index: number): boolean {
    let at = index
    for (let step = 0; step <= MOST_FILLERS; step += 1) {
      if (this.startsAt(at)) return true
      const filler = this.#message.before(at, 'filler')
      if (filler) at = filler.first
      else if (this.#isMeaningless(at - 1)) at -= 1
      else return false
    }
    return false
  }

  /** The tokens `[first, next)` are a whole clause, apart from fillers. */
  isWhole(first: number, next: number): boolean {
    return this.closesAt(next) && this.opensAt(first)
  }

  /** "not", "don't need" … among the three words before, in the same clause. */
  isNegated(index: number): boolean {
    for (let at = index; at > index - REACH && at > 0; at -= 1) {
      if (this.#message.before(at, 'negation')) return true
      if (this.startsAt(at)) return false
    }
    return false
  }

  /** Nothing but fillers stands between the token and the clause's end. */
  closesAt(next: number): boolean {
    let at = next
    for (let step = 0; step <= MOST_FILLERS; step += 1) {
      const breaks = this.#message.tokens[at]?.newLine || this.#message.at(at, 'clauseBreak')
      if (breaks || this.#isEdge(at)) return true
      const filler = this.#message.at(at, 'filler')
      if (filler) at = filler.next
      else if (this.#isMeaningless(at)) at += 1
      else return false
    }
    return false
  }

  #isEdge(index: number): boolean {
    const token = this.#message.tokens[index]
    if (!token) return true
    return token.kind === 'sign' && (breaks.has(token.text) || (token.text === '-' && !token.glued))
  }

  /** A clause begins at the token. */
  startsAt(index: number): boolean {
    const { tokens } = this.#message
    return (
      this.#isEdge(index - 1) ||
      tokens[index]?.newLine === true ||
      this.#message.before(index, 'clauseBreak') !== null
    )
  }

  /** Emoji and other signs say nothing. */
  #isMeaningless(index: number): boolean {
    return this.#message.tokens[index]?.kind === 'sign'
  }
}
