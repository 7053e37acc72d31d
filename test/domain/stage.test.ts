import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { RejectionReason, Stage } from '../../src/domain/lead.ts'
import {
  ACCEPTED,
  aftermathOf,
  faultsOf,
  HANDED_OFF,
  type KnownFacts,
  type Mover,
  mayMove,
  move,
  QUALIFIED,
  rejectedMove,
  type StageFacts,
} from '../../src/domain/stage.ts'

const stages = Stage.options
const reasons = RejectionReason.options

/** Where each may take a lead from each stage. */
const table: Record<Exclude<Mover, 'import'>, Record<Stage, Stage[]>> = {
  bot: { lead: ['mql'], mql: [], sal: [], sql: [], opportunity: [], won: [], lost: ['mql'] },
  rep: {
    lead: ['lead', 'sal', 'sql', 'opportunity', 'won', 'lost'],
    mql: ['lead', 'sal', 'sql', 'opportunity', 'won', 'lost'],
    sal: ['lead', 'sal', 'sql', 'opportunity', 'won', 'lost'],
    sql: ['lead', 'sal', 'sql', 'opportunity', 'won', 'lost'],
    opportunity: ['lead', 'sal', 'sql', 'opportunity', 'won', 'lost'],
    won: ['won'],
    lost: ['lost'],
  },
  manager: {
    lead: stages,
    mql: stages,
    sal: stages,
    sql: stages,
    opportunity: stages,
    won: stages,
    lost: stages,
  },
}

describe('a move', () => {
  test.each(Object.entries(table))('by a %s is one of the table', (by, allowed) => {
    const found = stages.map((from) => [from, stages.filter((to) => mayMove(from, to, by as Mover))])
    expect(Object.fromEntries(found)).toEqual(allowed)
  })

  test('that a CRM reports is taken as it is', () => {
    for (const from of stages) for (const to of stages) expect(mayMove(from, to, 'import')).toBe(true)
  })

  test.each([
    ['bot', HANDED_OFF],
    ['bot', QUALIFIED],
    ['rep', ACCEPTED],
    ...reasons.map((reason) => ['rep', rejectedMove(reason)] as const),
  ] as const)('that a step makes is one that its hand may make: %s, %o', (by, { to, from }) => {
    for (const stage of from) expect(mayMove(stage, to, by)).toBe(true)
    expect(from).not.toContain(to)
  })
})

describe('a rejection', () => {
  test.each([
    ['not_target', 'lost', 'end'],
    ['competitor', 'lost', 'end'],
    ['already_customer', 'lost', 'end'],
    ['duplicate', 'lost', 'end'],
    ['not_now', 'lead', 'nurture'],
    ['no_budget', 'lead', 'base'],
    ['unreachable', 'lead', 'base'],
    ['wrong_data', 'lead', 'base'],
    ['other', 'lead', 'base'],
  ] as const)('as %s leaves a %s, and what follows is: %s', (reason, to, aftermath) => {
    expect(rejectedMove(reason).to).toBe(to)
    expect(aftermathOf(reason)).toBe(aftermath)
  })
})

const won = (overrides: Partial<KnownFacts> = {}): KnownFacts => ({
  stage: 'won',
  value: 5000,
  reason: null,
  note: null,
  ...overrides,
})

describe('the same stage again', () => {
  it('with the same facts, or with fewer, changes nothing', () => {
    expect(move('won', won(), { stage: 'won', value: 5000 }, 'rep')).toEqual({ kind: 'same' })
    expect(move('won', won(), { stage: 'won' }, 'rep')).toEqual({ kind: 'same' })
  })

  it('with another value is a change, and what was not said stays', () => {
    const before = won({ note: 'three years' })
    expect(move('won', before, { stage: 'won', value: 6000 }, 'rep')).toEqual({
      kind: 'moved',
      facts: won({ value: 6000, note: 'three years' }),
    })
  })

  it('with null takes back what was said', () => {
    expect(move('won', won(), { stage: 'won', value: null }, 'rep')).toMatchObject({
      kind: 'moved',
      facts: { value: null },
    })
  })
})

const facts: fc.Arbitrary<StageFacts> = fc
  .record({
    stage: fc.constantFrom(...stages),
    value: fc.option(fc.integer({ min: 0, max: 9 }), { nil: undefined }),
    reason: fc.option(fc.constantFrom(...reasons), { nil: undefined }),
    note: fc.option(fc.constantFrom('a', 'b'), { nil: undefined }),
  })
  .filter((each) => faultsOf(each).length === 0)

const requests = fc.array(fc.tuple(facts, fc.constantFrom('rep' as const, 'manager' as const)), {
  maxLength: 30,
})

/** What a lead's rows come to when these requests are made of it, one after the other. */
function rowsOf(asked: [StageFacts, 'rep' | 'manager'][]): { rows: KnownFacts[]; stage: Stage } {
  const rows: KnownFacts[] = [{ stage: 'lead', value: null, reason: null, note: null }]
  let stage: Stage = 'lead'
  for (const [said, by] of asked) {
    const result = move(stage, rows.at(-1) ?? null, said, by)
    if (result.kind !== 'moved') continue
    rows.push(result.facts)
    stage = result.facts.stage
  }
  return { rows, stage }
}

describe('whatever is asked of a lead, in whatever order', () => {
  it('it stands where its last row says, each row says something new, and each lost one why', () => {
    fc.assert(
      fc.property(requests, (asked) => {
        const { rows, stage } = rowsOf(asked)
        expect(rows.at(-1)?.stage).toBe(stage)
        rows.forEach((row, index) => {
          expect(row).not.toEqual(rows[index - 1])
          if (row.stage === 'lost') expect(row.reason).not.toBeNull()
          if (row.reason === 'other') expect(row.note).not.toBeNull()
          if (row.stage !== 'opportunity' && row.stage !== 'won') expect(row.value).toBeNull()
        })
      }),
    )
  })

  it('asking for everything twice changes nothing more', () => {
    fc.assert(
      fc.property(requests, (asked) => {
        expect(rowsOf(asked.flatMap((each) => [each, each]))).toEqual(rowsOf(asked))
      }),
    )
  })

  it('a rep never leaves a closed stage', () => {
    fc.assert(
      fc.property(requests, (asked) => {
        const { rows } = rowsOf(asked.map(([said]) => [said, 'rep']))
        const end = rows.findIndex(({ stage }) => stage === 'won' || stage === 'lost')
        if (end >= 0) expect(new Set(rows.slice(end).map(({ stage }) => stage)).size).toBe(1)
      }),
    )
  })
})
