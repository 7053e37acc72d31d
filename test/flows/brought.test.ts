/** Answers that a link, a page or a form told: facts as good as words, and never shown as words. */
import { describe, expect, it } from 'vitest'
import { Card } from '../../src/domain/card.ts'
import type { Known } from '../../src/domain/known.ts'
import { createDialogue, type Dialogue, ended, ofType, phrase, saas } from './dialogue.ts'

const choice = (question: string, value: string, source: Known['source'] = 'link'): Known => ({
  question,
  source,
  fact: { kind: 'choice', value },
})

function openedWith(known: Known[], dialogue = createDialogue()) {
  const effects = dialogue.step({ type: 'opened', at: dialogue.now, brought: { known, seq: 1 } })
  return { dialogue, effects }
}

const yearly = (sum: number) => ({ min: sum, max: sum, currency: 'EUR', per: 'year' as const })

describe('what a prospect brings along', () => {
  it('is greeted with, read back and asked no more', () => {
    const { dialogue, effects } = openedWith([choice('product', 'crm')])
    const [greeting, question] = ofType(effects, 'say').map(({ text }) => text)
    expect(greeting).toBe(phrase('greeting'))
    expect(question).toContain(
      phrase('brought').replace('{values}', 'what to improve – “Sales and deals (CRM)”'),
    )
    expect(dialogue.asked()?.question).toBe('pain')
  })

  it('gives its points by an event and not by a quote', () => {
    const { dialogue } = openedWith([choice('product', 'crm', 'page')])
    const evidence = { message: 1, quote: '', start: 0, end: 0, source: 'page' }
    expect(dialogue.ledger).toMatchObject([{ rule: 'need.product=crm', points: 5, evidence }])
  })

  it('may be a value, which falls in a choice as if it had been said', () => {
    const { dialogue } = openedWith([
      { question: 'amount', source: 'link', fact: { kind: 'money', value: yearly(20_000) } },
    ])
    expect(dialogue.saved.context.answers.amount).toMatchObject({ status: 'given', choice: '10k-50k' })
  })

  it('is on the card with where it comes from', () => {
    const { dialogue } = openedWith([choice('product', 'crm')])
    const [handOff] = ofType(dialogue.askForPerson(), 'hand_off')
    const [product] = Card.parse(handOff?.card).criteria[0]?.answers ?? []
    expect(product).toMatchObject({ value: 'Sales and deals (CRM)', evidence: { quote: '', source: 'link' } })
  })

  it('is corrected by what they say, and never put in the place of it', () => {
    const { dialogue } = openedWith([choice('product', 'crm')])
    dialogue.step({
      type: 'chose',
      at: dialogue.now,
      message: { seq: 9, text: 'Customer service' },
      question: 'product',
      choice: 'helpdesk',
    })
    openedWith([choice('product', 'analytics')], dialogue)
    expect(dialogue.saved.context.answers.product?.choice).toBe('helpdesk')
  })

  it('answers the open question in mid-dialogue', () => {
    const dialogue = createDialogue()
    dialogue.open()
    const { effects } = openedWith([choice('product', 'crm')], dialogue)
    expect(dialogue.words(effects).join()).toContain('Sales and deals (CRM)')
    expect(dialogue.asked()?.question).toBe('pain')
  })

  it('can fail a gate, and no words are put into their mouth', () => {
    const { effects } = openedWith([choice('amount', 'under-2k')], createDialogue({ playbook: saas }))
    expect(ofType(effects, 'end')[0]?.outcome.reasons).toEqual(['gate:budget-floor'])
    expect(ofType(effects, 'say').at(-1)?.text).not.toContain('You answered')
  })

  it('may be told by the page as long as they have said nothing: nobody is interrupted', () => {
    const tells = (dialogue: Dialogue) => {
      const brought = { known: [choice('product', 'crm', 'event')], seq: 2 }
      return dialogue.step({ type: 'brought', at: dialogue.now, brought })
    }
    const fresh = createDialogue()
    fresh.open()
    expect(fresh.words(tells(fresh)).join()).toContain('Sales and deals (CRM)')
    expect(fresh.asked()?.question).toBe('pain')
    const busy = createDialogue()
    busy.open()
    busy.press('losing', 'pain')
    expect(tells(busy)).toEqual([])
    expect(tells(ended('hot'))).toEqual([])
  })

  it.each<[string, Known]>([
    ['a question that the playbook has not', choice('colour', 'red')],
    ['a choice that the question has not', choice('pain', 'toothache')],
    [
      'a value of another kind',
      { question: 'role', source: 'link', fact: { kind: 'money', value: yearly(1) } },
    ],
    ['an absence: nobody has said that they do not know', choice('product', 'unsure')],
    ['how to reach them: anybody may write a link', choice('reach', 'private')],
  ])('is passed over where it is %s', (_what, known) => {
    const { dialogue } = openedWith([known])
    expect(dialogue.saved.context.answers).toEqual({})
    expect(dialogue.asked()?.question).toBe('product')
  })
})
