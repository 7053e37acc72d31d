/** What happens if nothing is done. */
import { type QuestionPlan, unsure } from '../plan.ts'

export const pain: QuestionPlan = {
  id: 'pain',
  reads: 'choice',
  decisive: true,
  choices: [{ id: 'losing' }, { id: 'slowed' }, { id: 'bearable', holds: false }, unsure],
  intents: { dont_care: 'bearable' },
}
