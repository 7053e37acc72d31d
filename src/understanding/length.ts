/** A length of time as said: "3 months", "2-3 tygodnie", "полгода", "a month". */
import type { Unit } from './languages/language.ts'
import { afterRangeWord, type TimeSource, unitAt } from './timeSource.ts'

export interface Length {
  min: number
  max: number
  unit: Unit
  next: number
}

/** Longer than anybody plans for; what is said beyond is something else. */
const MOST_YEARS = 50
const perYear: Record<Unit, number> = { day: 366, week: 53, month: 12, quarter: 4, year: 1 }

const FEW = { min: 2, max: 4 }

/** `allowOne`: the unit alone counts for one of it ("in a month"). */
export function lengthAt(source: TimeSource, first: number, allowOne: boolean): Length | null {
  const { message } = source
  const start = message.at(first, 'about')?.next ?? message.at(first, 'link')?.next ?? first
  const few = message.at(start, 'few')
  const fewUnits = few && unitAt(message, few.next)
  if (fewUnits) return { ...scaled(FEW, fewUnits.value), next: fewUnits.next }
  const low = source.quantityAt(start)
  const second = low && afterRangeWord(message, low.next)
  const high = second === null ? null : source.quantityAt(second)
  const last = high ?? low
  const unit = unitAt(message, message.past(last?.next ?? start))
  if (!unit || (!last && !allowOne && unit.value.amount === 1)) return null
  const length = scaled({ min: low?.value ?? 1, max: last?.value ?? 1 }, unit.value)
  if (length.min <= 0 || length.max < length.min || length.max > MOST_YEARS * perYear[length.unit])
    return null
  return { ...length, next: unit.next }
}

/** Half a year is six months: a length in parts of a year is counted in months. */
function scaled(
  { min, max }: { min: number; max: number },
  { amount, unit }: { amount: number; unit: Unit },
) {
  const isPart = unit === 'year' && !(Number.isInteger(min * amount) && Number.isInteger(max * amount))
  const each = isPart ? amount * 12 : amount
  return { min: min * each, max: max * each, unit: isPart ? ('month' as const) : unit }
}
