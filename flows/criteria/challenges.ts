/** What stands in the way, and what has been tried against it. */
import { type QuestionPlan, unsure } from '../plan.ts'

/** `challenges`: the ids of what the company can help with; it reads as the need does, and may decide the queue. */
export const challenge = (...challenges: string[]): QuestionPlan => ({
  id: 'challenge',
  reads: 'need',
  decisive: true,
  choices: [...challenges.map((id) => ({ id })), unsure],
})

export const tried: QuestionPlan = {
  id: 'tried',
  reads: 'choice',
  choices: [{ id: 'nothing' }, { id: 'ourselves' }, { id: 'others' }, unsure],
  intents: { no: 'nothing' },
}
