import { describe, expect, test } from 'vitest'
import { fateOf } from '../../src/demo/fate.ts'
import type { HandoffView } from '../../src/engine/ports.ts'
import { aScript } from './builders.ts'

const aHandoff = (overrides: Partial<HandoffView> = {}): HandoffView => ({
  id: '0193a000-0000-7000-8000-000000000001',
  conversationId: '0193a000-0000-7000-8000-000000000002',
  prospectId: '0193a000-0000-7000-8000-000000000003',
  channel: 'website',
  queue: 'crm',
  status: 'waiting',
  score: 80,
  temperature: 'hot',
  reasons: ['score:80'],
  summary: 'losing clients',
  name: null,
  language: 'en',
  lastSeq: 0,
  waitingSince: '2026-03-02T10:00:00.000Z',
  dueAt: null,
  warnAt: null,
  rep: null,
  rejection: null,
  ...overrides,
})

const view = (handoff: Partial<HandoffView> = {}) => ({
  outcome: 'handed_off',
  reasons: ['score:80'],
  handoff: aHandoff(handoff),
})

const HOT = { score: 80, temperature: 'hot' } as const

describe('what became of a prospect', () => {
  test('is as scripted when outcome, reason, temperature and queue are', () => {
    expect(fateOf(aScript(), view(), HOT)).toMatchObject({
      outcome: 'handed_off',
      temperature: 'hot',
      score: 80,
      queue: 'crm',
      asScripted: true,
    })
  })

  test.each([
    ['another outcome', { ...view(), outcome: 'nurture' }],
    ['no outcome', { ...view(), outcome: null }],
    ['another reason', { ...view(), reasons: ['asked:person'] }],
    ['a reason that only begins alike', { ...view(), reasons: ['scored:80'] }],
    ['another queue', view({ queue: 'general' })],
    ['no hand-off', { ...view(), handoff: null }],
  ])('is not as scripted with %s', (_, other) => {
    expect(fateOf(aScript(), other, HOT).asScripted).toBe(false)
  })

  test('is not as scripted with another temperature', () => {
    expect(fateOf(aScript(), view(), { ...HOT, temperature: 'warm' }).asScripted).toBe(false)
  })

  test('is not as scripted when somebody is handed off who should not be', () => {
    const ends = { outcome: 'handed_off', reason: 'score' } as const
    expect(fateOf(aScript({ ends }), view(), HOT).asScripted).toBe(false)
  })
})
