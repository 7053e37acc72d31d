/** Money: how much a year, and whether it is theirs to spend. */
import { bands, discreet, type Limit, type QuestionPlan, unsure } from '../plan.ts'

/** `limits`: the yearly sums, in the playbook's currency, below which each choice lies. */
export const amount = (...limits: Limit[]): QuestionPlan => ({
  id: 'amount',
  reads: 'money',
  decisive: true,
  choices: [...bands(...limits), { id: 'none', absence: 'no' }, unsure, discreet],
  intents: { no: 'no' },
})

export const approved: QuestionPlan = {
  id: 'approved',
  reads: 'choice',
  follows: 'amount',
  choices: [{ id: 'approved' }, { id: 'planned' }, { id: 'not-yet', holds: false }, unsure],
  intents: { yes: 'approved', no: 'not-yet', not_now: 'not-yet' },
}
