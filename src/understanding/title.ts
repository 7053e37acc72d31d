/** Job titles: who holds one, and how far it goes ("*deputy head of purchasing*"). */
import type { ReadingOf } from '../domain/reading.ts'
import type { Clauses } from './clause.ts'
import type { Message } from './message.ts'
import { isCapital } from './name.ts'

export interface Title {
  /** The part in a decision that its holder usually has. */
  value: ReadingOf<'authority'>['value']
  first: number
  next: number
}

/** Words like "regional" on either side of a title; nobody has more. */
const MOST_MODIFIERS = 3
/** Words of a field: "head of *quality and safety*". */
const MOST_FIELD_WORDS = 3

/** Every title of the message, with what belongs to it; none that is held no longer. */
export function titlesIn(message: Message): Title[] {
  const titles: Title[] = []
  for (const { value, first, next } of message.all('title')) {
    if (first < (titles.at(-1)?.next ?? 0)) continue
    const start = modifiersBefore(message, first)
    const isFormer = message.before(start, 'formerTitle') ?? message.at(start, 'formerTitle')
    const end = modifiersAfter(message, next)
    // "CEO of Red Barn": the company that one owns or heads is no field.
    const isOfCompany = value === 'decides' && isCapital(message, message.at(end, 'titleOf')?.next ?? end)
    if (!isFormer) titles.push({ value, first: start, next: isOfCompany ? end : fieldAfter(message, end) })
  }
  return titles
}

function modifiersBefore(message: Message, first: number): number {
  let start = first
  for (let count = 0; count < MOST_MODIFIERS; count += 1) {
    const modifier = message.before(start, 'titleModifier')
    if (!modifier || modifier.next !== start) break
    start = modifier.first
  }
  return start
}

function modifiersAfter(message: Message, next: number): number {
  let end = next
  for (let count = 0; count < MOST_MODIFIERS; count += 1) {
    const modifier = message.at(end, 'titleModifier')
    if (!modifier || message.tokens[end]?.newLine) break
    end = modifier.next
  }
  return end
}

/** "of sales", "ds. zakupów"; and "ops" behind "head of", which ends in its link. */
function fieldAfter(message: Message, next: number): number {
  const link = message.at(next, 'titleOf') ?? endingLink(message, next)
  if (!link) return next
  let end = message.past(link.next)
  const limit = end + MOST_FIELD_WORDS
  while (end < limit && isFieldWord(message, end)) end += 1
  // "and" and "of" end no title.
  while (end > link.next && (message.at(end - 1, 'and') || message.at(end - 1, 'titleOf'))) end -= 1
  return end > link.next ? end : next
}

function endingLink(message: Message, next: number): { next: number } | null {
  const link = message.before(next, 'titleOf')
  return link && { next }
}

function isFieldWord(message: Message, at: number): boolean {
  const token = message.tokens[at]
  if (token?.text === '&') return true
  if (token?.kind !== 'word' || token.newLine) return false
  const stops = (['ofCompany', 'clauseBreak', 'hereIs', 'self', 'othersDecide', 'also'] as const).some(
    (kind) => message.at(at, kind),
  )
  return !stops || message.at(at, 'titleModifier') !== null
}

/** Titles that the prospect holds: behind "I'm", and what is joined to it: "I'm the CTO *and co-founder*". */
export function ownTitles(message: Message, clauses: Clauses): (Title & { from: number })[] {
  const own: (Title & { from: number })[] = []
  for (const title of titlesIn(message)) {
    const self = message.before(title.first, 'self')
    const last = own.at(-1)
    if (self && !clauses.isNegated(self.first)) own.push({ ...title, from: self.first })
    else if (isBehindName(message, clauses, title.first)) own.push({ ...title, from: title.first })
    else if (last && isJoined(message, last.next, title.first)) own.push({ ...title, from: last.from })
  }
  return own
}

/** Words of a name between "I'm" and a title. */
const MOST_NAMES = 3

/** "I'm Clara Jensen, *head of procurement*" */
function isBehindName(message: Message, clauses: Clauses, first: number): boolean {
  const comma = (message.before(first, 'link')?.first ?? first) - 1
  if (message.tokens[comma]?.text !== ',') return false
  for (let at = comma - 1; at >= comma - MOST_NAMES && isCapital(message, at); at -= 1) {
    const found = message.before(at, 'self') ?? message.before(at, 'nameIs') ?? message.before(at, 'hereIs')
    if (found) return !clauses.isNegated(found.first)
  }
  return false
}

/** "and", "&", "/" or a comma between two titles. */
function isJoined(message: Message, end: number, start: number): boolean {
  if (start - end === 1)
    return (
      message.at(end, 'and') !== null || ['&', '/', ',', '-', '+'].includes(message.tokens[end]?.text ?? '')
    )
  return false
}
