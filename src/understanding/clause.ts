/** Where a message's clauses begin and end, for what only means something in its place: "no" alone, "not" before. */
import type { Message } from './message.ts'
import { type Talk, talkOf } from './talk.ts'

/** How many words a negation reaches over: "I don't really need a human". */
const REACH = 3

/** A phrase with more fillers around it is no longer the whole of its clause. */
const MOST_FILLERS = 8

const breaks = new Set([',', '.', '!', '?', ';', ':', '(', ')', '"', '«', '»', '…', '|', '•', '·'])

export const clausesOf = (message: Message): Clauses => new Clauses(message)

export class Clauses {
  readonly #message: Message
  readonly #talk: Talk
  #clauses: readonly Span[] | null = null

  constructor(message: Message) {
    this.#message = message
    this.#talk = talkOf(message)
  }

  /** Nothing but fillers stands between the clause's beginning and the token. */
  opensAt(index: number): boolean {
    return this.#opens(index, false)
  }

  /** The same, or what leads up to a phrase ("could you please"). */
  isLedTo(index: number): boolean {
    return this.#opens(index, true)
  }

  /** `isLed`: what leads up to a phrase may stand there too ("could you please"). */
  #opens(index: number, isLed: boolean): boolean {
    let at = index
    for (let step = 0; step <= MOST_FILLERS; step += 1) {
      if (this.startsAt(at)) return true
      const word = this.#message.before(at, 'filler') ?? (isLed ? this.#message.before(at, 'preamble') : null)
      if (word) at = word.first
      else if (this.#isMeaningless(at - 1)) at -= 1
      else return false
    }
    return false
  }

  /** The tokens `[first, next)` are a whole clause, apart from fillers and what leads up to them. */
  isWhole(first: number, next: number): boolean {
    return this.closesAt(next) && this.#opens(first, true)
  }

  /** Their clause is of nothing but talk about the conversation itself. */
  isInTalk(first: number, next: number): boolean {
    const clause = this.#clauseAt(first)
    return (
      clause !== undefined &&
      this.#talk.isAll(clause.first, first) &&
      this.#talk.isAll(next, Math.max(next, clause.next))
    )
  }

  /** So is the whole message. */
  isSole(first: number, next: number): boolean {
    return this.#talk.isAll(0, first) && this.#talk.isAll(next, this.#message.tokens.length)
  }

  /** Both tokens are in one clause. */
  areTogether(one: number, other: number): boolean {
    return this.#clauseAt(one)?.first === this.#clauseAt(other)?.first
  }

  /** "not", "don't need" … among the words before, in the same clause. */
  isNegated(index: number, reach = REACH): boolean {
    for (let at = index; at > index - reach && at > 0; at -= 1) {
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

  /** The clause of a token; all are found once, when first asked. */
  #clauseAt(index: number): Span | undefined {
    this.#clauses ??= spansOf(
      this.#message.tokens.length,
      (at) => this.startsAt(at),
      (at) => this.#isEdge(at) || this.#message.at(at, 'clauseBreak') !== null,
    )
    return this.#clauses[index]
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
      index < 1 ||
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

interface Span {
  first: number
  next: number
}

/** The clause `[first, next)` that each token is in. */
function spansOf(
  count: number,
  begins: (index: number) => boolean,
  ends: (index: number) => boolean,
): Span[] {
  const spans: Span[] = []
  let span: Span = { first: 0, next: 0 }
  for (let index = 0; index < count; index += 1) {
    if (begins(index)) span = { first: index, next: index }
    if (!ends(index) && span.next === index) span.next = index + 1
    spans.push(span)
  }
  return spans
}
