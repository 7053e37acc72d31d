import { describe, expect, test } from 'vitest'
import { isMeantFor } from '../../flows/audience.ts'
import { playbooks } from '../../flows/playbooks/index.ts'
import { askedQuestions } from '../../flows/vocabulary.ts'
import { usualEntry } from '../../src/domain/entry.ts'
import { chances } from '../../src/simulate/chance.ts'
import {
  type Attitudes,
  drawFacts,
  everythingFor,
  type Fact,
  inRoundFigures,
} from '../../src/simulate/truth.ts'

const chance = () => chances(1).next().value

const attitudes = (hope: number, overrides: Partial<Attitudes> = {}): Attitudes => ({
  budget: hope,
  authority: hope,
  need: hope,
  timing: hope,
  vagueness: 0,
  reticence: 0,
  ...overrides,
})

describe.each(playbooks.map((playbook) => [playbook.id, playbook] as const))(
  'what is true, for %s',
  (_, playbook) => {
    const questions = askedQuestions(playbook).filter(({ audience }) => isMeantFor(audience, usualEntry))

    test('there is an answer to every question, and it is one of its choices', () => {
      for (const hope of [0, 0.3, 0.6, 1]) {
        const facts = drawFacts(playbook, attitudes(hope), usualEntry, chance())
        for (const { id, choices } of questions) {
          const fact = facts.get(id)
          expect(fact).toBeDefined()
          if (fact?.choice) expect(choices.map((choice) => choice.id)).toContain(fact.choice)
        }
      }
    })

    test('there is none to a question that is meant for others', () => {
      const customers = drawFacts(playbook, attitudes(0.6), { ...usualEntry, customer: 'existing' }, chance())
      for (const { id, audience } of askedQuestions(playbook))
        expect(customers.has(id)).toBe(isMeantFor(audience, { ...usualEntry, customer: 'existing' }))
    })

    test('a value lies in the range of its choice', () => {
      const random = chance()
      for (let drawn = 0; drawn < 200; drawn += 1) {
        const facts = drawFacts(playbook, attitudes(random.fraction()), usualEntry, random)
        for (const { id, choices } of questions) {
          const { choice, amount } = facts.get(id) ?? { choice: null, amount: null }
          const range = choices.find((each) => each.id === choice)?.range
          if (!range || amount === null) continue
          expect(amount).toBeGreaterThanOrEqual(range.min ?? 0)
          expect(amount).toBeLessThan(range.max ?? Number.POSITIVE_INFINITY)
        }
      }
    })

    test('whoever keeps everything to themselves declines what is personal', () => {
      const facts = drawFacts(playbook, attitudes(0.5, { reticence: 1 }), usualEntry, chance())
      expect(facts.get(playbook.contact.question.id)?.status).toBe('declined')
    })

    test('asking everything leaves out what follows an answer that was not given', () => {
      const given = drawFacts(playbook, attitudes(0.6), usualEntry, chance())
      const unknown = new Map(
        [...given].map(([id, fact]): [string, Fact] => [id, { ...fact, status: 'unknown' }]),
      )
      const following = questions.filter(({ follows }) => follows !== null).length
      expect(everythingFor(playbook, unknown)).toHaveLength(questions.length - 1 - following)
    })
  },
)

test.each([
  [12_345, 10_000],
  [17_700, 20_000],
  [3_400, 3_500],
  [640, 650],
])('%i is said as %i', (sum, round) => {
  expect(inRoundFigures(sum)).toBe(round)
})
