/** How it ranks among everything else that they have to do. */
import { type QuestionPlan, unsure } from '../plan.ts'

export const priority: QuestionPlan = {
  id: 'priority',
  reads: 'choice',
  decisive: true,
  choices: [{ id: 'first' }, { id: 'among-first' }, { id: 'someday', holds: false }, unsure],
  intents: { dont_care: 'someday', not_now: 'someday' },
}
