import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { freshContext } from '../../flows/context.ts'
import { explain, type Facts } from '../../flows/explain.ts'
import { saas } from '../../flows/playbooks/saas.ts'
import { type Answers, judge, rowsOfAnswers } from '../../flows/scoring.ts'
import { askedQuestions } from '../../flows/vocabulary.ts'
import type { Answer, AnswerStatus } from '../../src/domain/answer.ts'
import type { Behaviour, BehaviourKind } from '../../src/domain/behaviour.ts'
import { Explanation } from '../../src/domain/explanation.ts'

const SAID = new Date('2026-03-02T10:00:00.000Z')
const daysLater = (days: number) => new Date(SAID.getTime() + days * 86_400_000)

const anAnswer = (question: string, choice: string | null, status: AnswerStatus = 'given'): Answer => ({
  question,
  status,
  choice,
  value: null,
  evidence: { message: 1, quote: 'their words', start: 0, end: 11 },
  at: SAID.toISOString(),
})

const answering = (choices: Record<string, string>): Answers =>
  Object.fromEntries(
    Object.entries(choices).map(([question, choice]) => [question, anAnswer(question, choice)]),
  )

const aBehaviour = (kind: BehaviourKind, day: number, name = ''): Behaviour => ({
  id: `${kind} ${name} ${day}`,
  kind,
  name,
  at: daysLater(day).toISOString(),
  evidence: null,
})

function facts(answers: Answers, overrides: Partial<Facts> = {}): Facts {
  return {
    context: { ...freshContext('en'), answers },
    entries: rowsOfAnswers(saas, answers),
    behaviours: [],
    contact: { email: 'anna@firm.example' },
    doubted: false,
    stage: 'lead',
    outcome: null,
    calibrated: null,
    ...overrides,
  }
}

const explained = (answers: Answers, overrides: Partial<Facts> = {}, day = 0) =>
  Explanation.parse(explain(saas, facts(answers, overrides), daysLater(day)))

/** Sales-ready, at 45 points: product 5, pain 10, budget 10, role 12, start 12, and 5 of the team for fit. */
const warm = { product: 'crm', pain: 'slowed', amount: '2k-10k', role: 'shares', start: 'quarter' }

describe('an explanation', () => {
  it('quotes every row in words, what gives most first', () => {
    const { rows, score } = explained(answering(warm))
    expect(rows.map(({ title, points }) => [title, points])[0]).toEqual([saasTitle('role'), 12])
    for (const row of rows) expect(row.evidence?.quote).toBe('their words')
    expect(rows.reduce((sum, { worth }) => sum + worth, 0)).toBe(score.now)
  })

  it('keeps fit, readiness and engagement apart', () => {
    const behaviours = [aBehaviour('page', 0, '/pricing'), aBehaviour('request', 0)]
    const { fit, readiness, engagement, score } = explained(answering({ ...warm, team: '5-19' }), {
      behaviours,
    })
    expect(fit.now).toBe(5)
    expect(engagement).toBe(40) // visit 5, pricing 15, request 20: as much as may count
    expect(score.now).toBe(fit.now + readiness.now + engagement)
  })

  it('gives the score as an interval over what is open, which every way of answering stays in', () => {
    const questions = saas.criteria.flatMap((criterion) => criterion.questions)
    const choiceOf = fc.record(
      Object.fromEntries(
        questions.map((question) => [
          question.id,
          fc.constantFrom(...question.choices.filter(({ absence }) => !absence).map(({ id }) => id)),
        ]),
      ),
    )
    fc.assert(
      fc.property(choiceOf, fc.subarray(questions.map(({ id }) => id)), (choices, known) => {
        const before = explained(answering(Object.fromEntries(known.map((id) => [id, choices[id] ?? '']))))
        // Whom a question is not meant for is never asked it.
        const meant = questions.filter(
          ({ audience, id }) => !audience.includes('existing') || known.includes(id),
        )
        const after = explained(answering(Object.fromEntries(meant.map(({ id }) => [id, choices[id] ?? '']))))
        expect(after.score.now).toBeGreaterThanOrEqual(before.score.worst)
        expect(after.score.now).toBeLessThanOrEqual(before.score.best)
        expect(before.score.now).toBeGreaterThanOrEqual(before.score.worst)
      }),
    )
  })

  it('does not take "no" for open, and takes "not known" and "not told" for it', () => {
    const amount = (status: AnswerStatus) => explained({ amount: anAnswer('amount', null, status) })
    const budget = (status: AnswerStatus) =>
      amount(status).criteria.find(({ criterion }) => criterion === 'budget')?.points
    expect(budget('no')?.best).toBeLessThan(budget('unknown')?.best ?? 0)
    expect(budget('declined')).toEqual(budget('unknown'))
    expect(amount('no').score.now).toBe(-5)
    expect(amount('unknown').score.now).toBe(0)
  })

  it('names the minimum criterion that fails, with the words that fail it', () => {
    const { gate } = explained(answering({ ...warm, amount: 'under-2k' }))
    expect(gate).toEqual({ id: 'budget-floor', evidence: anAnswer('amount', null).evidence })
  })

  it('counts a wrong contact against the quality of what is known, and not against the fit', () => {
    const good = explained(answering(warm))
    const doubted = explained(answering(warm), { doubted: true })
    expect(doubted.quality.now).toBeLessThan(good.quality.now)
    expect([doubted.score, doubted.fit]).toEqual([good.score, good.fit])
  })
})

