import { randomUUID } from 'node:crypto'
import { PassThrough } from 'node:stream'
import { text } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import { createConsole } from '../../../adapters/console/console.ts'
import type { Inbound, Receipt } from '../../../src/domain/inbound.ts'
import type { Message } from '../../../src/domain/transcript.ts'

const aMessage = (overrides: Partial<Message> = {}): Message => ({
  conversationId: randomUUID(),
  seq: 1,
  author: 'bot',
  authorName: null,
  text: 'Which one?',
  choices: [],
  question: null,
  wants: null,
  clientId: null,
  at: '2026-11-22T10:00:00.000Z',
  ...overrides,
})

/** Types `lines` into a chat whose transcript is `messages`: what was shown, and what was given to the engine. */
async function typed(
  lines: string[],
  messages: Message[],
  receipt: Receipt = { status: 'accepted', seq: 1 },
) {
  const input = new PassThrough()
  const output = new PassThrough()
  const given: Inbound[] = []
  const terminal = createConsole({
    async receive(inbound) {
      given.push(inbound)
      return receipt
    },
    conversations: {
      open: async () => ({ id: randomUUID(), created: true }),
      messages: async (_id, after) => messages.filter(({ seq }) => seq > after),
    },
    changes: { subscribe: () => () => undefined },
    clock: { now: () => new Date() },
    playbook: { id: 'saas', version: 1 },
    language: 'en',
    chat: 'a chat',
    input,
    output,
  })
  await terminal.start()
  input.end(lines.map((line) => `${line}\n`).join(''))
  await terminal.ended()
  await terminal.stop()
  output.end()
  return { shown: await text(output), given: given.map(({ content }) => content) }
}

const choices = [
  { id: 'crm', label: 'Sales' },
  { id: 'desk', label: 'Support' },
]

test('shows who says what, and numbers the choices', async () => {
  const { shown } = await typed(
    [],
    [
      aMessage({ choices }),
      aMessage({ seq: 2, author: 'prospect', text: 'me' }),
      aMessage({ seq: 3, author: 'rep', authorName: 'Anna', text: 'Hello' }),
    ],
  )
  expect(shown).toBe('Bantam: Which one?\n  1. Sales\n  2. Support\nAnna: Hello\n')
})

test('a number among the choices presses one, and anything else is said', async () => {
  const { given } = await typed(['2', '3', ' two ', ''], [aMessage({ choices, question: 'product' })])
  expect(given).toEqual([
    { kind: 'open' },
    { kind: 'choice', text: 'Support', question: 'product', choice: 'desk' },
    { kind: 'text', text: '3' },
    { kind: 'text', text: 'two' },
  ])
})

test('lines that end the input are taken, however soon it ends', async () => {
  const { given } = await typed(
    Array.from({ length: 50 }, (_, index) => `line ${index}`),
    [],
  )
  expect(given).toHaveLength(51)
})

test('what is too long or broken is refused with why, and the chat goes on', async () => {
  const { given, shown } = await typed(['x'.repeat(4097), 'nul \0 inside', 'short'], [])
  expect(given).toEqual([{ kind: 'open' }, { kind: 'text', text: 'short' }])
  expect(shown).toContain('longer than 4096 characters')
  expect(shown).toContain('broken characters')
})

test('what people write cannot steer the terminal', async () => {
  const { shown } = await typed([], [aMessage({ text: '\u001b[2Jgone\u001b]0;title\u0007' })])
  expect(shown).not.toContain('\u001b')
})

test('a chat that was erased says so', async () => {
  await expect(typed(['hello'], [], { status: 'unknown_conversation' })).rejects.toThrow('begin another')
})
