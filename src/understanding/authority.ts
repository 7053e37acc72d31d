/** Who decides: said outright, by whom else it takes, by a job title, or as a bare answer to the question. */
import type { ReadingOf } from '../domain/reading.ts'
import type { Clauses } from './clause.ts'
import type { Meanings } from './meanings.ts'
import type { AskedQuestion, Found, Message } from './message.ts'
import { isCapital } from './name.ts'
import { ownTitles, type Title, titlesIn } from './title.ts'

type Authority = ReadingOf<'authority'>['value']
/** `others`: somebody else decides, or must agree. */
type Claim = Found<Meanings['authority']>

/** One reading at most: what is said of several people comes to one part in the decision. */
export function readAuthority(
  message: Message,
  clauses: Clauses,
  asked: AskedQuestion | null,
): ReadingOf<'authority'>[] {
  const said = withoutInner([
    ...message
      .all('authority')
      .filter(
        (claim) =>
          !clauses.isNegated(claim.first) && isOwn(message, claim) && !isAsked(message, clauses, claim),
      ),
    ...deciders(message, clauses),
    ...answers(message, clauses, asked),
  ])
  // "I'm the CEO, but the board decides": what is said outright outranks what a title suggests.
  if (said.length > 0) return [partOf(message, said)]
  const best = highest(titles(message, clauses, asked))
  return best
    ? [{ kind: 'authority', value: best.value, ...message.evidence(best.from, best.next), certainty: 0.75 }]
    : []
}

function partOf(message: Message, claims: readonly Claim[]): ReadingOf<'authority'> {
  const value = together(message, claims)
  const [first, last] = telling(claims, value)
  const whole = isNear(message, first, last)
  const { quote, start, end } = message.evidence(whole ? first.first : last.first, last.next)
  return { kind: 'authority', value, quote, start, end, certainty: 0.9 }
}

/** "I decide, but the CFO has to sign": they share. "I don't decide, the CFO does": they influence. */
function together(message: Message, claims: readonly Claim[]): Authority {
  const said = new Set(claims.map(({ value }) => value))
  const alsoOthers = claims.some((claim) => claim.value === 'others' && isAlso(message, claim))
  if (said.has('shares') || (said.has('decides') && said.has('others'))) return 'shares'
  if (said.has('influences')) return said.has('decides') ? 'shares' : 'influences'
  if (alsoOthers) return 'shares'
  if (said.has('others')) return 'influences'
  return said.has('decides') ? 'decides' : 'researches'
}

/** Words within which "as well" still belongs to what somebody else does. */
const ALSO_WITHIN = 3

function isAlso(message: Message, { first, next }: Claim): boolean {
  for (let at = first; at < next + ALSO_WITHIN; at += 1) {
    if (at >= next && message.tokens[at]?.kind !== 'word') return false
    if (message.at(at, 'also')) return true
  }
  return false
}

/** "*Do I* sign anything?" */
const isAsked = (message: Message, clauses: Clauses, { first }: Claim): boolean =>
  message.all('asks').some((asks) => asks.first < first && first <= asks.next && clauses.opensAt(asks.first))

/** The first and the last claim that the part rests on. */
function telling(claims: readonly Claim[], value: Authority): [Claim, Claim] {
  const outright = claims.filter((claim) => claim.value === value)
  const based =
    outright.length > 0 ? outright.slice(0, 1) : claims.filter((claim) => claim.value !== 'researches')
  const [first] = based
  const last = based.at(-1)
  if (!first || !last) throw new TypeError(`no claim says that the prospect ${value}`)
  return [first, last]
}

/** Words between two claims that are still quoted as one. */
const MOST_BETWEEN = 6

/** Sums and dates between two claims are readings of their own, and words are quoted once. */
function isNear({ tokens }: Message, first: Claim, last: Claim): boolean {
  const between = tokens.slice(first.next, last.first)
  return between.length <= MOST_BETWEEN && between.every(({ kind }) => kind !== 'digits')
}

const NONE: readonly never[] = []

/** How far before its verb somebody may be named: "our CFO *in Berlin always* signs". */
const SUBJECT_WITHIN = 3

/** Somebody else right before or after what only somebody else does: "our CFO signs", "decyduje zarząd". */
function deciders(message: Message, clauses: Clauses): readonly Claim[] {
  if (!message.has('othersDecide')) return NONE
  return message.all('othersDecide').flatMap((verb) => {
    if (clauses.isNegated(verb.first)) return []
    const subject = subjectBefore(message, verb.first) ?? subjectAfter(message, verb.next)
    if (!subject) return []
    // "I'm the director who signs"
    const self = message.before(subject.first, 'self')
    const first = self?.first ?? Math.min(subject.first, verb.first)
    return [{ value: self ? 'decides' : 'others', first, next: Math.max(subject.next, verb.next) }]
  })
}

