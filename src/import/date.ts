/** Dates as exports write them. What may be the third of April or the fourth of March is refused, never guessed. */
import { type Read, shown } from './fault.ts'

const TIME = String.raw`(?:[T ,]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)? ?(Z|UTC|[+-]\d{2}(?::?\d{2})?)?)?`
const YEAR_FIRST = new RegExp(String.raw`^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})${TIME}$`, 'i')
const DAY_FIRST = new RegExp(String.raw`^(\d{1,2})\.(\d{1,2})\.(\d{4})${TIME}$`, 'i')

const REMEDY = 'write 2026-04-03 or 03.04.2026, with a time if there is one: 2026-04-03 14:30'

/** Without an offset, a time is UTC. */
export function readDate(text: string): Read<Date> {
  const [year, month, day, ...time] = partsOf(text) ?? []
  if (!year || !month || !day) return { fault: `${shown(text)} ${whyNot(text)}: ${REMEDY}` }
  const [hour = '0', minute = '0', second = '0', offset = 'Z'] = time
  const numbers = [year, month, day, hour, minute, second].map(Number)
  const [y = 0, m = 0, d = 0, h = 0, min = 0, s = 0] = numbers
  const local = new Date(Date.UTC(y, m - 1, d, h, min, s))
  const isReal = local.getUTCMonth() === m - 1 && local.getUTCDate() === d && h < 24 && min < 60 && s < 60
  if (!isReal || y < 1970 || y > 2100) return { fault: `${shown(text)} is no date that there is: ${REMEDY}` }
  return { value: new Date(local.getTime() - offsetOf(offset) * 60_000) }
}

/** Year, month, day, then hour, minute, second and offset if they are said. */
function partsOf(text: string): (string | undefined)[] | null {
  const yearFirst = YEAR_FIRST.exec(text)
  if (yearFirst) return yearFirst.slice(1)
  const [, day, month, year, ...time] = DAY_FIRST.exec(text) ?? []
  return day ? [year, month, day, ...time] : null
}

function whyNot(text: string): string {
  if (/^\d{1,2}[/-]\d{1,2}[/-]\d{2,4}/.test(text)) return 'may have its day or its month first'
  if (/^\d{5}([.,]\d+)?$/.test(text)) return "is a spreadsheet's day number"
  return 'is no date'
}

/** Minutes east of UTC. */
function offsetOf(offset: string): number {
  const [, sign, hours, minutes = '0'] = /^([+-])(\d{2}):?(\d{2})?$/.exec(offset) ?? []
  return hours ? (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) : 0
}
