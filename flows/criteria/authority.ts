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

/** All that a private customer is asked: it tells whom to invite, and shuts nobody out. */
export const household: QuestionPlan = {
  id: 'household',
  reads: 'authority',
  choices: [
    { id: 'alone', authority: ['decides'] },
    { id: 'together', authority: ['shares'] },
    { id: 'for-others', authority: ['influences', 'researches'] },
    discreet,
  ],
}
