/**
 * The score at an instant: the sum of what each ledger row is worth then, within the playbook's limits. Nothing is ever
 * added up and kept: what was said and done is, and the score is found when it is read, for any instant.
 */
import { z } from 'zod'
import { Evidence } from './answer.ts'
import { Behaviour } from './behaviour.ts'
import { endOf, fallsOf, Lasting, shareAt } from './lasting.ts'

/** The numbers that make up the score: who they are, how ready to buy, what they did. */
export const Counts = z.enum(['fit', 'readiness', 'engagement'])
export type Counts = z.infer<typeof Counts>

/** A row of the ledger, with the terms that its rule gives it. */
export const Credit = z.object({
  rule: z.string().min(1),
  playbook: z.object({ id: z.string(), version: z.int().positive() }),
  counts: Counts,
  /** The question that it answers; null for behaviour. */
  question: z.string().nullable(),
  points: z.number(),
  /** When it came to count. */
  at: z.iso.datetime(),
  /** From when it lasts: a withdrawal fades with what it withdraws. */
  since: z.iso.datetime(),
  lasts: Lasting,
  /** How many of its rule count at once, the latest first; null: all. */
  atMost: z.int().positive().nullable(),
  /** The prospect's words; null only where the row rests on `behaviour`. */
  evidence: Evidence.nullable(),
  behaviour: Behaviour.nullable(),
})
export type Credit = z.infer<typeof Credit>

export type Caps = Record<Counts | 'total', number | null>

/** A row, what it is worth at the instant, and when it will be worth nothing (ms since the epoch; null: never). */
export interface StandingRow {
  credit: Credit
  worth: number
  endsAt: number | null
}

/** Numbers are rounded to hundredths, row by row, so that the rows shown sum to the score shown. */
export interface Standing {
  score: number
  numbers: Record<Counts, number>
  /** In the order in which they came to count. */
  rows: StandingRow[]
  /** What lies over a limit, and so does not count. */
  cuts: { over: Counts | 'total'; points: number }[]
}

/** In hundredths of a point. */
const hundredths = (points: number): number => Math.round(points * 100)

interface Timed {
  credit: Credit
  at: number
  since: number
}

/** Rows prepared once, to be read at several instants. */
export interface Ledger {
  /** Latest first. */
  readonly timed: readonly Timed[]
  readonly caps: Caps
}

/** The order in which rows arrived does not matter: they stand by when they came to count, and then by what they say. */
export function ledgerOf(credits: readonly Credit[], caps: Caps): Ledger {
  const timed = credits.map((credit) => ({
    credit,
    at: Date.parse(credit.at),
    since: Date.parse(credit.since),
  }))
  timed.sort((one, other) => other.at - one.at || compare(idOf(other.credit), idOf(one.credit)))
  return { timed, caps }
}

const idOf = ({ rule, behaviour, evidence }: Credit): string =>
  `${rule} ${behaviour?.id ?? ''} ${evidence?.message ?? ''}`

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)

/** Calls `row` with each row that has come to count by `at`, and with what it is worth then, in hundredths. */
function eachWorth({ timed }: Ledger, at: number, row: (timed: Timed, worth: number) => void): void {
  const counted = new Map<string, number>()
  for (const each of timed) {
    if (each.at > at) continue
    row(each, isOver(each.credit, counted) ? 0 : worthOf(each, at))
  }
}

const worthOf = ({ credit, since }: Timed, at: number): number =>
  hundredths(credit.points * shareAt(credit.lasts, since, at))

function isOver({ rule, atMost }: Credit, counted: Map<string, number>): boolean {
  if (atMost === null) return false
  const before = counted.get(rule) ?? 0
  counted.set(rule, before + 1)
  return before >= atMost
}

/** What the rows come to within the limits, in hundredths. */
function summed({ caps }: Ledger, sums: Record<Counts, number>) {
  const cuts: Standing['cuts'] = []
  const within = (over: Counts | 'total', sum: number) => {
    const cap = caps[over]
    if (cap === null || sum <= hundredths(cap)) return sum
    cuts.push({ over, points: (hundredths(cap) - sum) / 100 })
    return hundredths(cap)
  }
  const numbers = {
    fit: within('fit', sums.fit),
    readiness: within('readiness', sums.readiness),
    engagement: within('engagement', sums.engagement),
  }
  const score = within('total', numbers.fit + numbers.readiness + numbers.engagement)
  return { numbers, score, cuts }
}

