import { expect, test } from 'vitest'
import { saas } from '../flows/playbooks/saas.ts'
import { revised, revisionNumber } from '../flows/revision.ts'
import { prove } from '../src/prove.ts'

const revision = (handOff: number) => {
  const rubric = { thresholds: { handOff, nurture: 25 }, temperatures: { hot: handOff, warm: 25 } }
  const result = revised(saas, rubric, revisionNumber(saas.version, 1))
  if (result.status !== 'revised') throw new Error(result.faults.join('\n'))
  return result.playbook
}

test('a revision that nobody could be handed off by does not pass', async () => {
  expect(await prove(revision(60))).toEqual([])
  expect((await prove(revision(500))).join('\n')).toContain('points at thresholds.handOff')
})
