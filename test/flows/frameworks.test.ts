/** A framework is data: one small company, asked about by each framework from the same library of criteria. */
import { describe, expect, it } from 'vitest'
import { assemble, type PlaybookPlan } from '../../flows/assemble.ts'
import { role, signers } from '../../flows/criteria/authority.ts'
import { amount, approved } from '../../flows/criteria/budget.ts'
import { challenge, tried } from '../../flows/criteria/challenges.ts'
import { pain } from '../../flows/criteria/consequences.ts'
import { reach } from '../../flows/criteria/contact.ts'
import { goal, measure } from '../../flows/criteria/goals.ts'
import { gain } from '../../flows/criteria/implications.ts'
import { product } from '../../flows/criteria/need.ts'
import { plan } from '../../flows/criteria/plans.ts'
import { priority } from '../../flows/criteria/priority.ts'
import { driver, start } from '../../flows/criteria/timing.ts'
import { anum, bant, champ, type Framework, frameworks, gpctba } from '../../flows/frameworks.ts'
import { type QuestionPlan, type ScoredQuestion, scored } from '../../flows/plan.ts'
import { judge } from '../../flows/scoring.ts'
import type { Playbook, PlaybookChoice, Question } from '../../flows/vocabulary.ts'
import type { PlaybookWording } from '../../flows/wording/wording.ts'

const products = ['bread', 'cakes']

/** What each framework calls the criteria that the library's questions belong to. */
const questionsOf: Record<string, Record<string, QuestionPlan[]>> = {
  [bant.id]: {
    budget: [amount(['small', 1000, false], ['big', null]), approved],
    authority: [role, signers],
    need: [product(...products), pain],
    timing: [start, driver],
  },
  [anum.id]: {
    authority: [role, signers],
    need: [product(...products), pain],
    urgency: [priority, start],
    money: [amount(['small', 1000, false], ['big', null]), approved],
  },
  [champ.id]: {
    challenges: [product(...products), challenge('late', 'stale'), tried],
    authority: [role, signers],
    money: [amount(['small', 1000, false], ['big', null])],
    prioritisation: [priority, start],
  },
  [gpctba.id]: {
    goals: [product(...products), goal('praise', 'savings'), measure],
    plans: [plan],
    challenges: [challenge('late', 'stale'), tried],
    timeline: [start, driver],
    budget: [amount(['small', 1000, false], ['big', null]), approved],
    authority: [role, signers],
    consequences: [pain],
    implications: [gain],
  },
}

const own = (title: string, choices: Record<string, string>) => ({
  title,
  ask: title,
  rephrase: title,
  choices,
})

/** Only what is the company's own: the library has words for everything else. */
const en: PlaybookWording = {
  questions: {
    product: own('What may we bake?', { bread: 'Bread', cakes: 'Cakes' }),
    goal: own('What is it to bring?', { praise: 'Praise', savings: 'Savings' }),
    challenge: own('What annoys you today?', { late: 'It comes late', stale: 'It is stale' }),
    amount: own('How much a year?', { small: 'Under €1,000', big: '€1,000 or more', none: 'None yet' }),
  },
  gates: {},
  queues: { bakery: 'Bakery' },
}

/** The first choice of each question is the best, and the one that holds. */
const byTheFirst = (question: QuestionPlan): ScoredQuestion =>
  scored(question, { [question.id === 'amount' ? 'big' : (question.choices[0]?.id ?? '')]: 1 })

function bakery(framework: Framework, changes: Partial<PlaybookPlan> = {}): Playbook {
  const criteria = Object.entries(questionsOf[framework.id] ?? {})
  return assemble(
    {
      id: 'bakery',
      version: 1,
      currency: 'EUR',
      rates: { EUR: 1 },
      timeZone: 'Europe/Warsaw',
      framework,
      criteria: Object.fromEntries(criteria.map(([id, questions]) => [id, questions.map(byTheFirst)])),
      contact: { question: scored(reach, {}), before: ['handed_off'] },
      queues: ['bakery'],
      routing: { question: 'product', byChoice: {}, otherwise: 'bakery' },
      gates: [],
      thresholds: { handOff: 80, nurture: 30 },
      temperatures: { hot: 80, warm: 30 },
      followUp: { afterDays: 30, atMost: 1 },
      patience: 2,
      mostQuestions: 16,
      ...changes,
    },
    { en },
  )
}

const nowhere = { message: 1, quote: '', start: 0, end: 0 }
const at = '2026-11-23T09:00:00.000Z'

/** A prospect who chooses each question's choice by a rule of their own. */
function outcomeOf(playbook: Playbook, choose: (question: Question) => PlaybookChoice | undefined) {
  const answers = playbook.criteria
    .flatMap(({ questions }) => questions)
    .map((question) => ({
      question: question.id,
      status: 'given' as const,
      choice: choose(question)?.id ?? null,
      value: null,
      evidence: nowhere,
      at,
    }))
  return judge(playbook, Object.fromEntries(answers.map((answer) => [answer.question, answer])))
}

const best = ({ choices }: Question) => choices.toSorted((one, other) => other.points - one.points)[0]

describe.each(frameworks)('the framework $id', (framework) => {
  const playbook = bakery(framework)

  it('makes a playbook of the library, with its own order of asking', () => {
    expect(playbook.criteria.map(({ id }) => id)).toEqual(Object.keys(framework.weights))
  })

  it('weighs each criterion by its own weights', () => {
    for (const { id, questions } of playbook.criteria) {
      const points = questions.reduce((sum, question) => sum + (best(question)?.points ?? 0), 0)
      expect(Math.abs(points - (framework.weights[id] ?? 0)), id).toBeLessThanOrEqual(1)
    }
  })

  it('hands off who gives the best answers', () => {
    expect(outcomeOf(playbook, best)).toMatchObject({ kind: 'handed_off', temperature: 'hot' })
  })

  it('keeps from a hand-off who lacks a single criterion, and says which', () => {
    const lacking = playbook.criteria.find(({ questions }) => questions.some(({ id }) => id === 'role'))
    const outcome = outcomeOf(playbook, (question) =>
      question.id === 'role' ? question.choices.find(({ id }) => id === 'influences') : best(question),
    )
    expect(outcome.kind).toBe('nurture')
    expect(outcome.reasons).toContain(`missing:${lacking?.id}`)
  })

  it('disqualifies who answers nothing of worth', () => {
    expect(outcomeOf(playbook, ({ choices }) => choices.at(-1))).toMatchObject({ kind: 'disqualified' })
  })
})

it('a mix of one’s own is a framework like the others', () => {
  const mix: Framework = { id: 'oven', weights: { need: 60, timing: 40 } }
  const playbook = bakery(mix, {
    criteria: { timing: [byTheFirst(start)], need: [byTheFirst(product(...products))] },
  })
  expect(playbook.framework).toBe('oven')
  expect(outcomeOf(playbook, best)).toMatchObject({ kind: 'handed_off', score: 100 })
})
