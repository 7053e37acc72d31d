import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hashOf } from '../../flows/playbook.ts'
import { agency } from '../../flows/playbooks/agency.ts'
import { playbooks } from '../../flows/playbooks/index.ts'
import { saas } from '../../flows/playbooks/saas.ts'
import { isChanged, replayed } from '../../flows/replay.ts'
import { isNewer, partsOf, Rubric, revised, revisionNumber, rubricOf } from '../../flows/revision.ts'
import { type Answers, judge } from '../../flows/scoring.ts'
import type { Playbook } from '../../flows/vocabulary.ts'
import type { Answer } from '../../src/domain/answer.ts'

/** The revision that a rubric makes; fails the test where it makes none. */
function revision(rubric: Rubric, playbook: Playbook = saas): Playbook {
  const result = revised(playbook, Rubric.parse(rubric), revisionNumber(playbook.version, 1))
  if (result.status !== 'revised') throw new Error(result.faults.join('\n'))
  return result.playbook
}

const faults = (rubric: Rubric): string[] => {
  const result = revised(saas, rubric, 1)
  return result.status === 'faulty' ? result.faults : []
}

const answered = (choices: Record<string, string>): Answers =>
  Object.fromEntries(
    Object.entries(choices).map(([question, choice]): [string, Answer] => [
      question,
      {
        question,
        status: 'given',
        choice,
        value: null,
        evidence: { message: 1, quote: choice, start: 0, end: choice.length },
        at: '2026-03-02T10:00:00.000Z',
      },
    ]),
  )

const warm = answered({ product: 'crm', pain: 'slowed', amount: '2k-10k', role: 'shares', start: 'quarter' })

describe('a rubric', () => {
  it.each(playbooks)('that says what $id says changes nothing but the version', (playbook) => {
    expect(hashOf({ ...revision(rubricOf(playbook), playbook), version: playbook.version })).toBe(
      hashOf(playbook),
    )
  })

  it('changes the points of an answer, and leaves the rest', () => {
    const changed = revision({ points: { amount: { '2k-10k': 19, declined: -1 } } })
    expect(rubricOf(changed).points?.amount).toEqual({
      ...rubricOf(saas).points?.amount,
      '2k-10k': 19,
      declined: -1,
    })
    expect(rubricOf(changed).points?.role).toEqual(rubricOf(saas).points?.role)
  })

  it('changes thresholds, limits, and what behaviour is worth', () => {
    const rubric: Rubric = {
      thresholds: { handOff: 40, nurture: 20 },
      temperatures: { hot: 50, warm: 20 },
      caps: { engagement: 10 },
      behaviour: { pricing: { points: 25, lasts: { kind: 'half_life', days: 7 } } },
    }
    expect(rubricOf(revision(rubric))).toMatchObject({ ...rubric, caps: { ...saas.caps, engagement: 10 } })
  })

  it('changes which answers fail a gate, and what a contact is worth', () => {
    const gates = { 'budget-floor': { choices: ['under-2k', '2k-10k'], absences: [] } }
    expect(judge(revision({ gates }), warm).reasons).toEqual(['gate:budget-floor'])
    expect(judge(saas, warm).kind).toBe('nurture')
    expect(rubricOf(revision({ fit: { role: 9 } }, agency)).fit).toEqual({
      business_mail: 6,
      company: 3,
      role: 9,
    })
  })

  it.each<[string, Rubric]>([
    [
      'gates.colour: the playbook has no such gate; it has budget-floor, researching',
      { gates: { colour: {} } },
    ],
    [
      'gates.budget-floor: question "amount" has no choice "lots"',
      { gates: { 'budget-floor': { choices: ['lots'] } } },
    ],
    ['fit.role: the playbook has no such rule; it has none', { fit: { role: 1 } }],
    ['points.colour: playbook "saas" has no such question', { points: { colour: { red: 1 } } }],
    ['points.amount.lots: the question has no such answer', { points: { amount: { lots: 1 } } }],
    ['lasts.colour: playbook "saas" has no such question', { lasts: { colour: { kind: 'always' } } }],
    ['behaviour.dance: the playbook has no such rule', { behaviour: { dance: { points: 1 } } }],
    ['thresholds.handOff: 10 must be more than nurture, 20', { thresholds: { handOff: 10, nurture: 20 } }],
    ['temperatures.hot: 10 must be more than warm, 20', { temperatures: { hot: 10, warm: 20 } }],
  ])('is refused with the place and what there is: %s', (message, rubric) => {
    expect(faults(rubric)).toEqual([expect.stringContaining(message)])
  })

  it('is refused where it says what no rubric may', () => {
    expect(Rubric.safeParse({ phrases: {} }).success).toBe(false)
  })
})

describe('revisions', () => {
  it('are newer than their version and older than the next', () => {
    const numbers = fc.record({
      base: fc.integer({ min: 1, max: 999 }),
      revision: fc.integer({ min: 0, max: 999 }),
    })
    const versionOf = ({ base, revision: count }: { base: number; revision: number }) =>
      count === 0 ? base : revisionNumber(base, count)
    fc.assert(
      fc.property(numbers, numbers, (one, other) => {
        expect(partsOf(versionOf(one))).toEqual(one)
        const later = one.base === other.base ? one.revision > other.revision : one.base > other.base
        expect(isNewer(versionOf(one), versionOf(other))).toBe(later)
      }),
    )
  })
})

describe('a replay', () => {
  it('tells the outcome that the same answers would have had', () => {
    const outcome = judge(saas, warm)
    const result = replayed(revision({ thresholds: { handOff: 45, nurture: 20 } }), {
      answers: warm,
      outcome,
    })
    expect(result).toMatchObject({ before: { outcome: 'nurture' }, after: { outcome: 'handed_off' } })
    expect(result && isChanged(result)).toBe(true)
  })

  it('tells who would only be called warmer or colder, too', () => {
    const outcome = judge(saas, warm)
    const rubric = { temperatures: { hot: saas.temperatures.hot, warm: outcome.score + 1 } }
    const result = replayed(revision(rubric), { answers: warm, outcome })
    expect(result).toMatchObject({
      before: { outcome: outcome.kind, temperature: 'warm' },
      after: { outcome: outcome.kind, temperature: 'vague' },
    })
    expect(result && isChanged(result)).toBe(true)
  })

  it('of the rubric in force changes nobody', () => {
    const result = replayed(revision(rubricOf(saas)), { answers: warm, outcome: judge(saas, warm) })
    expect(result && isChanged(result)).toBe(false)
  })

  it('leaves out who asked for it, fell silent, or has not ended', () => {
    const outcome = { ...judge(saas, warm), reasons: ['asked:person'] }
    expect(replayed(saas, { answers: warm, outcome })).toBeNull()
    expect(replayed(saas, { answers: warm, outcome: { ...outcome, reasons: ['silent:amount'] } })).toBeNull()
    expect(replayed(saas, { answers: warm, outcome: null })).toBeNull()
  })
})
