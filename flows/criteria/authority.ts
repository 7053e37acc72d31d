/** Who decides: the prospect's own part, and whose word is needed besides. */
import { discreet, type QuestionPlan, unsure } from '../plan.ts'

export const role: QuestionPlan = {
  id: 'role',
  reads: 'authority',
  decisive: true,
  choices: [
    { id: 'decides', authority: ['decides'] },
    { id: 'shares', authority: ['shares'] },
    { id: 'influences', authority: ['influences'], holds: false },
    { id: 'researches', authority: ['researches'], holds: false },
    discreet,
  ],
}

export const signers: QuestionPlan = {
  id: 'signers',
  reads: 'choice',
  follows: 'role',
  choices: [{ id: 'nobody' }, { id: 'one-more' }, { id: 'several' }, unsure],
  intents: { no: 'nobody' },
}
