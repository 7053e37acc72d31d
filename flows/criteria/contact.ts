/** Where to reach the prospect: asked last, with the reason, and free to decline. */
import { discreet, type QuestionPlan } from '../plan.ts'

export const reach: QuestionPlan = {
  id: 'reach',
  reads: 'contact',
  choices: [discreet],
  intents: { no: 'declined' },
}
