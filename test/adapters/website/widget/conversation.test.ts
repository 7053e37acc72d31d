import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  begunAnew,
  delivered,
  emptyConversation,
  openChoices,
  posted,
  received,
  seen,
  speakingRep,
  unreadIn,
} from '../../../../adapters/website/widget/conversation.ts'
import { message } from './support/peers.ts'

const choices = [{ label: 'Yes', value: { question: 'q', choice: 'yes' } }]
const outgoing = { clientId: 'x1', text: 'hello', value: null }

const texts = (conversation: { entries: { text: string }[] }) => conversation.entries.map(({ text }) => text)

describe('received', () => {
  it('keeps the order of the transcript and each message once, whatever comes how often', () => {
    const transcript = Array.from({ length: 8 }, (_, index) =>
      message({ seq: index + 1, text: `m${index + 1}` }),
    )
    const deliveries = fc.array(fc.array(fc.constantFrom(...transcript)))
    fc.assert(
      fc.property(deliveries, (frames) => {
        const shown = frames.reduce(received, emptyConversation)
        const expected = transcript.filter(({ id }) => frames.flat().some((each) => each.id === id))
        expect(texts(shown)).toEqual(expected.map(({ text }) => text))
      }),
    )
  })

  it('puts the echo of an own message in the place of the one on its way', () => {
    const waiting = posted(received(emptyConversation, [message()]), outgoing, 0)
    const echo = message({ seq: 2, author: 'visitor', text: 'hello', clientId: 'x1' })
    const shown = received(waiting, [echo, message({ seq: 3, text: 'Good day' })])
    expect(texts(shown)).toEqual(['Hello', 'hello', 'Good day'])
    expect(shown.entries.map(({ delivery }) => delivery)).toEqual(['sent', 'sent', 'sent'])
  })

  it('leaves what is still on its way at the end', () => {
    const waiting = posted(emptyConversation, outgoing, 0)
    expect(texts(received(waiting, [message()]))).toEqual(['Hello', 'hello'])
  })

  it('puts a notice where it came in', () => {
    const before = received(emptyConversation, [message()])
    const noticed = received(before, [message({ id: 'n', seq: null, author: 'system', text: 'notice' })])
    expect(texts(received(noticed, [message({ seq: 2, text: 'next' })]))).toEqual(['Hello', 'notice', 'next'])
  })

  it('takes back the sign of typing when somebody has spoken', () => {
    const typing = { ...emptyConversation, typing: { name: null } }
    expect(received(typing, [message()]).typing).toBeNull()
    expect(received(typing, [message({ author: 'visitor' })]).typing).not.toBeNull()
  })
})

describe('delivered', () => {
  it('marks the message on its way, and leaves one that has arrived alone', () => {
    const waiting = posted(emptyConversation, outgoing, 0)
    expect(delivered(waiting, 'x1', 'failed').entries[0]?.delivery).toBe('failed')
    const arrived = received(waiting, [message({ author: 'visitor', clientId: 'x1' })])
    expect(delivered(arrived, 'x1', 'failed').entries[0]?.delivery).toBe('sent')
  })
})

describe('unreadIn', () => {
  it('counts what others said while the chat was closed', () => {
    const closed = received(emptyConversation, [
      message({ seq: 1 }),
      message({ seq: 2, author: 'visitor' }),
      message({ seq: 3, author: 'rep', name: 'Anna' }),
    ])
    expect(unreadIn(closed)).toBe(2)
    expect(unreadIn(seen({ ...closed, open: true }))).toBe(0)
  })

  it('counts nothing while the chat is open', () => {
    expect(unreadIn(received({ ...emptyConversation, open: true }, [message()]))).toBe(0)
  })
})

describe('openChoices', () => {
  const asked = received(emptyConversation, [message({ choices })])

  it('are those of the last question', () => {
    expect(openChoices(asked)).toEqual(choices)
    expect(openChoices(received(asked, [message({ seq: 2 })]))).toEqual(choices)
  })

  it.each(['visitor', 'rep', 'system'] as const)('go when there are words of the %s', (author) => {
    expect(openChoices(received(asked, [message({ seq: 2, author })]))).toEqual([])
  })

  it('go as soon as one is pressed', () => {
    expect(openChoices(posted(asked, outgoing, 0))).toEqual([])
  })
})

describe('speakingRep', () => {
  it('is whoever spoke for us last', () => {
    const withRep = received(emptyConversation, [message(), message({ seq: 2, author: 'rep', name: 'Anna' })])
    expect(speakingRep(withRep)).toBe('Anna')
    expect(speakingRep(received(withRep, [message({ seq: 3, author: 'visitor' })]))).toBe('Anna')
    expect(speakingRep(received(withRep, [message({ seq: 3 })]))).toBeNull()
  })
})

describe('begunAnew', () => {
  it('forgets the old conversation, and keeps what is on its way', () => {
    const shown = posted(received({ ...emptyConversation, open: true }, [message({ seq: 4 })]), outgoing, 0)
    expect(texts(begunAnew(shown))).toEqual(['hello'])
    expect(begunAnew(shown).read).toBe(0)
  })
})
