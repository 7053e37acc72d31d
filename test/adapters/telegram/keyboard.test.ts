import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  choiceOf,
  inRows,
  keyboardOf,
  languageKeyboard,
  pressedKeyboard,
  readCode,
} from '../../../adapters/telegram/keyboard.ts'
import { languages } from '../../../src/domain/language.ts'
import type { Message } from '../../../src/domain/transcript.ts'

const messageWith = (overrides: Partial<Message> = {}): Message => ({
  conversationId: '0198c1f2-0000-7000-8000-0000deadbeef',
  seq: 4,
  author: 'bot',
  authorName: null,
  text: 'What is your budget?',
  choices: [
    { id: 'a', label: 'Up to 10k' },
    { id: 'b', label: 'More' },
  ],
  question: 'budget.amount',
  wants: null,
  clientId: null,
  at: '2026-11-02T09:00:00.000Z',
  ...overrides,
})

const codesOf = (message: Message) => {
  const keyboard = keyboardOf(message)
  if (!('inline_keyboard' in keyboard)) throw new Error('there are no buttons under the message')
  return keyboard.inline_keyboard
    .flat()
    .map((button) => ('callback_data' in button ? button.callback_data : ''))
}

/** Presses the button at `index` of `message`, and looks for it in `found`. */
const press = (message: Message, index: number, found = message) => {
  const pressed = readCode(codesOf(message)[index] ?? '')
  if (pressed?.type !== 'choice') throw new Error('the button is no choice')
  return choiceOf(pressed, found)
}

test('finds its way back from every button to the choice, in Telegram’s 64 bytes', () => {
  const choice = fc.record({ id: fc.string({ minLength: 1 }), label: fc.string({ minLength: 1 }) })
  const choices = fc.array(choice, { minLength: 1, maxLength: 30 })
  fc.assert(
    fc.property(
      fc.uuid(),
      fc.integer({ min: 1, max: 999_999_999 }),
      choices,
      (conversationId, seq, offered) => {
        const message = messageWith({ conversationId, seq, choices: offered })
        for (const code of codesOf(message)) expect(Buffer.byteLength(code)).toBeLessThanOrEqual(64)
        offered.forEach((one, index) => {
          expect(press(message, index)).toEqual(one)
        })
      },
    ),
  )
})

test('means nothing in another message, in another conversation, or where the choice is gone', () => {
  const message = messageWith()
  expect(press(message, 1, messageWith({ seq: 5 }))).toBeNull()
  const other = '0198c1f2-0000-7000-8000-0000deadbee0'
  expect(press(message, 1, messageWith({ conversationId: other }))).toBeNull()
  expect(press(message, 1, messageWith({ choices: message.choices.slice(0, 1) }))).toBeNull()
})

test.each(['', 'x', 'c|0|1|deadbeef', 'c|1|1', 'c|1|1|nothexno', 'c|1e3|1|deadbeef', 'l|fr', 'l|'])(
  'does not understand the code %j',
  (code) => {
    expect(readCode(code)).toBeNull()
  },
)

test('reads the buttons of languages and of choices already made', () => {
  const codes = languageKeyboard(languages)
    .inline_keyboard.flat()
    .map((button) => ('callback_data' in button ? readCode(button.callback_data) : null))
  expect(codes).toEqual(languages.map((language) => ({ type: 'language', language })))
  const [[done] = []] = pressedKeyboard('More').inline_keyboard
  expect(done).toMatchObject({ text: '✓ More' })
  expect(done && 'callback_data' in done ? readCode(done.callback_data) : null).toEqual({ type: 'done' })
})

test('asks for contact details by a key, in the language of the message, with the choices on keys of their own', () => {
  const labelOf = (text: string) => {
    const keyboard = keyboardOf(
      messageWith({ text, wants: 'contact', choices: [{ id: 'later', label: 'Later' }] }),
    )
    return 'keyboard' in keyboard ? keyboard.keyboard : []
  }
  expect(labelOf('How can we reach you?')).toEqual([
    [{ text: '📱 Share my phone number', request_contact: true }],
    [{ text: 'Later' }],
  ])
  expect(labelOf('Как с вами связаться?')[0]).toEqual([
    { text: '📱 Отправить мой номер телефона', request_contact: true },
  ])
})

test('takes such keys away with the next message that has no buttons', () => {
  expect(keyboardOf(messageWith({ choices: [] }))).toEqual({ remove_keyboard: true })
})

test('lays short buttons side by side, as many as a narrow telephone shows whole, and never out of order', () => {
  const rowsOf = (...labels: string[]) =>
    inRows(labels.map((text) => ({ text }))).map((row) => row.map(({ text }) => text))
  expect(rowsOf('Yes', 'No', 'Not sure')).toEqual([['Yes', 'No', 'Not sure']])
  expect(rowsOf('Up to 10k', '10–50k', '50–100k', 'More')).toEqual([
    ['Up to 10k', '10–50k', '50–100k'],
    ['More'],
  ])
  expect(rowsOf('This month', 'In three months', 'Later')).toEqual([
    ['This month', 'In three months'],
    ['Later'],
  ])
  expect(rowsOf('I decide alone', 'I decide together with others', 'No')).toEqual([
    ['I decide alone'],
    ['I decide together with others'],
    ['No'],
  ])
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 40 })), (labels) => {
      const rows = rowsOf(...labels)
      expect(rows.flat()).toEqual(labels)
      for (const row of rows) expect(row.length).toBeLessThanOrEqual(3)
    }),
  )
})