describe('a criterion', () => {
  const authority = (answers: Answers) =>
    explained(answers).criteria.find(({ criterion }) => criterion === 'authority')

  it('that does not hold is open as long as nothing is known that speaks against it', () => {
    expect(authority({})).toMatchObject({ holds: false, open: true })
    expect(authority({ role: anAnswer('role', null, 'declined') })).toMatchObject({
      holds: false,
      open: true,
    })
    expect(authority(answering({ role: 'influences' }))).toMatchObject({ holds: false, open: false })
    // Who else must agree decides nothing, and does not keep it open.
    expect(authority(answering({ role: 'influences', signers: 'nobody' }))?.open).toBe(false)
    expect(authority(answering({ role: 'decides' }))).toMatchObject({ holds: true, open: false })
  })
})

const saasTitle = (id: string) => askedQuestions(saas).find((question) => question.id === id)?.title.en

describe('behaviour', () => {
  const behaviours = fc.array(
    fc.record({
      kind: fc.constantFrom<BehaviourKind>('page', 'form', 'request', 'ignored', 'complaint', 'custom'),
      day: fc.integer({ min: 0, max: 100 }),
      name: fc.constantFrom('/pricing', '/pl/cennik', '/about'),
    }),
    { maxLength: 12 },
  )

  it('counts each event once, however often and in whatever order it was told', () => {
    fc.assert(
      fc.property(behaviours, fc.integer({ min: 0, max: 200 }), fc.func(fc.nat()), (told, day, rank) => {
        const events = told.map(({ kind, day: on, name }) => aBehaviour(kind, on, name))
        const again = [...events, ...events].toSorted((one, other) => rank(one) - rank(other))
        const once = explained(answering(warm), { behaviours: events }, day)
        expect(explained(answering(warm), { behaviours: again }, day).score).toEqual(once.score)
      }),
    )
  })

  it('gives points for what the playbook names, in any part of the site and in any case', () => {
    const seen = (name: string) =>
      explained({}, { behaviours: [aBehaviour('page', 0, name)] }).rows.map(({ rule }) => rule)
    expect(seen('/PL/Cennik/2026')).toContain('behaviour.pricing')
    expect(seen('/about')).toEqual(['behaviour.visit'])
  })

  it('is one visit as long as no half hour passes between two pages', () => {
    const at = (minutes: number) => ({ ...aBehaviour('page', minutes / 1440, '/about'), id: `${minutes}` })
    const visits = (...minutes: number[]) =>
      explained({}, { behaviours: minutes.map(at) }, 1).rows.filter(({ rule }) => rule === 'behaviour.visit')
    expect(visits(0, 29, 58)).toHaveLength(1)
    expect(visits(0, 31)).toHaveLength(2)
  })
})

