/** Where a message's clauses begin and end, for what only means something in its place: "no" alone, "not" before. */
import type { Message } from './message.ts'
import { talkOf } from './talk.ts'

export interface Clauses {
  /** Nothing but fillers stands between the clause's beginning and the token. */
  opensAt(index: number): boolean
  /** The tokens `[first, next)` are a whole clause, apart from fillers and what leads up to them. */
  isWhole(first: number, next: number): boolean
  /** Their clause is of nothing but talk about the conversation itself. */
  isInTalk(first: number, next: number): boolean
  /** So is the whole message. */
  isSole(first: number, next: number): boolean
  /** "not", "don't need" … among the three words before, in the same clause. */
  isNegated(index: number): boolean
}

/** How many words a negation reaches over: "I don't really need a human". */
const REACH = 3

/** A phrase with more fillers around it is no longer the whole of its clause. */
const MOST_FILLERS = 8

const breaks = new Set([',', '.', '!', '?', ';', ':', '(', ')', '"', '«', '»', '…'])

export function clausesOf(message: Message): Clauses {
  const { tokens } = message
  const isEdge = (index: number): boolean => {
    const token = tokens[index]
    return (
      !token || (token.kind === 'sign' && (breaks.has(token.text) || (token.text === '-' && !token.glued)))
    )
  }
  /** Between the tokens before `index` and at it. */
  const isBoundary = (index: number): boolean =>
    isEdge(index - 1) || tokens[index]?.newLine === true || message.before(index, 'clauseBreak') !== null

  const accompanying = (index: number, isLed: boolean) =>
    message.before(index, 'filler') ?? (isLed ? message.before(index, 'preamble') : null)

  const startsClause = (index: number, isLed: boolean): boolean => {
    let at = index
    for (let step = 0; step <= MOST_FILLERS; step += 1) {
      if (isBoundary(at)) return true
      const word = accompanying(at, isLed)
      if (word) at = word.first
      else if (isMeaningless(at - 1)) at -= 1
      else return false
    }
    return false
  }
  /** Emoji and other signs say nothing. */
  const isMeaningless = (index: number): boolean => tokens[index]?.kind === 'sign'

  const endsClause = (next: number): boolean => {
    let at = next
    for (let step = 0; step <= MOST_FILLERS; step += 1) {
      if (isEdge(at) || tokens[at]?.newLine || message.at(at, 'clauseBreak')) return true
      const filler = message.at(at, 'filler')
      if (filler) at = filler.next
      else if (isMeaningless(at)) at += 1
      else return false
    }
    return false
  }

  const talk = talkOf(message)
  let clauses: readonly Span[] | null = null
  /** The clause of each token, found once, when first asked. */
  const clauseAt = (index: number): Span | undefined => {
    clauses ??= spansOf(
      tokens.length,
      isBoundary,
      (at) => isEdge(at) || message.at(at, 'clauseBreak') !== null,
    )
    return clauses[index]
  }

  return {
    opensAt: (index) => startsClause(index, false),
    isWhole: (first, next) => endsClause(next) && startsClause(first, true),
    isInTalk(first, next) {
      const clause = clauseAt(first)
      return (
        clause !== undefined &&
        talk.isAll(clause.first, first) &&
        talk.isAll(next, Math.max(next, clause.next))
      )
    },
    isSole: (first, next) => talk.isAll(0, first) && talk.isAll(next, tokens.length),
    isNegated(index) {
      for (let at = index; at > index - REACH && at > 0; at -= 1) {
        if (message.before(at, 'negation')) return true
        if (isBoundary(at)) return false
      }
      return false
    },
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
