import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { contentOf, IncomingActivity, toActivity } from '../../../adapters/website/activities.ts'
import { MAX_TEXT, type Message } from '../../../src/domain/transcript.ts'

const contentFrom = (activity: object) => contentOf(IncomingActivity.parse({ type: 'message', ...activity }))

const message = (overrides: Partial<Message>): Message => ({
  conversationId: randomUUID(),
  seq: 7,
  author: 'bot',
  authorName: null,
  text: 'What can you spend?',
  choices: [],
  question: null,
  wants: null,
  clientId: null,
  at: '2026-11-21T10:00:00.000Z',
  ...overrides,
})

const view = { conversation: 'c1', user: 'visitor', botName: 'Bantam' }

describe('what a message activity says', () => {
  it('is its text', () => {
    expect(contentFrom({ text: ' About 20k ' })).toEqual({ kind: 'text', text: ' About 20k ' })
  })

  const pressed = { kind: 'choice', text: 'Up to 10k', question: 'budget', choice: 'small' }

  it.each([
    ['messageBack', { text: 'Up to 10k', value: { question: 'budget', choice: 'small' } }],
    [
      'messageBack without text',
      {
        value: { question: 'budget', choice: 'small' },
        channelData: { messageBack: { displayText: 'Up to 10k' } },
      },
    ],
    ['channelData', { text: 'Up to 10k', channelData: { choice: { question: 'budget', choice: 'small' } } }],
  ])('is the pressed button, sent as %s', (_form, activity) => {
    expect(contentFrom(activity)).toEqual(pressed)
  })

  it('is the id of the button where nothing but its value came', () => {
    expect(contentFrom({ value: { choice: 'small' } })).toEqual({ ...pressed, text: 'small', question: null })
  })

  it('is the language that was chosen in the menu', () => {
    expect(contentOf({ text: 'Polski', value: { language: 'pl' } })).toEqual({
      kind: 'language',
      text: 'Polski',
      language: 'pl',
    })
    expect(contentOf({ text: 'Deutsch', value: { language: 'de' } })).toMatchObject({ kind: 'text' })
  })

  it('is its text where the value is none of ours', () => {
    expect(contentFrom({ text: 'Yes', value: { card: 'submitted' } })).toEqual({ kind: 'text', text: 'Yes' })
  })

  it.each([
    ['nothing', {}, 'empty'],
    ['blanks', { text: ' \n ' }, 'empty'],
    ['a file alone', { text: '', attachments: [{ contentType: 'image/png' }] }, 'file'],
    ['more than any channel takes', { text: 'x'.repeat(MAX_TEXT + 1) }, 'too_long'],
    ['with a zero character', { text: 'a\0b' }, 'broken'],
    ['with half a character', { text: 'a\ud800b', value: { choice: 'small' } }, 'broken'],
    ['a label of that length', { text: 'x'.repeat(MAX_TEXT + 1), value: { choice: 'small' } }, 'too_long'],
  ])('is refused when it is %s', (_what, activity, refusal) => {
    expect(contentFrom(activity)).toEqual({ kind: 'refused', refusal })
  })

  it('may be as long as any channel takes', () => {
    const text = 'x'.repeat(MAX_TEXT)
    expect(contentFrom({ text })).toEqual({ kind: 'text', text })
  })
})

describe('the activity of a message', () => {
  it('offers the choices as buttons that carry their question', () => {
    const choices = [{ id: 'small', label: 'Up to 10k' }]
    expect(toActivity(message({ choices, question: 'budget' }), view).suggestedActions?.actions).toEqual([
      {
        type: 'messageBack',
        title: 'Up to 10k',
        text: 'Up to 10k',
        displayText: 'Up to 10k',
        value: { question: 'budget', choice: 'small' },
      },
    ])
  })

  it('comes back to its sender under their id, with the id that they gave it', () => {
    expect(toActivity(message({ author: 'prospect', clientId: 'mine-1' }), view)).toMatchObject({
      id: 'c1|0000007',
      from: { id: 'visitor', role: 'user' },
      channelData: { clientActivityID: 'mine-1' },
    })
  })

  it.each([
    [{ author: 'bot' }, { id: 'bantam', name: 'Bantam' }, { author: 'bot' }],
    [{ author: 'bot', wants: 'contact' }, { id: 'bantam' }, { author: 'bot', wants: 'contact' }],
    [
      { author: 'rep', authorName: 'Anna' },
      { id: 'rep', name: 'Anna' },
      { author: 'rep', name: 'Anna' },
    ],
    [{ author: 'system' }, { id: 'bantam' }, { author: 'system' }],
  ] satisfies [Partial<Message>, object, object][])('says who wrote %o', (overrides, from, channelData) => {
    const activity = toActivity(message(overrides), view)
    expect(activity.from).toMatchObject({ ...from, role: 'bot' })
    expect(activity.channelData).toEqual(channelData)
  })

  it('is plain text, so that no client reads markup into it', () => {
    expect(toActivity(message({ text: '**bold**' }), view)).toMatchObject({
      text: '**bold**',
      textFormat: 'plain',
      timestamp: new Date('2026-11-21T10:00:00.000Z'),
    })
  })
})
