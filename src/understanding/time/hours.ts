/** Opening hours, which say when somebody can be reached and not when anything is planned: "we're open Mon–Fri". */
import { isWanted } from './aside.ts'
import type { Span } from './calendar.ts'
import { skipLinks, type TimeSource } from './timeSource.ts'

/** Monday to Friday, or longer. */
const WORKING_DAYS = 5
const MONDAY = 0

/** From one weekday to another, of no week in particular: the working week, or where "open" is said beside it. */
export function isOpeningHours(source: TimeSource, at: number, span: Span, next: number): boolean {
  const { message, isAsked, clauses } = source
  if (message.at(at, 'between')) return false
  const first = message.at(skipLinks(source, message.at(at, 'from')?.next ?? at), 'weekday')
  const last = message.before(next, 'weekday')
  if (isAsked || !first || !last || last.first <= first.first || span.from === null || span.to === null)
    return false
  const isWorkingWeek = first.value === MONDAY && span.to - span.from >= WORKING_DAYS
  const isOpen = message.all('open').some((open) => clauses.areTogether(open.first, at))
  return isOpen || (isWorkingWeek && !isWanted(source, at))
}
