import { describe, expect, it } from 'vitest'
import type { Frame, Message } from '../../../../adapters/website/widget/activities.ts'
import type { Client } from '../../../../adapters/website/widget/client.ts'
import { createConnection } from '../../../../adapters/website/widget/connection.ts'
import {
  createPeer,
  createSockets,
  forbidden,
  frame,
  frameText,
  gone,
  message,
  ok,
  refused,
  session,
  unreachable,
} from './support/peers.ts'
import { createTimers, settled } from './support/timers.ts'

function connectionTo(overrides: Partial<Client> = {}) {
  const peer = createPeer(overrides)
  const sockets = createSockets()
  const time = createTimers()
  const states: string[] = []
  const received: Message[] = []
  let begunAnew = 0
  const connection = createConnection({
    client: peer.client,
    openSocket: sockets.open,
    timers: time.timers,
    random: () => 1,
    events: {
      state: (state) => {
        if (states.at(-1) !== state) states.push(state)
      },
      frame: ({ messages }: Frame) => received.push(...messages),
      session: () => {},
      erased: () => void states.push('erased'),
      anew: () => {
        begunAnew++
      },
    },
  })
  return { connection, ...peer, ...time, sockets, states, received, begunAnew: () => begunAnew }
}

const outgoing = { clientId: 'x1', text: 'hello', value: null }

