import { describe, expect, test } from 'vitest'
import { type ClosedLead, type ClosedProspect, examplesOf } from '../../src/engine/examples.ts'

const at = new Date('2026-03-02T10:00:00.000Z')

const aLead = (overrides: Partial<ClosedLead> = {}): ClosedLead => ({
  id: 'L1',
  createdAt: at,
  email: null,
  phone: null,
  company: null,
  role: null,
  source: null,
  campaign: null,
  stage: 'won',
  attributes: {},
  ...overrides,
})

const aProspect = (overrides: Partial<ClosedProspect> = {}): ClosedProspect => ({
  id: 'P1',
  createdAt: at,
  email: null,
  phone: null,
  company: null,
  role: null,
  stage: 'lost',
  channel: 'telegram',
  language: 'pl',
  ended: null,
  source: null,
  answers: {},
  ...overrides,
})

describe('examples for calibration', () => {
  test('a CRM’s lead counts by its attributes, and by what its contact details are, never by themselves', () => {
    const lead = aLead({
      email: 'anna.kowalska@gmail.com',
      phone: '+48601234567',
      company: 'Acme',
      source: 'Fair',
      attributes: { Size: '12' },
    })
    const [example] = examplesOf([lead], [])
    expect(example).toEqual({
      id: 'lead:L1',
      at: at.getTime(),
      won: true,
      values: {
        Size: '12',
        email: 'free',
        phone: 'given',
        company: 'given',
        source: 'Fair',
        'created weekday': 'Monday',
      },
    })
  })

  test('a prospect counts by their answers: the choice, or why there is none', () => {
    const answers = {
      budget: { status: 'given', choice: '10k-50k' },
      need: { status: 'declined', choice: null },
    } as const
    const [example] = examplesOf([], [aProspect({ answers })])
    expect(example).toMatchObject({
      won: false,
      values: { 'answer.budget': '10k-50k', 'answer.need': 'declined', channel: 'telegram', language: 'pl' },
    })
  })

  test('a lead and a prospect of one address are one example; the CRM knows better how it ended', () => {
    const found = examplesOf(
      [aLead({ email: 'a@acme.com', attributes: { Size: '12' } })],
      [aProspect({ email: 'A@Acme.com', answers: { need: { status: 'given', choice: 'crm' } } })],
    )
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({
      won: true,
      values: { Size: '12', 'answer.need': 'crm', email: 'business' },
    })
  })

  test('an end that only one of them has counts for both', () => {
    const open = aLead({ phone: '+48601234567', stage: 'sql' })
    expect(examplesOf([open], [aProspect({ phone: '+48601234567' })])).toMatchObject([{ won: false }])
  })

  test('a prospect belongs to one lead only, and those who have not ended are none', () => {
    const leads = [
      aLead({ id: 'L2', email: 'a@acme.com', createdAt: new Date('2026-04-01') }),
      aLead({ id: 'L1', email: 'a@acme.com' }),
    ]
    const prospect = aProspect({ email: 'a@acme.com', answers: { need: { status: 'given', choice: 'crm' } } })
    const withAnswers = examplesOf(leads, [prospect]).filter(({ values }) => 'answer.need' in values)
    expect(withAnswers.map(({ id }) => id)).toEqual(['lead:L1'])
    expect(examplesOf([aLead({ stage: 'sql' })], [aProspect({ stage: 'mql' })])).toEqual([])
  })
})
