/** How they mean to get there: how far the thinking has come. */
import { type QuestionPlan, unsure } from '../plan.ts'

export const plan: QuestionPlan = {
  id: 'plan',
  reads: 'choice',
  choices: [{ id: 'ready' }, { id: 'rough' }, { id: 'none' }, unsure],
  intents: { yes: 'ready', no: 'none' },
}