describe('createConnection', () => {
  it('starts a conversation and listens to its stream', async () => {
    const { connection, calls, sockets, states, received } = connectionTo()
    connection.connect(null)
    await settled()
    sockets.last().events.opened()
    sockets.last().events.received(frameText([message()], '1'))
    expect(calls).toEqual(['start'])
    expect(sockets.last().url).toBe('ws://server/stream')
    expect(states).toEqual(['connecting', 'live'])
    expect(received).toEqual([message()])
  })

  it('follows a link to its conversation, whatever conversation there was', async () => {
    const { connection, calls, sockets } = connectionTo()
    connection.connect('r-of-another', 'link')
    await settled()
    sockets.last().events.opened()
    expect(calls).toEqual(['follow link'])
  })

  it('falls back to the earlier conversation, or a new one, when the link opens nothing', async () => {
    const withEarlier = connectionTo({ follow: async () => forbidden })
    withEarlier.connection.connect('r0', 'link')
    await settled()
    expect(withEarlier.calls).toEqual(['follow link', 'resume r0'])
    const without = connectionTo({ follow: async () => gone })
    without.connection.connect(null, 'link')
    await settled()
    expect(without.calls).toEqual(['follow link', 'start'])
  })

  it('follows the link again when the server could not be reached', async () => {
    let tries = 0
    const { connection, calls, pass } = connectionTo({
      follow: async () => (tries++ === 0 ? unreachable : ok(session())),
    })
    connection.connect(null, 'link')
    await settled()
    await pass(1_000)
    expect(calls).toEqual(['follow link', 'follow link'])
  })

  it('tells that its conversation was erased, and asks for nothing more', async () => {
    const { connection, calls, sockets, states, waiting } = connectionTo()
    connection.connect(null)
    await settled()
    sockets.last().events.opened()
    sockets.last().events.closed(4404)
    await settled()
    expect(states).toEqual(['connecting', 'live', 'erased'])
    expect([calls, waiting()]).toEqual([['start'], 0])
  })

  it('goes on behind the last message when the stream is lost', async () => {
    const { connection, calls, sockets, states, pass } = connectionTo()
    connection.connect(null)
    await settled()
    sockets.last().events.opened()
    sockets.last().events.received(frameText([message({ seq: 5 })], '5'))
    sockets.last().events.closed()
    expect(states.at(-1)).toBe('lost')
    await pass(1_000)
    expect(calls).toEqual(['start', 'reconnect 5'])
    sockets.last().events.opened()
    expect(states.at(-1)).toBe('live')
    expect(sockets.last().url).toBe('ws://server/stream-again')
  })

  it('takes a stream that is silent for too long as lost', async () => {
    const { connection, calls, sockets, states, pass } = connectionTo()
    connection.connect(null)
    await settled()
    sockets.last().events.opened()
    await pass(40_000)
    sockets.last().events.received('')
    await pass(40_000)
    expect(states.at(-1)).toBe('live')
    const silent = sockets.last()
    await pass(11_000)
    expect(states).toContain('lost')
    expect(silent.closed).toBe(true)
    expect(calls).toEqual(['start', 'reconnect '])
  })

  it('tries again ever more slowly, and at once when hurried', async () => {
    const { connection, calls, pass } = connectionTo({ start: async () => unreachable })
    connection.connect(null)
    await pass(1_000 + 2_000 + 4_000)
    expect(calls).toHaveLength(4)
    await pass(7_999)
    expect(calls).toHaveLength(4)
    connection.hurry()
    await settled()
    expect(calls).toHaveLength(5)
  })

  it('waits at least as long as the server asks for', async () => {
    const { connection, calls, pass } = connectionTo({
      start: async () => ({ status: 'unreachable', retryAfterMs: 20_000 }),
    })
    connection.connect(null)
    await pass(19_999)
    expect(calls).toHaveLength(1)
    await pass(1)
    expect(calls).toHaveLength(2)
  })

  it('polls where streams do not come through', async () => {
    const frames = [frame([message()], '1'), frame([message({ seq: 2 })], '2')]
    const { connection, calls, sockets, states, received, pass } = connectionTo({
      poll: async () => ok(frames.shift() ?? frame()),
    })
    connection.connect(null)
    await settled()
    sockets.last().events.closed()
    await pass(1_000)
    sockets.last().events.closed()
    await pass(2_000)
    expect(states.at(-1)).toBe('live')
    await pass(2_000)
    expect(calls.slice(-2)).toEqual(['poll ', 'poll 1'])
    expect(received.map(({ seq }) => seq)).toEqual([1, 2])
  })

  it('polls where the server offers no stream, and goes on after a failed poll', async () => {
    const answers = [unreachable, ok(frame([message()], '1'))]
    const { connection, states, received, pass } = connectionTo({
      start: async () => ok(session({ streamUrl: null })),
      reconnect: async () => ok(session({ streamUrl: null })),
      poll: async () => answers.shift() ?? ok(frame()),
    })
    connection.connect(null)
    await pass(0)
    expect(states.at(-1)).toBe('lost')
    await pass(1_000)
    expect(states.at(-1)).toBe('live')
    expect(received).toHaveLength(1)
  })

  it('resumes the conversation of an earlier page', async () => {
    const { connection, calls, sockets } = connectionTo()
    connection.connect('r0')
    await settled()
    expect(calls).toEqual(['resume r0'])
    expect(sockets.sockets).toHaveLength(1)
  })

  it.each([['gone', gone] as const, ['forbidden', forbidden] as const])(
    'begins a new one where the earlier one is %s',
    async (_name, answer) => {
      const { connection, calls, begunAnew } = connectionTo({ resume: async () => answer })
      connection.connect('r0')
      await settled()
      expect(calls).toEqual(['resume r0', 'start'])
      expect(begunAnew()).toBe(1)
    },
  )

  it('keeps the earlier one while the server cannot be reached', async () => {
    const { connection, calls, begunAnew, pass } = connectionTo({ resume: async () => unreachable })
    connection.connect('r0')
    await pass(1_000)
    expect(calls).toEqual(['resume r0', 'resume r0'])
    expect(begunAnew()).toBe(0)
  })

  it('says so when it is not wanted on this page, and asks no more', async () => {
    const { connection, calls, states, waiting } = connectionTo({ start: async () => refused })
    connection.connect(null)
    await settled()
    expect(states).toEqual(['connecting', 'refused'])
    expect(calls).toEqual(['start'])
    expect(waiting()).toBe(0)
  })

  it('renews an expired token once, whoever needs it, and sends again', async () => {
    const { connection, calls } = connectionTo({
      send: async (current) => (current.token === 't1' ? forbidden : ok({})),
    })
    connection.connect(null)
    await settled()
    const answers = await Promise.all([
      connection.send(outgoing),
      connection.send({ ...outgoing, clientId: 'x2', text: 'again' }),
    ])
    expect(answers.map(({ status }) => status)).toEqual(['ok', 'ok'])
    expect(calls).toEqual([
      'start',
      'send hello t1',
      'send again t1',
      'resume r1',
      'send hello t2',
      'send again t2',
    ])
  })

  it('sends into a new conversation when the old one has gone, and listens to the new one', async () => {
    const fresh = session({
      conversationId: 'c2',
      token: 't9',
      resumeToken: 'r9',
      streamUrl: 'ws://server/new',
    })
    const starts = [session(), fresh]
    const { connection, sockets, calls, begunAnew, pass } = connectionTo({
      start: async () => ok(starts.shift() ?? fresh),
      send: async (current) => (current.conversationId === 'c1' ? gone : ok({})),
      reconnect: async (current) => ok({ ...current, streamUrl: `ws://server/${current.conversationId}` }),
    })
    connection.connect(null)
    await settled()
    const old = sockets.last()
    old.events.opened()
    await expect(connection.send(outgoing)).resolves.toMatchObject({ status: 'ok' })
    await pass(1)
    expect(begunAnew()).toBe(1)
    expect(old.closed).toBe(true)
    expect(calls.filter((call) => call === 'start')).toHaveLength(2)
    expect(sockets.last().url).toMatch(/new|c2/)
  })

  it('cannot send before there is a conversation', async () => {
    const { connection, calls } = connectionTo()
    await expect(connection.send(outgoing)).resolves.toEqual(unreachable)
    expect(calls).toEqual([])
  })
})
