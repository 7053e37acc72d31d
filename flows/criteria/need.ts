/** What is needed, by whom, and what brings back those who are customers already. */
import { bands, type Limit, type QuestionPlan, unsure } from '../plan.ts'

/** `products`: the ids of what the company sells; each has its queue. */
export const product = (...products: string[]): QuestionPlan => ({
  id: 'product',
  reads: 'need',
  decisive: true,
  choices: [...products.map((id) => ({ id })), unsure],
})

/** `limits`: the numbers of people below which each choice lies. */
export const team = (...limits: Limit[]): QuestionPlan => ({
  id: 'team',
  reads: 'number',
  choices: [...bands(...limits), unsure],
})

/** For customers: whether they come for more, for something else, or with a complaint. */
export const occasion: QuestionPlan = {
  id: 'occasion',
  reads: 'choice',
  choices: [{ id: 'more' }, { id: 'new' }, { id: 'trouble' }, unsure],
}
