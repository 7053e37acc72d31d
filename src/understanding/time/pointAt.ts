/** Any point on the calendar, also one that is named by another: "Wednesday next week", "next year in March". */
import { ANYTHING } from '../kindSets.ts'
import { annualReaders } from './annual.ts'
import type { Period } from './calendar.ts'
import { dateReaders } from './date.ts'
import { nearReaders } from './near.ts'
import { partReaders } from './partOf.ts'
import { firstWithin, longestOf, type Point, type PointReader } from './point.ts'
import { relativeReaders } from './relative.ts'
import { mayBePoint } from './starts.ts'
import { endsThought, remembered, skipLinks, type TimeSource } from './timeSource.ts'
import { weekReaders } from './week.ts'
import { yearReaders } from './year.ts'

const plain = remembered(
  longestOf([...dateReaders, ...relativeReaders, ...annualReaders, ...weekReaders, ...yearReaders]),
)

const narrowed = remembered((source, at) => {
  const point = plain(source, at)
  return point && (narrowedBy(source, point, source.message.past(point.next)) ?? point)
})

/** "Next year, in March" */
const narrowedAfterComma: PointReader = (source, at) => {
  const point = plain(source, at)
  const comma = point && source.message.past(point.next)
  if (!point || comma === null || source.message.tokens[comma]?.text !== ',') return null
  const found = narrowedBy(source, point, comma + 1)
  // "Friday, next week we decide": behind a comma only a year belongs to what stands before it.
  const isYear =
    found && (!point.coming || plain(source, skipLinks(source, comma + 1))?.span.grain === 'year')
  return isYear ? found : null
}

const parts = longestOf(partReaders(narrowed))
const bare = remembered(
  longestOf([
    ...nearReaders(narrowed),
    { begins: ANYTHING, read: parts },
    { begins: ANYTHING, read: narrowed },
    { begins: ANYTHING, read: narrowedAfterComma },
  ]),
)

/** The longest point that begins at the token, after words like "in" and "the" that mean nothing themselves. */
export function pointAt(source: TimeSource, first: number): Point | null {
  const at = skipLinks(source, first)
  const found = mayBePoint(source.message, at, source.isAsked) ? bare(source, at) : null
  return found && found.first !== first ? { ...found, first } : found
}

/** One of a name ("Wednesday") that lies in what is said before or after it ("next week"). */
function narrowedBy(source: TimeSource, point: Point, at: number): Point | null {
  if (endsThought(source.message, at)) return null
  const other = plain(source, skipLinks(source, at))
  if (!other || Boolean(point.coming) === Boolean(other.coming)) return null
  const [name, whole] = point.coming ? [point, other] : [other, point]
  if (lengthOf(name.span) >= lengthOf(whole.span)) return null
  const span = firstWithin(name, whole.span)
  return span && { ...name, span, first: point.first, next: other.next, coming: null }
}

const lengthOf = ({ from, to }: Period): number => to - from
