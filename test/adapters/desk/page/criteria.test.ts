import { describe, expect, it } from 'vitest'
import { criteriaOf } from '../../../../adapters/desk/page/criteria.ts'
import { anExplanation } from '../../../support/explanations.ts'
import { card } from '../support/builders.ts'

const settled = { now: 5, worst: 5, best: 5 }
const explained = (holds: boolean, open: boolean) =>
  anExplanation({ criteria: [{ criterion: 'budget', title: 'Money', holds, open, points: settled }] })

describe('a criterion', () => {
  it.each([
    [true, false, 'holds'],
    [false, true, 'open'],
    [false, false, 'missing'],
  ])('that holds: %s, is open: %s, is shown as %s', (holds, open, state) => {
    expect(criteriaOf(null, explained(holds, open))).toMatchObject([{ id: 'budget', state, answers: [] }])
  })

  it('is shown once, with the answers of the card and the points of the explanation', () => {
    const [budget, ...others] = criteriaOf(card(), explained(true, false))
    expect(budget).toMatchObject({ title: 'Money', state: 'holds', points: settled })
    expect(budget?.answers.map(({ question }) => question)).toEqual(['budget.amount', 'budget.approved'])
    expect(others.map(({ id, state }) => [id, state])).toEqual([
      ['need', null],
      ['authority', null],
      ['timing', null],
    ])
  })

  it('keeps what was not asked apart from what was answered', () => {
    const timing = criteriaOf(card(), null).find(({ id }) => id === 'timing')
    expect(timing).toMatchObject({ answers: [], unasked: ['Start'] })
  })
})
