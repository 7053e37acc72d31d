import { describe, expect, it } from 'vitest'
import { createChat } from '../../../../adapters/website/widget/chat.ts'
import type { Answer, Client } from '../../../../adapters/website/widget/client.ts'
import type { Memory, Remembered } from '../../../../adapters/website/widget/memory.ts'
import { createPeer, createSockets, frameText, gone, message, ok } from './support/peers.ts'
import { createTimers, settled } from './support/timers.ts'

function chatWith(overrides: Partial<Client> = {}, earlier: Remembered | null = null) {
  const peer = createPeer(overrides)
  const sockets = createSockets()
  const time = createTimers()
  let kept: Remembered | null = earlier
  let ids = 0
  const memory: Memory = {
    recall: () => kept,
    remember: (remembered) => {
      kept = { playbook: 'saas', ...remembered }
    },
    forget: () => {
      kept = null
    },
  }
  const chat = createChat({
    client: peer.client,
    memory,
    openSocket: sockets.open,
    timers: time.timers,
    random: () => 1,
    now: () => 0,
    newId: () => `x${++ids}`,
  })
  const hear = (...messages: Parameters<typeof message>[0][]) =>
    sockets.last().events.received(frameText(messages.map(message), '1'))
  const live = async () => {
    await settled()
    sockets.last().events.opened()
  }
  return { chat, ...peer, ...time, hear, live, kept: () => kept }
}

const earlier: Remembered = {
  playbook: 'saas',
  conversationId: 'c1',
  resumeToken: 'r0',
  read: 1,
  open: false,
  events: [],
}

describe('createChat', () => {
  it('opens the conversation that a link leads into, and remembers that one from then on', async () => {
    const { chat, calls, kept, hear, live } = chatWith({}, { ...earlier, read: 9 })
    chat.follow('link')
    await live()
    hear({ seq: 1 }, { seq: 2 })
    expect(calls).toEqual(['follow link'])
    expect(chat.conversation()).toMatchObject({ open: true, read: 2 })
    expect(kept()).toMatchObject({
      conversationId: 'c-of-link',
      resumeToken: 'r-of-link',
      read: 2,
      open: true,
    })
  })

  it('asks and keeps nothing before the visitor opens it', async () => {
    const { chat, calls, kept, waiting } = chatWith()
    chat.resume()
    await settled()
    expect(calls).toEqual([])
    expect(kept()).toBeNull()
    expect(waiting()).toBe(0)
    chat.open()
    await settled()
    expect(calls).toEqual(['start'])
    expect(kept()).toEqual({
      playbook: 'saas',
      conversationId: 'c1',
      resumeToken: 'r1',
      read: 0,
      open: true,
      events: [],
    })
  })

  it('goes on with the conversation of an earlier page, closed as it was, and counts what is new', async () => {
    const { chat, calls, hear, live } = chatWith({}, earlier)
    chat.resume()
    await live()
    hear({ seq: 1 }, { seq: 2, author: 'rep', name: 'Anna' })
    expect(calls).toEqual(['resume r0'])
    expect(chat.conversation()).toMatchObject({ open: false, read: 1, connection: 'live' })
  })

  it('keeps what the visitor has read', async () => {
    const { chat, hear, live, kept } = chatWith()
    chat.open()
    await live()
    hear({ seq: 1 }, { seq: 2 })
    expect(kept()?.read).toBe(2)
    chat.close()
    hear({ seq: 3 })
    expect(kept()).toMatchObject({ read: 2, open: false })
  })

  it('keeps the new conversation where the remembered one has gone', async () => {
    const { chat, kept } = chatWith({ resume: async () => gone }, earlier)
    chat.resume()
    await settled()
    expect(kept()).toMatchObject({ resumeToken: 'r1', read: 0 })
  })

  it('sends what was written before there was a connection', async () => {
    const { chat, calls, live } = chatWith()
    chat.open()
    chat.say('hello')
    await live()
    await settled()
    expect(calls).toEqual(['start', 'send hello t1'])
    expect(chat.conversation().entries).toMatchObject([{ text: 'hello', delivery: 'sent' }])
  })

  it('shows that a reply is being written only while there may be one', async () => {
    const releases: ((answer: Answer<unknown>) => void)[] = []
    const { chat, live, pass } = chatWith({ send: () => new Promise((resolve) => releases.push(resolve)) })
    chat.open()
    await live()
    chat.say('hello')
    await pass(249)
    expect(chat.conversation().typing).toBeNull()
    await pass(1)
    expect(chat.conversation().typing).toEqual({ name: null })
    releases[0]?.(ok({}))
    await pass(1_000)
    expect(chat.conversation().typing).toBeNull()
  })

  it('shows no sign of typing for a reply that is there at once, nor while a rep is to answer', async () => {
    const { chat, live, hear, pass } = chatWith()
    chat.open()
    await live()
    chat.say('hello')
    await pass(10_000)
    expect(chat.conversation().typing).toBeNull()
    hear({ seq: 2, author: 'rep', name: 'Anna' })
    chat.say('good day')
    await pass(300)
    expect(chat.conversation().typing).toBeNull()
  })

  it('tells whoever listens, until they stop', () => {
    const { chat } = chatWith()
    let changes = 0
    const stop = chat.subscribe(() => {
      changes++
    })
    chat.open()
    expect(changes).toBeGreaterThan(0)
    const before = changes
    stop()
    chat.close()
    expect(changes).toBe(before)
  })
})
