import { describe, expect, it } from 'vitest'
import { machineOf } from '../../flows/compose.ts'
import { CheckedPlaybook } from '../../flows/playbook.ts'
import { createDialogue, ofType, prospects, saas, thoroughSaas } from './dialogue.ts'

describe('a machine', () => {
  it('has a state for each criterion and each question in it', () => {
    const asking = machineOf(saas).states.asking
    expect(Object.keys(asking?.states ?? {})).toEqual([
      '$next',
      ...saas.criteria.map(({ id }) => id),
      'contact',
    ])
    for (const { id, questions } of saas.criteria)
      expect(Object.keys(asking?.states[id]?.states ?? {})).toEqual(questions.map((question) => question.id))
  })

  it('is made once for a playbook, however often it is loaded', () => {
    expect(machineOf(CheckedPlaybook.parse(JSON.parse(JSON.stringify(saas))))).toBe(machineOf(saas))
  })

  it('is another for another content, even under the same version', () => {
    const changed = structuredClone(saas)
    changed.thresholds.handOff = 90
    expect(machineOf(changed)).not.toBe(machineOf(saas))
  })
})

describe('a dialogue follows its own playbook', () => {
  it('in the order of its criteria', () => {
    const playbook = { ...thoroughSaas, criteria: saas.criteria.toReversed() }
    const dialogue = createDialogue({ playbook: CheckedPlaybook.parse(playbook) })
    dialogue.open()
    const asked = dialogue.pressAll(
      'month',
      'none',
      'decides',
      'nobody',
      '2k-10k',
      'planned',
      'crm',
      'slowed',
      '5-19',
    )
    expect(ofType(asked, 'say').map(({ question }) => question)).toEqual([
      'driver',
      'role',
      'signers',
      'amount',
      'approved',
      'product',
      'pain',
      'team',
      'reach',
    ])
  })

  it('by its thresholds', () => {
    const playbook = { ...thoroughSaas, thresholds: { handOff: 91, nurture: 25 } }
    const dialogue = createDialogue({ playbook })
    dialogue.open()
    dialogue.pressAll(...prospects.hot, 'private')
    expect(dialogue.outcome).toMatchObject({ kind: 'nurture', score: 90 })
  })

  it('with its patience', () => {
    const dialogue = createDialogue({ playbook: { ...structuredClone(saas), patience: 0 } })
    dialogue.open()
    dialogue.mumble()
    expect(dialogue.asked()?.question).toBe('pain')
  })

  it('with its follow-ups, which may be none', () => {
    const playbook = { ...structuredClone(saas), followUp: { afterDays: 30, atMost: 0 } }
    const dialogue = createDialogue({ playbook })
    dialogue.open()
    dialogue.pressAll(...prospects.warm, 'private')
    expect(dialogue.outcome?.kind).toBe('nurture')
    expect(ofType(dialogue.effects, 'set_timer')).toEqual([])
  })

  it('asking for contact details only before the outcomes that it names', () => {
    const playbook = { ...structuredClone(saas), contact: { ...structuredClone(saas.contact), before: [] } }
    const dialogue = createDialogue({ playbook })
    dialogue.open()
    dialogue.pressAll(...prospects.hot)
    expect(dialogue.outcome?.kind).toBe('handed_off')
  })
})
