import { expect, it } from 'vitest'
import { newsOf, type Watched } from '../../../../adapters/desk/page/news.ts'
import { handoff } from '../support/builders.ts'

const listed = (conversationId: string) => ({
  ...handoff({ conversationId, name: conversationId }),
  kind: 'handoff' as const,
})
const lists = (waiting: string[] | null, mine: string[]): Watched => ({
  waiting: waiting?.map(listed) ?? null,
  mine: mine.map(listed),
})
const nothing = { changed: [], looksAt: null, claimed: null }
const told = (...parameters: Parameters<typeof newsOf>) =>
  newsOf(...parameters).map(({ kind, conversationId }) => `${kind} ${conversationId}`)

it('is who has come into the queue, whom one was given, and what was written to one', () => {
  const before = lists(['Ada'], ['Max'])
  const now = lists(['Ada', 'Eva'], ['Max', 'Ida'])
  expect(told(before, now, { ...nothing, changed: ['Max', 'Ida', 'Ada'] })).toEqual([
    'yours Ida',
    'written Max',
    'waiting Eva',
  ])
})

it('is not what was there when the page was opened, what one looks at, or what one has just taken', () => {
  expect(told({ waiting: null, mine: null }, lists(['Ada'], ['Max']), nothing)).toEqual([])
  expect(told(lists(null, []), lists(['Ada'], []), nothing)).toEqual([])
  const mine = lists([], ['Max'])
  expect(told(mine, mine, { ...nothing, changed: ['Max'], looksAt: 'Max' })).toEqual([])
  expect(told(lists(['Ada'], []), lists([], ['Ada']), { ...nothing, claimed: 'Ada' })).toEqual([])
})
