import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { saas } from '../../flows/playbooks/saas.ts'
import {
  type Answers,
  failedGate,
  judge,
  missingCriteria,
  queueOf,
  rescored,
  rowsOfAnswer,
  rowsOfAnswers,
  scoreOfAnswers,
  temperatureOf,
} from '../../flows/scoring.ts'
import type { Answer, AnswerStatus } from '../../src/domain/answer.ts'
import { scoreOf } from '../../src/domain/scoring.ts'

const answer = (question: string, choice: string | null, status: AnswerStatus = 'given'): Answer => ({
  question,
  status,
  choice,
  value: null,
  evidence: { message: 1, quote: 'words', start: 0, end: 5 },
  at: '2026-11-23T08:00:00.000Z',
})

const answers = (choices: Record<string, string>): Answers =>
  Object.fromEntries(
    Object.entries(choices).map(([question, choice]) => [question, answer(question, choice)]),
  )

const ready = {
  product: 'crm',
  pain: 'losing',
  amount: '10k-50k',
  role: 'decides',
  start: 'month',
}

describe('rows', () => {
  it('name their rule, playbook version and words', () => {
    expect(rowsOfAnswer(saas, answer('amount', '10k-50k'), undefined)).toEqual([
      {
        rule: 'budget.amount=10k-50k',
        playbook: { id: 'saas', version: saas.version },
        question: 'amount',
        points: 16,
        evidence: { message: 1, quote: 'words', start: 0, end: 5 },
        at: '2026-11-23T08:00:00.000Z',
      },
    ])
  })

  it('are not entered for no points', () => {
    expect(rowsOfAnswer(saas, answer('amount', null, 'unknown'), undefined)).toEqual([])
    expect(rowsOfAnswer(saas, answer('amount', 'under-2k'), answer('amount', null, 'unknown'))).toEqual([])
  })

  const anyAnswer = fc
    .constantFrom(...saas.criteria.flatMap(({ questions }) => questions))
    .chain((question) =>
      fc.oneof(
        fc.constantFrom(...question.choices).map(({ id }) => answer(question.id, id)),
        fc
          .constantFrom('no' as const, 'unknown' as const, 'declined' as const)
          .map((status) => answer(question.id, null, status)),
      ),
    )

  it('add up to the score, however often answers are replaced', () => {
    fc.assert(
      fc.property(fc.array(anyAnswer), (given) => {
        const known: Answers = {}
        const ledger = given.flatMap((each) => {
          const rows = rowsOfAnswer(saas, each, known[each.question])
          known[each.question] = each
          return rows
        })
        expect(scoreOf(ledger)).toBe(scoreOfAnswers(saas, known))
        expect(scoreOf(rowsOfAnswers(saas, known))).toBe(scoreOfAnswers(saas, known))
      }),
    )
  })
})

describe('what answers come to', () => {
  it('is a hand-off for points enough, if every criterion holds', () => {
    expect(judge(saas, answers(ready))).toEqual({
      kind: 'handed_off',
      reasons: ['score:66'],
      temperature: 'hot',
      score: 66,
    })
  })

  it.each([
    ['need', { pain: 'bearable', team: '100-plus', approved: 'approved' }],
    ['budget', { amount: 'missing', team: '100-plus', approved: 'approved' }],
    ['authority', { role: 'influences', team: '100-plus', approved: 'approved' }],
    ['timing', { start: 'later', team: '100-plus', approved: 'approved', signers: 'nobody' }],
  ])('is nurture without %s, whatever the score, and says so', (criterion, changes) => {
    const { amount, ...rest } = { ...ready, ...changes }
    const known = answers(amount === 'missing' ? rest : { amount, ...rest })
    const outcome = judge(saas, known)
    expect(outcome.score).toBeGreaterThanOrEqual(saas.thresholds.handOff)
    expect(outcome.kind).toBe('nurture')
    expect(outcome.reasons).toEqual([`score:${outcome.score}`, `missing:${criterion}`])
  })

  it('is disqualified by a failed gate, whatever the score', () => {
    const rich = answers({ ...ready, approved: 'approved', team: '100-plus', role: 'researches' })
    expect(judge(saas, rich)).toMatchObject({ kind: 'disqualified', reasons: ['gate:researching'] })
    expect(failedGate(saas, answers(ready))).toBeNull()
  })

  it('lets no absence fail a gate that does not name it', () => {
    expect(failedGate(saas, { amount: answer('amount', null, 'no') })).toBeNull()
    const strict = {
      ...saas,
      gates: [
        {
          id: 'g',
          question: 'amount',
          choices: [],
          absences: ['no' as const],
          say: {},
          reopen: { kind: 'when_told' as const },
        },
      ],
    }
    expect(failedGate(strict, { amount: answer('amount', null, 'no') })?.id).toBe('g')
    expect(failedGate(strict, { amount: answer('amount', null, 'declined') })).toBeNull()
  })

  it('counts a criterion as missing when its question was not asked', () => {
    expect(missingCriteria(saas, {})).toEqual(['need', 'budget', 'authority', 'timing'])
  })

  it('is hot, warm or vague by points', () => {
    const at = (hot: number, warm: number) =>
      temperatureOf({ ...saas, temperatures: { hot, warm } }, answers(ready))
    expect([at(66, 20), at(67, 20), at(67, 66), at(67, 67)]).toEqual(['hot', 'warm', 'warm', 'vague'])
  })

  it('is never hot while a criterion is missing', () => {
    const outcome = judge(
      saas,
      answers({ ...ready, role: 'influences', approved: 'approved', team: '100-plus' }),
    )
    expect(outcome.score).toBeGreaterThanOrEqual(saas.temperatures.hot)
    expect(outcome.temperature).toBe('warm')
  })

  it('keeps its kind when it is scored anew', () => {
    const outcome = judge(saas, answers(ready))
    expect(rescored(saas, answers({ ...ready, amount: '2k-10k' }), outcome)).toEqual({
      ...outcome,
      score: 60,
      reasons: ['score:60'],
    })
  })

  it('goes to the queue of the product, and to the general one without', () => {
    expect(queueOf(saas, answers({ product: 'helpdesk' }))).toBe('helpdesk')
    expect(queueOf(saas, { product: answer('product', null, 'unknown') })).toBe('general')
    expect(queueOf(saas, {})).toBe('general')
  })
})
