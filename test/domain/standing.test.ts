import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Lasting } from '../../src/domain/lasting.ts'
import {
  type Caps,
  type Credit,
  firstWithout,
  ledgerOf,
  nextChange,
  scoreAt,
  standingAt,
} from '../../src/domain/standing.ts'

const START = Date.parse('2026-03-02T10:00:00.000Z')
const DAY = 86_400_000
const on = (day: number) => START + day * DAY
const iso = (instant: number) => new Date(instant).toISOString()

const unlimited: Caps = { fit: null, readiness: null, engagement: null, total: null }

/** A row that came to count on `day`. */
function aCredit({ day = 0, ...overrides }: Partial<Credit> & { day?: number } = {}): Credit {
  return {
    rule: 'budget.amount=10k-50k',
    playbook: { id: 'saas', version: 1 },
    counts: 'readiness',
    question: 'amount',
    points: 10,
    at: iso(on(day)),
    since: iso(on(day)),
    lasts: { kind: 'always' },
    atMost: null,
    evidence: { message: 1, quote: '20k', start: 0, end: 3 },
    behaviour: null,
    ...overrides,
  }
}

const visit = (day: number, overrides: Partial<Credit> = {}): Credit =>
  aCredit({ day, rule: 'behaviour.visit', counts: 'engagement', points: 5, ...overrides })

describe('points', () => {
  it('count from the instant at which they came in, not before', () => {
    const ledger = ledgerOf([aCredit({ day: 3 })], unlimited)
    expect([2, 3, 400].map((day) => scoreAt(ledger, on(day)))).toEqual([0, 10, 10])
  })

  it('that expire are worth everything until that instant, and nothing from it on', () => {
    const ledger = ledgerOf([aCredit({ lasts: { kind: 'expires', days: 180 } })], unlimited)
    expect(scoreAt(ledger, on(180) - 1)).toBe(10)
    expect(scoreAt(ledger, on(180))).toBe(0)
    expect(standingAt(ledger, on(1)).rows[0]?.endsAt).toBe(on(180))
  })

  it('with a half-life are worth half after it, a quarter after two', () => {
    const ledger = ledgerOf([aCredit({ lasts: { kind: 'half_life', days: 30 } })], unlimited)
    expect([0, 30, 60].map((day) => scoreAt(ledger, on(day)))).toEqual([10, 5, 2.5])
    expect(standingAt(ledger, on(1)).rows[0]?.endsAt).toBeNull()
  })

  it('in steps are worth the share of the last step that has come', () => {
    const steps = [
      { days: 30, share: 0.5 },
      { days: 60, share: 0 },
    ]
    const ledger = ledgerOf([aCredit({ lasts: { kind: 'steps', steps } })], unlimited)
    expect([29, 30, 59, 60].map((day) => scoreAt(ledger, on(day)))).toEqual([10, 5, 5, 0])
    expect(standingAt(ledger, on(1)).rows[0]?.endsAt).toBe(on(60))
  })

  it('that are withdrawn fade together with their withdrawal', () => {
    const lasts: Lasting = { kind: 'half_life', days: 30 }
    const withdrawal = aCredit({ points: -10, at: iso(on(10)), since: iso(on(0)), lasts })
    const ledger = ledgerOf([aCredit({ lasts }), withdrawal], unlimited)
    expect(scoreAt(ledger, on(9))).toBeGreaterThan(0)
    expect([10, 20, 45].map((day) => scoreAt(ledger, on(day)))).toEqual([0, 0, 0])
  })
})

describe('limits', () => {
  it('let a rule count so many times at once, the latest first', () => {
    const lasts: Lasting = { kind: 'expires', days: 30 }
    const visits = [0, 10, 20].map((day) => visit(day, { atMost: 2, lasts }))
    const ledger = ledgerOf(visits, unlimited)
    expect(standingAt(ledger, on(20)).rows.map(({ worth }) => worth)).toEqual([0, 5, 5])
    expect([0, 10, 20, 40, 50].map((day) => scoreAt(ledger, on(day)))).toEqual([5, 10, 10, 5, 0])
  })

  it('keep a number and the total within bounds, and tell what lies over them', () => {
    const credits = [aCredit({ points: 70 }), visit(0, { points: 50 })]
    const standing = standingAt(ledgerOf(credits, { ...unlimited, engagement: 40, total: 100 }), on(0))
    expect(standing.numbers).toEqual({ fit: 0, readiness: 70, engagement: 40 })
    expect(standing.score).toBe(100)
    expect(standing.cuts).toEqual([
      { over: 'engagement', points: -10 },
      { over: 'total', points: -10 },
    ])
  })
})

