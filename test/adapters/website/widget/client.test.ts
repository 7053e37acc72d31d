import { describe, expect, it } from 'vitest'
import { createClient } from '../../../../adapters/website/widget/client.ts'
import { session } from './support/peers.ts'

/** A client whose server gives `answer` to everything, and what it was asked. */
function clientOf(answer: () => Response | Promise<Response>) {
  const asked: { url: string; init: RequestInit }[] = []
  const settings = {
    base: 'https://chat.example/v3/directline',
    events: 'https://chat.example/events',
    playbook: 'saas',
    language: 'pl' as const,
    source: 'ads',
    campaign: 'spring',
    referrer: null,
    engagement: null,
    customer: null,
    known: null,
    knownFrom: null,
    linked: null,
  }
  const client = createClient(settings, async (url, init) => {
    asked.push({ url: String(url), init: init ?? {} })
    return answer()
  })
  return { client, asked }
}

const failing = (status: number, headers: Record<string, string> = {}) =>
  clientOf(() => new Response('{}', { status, headers })).client

describe('createClient', () => {
  it('starts a conversation with playbook, language and first touch', async () => {
    const { client, asked } = clientOf(() => Response.json(session()))
    await expect(client.start()).resolves.toEqual({ status: 'ok', value: session() })
    expect(asked[0]?.url).toBe('https://chat.example/v3/directline/conversations')
    expect(JSON.parse(String(asked[0]?.init.body))).toEqual({
      user: {},
      locale: 'pl',
      playbook: 'saas',
      source: 'ads',
      campaign: 'spring',
      referrer: null,
      engagement: null,
      customer: null,
      known: null,
      knownFrom: null,
      linked: null,
    })
  })

  it('asks for the messages behind its watermark, with its token', async () => {
    const { client, asked } = clientOf(() => Response.json({ activities: [], watermark: '8' }))
    await client.poll(session({ conversationId: 'a/b', token: 'secret' }), '7')
    expect(asked[0]?.url).toBe(
      'https://chat.example/v3/directline/conversations/a%2Fb/activities?watermark=7',
    )
    expect(asked[0]?.init.headers).toMatchObject({ authorization: 'Bearer secret' })
  })

  it('keeps token and resume token where a reconnect brings none', async () => {
    const { client } = clientOf(() => Response.json({ conversationId: 'c1', streamUrl: 'wss://new' }))
    await expect(client.reconnect(session(), '4')).resolves.toEqual({
      status: 'ok',
      value: session({ streamUrl: 'wss://new' }),
    })
  })

  it.each([
    [401, 'forbidden'],
    [403, 'forbidden'],
    [404, 'gone'],
    [400, 'refused'],
    [413, 'refused'],
    [408, 'unreachable'],
    [429, 'unreachable'],
    [500, 'unreachable'],
    [503, 'unreachable'],
  ])('takes a %i as %s', async (status, expected) => {
    await expect(failing(status).start()).resolves.toMatchObject({ status: expected })
  })

  it('waits as long as the server asks it to', async () => {
    const answer = await failing(429, { 'retry-after': '7' }).start()
    expect(answer).toEqual({ status: 'unreachable', retryAfterMs: 7000 })
  })

  it('takes a broken network, a broken answer and a foreign answer for an unreachable server', async () => {
    const broken = [
      clientOf(() => Promise.reject(new TypeError('failed to fetch'))),
      clientOf(() => new Response('<html>')),
      clientOf(() => Response.json({ hello: 'there' })),
    ]
    for (const { client } of broken) {
      await expect(client.start()).resolves.toEqual({ status: 'unreachable', retryAfterMs: null })
    }
  })
})
