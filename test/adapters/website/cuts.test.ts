/** 1,000 cuts in the line between pages and the server: what each page shows is what the database has, word for word. */
import { randomUUID } from 'node:crypto'
import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import express from 'express'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { z } from 'zod'
import { createWebsite, type Website } from '../../../adapters/website/website.ts'
import { saas } from '../../../flows/playbooks/saas.ts'
import { type ChangeFeed, openChanges } from '../../../src/store/changes.ts'
import { useDatabase } from '../../support/database.ts'
import { startEngine } from '../../support/engine.ts'
import { useStores } from '../../support/stores.ts'
import { type CuttingProxy, startCuttingProxy } from './support/cutting-proxy.ts'
import { createMemoryMenu } from './support/menu.ts'
import { SECRET } from './support/server.ts'

const CUTS = 1000
const PAGES = 8
const WORDS = ['CRM', 'We lose leads', '20k EUR', 'I decide alone', 'next month', 'why?', 'Żółć 👩‍👩‍👧', '?']

const Ticket = z.object({ conversationId: z.string(), token: z.string(), streamUrl: z.string().optional() })
const Activity = z.object({ id: z.string(), text: z.string(), from: z.object({ role: z.string() }) })
type Activity = z.infer<typeof Activity>
const Frame = z.object({ activities: z.array(Activity), watermark: z.string() })

const database = useDatabase()
const here = useStores(database)
const clock = { now: () => new Date() }
let changes: ChangeFeed
let website: Website
let server: ReturnType<typeof createServer>
let proxy: CuttingProxy

/** The same cuts every time, as far as the machine's own order allows. */
function createRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296
    return state / 4_294_967_296
  }
}

beforeAll(async () => {
  await here.stores.playbooks.register(saas)
  changes = await openChanges(database.url, () => undefined)
  const everything = Number.POSITIVE_INFINITY
  website = createWebsite({
    receive: startEngine(here.stores, clock).receive,
    conversations: here.stores.conversations,
    behaviours: here.stores.behaviours,
    menu: createMemoryMenu(),
    changes,
    playbook: () => saas,
    secret: SECRET,
    clock,
    logger: { error: () => undefined },
    publicUrl: null,
    limits: { conversations: everything, messages: everything, events: everything },
  })
  await website.start()
  server = createServer(express().use(website.router))
  server.on('upgrade', (...upgrade) => void website.upgrade(...upgrade))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  proxy = await startCuttingProxy((server.address() as AddressInfo).port, createRandom(2026))
})
afterAll(async () => {
  await proxy.close()
  await website.stop()
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
  await changes.close()
})

/** Over a connection of its own; null: it was cut. */
async function attempt(method: string, path: string, token: string | null, body?: object) {
  const headers = {
    'content-type': 'application/json',
    ...(token !== null && { authorization: `Bearer ${token}` }),
  }
  try {
    const answer = await new Promise<{ status: number | undefined; body: string }>((resolve, reject) => {
      const options = { host: '127.0.0.1', port: proxy.port, method, headers, agent: false }
      const sent = request({ ...options, path: `/v3/directline${path}` }, (response) => {
        text(response).then((read) => resolve({ status: response.statusCode, body: read }), reject)
      })
      sent.on('error', reject)
      sent.end(body && JSON.stringify(body))
    })
    const read: unknown = JSON.parse(answer.body)
    return { status: answer.status, body: read }
  } catch {
    return null
  }
}

/** Until it is answered, under the same token and ids. */
async function insist(...asked: Parameters<typeof attempt>) {
  for (;;) {
    const answer = await attempt(...asked)
    if (answer) return answer
  }
}

/** A page as our widget is one: it sends again what was not acknowledged, and comes back with its watermark. */
async function aPage() {
  const { token } = Ticket.parse((await insist('POST', '/tokens/generate', null)).body)
  const { conversationId } = Ticket.parse((await insist('POST', '/conversations', token, {})).body)
  const shown: Activity[] = []
  const said: string[] = []
  let watermark = ''
  let isOver = false

  async function watch() {
    while (!isOver) {
      const path = `/conversations/${conversationId}?watermark=${watermark}`
      const { streamUrl } = Ticket.parse((await insist('GET', path, token)).body)
      await new Promise<void>((resolve) => {
        const socket = new WebSocket(streamUrl ?? '')
        socket.on('message', (frame) => {
          const words = String(frame)
          if (words === '') return
          const read = Frame.parse(JSON.parse(words))
          shown.push(...read.activities)
          watermark = read.watermark
          if (isOver) socket.close()
        })
        socket.on('error', () => undefined)
        socket.on('close', () => resolve())
      })
    }
  }

  return {
    conversationId,
    shown,
    said,
    watching: watch(),
    async talk() {
      for (let turn = 0; proxy.cuts() < CUTS; turn += 1) {
        const words = `${WORDS[turn % WORDS.length]} (${turn})`
        const channelData = { clientActivityID: randomUUID() }
        const activity = { type: 'message', text: words, channelData }
        const { status } = await insist(
          'POST',
          `/conversations/${conversationId}/activities`,
          token,
          activity,
        )
        expect(status).toBe(200)
        said.push(words)
      }
    },
    /** On a line that holds, a last word: what comes after it is read, and the page is closed. */
    async leave() {
      isOver = true
      await insist('POST', `/conversations/${conversationId}/activities`, token, {
        type: 'message',
        text: 'Bye',
      })
      said.push('Bye')
    },
  }
}

test('1,000 cuts lose nothing, repeat nothing and mix nothing up', { timeout: 120_000 }, async () => {
  const pages = await Promise.all(Array.from({ length: PAGES }, aPage))
  await Promise.all(pages.map((page) => page.talk()))
  expect(proxy.cuts()).toBeGreaterThanOrEqual(CUTS)
  proxy.calm()
  for (const page of pages) {
    await page.leave()
    await page.watching
    const row = await here.stores.conversations.find('website', page.conversationId)
    const kept = await here.stores.conversations.messages(row?.id ?? '', 0)
    expect(page.shown.map(({ text: words, from }) => [from.role === 'user', words])).toEqual(
      kept.map(({ author, text: words }) => [author === 'prospect', words]),
    )
    expect(kept.map(({ seq }) => seq)).toEqual(kept.map((_message, index) => index + 1))
    expect(kept.filter(({ author }) => author === 'prospect').map(({ text: words }) => words)).toEqual(
      page.said,
    )
  }
})
