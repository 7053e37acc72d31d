/** When, and what makes it then. */
import { bands, type QuestionPlan, unsure } from '../plan.ts'

/**
 * In days from the message. A month is 31 days, a quarter 92 and half a year 184, so that "in a month", "in three
 * months" and "in six months" fall in the shorter range whichever months they are.
 */
export const start: QuestionPlan = {
  id: 'start',
  reads: 'time',
  decisive: true,
  choices: [...bands(['month', 32], ['quarter', 93], ['half-year', 185], ['later', null, false]), unsure],
  intents: { dont_care: 'later', not_now: 'later' },
}

export const driver: QuestionPlan = {
  id: 'driver',
  reads: 'choice',
  follows: 'start',
  choices: [{ id: 'deadline' }, { id: 'growth' }, { id: 'none' }, unsure],
  intents: { no: 'none' },
}
