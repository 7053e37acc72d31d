/** Any point on the calendar, also one that is named by another: "Wednesday next week", "next year in March". */
import { annualReaders } from './annual.ts'
import type { Period } from './calendar.ts'
import { dateReaders } from './date.ts'
import { nearReaders } from './near.ts'
import { partReaders } from './partOf.ts'
import { firstWithin, longestOf, type Point, type PointReader } from './point.ts'
import { relativeReaders } from './relative.ts'
import { endsThought, skipLinks, type TimeSource } from './timeSource.ts'
import { yearReaders } from './year.ts'

const plain = longestOf([...dateReaders, ...relativeReaders, ...annualReaders, ...yearReaders])

const narrowed: PointReader = (source, at) => {
  const point = plain(source, at)
  return point && (narrowedBy(source, point) ?? point)
}

const parts = longestOf(partReaders(narrowed))
const bare = longestOf([...nearReaders(narrowed), parts, narrowed])

/** The longest point that begins at the token, after words like "in" and "the" that mean nothing themselves. */
export function pointAt(source: TimeSource, first: number): Point | null {
  const found = bare(source, skipLinks(source, first))
  return found && { ...found, first }
}

/** One of a name ("Wednesday") that lies in what is said before or after it ("next week"). */
function narrowedBy(source: TimeSource, point: Point): Point | null {
  const { message } = source
  const stop = message.past(point.next)
  const isComma = message.tokens[stop]?.text === ','
  if (!isComma && endsThought(message, stop)) return null
  const other = plain(source, skipLinks(source, isComma ? stop + 1 : stop))
  if (!other || Boolean(point.coming) === Boolean(other.coming)) return null
  const [name, whole] = point.coming ? [point, other] : [other, point]
  if (lengthOf(name.span) >= lengthOf(whole.span)) return null
  // "Friday, next week we decide": after a comma only a year belongs to what stands before it.
  if (isComma && name === point && whole.span.grain !== 'year') return null
  const span = firstWithin(name, whole.span)
  return span && { ...name, span, first: point.first, next: other.next, coming: null }
}

const lengthOf = ({ from, to }: Period): number => to - from
