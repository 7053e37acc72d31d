/**
 * What the clocks on the wall show. Pure: every instant is given, as ISO 8601 in UTC; a time zone is an IANA name. The desk's
 * page uses it too, and so it stands without zod.
 */
const DAY_MS = 86_400_000

const clocks = new Map<string, Intl.DateTimeFormat>()

/** The wall clock in a time zone, `YYYY-MM-DDTHH:mm:ss`. */
export function localTime(at: string, timeZone: string): string {
  let clock = clocks.get(timeZone)
  if (!clock) {
    clock = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' })
    clocks.set(timeZone, clock)
  }
  return clock.format(new Date(at)).replace(' ', 'T')
}

export const dayOf = (at: string, timeZone: string): string => localTime(at, timeZone).slice(0, 10)

export function isTimeZone(name: string): boolean {
  try {
    localTime('2026-01-01T00:00:00.000Z', name)
    return true
  } catch {
    return false
  }
}

const iso = (ms: number): string => new Date(ms).toISOString()

/**
 * The instant at which the wall clock shows `local` (as `localTime` has it). Of a time that comes twice the first; a time
 * that the clock leaves out is moved on by as much as it leaves out.
 */
export function instantOf(local: string, timeZone: string): string {
  const asIfUtc = Date.parse(`${local}Z`)
  const offsetAt = (ms: number) => Date.parse(`${localTime(iso(ms), timeZone)}Z`) - ms
  const found = [asIfUtc - DAY_MS, asIfUtc + DAY_MS].map((near) => iso(asIfUtc - offsetAt(near))).toSorted()
  const [first = local, last = local] = found
  return found.find((at) => localTime(at, timeZone) === local) ?? (last > first ? last : first)
}
