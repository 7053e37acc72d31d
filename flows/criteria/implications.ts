/** What becomes possible if it is done. */
import { type QuestionPlan, unsure } from '../plan.ts'

export const gain: QuestionPlan = {
  id: 'gain',
  reads: 'choice',
  choices: [{ id: 'growth' }, { id: 'time' }, { id: 'comfort' }, unsure],
}
