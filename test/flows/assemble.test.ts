import { describe, expect, it } from 'vitest'
import { assemble, type PlaybookPlan } from '../../flows/assemble.ts'
import { role } from '../../flows/criteria/authority.ts'
import { amount } from '../../flows/criteria/budget.ts'
import { pain } from '../../flows/criteria/consequences.ts'
import { reach } from '../../flows/criteria/contact.ts'
import { occasion, product } from '../../flows/criteria/need.ts'
import { start } from '../../flows/criteria/timing.ts'
import { bant } from '../../flows/frameworks.ts'
import { bands, detail, meantFor, scored } from '../../flows/plan.ts'
import { en } from '../../flows/playbooks/saas.en.ts'
import { common } from '../../flows/wording/index.ts'

const plan = (changes: Partial<PlaybookPlan> = {}): PlaybookPlan => ({
  id: 'small',
  version: 1,
  currency: 'EUR',
  rates: { EUR: 1 },
  timeZone: 'Europe/Berlin',
  framework: bant,
  criteria: {
    budget: [
      scored(amount(['under-2k', 2000], ['2k-10k', 10_000], ['10k-50k', 50_000], ['50k-plus', null]), {}),
    ],
    authority: [scored(role, {})],
    need: [scored(product('crm', 'helpdesk', 'analytics'), { crm: 1 })],
    timing: [scored(start, {})],
  },
  contact: { question: scored(reach, {}), before: [] },
  queues: ['crm'],
  routing: { question: 'product', byChoice: {}, otherwise: 'crm' },
  gates: [],
  thresholds: { handOff: 1, nurture: 0 },
  temperatures: { hot: 1, warm: 0 },
  followUp: { afterDays: 1, atMost: 1 },
  patience: 1,
  mostQuestions: 5,
  ...changes,
})

describe('assembling a playbook', () => {
  it('speaks the languages that it has words for, and pins running dialogues unless it says otherwise', () => {
    const playbook = assemble(plan(), { en })
    expect(playbook).toMatchObject({ languages: ['en'], running: 'pin' })
    expect(assemble(plan({ running: 'restart' }), { en }).running).toBe('restart')
  })

  it('keeps the order of asking', () => {
    expect(assemble(plan(), { en }).criteria.map(({ id }) => id)).toEqual([
      'budget',
      'authority',
      'need',
      'timing',
    ])
  })

  it('names every text that is missing', () => {
    const { product: _, ...questions } = en.questions
    expect(() => assemble(plan(), { en: { ...en, questions } })).toThrow(
      /playbook "small" is not complete:[\s\S]*no wording in en[\s\S]*questions\.product\.title/,
    )
  })

  it('has the library’s words where a company has none of its own, text by text', () => {
    const asked = { ...en.questions, start: { ask: 'When shall we come?' } }
    const start = assemble(plan(), { en: { ...en, questions: asked } }).criteria.at(-1)?.questions[0]
    expect(start?.ask.en).toBe('When shall we come?')
    expect(start?.rephrase.en).toBe(common.en.questions.start?.rephrase)
    expect(start?.choices.map(({ label }) => label.en)).toContain('Within a month')
  })

  it('has a company’s own criteria, with its own titles', () => {
    const framework = { id: 'own', weights: { taste: 100 } }
    const criteria = { taste: [scored(product('crm', 'helpdesk', 'analytics'), { crm: 1 })] }
    const playbook = assemble(plan({ framework, criteria }), { en: { ...en, criteria: { taste: 'Taste' } } })
    expect(playbook.criteria).toMatchObject([{ id: 'taste', title: { en: 'Taste' } }])
  })

  it('names the criteria of its framework that are missing', () => {
    const { timing: _, ...criteria } = plan().criteria
    expect(() => assemble(plan({ criteria }), { en })).toThrow('follows bant and has no criterion timing')
  })

  it('refuses a criterion that the framework gives no weight', () => {
    const criteria = { ...plan().criteria, charm: [] }
    expect(() => assemble(plan({ criteria }), { en })).toThrow(
      'a criterion charm, to which bant gives no weight',
    )
  })

  it('brings the points of a criterion to its weight', () => {
    const points = assemble(plan(), { en }).criteria.find(({ id }) => id === 'need')?.questions[0]?.choices
    expect(points?.find(({ id }) => id === 'crm')?.points).toBe(bant.weights.need)
  })

  it('does not add up the points of questions that take each other’s place', () => {
    const need = [
      scored(meantFor(detail(pain), 'new'), { losing: 7 }),
      scored(meantFor(occasion, 'existing'), { more: 7 }),
      scored(product('crm', 'helpdesk', 'analytics'), { crm: 3 }),
    ]
    const playbook = assemble(plan({ criteria: { ...plan().criteria, need } }), { en })
    const questions = playbook.criteria.find(({ id }) => id === 'need')?.questions
    expect(questions?.map(({ choices }) => Math.max(...choices.map(({ points }) => points)))).toEqual([
      21, 21, 9,
    ])
  })

  it('refuses points for a choice that there is not', () => {
    expect(() => scored(role, { decide: 5 })).toThrow('gives points for "decide", which is no choice of it')
  })

  it('makes ranges that meet', () => {
    expect(bands(['low', 10, false], ['mid', 20], ['high', null])).toEqual([
      { id: 'low', holds: false, range: { min: null, max: 10 } },
      { id: 'mid', holds: true, range: { min: 10, max: 20 } },
      { id: 'high', holds: true, range: { min: 20, max: null } },
    ])
  })
})
