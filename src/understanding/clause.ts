/** Where a message's clauses begin and end, for what only means something in its place: "no" alone, "not" before. */
import type { Message } from './message.ts'

export interface Clauses {
  /** A clause begins at the token. */
  startsAt(index: number): boolean
  /** Nothing but fillers stands between the clause's beginning and the token. */
  opensAt(index: number): boolean
  /** Nothing but fillers stands between the token and the clause's end. */
  closesAt(index: number): boolean
  /** The tokens `[first, next)` are a whole clause, apart from fillers. */
  isWhole(first: number, next: number): boolean
  /** "not", "don't need" … among the three words before, in the same clause. */
  isNegated(index: number): boolean
}

/** How many words a negation reaches over: "I don't really need a human". */
const REACH = 3

/** A phrase with more fillers around it is no longer the whole of its clause. */
const MOST_FILLERS = 8

const breaks = new Set([',', '.', '!', '?', ';', ':', '(', ')', '"', '«', '»', '…', '|', '•', '·'])

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

  const startsClause = (index: number): boolean => {
    let at = index
    for (let step = 0; step <= MOST_FILLERS; step += 1) {
      if (isBoundary(at)) return true
      const filler = message.before(at, 'filler')
      if (filler) at = filler.first
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

  return {
    startsAt: isBoundary,
    opensAt: startsClause,
    closesAt: endsClause,
    isWhole: (first, next) => endsClause(next) && startsClause(first),
    isNegated(index) {
      for (let at = index; at > index - REACH && at > 0; at -= 1) {
        if (message.before(at, 'negation')) return true
        if (isBoundary(at)) return false
      }
      return false
    },
  }
}
