/** Counts: "we're 12 people", "около пятидесяти сотрудников"; bare numbers only when a number was asked for. */
import type { ReadingOf } from '../domain/reading.ts'
import type { Bounded, Bounds } from './bounds.ts'
import { currencyAt } from './currency.ts'
import type { AskedQuestion, Message } from './message.ts'
import { isPronoun } from './quantity.ts'

export function readNumbers(
  message: Message,
  bounded: () => readonly Bounded[],
  asked: AskedQuestion | null,
): ReadingOf<'number'>[] {
  const isAsked = asked?.reads === 'number'
  const readings: ReadingOf<'number'>[] = isAsked ? onePerson(message) : []
  if (!isAsked && !message.has('people') && !message.has('peopleBefore')) return readings
  for (const { bounds, quantities } of bounded()) {
    const [quantity] = quantities
    const isBare = isAsked && quantity !== undefined && !isPronoun(message, quantity)
    const reading = countOf(message, bounds, isBare)
    if (reading) readings.push(reading)
  }
  return readings
}

function countOf(message: Message, bounds: Bounds, isAsked: boolean): ReadingOf<'number'> | null {
  const people = peopleAfter(message, bounds)
  const isOther = people === null && isOfSomethingElse(message, bounds)
  const before = isOther ? null : peopleBefore(message, bounds)
  if (!people && !before && (isOther || !isAsked)) return null
  const { value, from } = said(message, bounds, { isAsked, isPeople: people !== null })
  const { quote, start, end } = message.evidence(
    before?.first ?? from,
    Math.max(people?.next ?? 0, bounds.next),
  )
  return {
    kind: 'number',
    value,
    quote,
    start,
    end,
    certainty: people ? 0.95 : before ? 0.85 : 0.8,
  }
}

/** "12 people", "a 50-person team" */
function peopleAfter(message: Message, { next, currency }: Bounds) {
  if (currency !== null) return null
  const at = message.past(next)
  const hyphen = message.tokens[at]
  const start = hyphen?.text === '-' && hyphen.glued ? at + 1 : at
  const people = message.at(at, 'people') ?? message.at(start, 'people')
  // "Рабочих" are workers, and "рабочих дней" are days.
  const isTime = people !== null && (message.at(people.first, 'unit')?.next ?? 0) > people.next
  return isTime ? null : people
}

/** "A team of 12"; "employees: 12", "человек двадцать", unless these people have a number of their own before them. */
function peopleBefore(message: Message, { first }: Bounds) {
  const before = message.before(first, 'peopleBefore')
  if (before) return before
  const sign = message.tokens[first - 1]
  const end = sign?.text === ':' || (sign?.text === '-' && !sign.glued) ? first - 1 : first
  const people = message.before(end, 'people')
  return people && !isAfterNumber(message, people.first) ? people : null
}

const isAfterNumber = (message: Message, at: number): boolean =>
  message.tokens[at - 1]?.kind === 'digits' || message.before(at, 'number') !== null

const isOfSomethingElse = (message: Message, { next, first, currency }: Bounds): boolean => {
  const at = message.past(next)
  return (
    currency !== null ||
    currencyAt(message, at) !== null ||
    (['unit', 'month', 'otherUnit', 'per'] as const).some((kind) => message.at(at, kind)) ||
    message.before(first, 'label') !== null
  )
}

/** Where the sign of a number below zero begins, if the message begins with it: elsewhere a dash is a dash. */
function minusBefore(message: Message, { first }: Bounds): number | null {
  const word = message.before(first, 'minus')
  if (word) return word.first
  return first === 1 && message.tokens[0]?.text === '-' ? 0 : null
}

/** How many are meant, and where the words that say so begin. */
function said(
  message: Message,
  bounds: Bounds,
  { isAsked, isPeople }: { isAsked: boolean; isPeople: boolean },
) {
  const minus = isAsked && !isPeople ? minusBefore(message, bounds) : null
  if (minus !== null) return { value: below(bounds), from: minus }
  // "*Me plus* two others" are three, where it was asked how many there are.
  const self = isAsked ? message.before(bounds.first, 'besidesSelf') : null
  return { value: withMore(bounds, self ? 1 : 0), from: self?.first ?? bounds.first }
}

const withMore = ({ min, max }: Bounds, more: number) => ({
  min: min === null ? null : min + more,
  max: max === null ? null : max + more,
})

const below = ({ min, max }: Bounds) => ({ min: negated(max), max: negated(min) })

const negated = (bound: number | null): number | null => (bound === null ? null : -bound)

/** "Just me" */
const onePerson = (message: Message): ReadingOf<'number'>[] =>
  message
    .all('onePerson')
    .filter(({ next }) => !message.at(next, 'and'))
    .map(({ first, next }) => ({
      kind: 'number',
      value: { min: 1, max: 1 },
      ...message.evidence(first, next),
      certainty: 0.85,
    }))
