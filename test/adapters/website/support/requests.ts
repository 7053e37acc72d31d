/** Bare requests to the website's endpoints, where a test wants to see every answer. */
import { z } from 'zod'
import type { WebsiteServer } from './server.ts'

export interface CallOptions {
  token?: string
  body?: unknown
  headers?: Record<string, string>
}

/** An answer, of whatever status. */
export async function call(server: WebsiteServer, method: string, path: string, options: CallOptions = {}) {
  const { token, body, headers } = options
  const response = await fetch(`${server.domain}${path}`, {
    method,
    headers: {
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  })
  const text = await response.text()
  return {
    status: response.status,
    type: response.headers.get('content-type'),
    headers: response.headers,
    body: text === '' ? null : JSON.parse(text),
  }
}

const Ticket = z.object({
  conversationId: z.string(),
  token: z.string(),
  expires_in: z.number(),
  streamUrl: z.string(),
  resumeToken: z.string(),
})
export type Ticket = z.infer<typeof Ticket>

/** A conversation as a page opens it. */
export async function openConversation(server: WebsiteServer, options: CallOptions = {}): Promise<Ticket> {
  const { body } = await call(server, 'POST', '/conversations', options)
  return Ticket.parse(body)
}

export const postActivity = (
  server: WebsiteServer,
  ticket: Pick<Ticket, 'conversationId' | 'token'>,
  activity: unknown,
) =>
  call(server, 'POST', `/conversations/${ticket.conversationId}/activities`, {
    token: ticket.token,
    body: activity,
  })

export const say = (server: WebsiteServer, ticket: Ticket, text: string, clientActivityID?: string) =>
  postActivity(server, ticket, { type: 'message', text, channelData: { clientActivityID } })

export const poll = (server: WebsiteServer, ticket: Ticket, watermark = '') =>
  call(server, 'GET', `/conversations/${ticket.conversationId}/activities?watermark=${watermark}`, {
    token: ticket.token,
  })