describe('what if', () => {
  it('names the answers that would make it a hand-off, and what they would add', () => {
    const answers = answering({ ...warm, team: '5-19' })
    expect(judge(saas, answers)).toMatchObject({ kind: 'nurture', score: 54 })
    const better = explained(answers).whatIf.filter(({ outcome }) => outcome === 'handed_off')
    expect(better).toContainEqual({
      question: 'amount',
      title: saasTitle('amount'),
      choices: [
        { id: '10k-50k', label: expect.any(String) },
        { id: '50k-plus', label: expect.any(String) },
      ],
      points: 6,
      outcome: 'handed_off',
      temperature: 'hot',
      besides: [],
    })
  })

  it('names the answer that is missing although another has not been asked for its sake, and says which', () => {
    const budgetless = { ...answering({ product: 'crm', pain: 'slowed', role: 'shares' }) }
    const answers = { ...budgetless, amount: anAnswer('amount', null, 'no') }
    const [best, ...others] = explained(answers).whatIf
    expect(best).toMatchObject({
      question: 'amount',
      choices: [{ id: '10k-50k' }, { id: '50k-plus' }],
      outcome: 'handed_off',
      besides: [saasTitle('start')],
    })
    expect(others.filter(({ outcome }) => outcome === 'handed_off')).toEqual([])
    expect(judge(saas, { ...answers, ...answering({ amount: '10k-50k', start: 'month' }) }).kind).toBe(
      'handed_off',
    )
    expect(judge(saas, { ...answers, ...answering({ amount: '2k-10k', start: 'month' }) }).kind).toBe(
      'nurture',
    )
  })

  it('says nothing of warmth where a minimum fails all the same', () => {
    const turnedAway = explained(answering({ ...warm, amount: 'under-2k' })).whatIf
    expect(turnedAway.filter(({ outcome }) => outcome === 'disqualified')).toEqual([])
    expect(turnedAway[0]).toMatchObject({ question: 'amount', outcome: 'handed_off' })
  })

  it('is true: with any of the answers the outcome is the one foretold', () => {
    const given = fc.record(
      Object.fromEntries(
        Object.keys(warm).map((id) => {
          const question = askedQuestions(saas).find((each) => each.id === id)
          const choices = question?.choices.filter(({ absence }) => !absence).map((choice) => choice.id) ?? []
          return [id, fc.constantFrom(...choices)]
        }),
      ),
    )
    fc.assert(
      fc.property(given, (choices) => {
        const answers = answering(choices)
        for (const { question, choices: others, outcome, besides } of explained(answers).whatIf)
          for (const { id } of besides.length > 0 ? [] : others)
            expect(judge(saas, { ...answers, [question]: anAnswer(question, id) }).kind).toBe(outcome)
      }),
    )
  })
})

describe('cooling', () => {
  it('is foretold, with the day and what will be missing', () => {
    const behaviours = [aBehaviour('page', 0, '/pricing')]
    const answers = answering({ product: 'crm', amount: '2k-10k' })
    const { temperature, cools } = explained(answers, { behaviours })
    expect(temperature).toBe('warm')
    expect(cools).toMatchObject({ temperature: 'vague' })
    const before = explained(
      answers,
      { behaviours },
      (Date.parse(cools?.at ?? '') - 1 - SAID.getTime()) / 86_400_000,
    )
    expect(before.temperature).toBe('warm')
    expect(cools?.rows).toContain('Visit to the site')
  })

  it('is not foretold where nothing ends', () => {
    expect(explained(answering({ product: 'crm' })).cools).toBeNull()
  })
})

describe('the recommended next action', () => {
  it.each([
    ['hot', { ...warm, pain: 'losing', amount: '50k-plus' }, {}, 'call_offer'],
    ['who decides is missing', { ...warm, role: 'influences' }, {}, 'find_decider'],
    [
      'need is missing, and the date was not asked for',
      { product: 'crm', amount: '2k-10k', role: 'decides', pain: 'bearable' },
      {},
      'send_material',
    ],
    ['money is missing', { product: 'crm', role: 'decides' }, {}, 'next_budget'],
    [
      'a person was asked for, and there is no address',
      {},
      { outcome: 'handed_off', contact: {} },
      'chat_only',
    ],
    ['won', warm, { stage: 'won' }, 'won'],
  ] as const)('when %s', (_when, choices, overrides, action) => {
    expect(explained(answering(choices), overrides as Partial<Facts>).action?.id).toBe(action)
  })
})
