/** Azure Bot Service on this machine: the keys it signs with, its connector, the managed identity's tokens, and people. */
import { generateKeyPairSync, randomUUID } from 'node:crypto'
import { createServer } from 'node:http'
import express from 'express'
import { createSigner } from 'fast-jwt'
import { z } from 'zod'

export const APP_ID = '11111111-2222-4333-8444-555555555555'
const ISSUER = 'https://api.botframework.com'

const Action = z.object({
  type: z.string(),
  title: z.string(),
  text: z.string().optional(),
  value: z.unknown(),
})
const Sent = z.object({
  text: z.string().default(''),
  suggestedActions: z.object({ actions: z.array(Action) }).optional(),
  attachments: z
    .array(z.object({ contentType: z.string(), content: z.object({ buttons: z.array(Action) }) }))
    .optional(),
})
export type Sent = z.infer<typeof Sent>

/** What the bot sent to a conversation, and by which authorisation. */
export interface Received extends Sent {
  authorization: string
}

interface Refusal {
  status: number
  headers?: Record<string, string>
}

export interface AzureService {
  url: string
  environment: Record<string, string>
  /** Everything that was sent to a conversation, oldest first. */
  received(conversation: string): Received[]
  /** Posts to this conversation are answered with this status, until it is null again. */
  fail(conversation: string, answer: Refusal | null): void
  /** How many posts to this conversation have failed so. */
  refused(conversation: string): number
  /** A token as the service sends it, but for `claims` and the key that it is signed with. */
  token(claims?: Record<string, unknown>, key?: 'endorsed' | 'other' | 'unknown'): string
  close(): Promise<void>
}

function aKey(kid: string, endorsements: string[]) {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
  const published = { ...publicKey.export({ format: 'jwk' }), kid, use: 'sig', alg: 'RS256', endorsements }
  return { kid, pem, published }
}

export async function startAzureService(): Promise<AzureService> {
  const keys = {
    endorsed: aKey('endorsed', ['webchat', 'msteams', 'slack']),
    other: aKey('other', ['facebook']),
    unknown: aKey('unknown', []),
  }
  const conversations = new Map<string, Received[]>()
  const refusals = new Map<string, Refusal>()
  const refused = new Map<string, number>()
  const app = express().use(express.json())
  const server = createServer(app)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`

  app.get('/openid', (_request, response) => {
    response.json({ issuer: ISSUER, jwks_uri: `${url}/keys` })
  })
  app.get('/keys', (_request, response) => {
    response.json({ keys: [keys.endorsed.published, keys.other.published] })
  })
  app.get('/identity', (_request, response) => {
    const expires_on = Math.floor(Date.now() / 1000) + 86_400
    response.json({ access_token: 'the-bots-own-token', expires_on, token_type: 'Bearer' })
  })
  app.post('/v3/conversations/:id/activities{/:reply}', (request, response) => {
    const { id } = request.params
    const refusal = refusals.get(id)
    if (refusal) {
      refused.set(id, (refused.get(id) ?? 0) + 1)
      response
        .status(refusal.status)
        .set(refusal.headers ?? {})
        .json({})
      return
    }
    const sent = { ...Sent.parse(request.body), authorization: request.get('authorization') ?? '' }
    conversations.set(id, [...(conversations.get(id) ?? []), sent])
    response.json({ id: randomUUID() })
  })

  const service: AzureService = {
    url,
    environment: {
      MICROSOFT_APP_ID: APP_ID,
      MICROSOFT_APP_TYPE: 'UserAssignedMSI',
      MICROSOFT_APP_TENANT_ID: '99999999-2222-4333-8444-555555555555',
      MICROSOFT_OPENID_METADATA_URL: `${url}/openid`,
    },
    fail: (conversation, answer) =>
      void (answer ? refusals.set(conversation, answer) : refusals.delete(conversation)),
    refused: (conversation) => refused.get(conversation) ?? 0,
    received: (conversation) => conversations.get(conversation) ?? [],
    token(claims = {}, key = 'endorsed') {
      const { kid, pem } = keys[key]
      const now = Math.floor(Date.now() / 1000)
      const payload = { iss: ISSUER, aud: APP_ID, serviceurl: url, nbf: now - 60, exp: now + 3600, ...claims }
      return createSigner({ key: pem, algorithm: 'RS256', kid })(payload)
    },
    close: () =>
      new Promise((resolve) => {
        delete process.env.IDENTITY_ENDPOINT
        delete process.env.IDENTITY_HEADER
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
  // Where a managed identity gets its tokens, as App Service tells it.
  process.env.IDENTITY_ENDPOINT = `${url}/identity`
  process.env.IDENTITY_HEADER = 'of-the-tests'
  return service
}

export interface AzurePerson {
  conversation: string
  /** As the service delivers it: with a fresh token, once. */
  sends(activity: Record<string, unknown>): Promise<Response>
  arrives(): Promise<Response>
  says(text: string, rest?: Record<string, unknown>): Promise<Response>
  received(): Received[]
}

/** Somebody in a chat of one of the service's channels with the bot at `bot`. */
export function createPerson(service: AzureService, bot: string, channelId = 'webchat'): AzurePerson {
  const conversation = randomUUID()
  const account = { id: `user-${conversation}`, name: 'Somebody' }

  const sends = (activity: Record<string, unknown>) =>
    fetch(`${bot}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${service.token()}` },
      body: JSON.stringify(
        anActivity(service, { conversation: { id: conversation }, from: account, channelId, ...activity }),
      ),
    })
  return {
    conversation,
    sends,
    arrives: () => sends({ type: 'conversationUpdate', membersAdded: [{ id: 'the-bot' }, account] }),
    says: (text, rest) => sends({ type: 'message', text, ...rest }),
    received: () => service.received(conversation),
  }
}

export const anActivity = ({ url }: Pick<AzureService, 'url'>, overrides: Record<string, unknown> = {}) => ({
  type: 'message',
  id: randomUUID(),
  timestamp: '2026-11-22T10:00:00Z',
  channelId: 'webchat',
  serviceUrl: url,
  conversation: { id: 'a-conversation' },
  from: { id: 'somebody', name: 'Somebody' },
  recipient: { id: 'the-bot', name: 'Bantam' },
  locale: 'en-US',
  text: 'hello',
  ...overrides,
})