const lastings = fc.oneof(
  fc.constant<Lasting>({ kind: 'always' }),
  fc.integer({ min: 1, max: 100 }).map((days): Lasting => ({ kind: 'expires', days })),
  fc.integer({ min: 1, max: 100 }).map((days): Lasting => ({ kind: 'half_life', days })),
  fc.tuple(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 51, max: 100 })).map(
    ([first, second]): Lasting => ({
      kind: 'steps',
      steps: [
        { days: first, share: 0.6 },
        { days: second, share: 0.1 },
      ],
    }),
  ),
)

const credits = fc.array(
  fc
    .record({
      day: fc.integer({ min: 0, max: 200 }),
      points: fc.integer({ min: -20, max: 20 }),
      lasts: lastings,
      counts: fc.constantFrom('fit', 'readiness', 'engagement'),
      rule: fc.constantFrom('a', 'b', 'c'),
      atMost: fc.option(fc.integer({ min: 1, max: 3 })),
    })
    .map((row) => aCredit(row)),
  { maxLength: 30 },
)

const caps = fc.record({
  fit: fc.option(fc.integer({ min: 1, max: 60 })),
  readiness: fc.option(fc.integer({ min: 1, max: 60 })),
  engagement: fc.option(fc.integer({ min: 1, max: 60 })),
  total: fc.option(fc.integer({ min: 1, max: 100 })),
})

const days = fc.integer({ min: 0, max: 400 })

describe('for any ledger', () => {
  it('the rows and what lies over the limits sum to the score, at any instant', () => {
    fc.assert(
      fc.property(credits, caps, days, (rows, limits, day) => {
        const standing = standingAt(ledgerOf(rows, limits), on(day))
        const sum =
          standing.rows.reduce((total, { worth }) => total + worth, 0) +
          standing.cuts.reduce((total, { points }) => total + points, 0)
        expect(sum).toBeCloseTo(standing.score, 6)
        expect(scoreAt(ledgerOf(rows, limits), on(day))).toBe(standing.score)
      }),
    )
  })

  it('the order in which rows arrived does not matter', () => {
    fc.assert(
      fc.property(
        credits.chain((rows) =>
          fc.tuple(
            fc.constant(rows),
            fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length }),
          ),
        ),
        days,
        ([rows, shuffled], day) => {
          // One rule has one set of terms, as in a playbook.
          const same = (list: Credit[]) =>
            list.map((row) => ({
              ...row,
              points: row.rule.length * 7,
              lasts: rows[0]?.lasts ?? row.lasts,
              atMost: 2,
            }))
          expect(scoreAt(ledgerOf(same(shuffled), unlimited), on(day))).toBe(
            scoreAt(ledgerOf(same(rows), unlimited), on(day)),
          )
        },
      ),
    )
  })

  it('no score changes by a point before the next change is foretold', () => {
    // Without a half-life: melting is looked at by the day, and so is true to the day only.
    const sudden = credits.map((rows) => rows.filter(({ lasts }) => lasts.kind !== 'half_life'))
    fc.assert(
      fc.property(sudden, caps, (rows, limits) => {
        const ledger = ledgerOf(
          rows.filter(({ at }) => Date.parse(at) <= on(200)),
          limits,
        )
        const from = on(200)
        const next = nextChange(ledger, from)
        const now = scoreAt(ledger, from)
        const until = next ?? from + 300 * DAY
        // A dip that recovers within the same day is not foretold; every evening is right.
        for (let day = from + DAY - 1; day < until; day += DAY)
          expect(Math.abs(scoreAt(ledger, day) - now)).toBeLessThan(1)
        if (next !== null) expect(Math.abs(scoreAt(ledger, next) - now)).toBeGreaterThanOrEqual(1)
      }),
    )
  })
})

describe('when a score falls', () => {
  it('is told to the instant where points end', () => {
    const ledger = ledgerOf(
      [aCredit({ points: 50 }), visit(0, { points: 15, lasts: { kind: 'expires', days: 10 } })],
      unlimited,
    )
    expect(firstWithout(ledger, on(1), (score) => score >= 60)).toBe(on(10))
  })

  it('is told to the day where points melt', () => {
    const ledger = ledgerOf([aCredit({ points: 64, lasts: { kind: 'half_life', days: 30 } })], unlimited)
    const day = ((firstWithout(ledger, on(0), (score) => score >= 32.5) ?? 0) - START) / DAY
    expect(day).toBe(30)
  })

  it('is never where nothing ends', () => {
    expect(firstWithout(ledgerOf([aCredit()], unlimited), on(0), (score) => score >= 10)).toBeNull()
  })
})
