import { describe, expect, it } from 'vitest'
import { createChat } from '../../../../adapters/website/widget/chat.ts'
import type { Answer, Client } from '../../../../adapters/website/widget/client.ts'
import type { Memory, Remembered } from '../../../../adapters/website/widget/memory.ts'
import { createPeer, createSockets, frameText, gone, message, ok, unreachable } from './support/peers.ts'
import { createTimers, settled } from './support/timers.ts'

function chatWith(overrides: Partial<Client> = {}, earlier: Remembered | null = null) {
  const peer = createPeer(overrides)
  const sockets = createSockets()
  const time = createTimers()
  let kept: Remembered | null = earlier
  let ids = 0
  let ends = 0
  const clock = { now: 0 }
  const visit = { returning: false, opened: false, language: null }
  const settings = { identity: null as string | null, language: 'en' as const }
  const memory: Memory = {
    recall: () => kept,
    remember: (remembered) => {
      kept = { playbook: 'saas', ...remembered }
    },
    forget: () => {
      kept = null
    },
    visit: () => visit,
    opened: () => {
      visit.opened = true
    },
    spoken: () => undefined,
    dismissed: () => undefined,
    onElsewhere: () => undefined,
  }
  const chat = createChat({
    client: peer.client,
    memory,
    openSocket: sockets.open,
    timers: time.timers,
    random: () => 1,
    now: () => clock.now,
    newId: () => `x${++ids}`,
    settings,
    ended: () => {
      ends++
    },
  })
  const hear = (...messages: Parameters<typeof message>[0][]) =>
    sockets.last().events.received(frameText(messages.map(message), '1'))
  const live = async () => {
    await settled()
    sockets.last().events.opened()
  }
  return { chat, ...peer, ...time, clock, hear, live, kept: () => kept, visit, settings, ends: () => ends }
}

const earlier: Remembered = {
  playbook: 'saas',
  conversationId: 'c1',
  resumeToken: 'r0',
  read: 1,
  open: false,
  draft: '',
  unsent: [],
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
      draft: '',
      unsent: [],
      events: [],
    })
  })

  it('goes on with the conversation of an earlier page, closed as it was, and counts what is new', async () => {
    const { chat, calls, hear, live } = chatWith({}, earlier)
    chat.resume(earlier)
    await live()
    hear({ seq: 1 }, { seq: 2, author: 'rep', name: 'Anna' })
    expect(calls).toEqual(['resume r0'])
    expect(chat.conversation()).toMatchObject({ open: false, read: 1, connection: 'live' })
  })

  it('takes what was not sent along to the next page, as what it was', async () => {
    const first = chatWith({ send: async () => unreachable })
    first.chat.open()
    await first.live()
    first.chat.say('hello')
    await settled()
    const left = first.kept()
    expect(left?.unsent).toEqual([{ clientId: 'x1', text: 'hello', value: null }])
    const sent: unknown[] = []
    const send: Client['send'] = async (_session, outgoing) => ok(sent.push(outgoing))
    const next = chatWith({ send }, left)
    if (left) next.chat.resume(left)
    expect(next.chat.conversation().entries).toMatchObject([{ text: 'hello', delivery: 'sending' }])
    await next.live()
    await settled()
    expect(sent).toEqual(left?.unsent)
    expect(next.kept()?.unsent).toEqual([])
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
    chat.resume(earlier)
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

  it('tells a rep who is there that the visitor types, and not with every letter; the bot is told nothing', async () => {
    const { chat, calls, live, hear, clock } = chatWith()
    chat.open()
    await live()
    chat.draft('H')
    hear({ seq: 2, author: 'rep', name: 'Anna' })
    const typed = () => calls.filter((call) => call.startsWith('type ')).length
    for (const letter of 'Hello') chat.draft(letter)
    expect(typed()).toBe(1)
    clock.now = 3_000
    chat.draft('Hello!')
    expect(typed()).toBe(2)
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

  it('that opened by itself asks and keeps nothing before the visitor turns to it', async () => {
    const { chat, calls, kept, visit } = chatWith()
    chat.invite('Questions?')
    await settled()
    expect(chat.conversation()).toMatchObject({ open: true, invitation: { say: 'Questions?' } })
    expect(visit.opened).toBe(true)
    expect([calls, kept()]).toEqual([[], null])
    chat.open()
    await settled()
    expect(chat.conversation().invitation).toBeNull()
    expect(calls).toEqual(['start'])
  })

  it('keeps what is being written', async () => {
    const { chat, kept, live } = chatWith()
    chat.open()
    await live()
    chat.draft('About 40')
    expect(kept()?.draft).toBe('About 40')
    const again = chatWith()
    again.chat.resume({ ...earlier, draft: 'About 40' })
    expect(again.chat.conversation().draft).toBe('About 40')
  })

  it('tells who the visitor is once there is a conversation, and once only', async () => {
    const { chat, calls, live, settings } = chatWith()
    settings.identity = 'token'
    chat.identify()
    await settled()
    expect(calls).toEqual([])
    chat.open()
    await live()
    await settled()
    chat.identify()
    await settled()
    expect(calls).toEqual(['start', 'POST identity {"identity":"token","locale":"en"} t1'])
  })

  it('is over when it is let go of: nothing is kept, nothing more is heard', async () => {
    const { chat, hear, live, kept, ends, waiting } = chatWith()
    chat.open()
    await live()
    hear({ seq: 1 })
    chat.end()
    expect([kept(), ends(), chat.id()]).toEqual([null, 1, null])
    hear({ seq: 2 })
    await settled()
    expect(chat.conversation().entries).toHaveLength(1)
    expect([kept(), waiting()]).toEqual([null, 0])
  })

  it('goes on with what another tab has begun, without opening here', async () => {
    const { chat, calls, live, hear } = chatWith()
    chat.resume({ ...earlier, open: true }, true)
    await live()
    hear({ seq: 1 }, { seq: 2 })
    expect(chat.conversation()).toMatchObject({ open: false, read: 1 })
    chat.resume({ ...earlier, read: 2 }, true)
    expect(calls).toEqual(['resume r0'])
    expect(chat.conversation().read).toBe(2)
  })

  it('tells a rep, and nobody else, now and then that the visitor is typing', async () => {
    const { chat, calls, live, hear } = chatWith()
    chat.open()
    await live()
    chat.draft('a')
    expect(calls).toEqual(['start'])
    hear({ seq: 1, author: 'rep', name: 'Anna' })
    chat.draft('ab')
    chat.draft('abc')
    expect(calls).toEqual(['start', 'type t1'])
  })
})
