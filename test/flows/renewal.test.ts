import { expect, it } from 'vitest'
import { answersOn } from '../../flows/renewal.ts'
import { ended, prospects, thoroughSaas as saas } from './dialogue.ts'

const { answers } = ended('hot').saved.context

it('carries answers over under the names that the newer version gives them', () => {
  const [first, ...others] = saas.criteria
  const [product, pain, team] = first?.questions ?? []
  if (!first || !product || !pain || !team) throw new Error('the playbook has other questions')
  const criteria = [{ ...first, questions: [product, pain, { ...team, id: 'seats' }] }, ...others]
  const { seats, team: gone } = answersOn({ ...saas, criteria, renamed: { team: 'seats' } }, answers)
  expect(seats).toMatchObject({ question: 'seats', choice: prospects.hot[2] })
  expect(gone).toBeUndefined()
})

it('forgets what is said to be gone, even where another question has its name now', () => {
  expect(answersOn({ ...saas, renamed: { team: null } }, answers)).not.toHaveProperty('team')
  expect(answersOn(saas, answers)).toHaveProperty('team')
})
