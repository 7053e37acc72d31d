/** Working hours: when somebody is at work, in their own time zone. Pure; instants come in, local times are worked out here. */
import { z } from 'zod'
import { isTimeZone, localTime } from './schedule.ts'

const LocalTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/)
const LocalDate = z.iso.date()

/** `from` … `to` on one local day, `HH:mm`; `24:00` is its end. */
export const Shift = z
  .object({ from: LocalTime, to: LocalTime })
  .refine(({ from, to }) => from < to, { error: 'must begin before it ends' })

export const WorkingHours = z.object({
  /** IANA. */
  timeZone: z.string().refine(isTimeZone, { error: 'is no time zone of the IANA list' }),
  /** Monday first; a day without a shift is free. */
  week: z.array(z.array(Shift)).length(7),
  /** Days off, as holidays are; local dates. */
  holidays: z.array(LocalDate).default([]),
  /** From … to (exclusive), ISO 8601. */
  absences: z.array(z.object({ from: z.iso.datetime(), to: z.iso.datetime() })).default([]),
})
export type WorkingHours = z.infer<typeof WorkingHours>

const office = { from: '09:00', to: '17:00' }

/** Monday to Friday, nine to five. */
export const officeHours = (timeZone: string): WorkingHours => ({
  timeZone,
  week: [[office], [office], [office], [office], [office], [], []],
  holidays: [],
  absences: [],
})

interface Local {
  date: string
  time: string
  /** 0: Monday. */
  weekday: number
}

function localAt(at: Date, timeZone: string): Local {
  const local = localTime(at.toISOString(), timeZone)
  const [date, time] = [local.slice(0, 10), local.slice(11, 16)]
  const weekday = (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7
  return { date, time, weekday }
}

/** Why somebody is not at work; null: they are. */
export function offReason(hours: WorkingHours, at: Date): 'absent' | 'holiday' | 'off_hours' | null {
  const instant = at.toISOString()
  if (hours.absences.some(({ from, to }) => instant >= from && instant < to)) return 'absent'
  const { date, time, weekday } = localAt(at, hours.timeZone)
  if (hours.holidays.includes(date)) return 'holiday'
  const shifts = hours.week[weekday] ?? []
  return shifts.some(({ from, to }) => time >= from && time < to) ? null : 'off_hours'
}

export const isAtWork = (hours: WorkingHours, at: Date): boolean => offReason(hours, at) === null

const MINUTE = 60_000
/** Nobody is told to wait for longer than this: by then it is no promise any more. */
const HORIZON_DAYS = 60

/** The first minute, `from` on, at which any of them is at work; null: none within two months. */
export function nextAtWork(all: readonly WorkingHours[], from: Date): Date | null {
  const starts = all.flatMap((hours) => nextStart(hours, from) ?? [])
  return starts.length === 0 ? null : new Date(Math.min(...starts.map((start) => start.getTime())))
}

/** Shifts begin at whole quarters of an hour nearly everywhere; to the minute it is found from there. */
const STRIDE = 15 * MINUTE

function nextStart(hours: WorkingHours, from: Date): Date | null {
  if (isAtWork(hours, from)) return from
  const first = Math.ceil(from.getTime() / MINUTE) * MINUTE
  for (let at = first; at < from.getTime() + HORIZON_DAYS * 24 * 60 * MINUTE; at += STRIDE) {
    if (!isAtWork(hours, new Date(at))) continue
    let start = at
    while (start - MINUTE >= first && isAtWork(hours, new Date(start - MINUTE))) start -= MINUTE
    return new Date(start)
  }
  return null
}

/**
 * When `minutes` of them have passed in which any of them was at work, counted from `from`; null: not within two months.
 * Reads the clock once a minute of those.
 */
export function afterWorkingMinutes(all: readonly WorkingHours[], from: Date, minutes: number): Date | null {
  let left = minutes
  let at = nextAtWork(all, from)
  while (at !== null && left > 0) {
    const minute = at
    if (all.some((hours) => isAtWork(hours, minute))) {
      at = new Date(at.getTime() + MINUTE)
      left -= 1
    } else at = nextAtWork(all, at)
  }
  return at
}
