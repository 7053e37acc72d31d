import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { converse, openDirectLine } from '../../support/direct-line.ts'
import { startWebsite, type WebsiteServer } from './support/server.ts'

let server: WebsiteServer

beforeAll(async () => {
  server = await startWebsite()
})
afterAll(() => server.close())

const tokenFor = async (body: object = {}): Promise<{ token: string; conversationId: string }> => {
  const response = await fetch(`${server.domain}/tokens/generate`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  return await response.json()
}

describe.each([
  { name: 'over WebSocket', webSocket: true },
  { name: 'by polling', webSocket: false },
])('botframework-directlinejs $name', ({ webSocket }) => {
  it('is greeted, answers by button and in words, and hears a rep', async () => {
    const { token, conversationId } = await tokenFor({ user: { id: 'visitor-1' } })
    const page = openDirectLine({ domain: server.domain, webSocket, token })

    const heard = await converse(page, [{ choose: 'More than 10k' }, { say: 'Leads get lost' }])
    expect(heard.map(({ text }) => text)).toEqual([
      'What can you spend?',
      'What hurts most?',
      'Thank you. A colleague will write to you here.',
    ])
    server.engine.write(conversationId, { author: 'rep', authorName: 'Anna', text: 'Hello, Anna here.' })
    const fromRep = await page.next()
    page.end()

    expect(fromRep).toMatchObject({
      text: 'Hello, Anna here.',
      from: { id: 'rep', name: 'Anna', role: 'bot' },
    })
    expect(server.engine.received.filter(({ content }) => content.kind === 'choice').at(-1)?.content).toEqual(
      {
        kind: 'choice',
        text: 'More than 10k',
        question: 'budget',
        choice: 'large',
      },
    )
    const own = page.seen.filter(({ from }) => from.role === 'user')
    expect(own.map(({ from }) => from.id)).toEqual(['visitor-1', 'visitor-1'])
    expect(page.seen.map(({ id }) => id)).toEqual(
      [1, 2, 3, 4, 5, 6].map((seq) => `${conversationId}|000000${seq}`),
    )
  })

  it('is told the id of its message, the same for a repeated delivery', async () => {
    const { token } = await tokenFor()
    const page = openDirectLine({ domain: server.domain, webSocket, token })
    await page.next()

    const ids = [await page.say('Twice', 'one-and-only'), await page.say('Twice', 'one-and-only')]
    await page.next()
    page.end()

    expect(new Set(ids).size).toBe(1)
    expect(page.seen.find(({ id }) => id === ids[0])?.channelData).toEqual({
      clientActivityID: 'one-and-only',
    })
  })

  it('goes on behind its watermark when it comes back', async () => {
    const { token, conversationId } = await tokenFor()
    const first = openDirectLine({ domain: server.domain, webSocket, token })
    await first.next()
    first.end()
    server.engine.write(conversationId, { author: 'rep', authorName: 'Jan', text: 'Still there?' })

    const second = openDirectLine({ domain: server.domain, webSocket, token, conversationId, watermark: '1' })
    expect((await second.next()).text).toBe('Still there?')
    second.end()
    expect(second.seen).toHaveLength(1)
  })

  it('learns that an uploaded file is not taken', async () => {
    const { token } = await tokenFor()
    const page = openDirectLine({ domain: server.domain, webSocket, token })
    await page.next()

    const upload = page.post({
      type: 'message',
      text: 'See attached',
      attachments: [
        { contentType: 'application/pdf', contentUrl: `${server.origin}/plan.pdf`, name: 'plan.pdf' },
      ],
    })

    await expect(upload).rejects.toBeDefined()
    page.end()
  })
})