function subjectBefore(message: Message, verb: number): { first: number; next: number } | null {
  for (let at = verb; at > verb - SUBJECT_WITHIN && at > 0; at -= 1) {
    const found = message.before(at, 'other') ?? message.before(at, 'title') ?? nameBefore(message, at)
    if (found) return found
    if (message.tokens[at - 1]?.kind !== 'word' || message.before(at, 'clauseBreak')) return null
  }
  return null
}

/** Past what is only polite or in passing: "podpisuje *pani* prezes", "decyduje *u nas* szef". */
function subjectAfter(message: Message, next: number): { first: number; next: number } | null {
  return somebodyAt(message, next) ?? somebodyAt(message, message.at(next, 'filler')?.next ?? next)
}

/**
 * Without its marks, a verb of one's own may read like somebody else's: "decyduję" and "decyduje". In a message that has
 * marks elsewhere, or right behind somebody else, such a verb is not one's own.
 */
function isOwn(message: Message, { value, first, next }: Claim): boolean {
  if (value !== 'decides' && value !== 'influences') return true
  const verb = message.at(message.at(first, 'negation') ? first + 1 : first, 'othersDecide')
  if (verb?.next !== next) return true
  const { quote } = message.evidence(verb.first, verb.next)
  if (hasMarks(quote)) return true
  if (isOfThing(message, verb)) return false
  return !hasMarks(message.text) && !(message.before(first, 'other') ?? message.before(first, 'title'))
}

/** "Cena decyduje", "decyduje *u nas* cena" */
function isOfThing(message: Message, { first, next }: { first: number; next: number }): boolean {
  if (message.before(first, 'whatDecides')) return true
  for (let at = next; at <= next + SUBJECT_WITHIN; at += 1) {
    if (message.at(at, 'whatDecides')) return true
    if (message.tokens[at]?.kind !== 'word' || message.at(at, 'clauseBreak')) return false
  }
  return false
}

/** Plain letters have none; to take others apart costs more than to look. */
const hasMarks = (text: string): boolean =>
  /[\u0080-\uffff]/.test(text) && /\p{M}/u.test(text.normalize('NFD'))

function somebodyAt(message: Message, at: number): { first: number; next: number } | null {
  return message.at(at, 'other') ?? message.at(at, 'title') ?? nameAt(message, at)
}

/** A word with a capital that is no word of the language, or a first name. */
function nameAt(message: Message, at: number): { first: number; next: number } | null {
  // "Can I pay": a letter is nobody's name.
  if (!isCapital(message, at) || message.tokens[at]?.text.length === 1) return null
  const isName = message.at(at, 'givenName') !== null || (!message.isKnown(at) && at > 0)
  return isName ? { first: at, next: at + 1 } : null
}

const nameBefore = (message: Message, at: number) => nameAt(message, at - 1)

/** "I'm the owner"; "owner" alone only when the question was about it. */
function titles(
  message: Message,
  clauses: Clauses,
  asked: AskedQuestion | null,
): (Title & { from: number })[] {
  const own = ownTitles(message, clauses)
  if (own.length > 0 || asked?.reads !== 'authority') return own
  return titlesIn(message)
    .filter(({ first }) => clauses.opensAt(first))
    .map((title) => ({ ...title, from: title.first }))
}

/** From the most to the least that a title says. */
const ranks: readonly Authority[] = ['decides', 'shares', 'influences', 'researches']

/** "CTO and co-founder": the title that says most. */
const highest = <T extends Title>(held: readonly T[]): T | null =>
  held.length > 0
    ? (ranks.flatMap((rank) => held.find(({ value }) => value === rank) ?? [])[0] ?? null)
    : null

/** "Me", "my boss": answers only where the question was who decides. A title is rather the prospect's own. */
function answers(message: Message, clauses: Clauses, asked: AskedQuestion | null): Claim[] {
  if (asked?.reads !== 'authority') return []
  return message
    .all('authorityAnswer')
    .filter(({ first, next }) => clauses.isWhole(first, next) && message.at(first, 'title') === null)
}

/** Of phrases that overlap the longest says it: "I decide" in "I decide together with" says nothing of its own. */
function withoutInner(found: readonly Claim[]): readonly Claim[] {
  if (found.length < 2) return found
  const taken = new Set<number>()
  const longestFirst = found.toSorted((one, other) => other.next - other.first - (one.next - one.first))
  const kept = longestFirst.filter((claim) => {
    for (let at = claim.first; at < claim.next; at += 1) if (taken.has(at)) return false
    for (let at = claim.first; at < claim.next; at += 1) taken.add(at)
    return true
  })
  return kept.toSorted((one, other) => one.first - other.first)
}
