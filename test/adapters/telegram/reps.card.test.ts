import { expect, test } from 'vitest'
import { cardKeyboard, cardText, shortText } from '../../../adapters/telegram/reps/card.ts'
import type { RepNotice } from '../../../src/engine/rep-notice-port.ts'
import { aCard } from '../../support/builders.ts'

type Told = NonNullable<RepNotice['handoff']>

const evidence = (quote: string) => ({ message: 1, quote, start: 0, end: quote.length })
const answer = { question: 'q', points: 5, status: 'given' as const, value: null, evidence: null }

const told = (overrides: Partial<Told> = {}): Told => ({
  id: '8f14e45f-ceea-467f-9f4b-0a3c2d1e5b6a',
  conversationId: '01a20295-8ee5-77d7-b044-543eea626723',
  queue: 'crm',
  status: 'waiting',
  score: 71.6,
  card: aCard({
    contact: { name: 'Jan Nowak', email: 'jan@firm.example', phone: '+48500100200' },
    criteria: [
      {
        criterion: 'budget',
        title: 'Budget',
        points: 15,
        answers: [
          { ...answer, title: 'Yearly budget', value: '20,000 EUR a year', evidence: evidence('about 20k') },
          { ...answer, title: 'Role', value: 'I decide', evidence: evidence('i decide') },
          { ...answer, title: 'Team', status: 'declined' },
        ],
      },
    ],
    open: ['Start'],
  }),
  rep: null,
  channel: 'website',
  language: 'pl',
  ownClaim: false,
  ...overrides,
})

test('a card has the score, the want and each answer with its quote, and nobody’s name or address', () => {
  expect(cardText(told(), 'en')).toBe(`Hot · score 72 · crm
website · Polish
“losing clients every week”

Yearly budget: 20,000 EUR a year — “about 20k”
Role: I decide

Open: Start`)
})

test.each([
  ['claimed', '✓ Claimed by Anna'],
  ['accepted', '✓ Claimed by Anna\n✓ Accepted'],
  ['returned', 'Back with the bot'],
] as const)('one that is %s ends with how it stands, and cannot be claimed', (status, end) => {
  const handoff = told({ status, rep: { id: 'a', name: 'Anna' } })
  expect(cardText(handoff, 'en').endsWith(`Open: Start\n\n${end}`)).toBe(true)
  expect(cardKeyboard(handoff, 'en', null)).toEqual({ inline_keyboard: [] })
})

test('the longest card and the words around it fit into one message', () => {
  const many = Array.from({ length: 40 }, () => ({ ...answer, title: 'A question', value: 'x'.repeat(400) }))
  const criteria = [{ criterion: 'need', title: 'Need', points: 0, answers: many }]
  const summary = 'y'.repeat(4096)
  const handoff = told({
    card: aCard({ criteria, summary, open: Array(60).fill('Something that is not known') }),
  })
  for (const text of [cardText(handoff, 'ru'), shortText(handoff, 'ru')])
    expect(text.length).toBeLessThan(3800)
})

test('the button’s code fits, and the link is only there where Telegram takes it', () => {
  const [[claim] = [], [link] = []] = cardKeyboard(told(), 'pl', 'https://chat.example').inline_keyboard
  expect(claim).toMatchObject({ text: 'Biorę' })
  expect(Buffer.byteLength(JSON.parse(JSON.stringify(claim)).callback_data)).toBeLessThanOrEqual(64)
  expect(link).toMatchObject({ url: `https://chat.example/desk#/conversations/${told().conversationId}` })
  expect(cardKeyboard(told(), 'pl', 'http://localhost:3000').inline_keyboard).toHaveLength(1)
})
