import { expect, test } from 'vitest'
import { type Chat, play } from '../../src/demo/play.ts'

/** A chat whose bot asks these questions one after another, whatever the answers. */
function aChat(questions: (string | null)[]) {
  const done: string[] = []
  const next = (deed: string) => {
    done.push(deed)
    return Promise.resolve(questions.shift() ?? null)
  }
  const chat: Chat = {
    channelKey: () => 'key',
    open: () => next('open'),
    say: (text) => next(text),
    press: (choice) => next(`[${choice}]`),
    shareContact: () => next('contact'),
  }
  return { chat, done }
}

test('replies to whatever question is open, until nothing is asked any more', async () => {
  const { chat, done } = aChat(['product', 'reach', null])
  await play({ replies: { reach: { share: 'contact' }, product: { press: 'crm' }, team: 'twelve' } }, chat)
  expect(done).toEqual(['open', '[crm]', 'contact'])
})

test('has another reply for each time that a question is asked', async () => {
  const { chat, done } = aChat(['pain', 'pain', 'team', null])
  await play({ replies: { pain: ['Are you a bot?', 'We lose customers'], team: '12' } }, chat)
  expect(done).toEqual(['open', 'Are you a bot?', 'We lose customers', '12'])
})

test('falls silent where the script has nothing more to say', async () => {
  const { chat, done } = aChat(['pain', 'pain', 'pain'])
  await play({ replies: { pain: 'We lose customers' } }, chat)
  expect(done).toEqual(['open', 'We lose customers'])
})
