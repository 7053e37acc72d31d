import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readUpdate } from '../../../adapters/telegram/updates.ts'

const from = { id: 7, is_bot: false, first_name: 'Anna', language_code: 'pl' }
const chat = { id: 7, type: 'private' }
const messageUpdate = (content: object, key = 'message') => ({
  update_id: 4_503_599_627_370_000,
  [key]: { message_id: 1, from, chat, date: 0, ...content },
})
const heard = (content: object, key?: string) => readUpdate(messageUpdate(content, key))
const actOf = (content: object, key?: string) => {
  const update = heard(content, key)
  return update.status === 'heard' ? update.act : update.status
}
const text = (words: string) => ({ type: 'said', content: { kind: 'text', text: words }, refuse: null })

test('knows an update by its id, whatever its size, and a chat by its own', () => {
  expect(heard({ text: 'hello' })).toEqual({
    status: 'heard',
    externalId: '4503599627370000',
    chat: '7',
    languageCode: 'pl',
    message: { id: '1', edited: false },
    act: text('hello'),
  })
})

test('takes an edited message as another wording of itself, and an edited picture or a place that moves as nothing', () => {
  expect(heard({ text: '20k, not 10k' }, 'edited_message')).toMatchObject({
    message: { id: '1', edited: true },
    act: text('20k, not 10k'),
  })
  expect(actOf({ photo: [{}] }, 'edited_message')).toBe('ignored')
  expect(actOf({ location: { latitude: 52, longitude: 21 } }, 'edited_message')).toBe('ignored')
})

test('reads a place on a map, with its name if it has one, as something for people', () => {
  const location = { latitude: 52.2296756, longitude: 21.0122287 }
  const map = 'https://www.openstreetmap.org/?mlat=52.22968&mlon=21.01223#map=16/52.22968/21.01223'
  expect(actOf({ location })).toEqual({ type: 'sent_place', text: `📍 52.22968, 21.01223\n${map}` })
  const venue = { location, title: 'Office', address: 'Złota 44' }
  expect(actOf({ location, venue })).toEqual({ type: 'sent_place', text: `📍 Office, Złota 44\n${map}` })
})

test('takes one’s own number for contact details, with its plus', () => {
  const contact = { phone_number: '48500100200', first_name: 'Anna', last_name: 'Nowak', user_id: 7 }
  expect(actOf({ contact })).toMatchObject({
    content: {
      kind: 'contact',
      text: 'Anna Nowak, +48500100200',
      contact: { name: 'Anna Nowak', phone: '+48500100200' },
    },
  })
})

test.each([{ user_id: 8 }, {}])('takes somebody else’s card (%j) for something that is said', (owner) => {
  const contact = { phone_number: '500 100 200', first_name: 'Piotr', ...owner }
  expect(actOf({ contact })).toEqual(text('Piotr, 500 100 200'))
})

test('refuses a text that is longer than any channel takes', () => {
  expect(actOf({ text: 'x'.repeat(4096) })).toMatchObject({ type: 'said' })
  expect(actOf({ text: '😀'.repeat(4096) })).toEqual({ type: 'sent_unreadable', refuse: 'too_long' })
  expect(actOf({ text: 'half \ud83d' })).toEqual({ type: 'sent_unreadable', refuse: 'broken' })
})

test.each(['photo', 'voice', 'sticker', 'document'])('cannot read a %s', (kind) => {
  expect(actOf({ [kind]: {} })).toEqual({ type: 'sent_unreadable', refuse: 'media' })
})

test.each([{ new_chat_title: 'x' }, { pinned_message: {} }, { something_of_next_year: {} }])(
  'ignores what the chat itself notes: %j',
  (content) => {
    expect(actOf(content)).toBe('ignored')
  },
)

test('is silent towards groups, channels and other bots', () => {
  expect(actOf({ text: 'hi', chat: { id: -1, type: 'group' } })).toBe('ignored')
  expect(actOf({ text: 'hi', from: { ...from, is_bot: true } })).toBe('ignored')
  expect(
    readUpdate({ update_id: 1, channel_post: { chat: { id: -1, type: 'channel' }, text: 'hi' } }),
  ).toEqual({
    status: 'ignored',
    externalId: '1',
    queryId: null,
  })
})

test('still answers a press in a group, or under a message that is out of reach', () => {
  const query = { id: 'q', from, data: 'd' }
  const group = { message_id: 1, chat: { id: -1, type: 'group' } }
  for (const callback_query of [query, { ...query, message: group }]) {
    expect(readUpdate({ update_id: 1, callback_query })).toEqual({
      status: 'ignored',
      externalId: '1',
      queryId: 'q',
    })
  }
})

test('names the place of a fault, never its value', () => {
  const broken = { update_id: 3, message: { from: { id: 'secret' }, chat, text: 500100200 } }
  expect(readUpdate(broken)).toEqual({
    status: 'malformed',
    externalId: '3',
    error: 'not an update as we know it: message.from.id (invalid_type), message.text (invalid_type)',
  })
})

test('never throws, whatever it is given', () => {
  const anyUpdate = fc.record({
    update_id: fc.anything(),
    message: fc.anything(),
    callback_query: fc.anything(),
  })
  fc.assert(
    fc.property(fc.oneof(fc.anything(), anyUpdate), (raw) => {
      expect(['heard', 'ignored', 'malformed']).toContain(readUpdate(raw).status)
    }),
  )
})
