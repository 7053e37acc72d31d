/** Who decides: said outright, by a job title, or as a bare answer to the question. */
import type { ReadingOf } from '../domain/reading.ts'
import type { Clauses } from './clause.ts'
import type { AskedQuestion, Found, Message } from './message.ts'

type Authority = ReadingOf<'authority'>['value']

export function readAuthority(
  message: Message,
  clauses: Clauses,
  asked: AskedQuestion | null,
): ReadingOf<'authority'>[] {
  const said = message.all('authority').filter(({ first }) => !clauses.isNegated(first))
  // "I'm the CEO, but the board decides": what is said outright outranks what a title suggests.
  const found =
    said.length > 0 ? said : [...titles(message, clauses, asked), ...answers(message, clauses, asked)]
  const certainty = said.length > 0 ? 0.9 : 0.75
  return withoutInner(found).map(({ value, first, next }) => ({
    kind: 'authority',
    value,
    ...message.evidence(first, next),
    certainty,
  }))
}

/** "I'm the owner"; "owner" alone only when the question was about it. */
function titles(message: Message, clauses: Clauses, asked: AskedQuestion | null): Found<Authority>[] {
  return message.all('title').flatMap((title) => {
    const self = message.before(title.first, 'self')
    if (self) return clauses.isNegated(self.first) ? [] : [{ ...title, first: self.first }]
    return asked?.reads === 'authority' && clauses.opensAt(title.first) ? [title] : []
  })
}

/** "Me", "my boss": answers only where the question was who decides. */
function answers(message: Message, clauses: Clauses, asked: AskedQuestion | null): Found<Authority>[] {
  if (asked?.reads !== 'authority') return []
  return message.all('authorityAnswer').filter(({ first, next }) => clauses.isWhole(first, next))
}

/** Each once; and a phrase inside a longer one says nothing more: "I decide" in "I decide together with". */
function withoutInner(found: readonly Found<Authority>[]): Found<Authority>[] {
  const ordered = found.toSorted((one, other) => one.first - other.first || other.next - one.next)
  const kept: Found<Authority>[] = []
  for (const one of ordered) {
    const isSaid = kept.some(({ value }) => value === one.value)
    if (!isSaid && one.first >= (kept.at(-1)?.next ?? 0)) kept.push(one)
  }
  return kept
}
