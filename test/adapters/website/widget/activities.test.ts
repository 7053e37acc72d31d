import { describe, expect, it } from 'vitest'
import { toActivity } from '../../../../adapters/website/activities.ts'
import { readFrame, writeMessage } from '../../../../adapters/website/widget/activities.ts'
import type { Message } from '../../../../src/domain/transcript.ts'

const stored = (overrides: Partial<Message>): Message => ({
  conversationId: '0193a1f0-0000-7000-8000-000000000001',
  seq: 3,
  author: 'bot',
  authorName: null,
  text: 'Which budget?',
  choices: [],
  question: null,
  wants: null,
  clientId: null,
  at: '2026-11-21T12:00:00.000Z',
  ...overrides,
})

const view = { conversation: 'c1', user: 'dl_1', botName: 'Bantam' }

/** As it arrives: written by the server's own hand, and through JSON. */
const arrived = (overrides: Partial<Message>) => {
  const activities = [toActivity(stored(overrides), view)]
  return readFrame(JSON.parse(JSON.stringify({ activities, watermark: '3' })))
}

describe('readFrame', () => {
  it('reads a bot message with its place, time and buttons', () => {
    const choices = [{ id: 'small', label: 'Up to €10,000' }]
    expect(arrived({ choices, question: 'budget' })).toEqual({
      messages: [
        {
          id: 'c1|0000003',
          seq: 3,
          author: 'bot',
          name: null,
          text: 'Which budget?',
          choices: [{ label: 'Up to €10,000', value: { question: 'budget', choice: 'small' } }],
          clientId: null,
          at: Date.UTC(2026, 10, 21, 12),
        },
      ],
      typing: null,
      watermark: '3',
    })
  })

  it('reads who spoke: the visitor, a rep by name, the system', () => {
    const own = arrived({ author: 'prospect', clientId: 'x1' }).messages[0]
    const rep = arrived({ author: 'rep', authorName: 'Anna Nowak' }).messages[0]
    const system = arrived({ author: 'system' }).messages[0]
    expect([own?.author, own?.clientId]).toEqual(['visitor', 'x1'])
    expect([rep?.author, rep?.name]).toEqual(['rep', 'Anna Nowak'])
    expect([system?.author, system?.name]).toEqual(['system', null])
  })

  it('gives a notice for the moment no place in the transcript', () => {
    const activity = { type: 'message', id: 'c1|5e0b1c9e-uuid', text: 'Too long', from: { role: 'bot' } }
    expect(readFrame({ activities: [activity] }).messages[0]?.seq).toBeNull()
  })

  it('reads that somebody types', () => {
    const rep = { type: 'typing', from: { role: 'bot', name: 'Anna' }, channelData: { author: 'rep' } }
    expect(readFrame({ activities: [rep] }).typing).toEqual({ name: 'Anna' })
    expect(readFrame({ activities: [{ type: 'typing', from: { role: 'bot' } }] }).typing).toEqual({
      name: null,
    })
  })

  it.each([
    null,
    '',
    7,
    {},
    { activities: 'none' },
    { activities: [null, 1, { type: 'message' }, { type: 'trace', id: '1' }] },
  ])('takes %j for an empty frame', (payload) => {
    expect(readFrame(payload)).toEqual({ messages: [], typing: null, watermark: null })
  })
})

describe('writeMessage', () => {
  it('carries the words, the language and our own id', () => {
    expect(writeMessage({ clientId: 'x1', text: 'Dzień dobry', value: null }, 'pl')).toEqual({
      type: 'message',
      from: { id: 'visitor', role: 'user' },
      locale: 'pl',
      text: 'Dzień dobry',
      channelData: { clientActivityID: 'x1' },
    })
  })

  it('carries what the button carried', () => {
    const value = { question: 'budget', choice: 'small' }
    expect(writeMessage({ clientId: 'x1', text: 'Up to €10,000', value }, 'en')).toMatchObject({ value })
  })
})
