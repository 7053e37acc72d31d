import { once } from 'node:events'
import { request } from 'node:http'
import { setImmediate as turnOfTheLoop } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { GONE, MAX_SOCKETS } from '../../../adapters/website/stream.ts'
import { LIFETIME } from '../../../adapters/website/tokens.ts'
import type { Typed } from '../../../src/engine/typing-port.ts'
import { openConversation, postActivity, say, type Ticket } from './support/requests.ts'
import { startWebsite, type WebsiteServer } from './support/server.ts'
import { type Frame, heard, openSocket, refusedWith } from './support/socket.ts'

let server: WebsiteServer
let ticket: Ticket

beforeEach(async () => {
  server = await startWebsite({ limits: { conversations: Infinity, messages: Infinity, events: Infinity } })
  ticket = await openConversation(server)
})
afterEach(() => server.close())

const rep = (text: string) => ({ author: 'rep' as const, authorName: 'Anna', text })
const at = (seq: number) => (frames: Frame[]) => frames.at(-1)?.watermark === String(seq)
const streamFrom = (watermark: number) => ticket.streamUrl.replace('watermark=0', `watermark=${watermark}`)
const streamWith = (token: string) => ticket.streamUrl.replace(/t=.*$/, `t=${token}`)
const tokenOf = ({ streamUrl }: Ticket) => new URL(streamUrl).searchParams.get('t') ?? ''

describe('typing', () => {
  it('of a rep is shown on the page, of the prospect told to whoever holds it; neither is kept', async () => {
    const listeners = new Set<(typed: Typed) => void>()
    const told: string[] = []
    const here = await startWebsite({
      typing: {
        rep: async () => true,
        prospect: async (id) => void told.push(id),
        subscribe(listener) {
          listeners.add(listener)
          return () => listeners.delete(listener)
        },
      },
    })
    const visit = await openConversation(here)
    const page = await openSocket(visit.streamUrl)
    await page.until(at(1))
    await postActivity(here, visit, { type: 'typing' })
    expect(told).toHaveLength(1)
    const conversationId = told[0] ?? ''
    for (const by of ['prospect', 'rep'] as const)
      for (const listener of listeners) listener({ conversationId, by, name: 'Anna' })
    const isTyping = ({ activities }: Frame) => activities.some(({ type }) => type === 'typing')
    await page.until((frames) => frames.some(isTyping))
    expect(page.frames.filter(isTyping)).toMatchObject([
      { activities: [{ channelData: { author: 'rep', name: 'Anna' } }] },
    ])
    expect(here.engine.transcript(visit.conversationId)).toHaveLength(1)
    await here.close()
    expect(listeners.size).toBe(0)
  })
})

describe('a stream', () => {
  it('begins with everything behind its watermark in one frame', async () => {
    await say(server, ticket, 'About 20k')
    const page = await openSocket(streamFrom(1))
    await page.until(at(3))
    expect(page.frames).toMatchObject([
      { activities: [{ text: 'About 20k' }, { text: 'What hurts most?' }], watermark: '3' },
    ])
  })

  it('brings each message once and in order to every page, whoever writes and from wherever', async () => {
    const pages = await Promise.all([openSocket(ticket.streamUrl), openSocket(ticket.streamUrl)])
    const turns = Array.from({ length: 60 }, async (_, n) => {
      server.engine.write(ticket.conversationId, rep(`from a rep ${n}`))
      await say(server, ticket, `from the prospect ${n}`)
    })
    const late = openSocket(streamFrom(1))
    await Promise.all(turns)
    pages.push(await late)
    const transcript = server.engine.transcript(ticket.conversationId)
    await Promise.all(pages.map((page) => page.until(at(transcript.length))))

    const texts = transcript.map(({ text }) => text)
    expect(texts).toHaveLength(1 + 60 * 3)
    expect(pages.map((page) => page.texts())).toEqual([texts, texts, texts.slice(1)])
  })

  it("knows nothing of other people's conversations", async () => {
    const other = await openConversation(server)
    const page = await openSocket(ticket.streamUrl)
    server.engine.write(other.conversationId, rep('for somebody else'))
    server.engine.write(ticket.conversationId, rep('for you'))
    await page.until(at(2))
    expect(page.texts()).toEqual(['What can you spend?', 'for you'])
  })

  it('ends when its conversation is erased, and at no other notice', async () => {
    const other = await openConversation(server)
    const [page, others] = [await openSocket(ticket.streamUrl), await openSocket(other.streamUrl)]
    await Promise.all([page.until(at(1)), others.until(at(1))])
    server.engine.tell({ conversations: 'all' })
    server.engine.erase(ticket.conversationId)
    expect(await page.closed).toBe(GONE)
    server.engine.write(other.conversationId, rep('still here'))
    await others.until(at(2))
  })

  it('catches up when notices were lost', async () => {
    const page = await openSocket(ticket.streamUrl)
    await page.until(at(1))
    server.engine.writeUnnoticed(ticket.conversationId, rep('unheard of'))
    server.engine.tell({ conversations: 'all' })
    await page.until(at(2))
    expect(page.texts()).toEqual(['What can you spend?', 'unheard of'])
  })

  it('reads again when a message was written while it was reading', async () => {
    const page = await openSocket(ticket.streamUrl)
    await page.until(at(1))
    const release = server.engine.delayReads()
    server.engine.write(ticket.conversationId, rep('read at once'))
    server.engine.write(ticket.conversationId, rep('written meanwhile'))
    release()
    await page.until(at(3))
    expect(page.texts().slice(1)).toEqual(['read at once', 'written meanwhile'])
  })

  it('goes through a backlog of several pages', async () => {
    for (let n = 2; n <= 1203; n++) server.engine.writeUnnoticed(ticket.conversationId, rep(`message ${n}`))
    const page = await openSocket(ticket.streamUrl)
    await page.until(at(1203))
    expect(page.texts()).toHaveLength(1203)
  })

  it('tells what was refused in words, and keeps its place in the transcript', async () => {
    const page = await openSocket(ticket.streamUrl)
    await page.until(at(1))
    await postActivity(server, ticket, { type: 'message', text: 'x'.repeat(5000), locale: 'en' })
    server.engine.write(ticket.conversationId, rep('Hello'))
    await page.until(at(2))
    expect(page.frames.map(({ watermark }) => watermark)).toEqual(['1', '1', '2'])
    expect(page.frames[1]?.activities).toMatchObject([
      { text: expect.stringContaining('4096'), channelData: { author: 'system' } },
    ])
  })

  it('ends when the store does not answer, so that the client comes back with its watermark', async () => {
    const page = await openSocket(ticket.streamUrl)
    await page.until(at(1))
    server.engine.fail()
    server.engine.write(ticket.conversationId, rep('Hello'))
    await page.closed
    server.engine.fail(false)
    const again = await openSocket(streamFrom(1))
    await again.until(at(2))
    expect(again.texts()).toEqual(['Hello'])
    expect(server.logged).toHaveLength(1)
  })
})

