/** What they want to reach, and by what they will see that they have. */
import { type QuestionPlan, unsure } from '../plan.ts'

/** `goals`: the ids of what people come to the company for. */
export const goal = (...goals: string[]): QuestionPlan => ({
  id: 'goal',
  reads: 'choice',
  decisive: true,
  choices: [...goals.map((id) => ({ id })), unsure],
})

export const measure: QuestionPlan = {
  id: 'measure',
  reads: 'choice',
  choices: [{ id: 'figure' }, { id: 'direction' }, { id: 'none' }, unsure],
  intents: { yes: 'figure', no: 'none' },
}