/** The score alone, at an instant in ms since the epoch. */
export function scoreAt(ledger: Ledger, at: number): number {
  const sums = { fit: 0, readiness: 0, engagement: 0 }
  eachWorth(ledger, at, ({ credit }, worth) => {
    sums[credit.counts] += worth
  })
  return summed(ledger, sums).score / 100
}

/** The score with every row that it comes from. */
export function standingAt(ledger: Ledger, at: number): Standing {
  const sums = { fit: 0, readiness: 0, engagement: 0 }
  const rows: Standing['rows'] = []
  eachWorth(ledger, at, ({ credit, since }, worth) => {
    sums[credit.counts] += worth
    rows.push({ credit, worth: worth / 100, endsAt: endOf(credit.lasts, since) })
  })
  const { numbers, score, cuts } = summed(ledger, sums)
  return {
    score: score / 100,
    numbers: {
      fit: numbers.fit / 100,
      readiness: numbers.readiness / 100,
      engagement: numbers.engagement / 100,
    },
    rows: rows.reverse(),
    cuts,
  }
}

const DAY_MS = 86_400_000
/** How far ahead it is asked when a score will have changed: what lies further away helps nobody. */
const HORIZON_DAYS = 365
const WEEK_DAYS = 7

/**
 * The first instant after `at` (ms) at which `is` says no of the score: exact where points end at one blow, to the day where
 * they melt; null: not within a year. What dips and recovers within a day, or a week of melting, is not seen.
 */
export function firstWithout(whole: Ledger, at: number, is: (score: number) => boolean): number | null {
  const ledger = livingOf(whole, at)
  const fails = (moment: number) => !is(scoreAt(ledger, moment))
  const moments = momentsAfter(ledger, at)
  const dayOf = (moment: number | undefined) => moment && Math.floor((moment - at) / DAY_MS)
  const evening = moments.find((moment, n) => dayOf(moment) !== dayOf(moments[n + 1]) && fails(moment))
  if (evening === undefined) return null
  const first = moments.find((moment) => dayOf(moment) === dayOf(evening) && fails(moment)) ?? evening
  return isMelting(ledger) ? meltedBy(first, at, fails) : first
}

/** Without the rows that are worth nothing any more: they never will be, for those that a limit shuts out end first. */
function livingOf(ledger: Ledger, at: number): Ledger {
  const timed: Timed[] = []
  eachWorth(ledger, at, (each, worth) => worth !== 0 && timed.push(each))
  return { ...ledger, timed }
}

const isMelting = ({ timed }: Ledger): boolean =>
  timed.some(({ credit }) => credit.lasts.kind === 'half_life')

/** Where the score may have changed: at every fall there is, and each week where points melt. Ascending. */
function momentsAfter(ledger: Ledger, at: number): number[] {
  const falls = ledger.timed.flatMap(({ credit, since }) => fallsOf(credit.lasts, since))
  const weeks = isMelting(ledger) ? Math.floor(HORIZON_DAYS / WEEK_DAYS) : 0
  const looks = Array.from({ length: weeks }, (_, n) => at + (n + 1) * WEEK_DAYS * DAY_MS)
  return [...new Set([...falls, ...looks])]
    .filter((moment) => moment > at && moment <= at + HORIZON_DAYS * DAY_MS)
    .toSorted((one, other) => one - other)
}

/** The first day on which it fails, within the week before `end`. */
function meltedBy(end: number, at: number, fails: (moment: number) => boolean): number {
  for (let day = WEEK_DAYS - 1; day > 0; day -= 1) {
    const moment = end - day * DAY_MS
    if (moment > at && fails(moment)) return moment
  }
  return end
}

/** The next instant after `at` (ms) at which the score may differ by a whole point; null: it stands as it is. */
export function nextChange(ledger: Ledger, at: number): number | null {
  const now = scoreAt(ledger, at)
  return firstWithout(ledger, at, (score) => Math.abs(score - now) < 1)
}
