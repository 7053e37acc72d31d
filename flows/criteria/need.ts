/** What is needed, how badly, and for how many people. */
import { bands, type Limit, type QuestionPlan, unsure } from '../plan.ts'

/** `products`: the ids of what the company sells; each has its queue. */
export const product = (...products: string[]): QuestionPlan => ({
  id: 'product',
  reads: 'need',
  decisive: true,
  choices: [...products.map((id) => ({ id })), unsure],
})

/** What happens if nothing is done. */
export const pain: QuestionPlan = {
  id: 'pain',
  reads: 'choice',
  decisive: true,
  choices: [{ id: 'losing' }, { id: 'slowed' }, { id: 'bearable', holds: false }, unsure],
  intents: { dont_care: 'bearable' },
}

/** `limits`: the numbers of people below which each choice lies. */
export const team = (...limits: Limit[]): QuestionPlan => ({
  id: 'team',
  reads: 'number',
  choices: [...bands(...limits), unsure],
})
