/** A place on the calendar, and how one that comes round again is told from the others of its name. */
import type { KindSet } from '../meanings.ts'
import type { Day, Period } from './calendar.ts'
import type { TimeSource } from './timeSource.ts'

export interface Point {
  span: Period
  first: number
  next: number
  /** "By" it includes it: a day, or a named part such as the end of March. */
  inclusive: boolean
  /** The first of that name that is not over on a day; null: it was said which one ("March 2027"). */
  coming: Recurrence | null
}

/** Null: there is none (the 31st of June). */
export type Recurrence = (day: Day) => Period | null

export type PointReader = (source: TimeSource, at: number) => Point | null

type Words = Pick<Point, 'first' | 'next' | 'inclusive'>

export const pointOf = (span: Period | null, { first, next, inclusive }: Words): Point | null =>
  span && { span, first, next, inclusive, coming: null }

/** What comes round again, as the one that is not over. */
export function comingPoint(today: Day, coming: Recurrence, words: Words): Point | null {
  const { first, next, inclusive } = words
  const span = coming(today)
  return span && { span, first, next, inclusive, coming }
}

/** To be tried in turn: what comes weekly, monthly, and yearly (moving feasts are up to 385 days apart). */
const STEPS_BACK = [7, 31, 385]

/** The one of the same name before it: "last March". What is named otherwise has none. */
export function previousOf({ span, coming }: Point): Period | null {
  for (const step of coming ? STEPS_BACK : []) {
    const before = coming?.(span.from - step)
    if (before && before.from < span.from) return before
  }
  return null
}

/** The one of the same name after it: "March after next". */
export const followingOf = ({ span, coming }: Point): Period | null => coming?.(span.to) ?? null

/** The first of a recurring name that lies within a period: "Wednesday" of "next week". */
export function firstWithin({ coming }: Point, { from, to }: Period): Period | null {
  const first = coming?.(from)
  return first && first.from >= from && first.to <= to ? first : null
}

/** A reader that finds something only where something of the sets begins, so that it is not tried elsewhere. */
export interface Opened<R> {
  begins: KindSet
  read: R
}

/** What reads furthest; of those that read equally far the first. */
export const longestOf =
  (readers: readonly Opened<PointReader>[]): PointReader =>
  (source, at) => {
    const sets = source.message.setsAt(at)
    let best: Point | null = null
    for (const { begins, read } of readers) {
      const point = (begins & sets) !== 0 ? read(source, at) : null
      if (point && point.next > (best?.next ?? 0)) best = point
    }
    return best
  }
