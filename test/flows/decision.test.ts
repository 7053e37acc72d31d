import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isMeantFor } from '../../flows/audience.ts'
import { freshContext } from '../../flows/context.ts'
import { askingOrder, isDue, isOpen } from '../../flows/decision.ts'
import { playbooks } from '../../flows/playbooks/index.ts'
import { findQuestion } from '../../flows/questions.ts'
import { askedQuestions, type Playbook, type Question } from '../../flows/vocabulary.ts'
import { usualEntry } from '../../src/domain/entry.ts'
import { createDialogue, ofType, prospects, saas, thoroughSaas } from './dialogue.ts'

/** Answers every question as it is asked, by its number of choice, until the qualification ends. */
function play(playbook: Playbook, choices: readonly number[]) {
  const dialogue = createDialogue({ playbook })
  dialogue.open()
  const asked: string[] = []
  while (dialogue.outcome === null) {
    const open = dialogue.asked()
    if (!open || asked.length > 50) throw new Error('the dialogue does not end')
    asked.push(open.question)
    const index = askedQuestions(playbook).findIndex(({ id }) => id === open.question)
    dialogue.press(open.choices[(choices[index] ?? 0) % open.choices.length]?.id ?? 'none')
  }
  return { outcome: dialogue.outcome, asked, handOff: ofType(dialogue.effects, 'hand_off').at(-1) }
}

const question = (id: string): Question => {
  const found = findQuestion(saas, id)
  if (!found) throw new Error(`no question ${id}`)
  return found
}

describe('the fewest questions that decide', () => {
  it.each(playbooks)(
    'end $id as asking everything would have',
    (playbook) => {
      const [brief, thorough] = [
        { ...playbook, thorough: false },
        { ...playbook, thorough: true },
      ]
      const count = askedQuestions(playbook).length
      fc.assert(
        fc.property(fc.array(fc.nat(5), { minLength: count, maxLength: count }), (choices) => {
          const few = play(brief, choices)
          const all = play(thorough, choices)
          expect(few.outcome.kind).toBe(all.outcome.kind)
          expect(few.handOff?.queue).toBe(all.handOff?.queue)
          expect(few.asked.length).toBeLessThanOrEqual(all.asked.length)
        }),
        { numRuns: 100 },
      )
    },
    60_000,
  )

  it('hand a good prospect off without the details that change nothing', () => {
    const dialogue = createDialogue({ playbook: saas })
    dialogue.open()
    dialogue.pressAll('crm', 'losing', '10k-50k', 'decides', 'month', 'private')
    expect(dialogue.outcome).toMatchObject({ kind: 'handed_off' })
  })

  it('go on to the details while these may decide', () => {
    const dialogue = createDialogue({ playbook: saas })
    dialogue.open()
    dialogue.pressAll('crm', 'slowed', '2k-10k', 'shares', 'half-year')
    expect(dialogue.asked()?.question).toBe('team')
  })

  it('stop as soon as no answer can avert the end', () => {
    const hopeless: Playbook = { ...saas, thresholds: { handOff: 99, nurture: 98 } }
    const dialogue = createDialogue({ playbook: hopeless })
    dialogue.open()
    dialogue.pressAll('crm', 'bearable')
    expect(dialogue.outcome).toMatchObject({ kind: 'disqualified' })
  })

  it('are all that there are where a playbook is thorough', () => {
    const dialogue = createDialogue({ playbook: thoroughSaas })
    dialogue.open()
    dialogue.pressAll(...prospects.hot, 'private')
    const meant = askedQuestions(saas).filter(({ audience }) => isMeantFor(audience, usualEntry))
    expect(Object.keys(dialogue.saved.context.answers)).toHaveLength(meant.length)
  })

  it('begin with the decisive ones, in the order of the criteria', () => {
    const order = askingOrder(saas)
    expect(order.filter(({ decisive }) => decisive).map(({ id }) => id)).toEqual([
      'product',
      'pain',
      'amount',
      'role',
      'start',
    ])
    expect(order.slice(5).every(({ decisive }) => !decisive)).toBe(true)
    expect(askingOrder(thoroughSaas)).toEqual(saas.criteria.flatMap(({ questions }) => questions))
  })
})

describe('a question is meant for', () => {
  const of = (engagement: 'cold' | 'interested' | 'ready', customer: 'new' | 'existing') => ({
    ...freshContext('en'),
    entry: { engagement, customer },
  })
  const asked = (audience: Question['audience'], context = of('interested', 'new')) =>
    isOpen(context, { ...question('team'), audience })

  it('everybody, where no audience is named', () => {
    expect(asked([])).toBe(true)
  })

  it('those who are named, in each dimension by itself', () => {
    expect(asked(['cold', 'interested'])).toBe(true)
    expect(asked(['ready'])).toBe(false)
    expect(asked(['existing'])).toBe(false)
    expect(asked(['interested', 'existing'])).toBe(false)
    expect(asked(['interested', 'existing'], of('interested', 'existing'))).toBe(true)
  })
})

describe('a question that follows another', () => {
  it('is ruled out when that one has no value', () => {
    const context = freshContext('en')
    expect(isDue(thoroughSaas, context, question('approved'))).toBe(false)
    expect(isOpen(context, question('approved'))).toBe(true)
    const declined = createDialogue()
    declined.open()
    declined.pressAll('crm', 'losing', '5-19', 'private')
    expect(isOpen(declined.saved.context, question('approved'))).toBe(false)
  })
})
