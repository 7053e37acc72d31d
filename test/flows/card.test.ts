import { describe, expect, it } from 'vitest'
import { Card } from '../../src/domain/card.ts'
import type { Language } from '../../src/domain/language.ts'
import { createDialogue, ofType, reading } from './dialogue.ts'

/** Asks for a person after some free answers, and returns the card. */
function cardAfter(language: Language = 'en') {
  const dialogue = createDialogue({ language })
  dialogue.open()
  const text = 'a CRM for the sales team'
  dialogue.say(text, reading('need', 'crm', text))
  dialogue.pressAll('losing', 'unsure')
  dialogue.tell('money', { min: 20_000, max: 30_000, currency: 'EUR', per: 'year' }, '20-30k a year')
  const [handOff] = ofType(dialogue.askForPerson(), 'hand_off')
  if (!handOff) throw new Error('no hand-off')
  return handOff.card
}

describe('a card', () => {
  it('is one by the contract', () => {
    expect(Card.parse(JSON.parse(JSON.stringify(cardAfter())))).toEqual(cardAfter())
  })

  it('has every question, asked or not, with its points and the prospect’s words', () => {
    const need = cardAfter().criteria[0]
    expect(need).toMatchObject({ criterion: 'need', title: 'Need', points: 20 })
    expect(need?.answers).toMatchObject([
      {
        question: 'product',
        status: 'given',
        points: 5,
        evidence: { message: 1, quote: 'a CRM for the sales team', start: 0, end: 24 },
      },
      { question: 'pain', status: 'given', value: 'We lose customers or money', points: 15 },
      { question: 'team', status: 'unknown', value: null, points: 0 },
    ])
    expect(cardAfter().criteria[2]?.answers[0]).toEqual({
      question: 'role',
      title: 'Part in the decision',
      status: 'not_asked',
      value: null,
      points: 0,
      evidence: null,
    })
  })

  it('names what is open', () => {
    expect(cardAfter().open).toEqual([
      'People who would use it',
      'Budget approved',
      'Part in the decision',
      'Who else must agree',
      'Start',
      'What sets the date',
    ])
  })

  it('sums what they want up in their own words', () => {
    expect(cardAfter().summary).toBe(
      'Sales and deals (CRM) («a CRM for the sales team») · We lose customers or money',
    )
  })

  it('says so when nothing is known of the need', () => {
    const [handOff] = ofType(createDialogue().askForPerson(), 'hand_off')
    expect(handOff?.card.summary).toBe('Need not stated yet')
  })

  it.each([
    ['en', '20,000–30,000 EUR a year'],
    ['pl', '20 000–30 000 EUR rocznie'],
    ['ru', '20 000–30 000 EUR в год'],
  ] as const)('writes sums as people do in %s', (language, words) => {
    const budget = cardAfter(language).criteria[1]?.answers[0]
    expect(budget?.value?.replaceAll(/\s/g, ' ')).toBe(words)
  })
})
