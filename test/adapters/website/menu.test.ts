/** What the widget's menu may ask for, and that nobody else may ask for it. */
import { afterEach, describe, expect, test } from 'vitest'
import { createMemoryMenu, type MemoryMenu } from './support/menu.ts'
import { call, openConversation, poll, say } from './support/requests.ts'
import { startWebsite, type WebsiteServer } from './support/server.ts'

let server: WebsiteServer
afterEach(() => server.close())

async function open(overrides: Parameters<typeof createMemoryMenu>[0] = {}) {
  const menu: MemoryMenu = createMemoryMenu(overrides)
  server = await startWebsite({ menu })
  const ticket = await openConversation(server)
  const row = server.engine.known(ticket.conversationId).id
  const ask = (method: string, what: string, body?: unknown, token = ticket.token) =>
    call(server, method, `/conversations/${ticket.conversationId}/${what}`, { token, body })
  return { menu, ticket, row, ask }
}

const NOTHING = { mailTranscript: null, telegramBot: () => null }

describe('the menu', () => {
  test('offers what is configured, and nothing else', async () => {
    const { ask } = await open()
    expect((await ask('GET', 'menu')).body).toEqual({ transcript: true, telegram: true })
    await server.close()
    const bare = await open(NOTHING)
    expect((await bare.ask('GET', 'menu')).body).toEqual({ transcript: false, telegram: false })
    expect((await bare.ask('POST', 'transcript', { email: 'anna@firm.example' })).status).toBe(404)
    expect((await bare.ask('POST', 'telegram')).status).toBe(404)
    expect(bare.menu.wished).toEqual([])
  })

  test('ends the chat and erases, for the conversation of the token', async () => {
    const { ask, menu, row, ticket } = await open()
    expect(await ask('POST', 'end')).toMatchObject({ status: 200, body: {} })
    expect(await ask('POST', 'erase')).toMatchObject({ status: 200, body: {} })
    expect(menu.wished).toEqual([
      { wish: 'end', row },
      { wish: 'erase', row },
    ])
    server.engine.erase(ticket.conversationId)
    expect((await ask('POST', 'end')).status).toBe(404)
    expect((await say(server, ticket, 'still there?')).status).toBe(404)
    expect((await poll(server, ticket)).status).toBe(404)
  })

  test('is for nobody without the conversation’s own token', async () => {
    const { ask, menu } = await open()
    const stranger = await openConversation(server)
    const asked = [
      ['GET', 'menu'],
      ['POST', 'end'],
      ['POST', 'erase'],
      ['POST', 'telegram'],
      ['POST', 'transcript'],
    ] as const
    for (const [method, what] of asked) {
      for (const token of [stranger.token, stranger.resumeToken, 'rubbish'])
        expect(await ask(method, what, undefined, token)).toMatchObject({ status: 403 })
      expect(await ask(method === 'GET' ? 'POST' : 'GET', what)).toMatchObject({ status: 405 })
    }
    expect(menu.wished).toEqual([])
  })

  test('mails the transcript to the address that is given, a few times an hour', async () => {
    const { ask, menu, row } = await open()
    const email = 'anna@firm.example'
    expect(await ask('POST', 'transcript', { email })).toMatchObject({ status: 202 })
    expect(menu.wished).toEqual([{ wish: 'mail', row, to: email }])
    for (let count = 0; count < 2; count += 1)
      await ask('POST', 'transcript', { email: `other-${count}@firm.example` })
    const refused = await ask('POST', 'transcript', { email: 'third@firm.example' })
    expect(refused.status).toBe(429)
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(60)
    expect(menu.wished).toHaveLength(3)
  })

  test.each([{}, { email: 'no address' }, { email: 'a@b.example\r\nBcc: all@b.example' }, 'rubbish'])(
    'refuses to mail anywhere else: %j',
    async (body) => {
      const { ask, menu } = await open()
      expect((await ask('POST', 'transcript', body)).status).toBe(400)
      expect(menu.wished).toEqual([])
    },
  )

  test.each([
    ['no_mailbox', 400],
    ['refused', 400],
    ['later', 503],
    ['not_found', 404],
  ] as const)('tells what became of a mail: %s', async (result, status) => {
    const { ask } = await open({ mailTranscript: async () => result })
    expect((await ask('POST', 'transcript', { email: 'anna@firm.example' })).status).toBe(status)
  })

  test('gives a link to Telegram, and its QR code as an image without script or style', async () => {
    const { ask, menu, row } = await open()
    const { status, body } = await ask('POST', 'telegram')
    expect(status).toBe(201)
    expect(body).toMatchObject({ url: `https://t.me/bantam_bot?start=go_${'a'.repeat(32)}`, expires_in: 900 })
    expect(body.qr).toMatch(/^<svg [^>]*viewBox="0 0 \d+ \d+"[^>]*>(<(rect|path) [^<>]*\/>)+<\/svg>$/)
    expect(body.qr).not.toMatch(/style|script|href|on\w+=/)
    expect(menu.wished).toEqual([{ wish: 'link', row }])
  })
})