describe('a connection', () => {
  it('is pinged by an empty frame, and lives as long as the peer answers', async () => {
    const page = await openSocket(ticket.streamUrl)
    for (let beats = 1; beats <= 3; beats++) {
      const pinged = once(page.socket, 'ping')
      server.beat()
      await pinged
      await heard(page)
    }
    expect(page.pings).toBe(3)
    expect(page.socket.readyState).toBe(page.socket.OPEN)
  })

  it('is cut when the peer gives no sign of life for a whole period', async () => {
    const page = await openSocket(ticket.streamUrl, { autoPong: false })
    server.beat()
    server.beat()
    expect(await page.closed).toBe(1006)
  })

  it('is cut when the peer does not read, and nothing is lost', async () => {
    const page = await openSocket(ticket.streamUrl)
    await page.until(at(1))
    page.socket.pause()
    let written = 1
    const transcript = () => server.engine.transcript(ticket.conversationId).map(({ text }) => text)
    for (; written < 200; written++) {
      server.engine.write(ticket.conversationId, rep(`${written} ${'x'.repeat(200_000)}`))
      await turnOfTheLoop()
    }
    page.socket.resume()
    expect(await page.closed).toBe(1006)

    const again = await openSocket(streamFrom(Number(page.frames.at(-1)?.watermark)))
    await again.until(at(written))
    const received = [...page.texts(), ...again.texts()]
    expect(received.length).toBe(written)
    expect(received.every((text, index) => text === transcript()[index])).toBe(true)
  })

  it('takes no more than pings from the peer', async () => {
    const page = await openSocket(ticket.streamUrl)
    page.socket.send('x'.repeat(10_000))
    expect(await page.closed).toBe(1009)
  })
})

describe('a handshake', () => {
  it('is refused with a token of another kind, of another conversation, or made up', async () => {
    const other = await openConversation(server)
    for (const token of [ticket.token, ticket.resumeToken, tokenOf(other), 'made-up', ''])
      expect(await refusedWith(streamWith(token))).toBe(403)
  })

  it('is refused once the address has expired', async () => {
    server.clock.pass(LIFETIME.stream * 1000)
    expect(await refusedWith(ticket.streamUrl)).toBe(403)
  })

  it('is refused where there is no such conversation any more', async () => {
    server.engine.erase(ticket.conversationId)
    expect(await refusedWith(ticket.streamUrl)).toBe(404)
  })

  it('is refused with a watermark that is none', async () => {
    expect(await refusedWith(ticket.streamUrl.replace('watermark=0', 'watermark=new'))).toBe(400)
  })

  it('is refused for more pages than a person has', async () => {
    for (let n = 0; n < MAX_SOCKETS; n++) await openSocket(ticket.streamUrl)
    expect(await refusedWith(ticket.streamUrl)).toBe(429)
  })

  it('is put off while the store does not answer', async () => {
    const { streamUrl } = await openConversation(server)
    const restarted = await startWebsite({ conversations: server.engine.conversations })
    server.engine.fail()
    expect(await refusedWith(streamUrl.replace(server.origin.slice(4), restarted.origin.slice(4)))).toBe(503)
    await restarted.close()
  })

  it.each([
    '/',
    '//',
    '/v3/directline/conversations',
    '/desk/stream',
    '/v3/directline/conversations/a/b/stream',
  ])('at %s is left to others', async (path) => {
    const seen: boolean[] = []
    const answered = new Promise<void>((resolve) => {
      server.onUpgrade((taken) => {
        seen.push(taken)
        resolve()
      })
    })
    const attempt = request(server.origin, { path, headers: { connection: 'upgrade', upgrade: 'websocket' } })
    attempt.on('error', () => undefined).end()
    await answered
    expect(seen).toEqual([false])
  })
})
