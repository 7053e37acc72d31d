/** `POST …/conversations/{id}/identity`: who the prospect is, by a token of the page's server. */
import type { Addresses } from './addresses.ts'
import { senderOf } from './admission.ts'
import type { Bot } from './bot.ts'
import { type BearerHandler, GONE, tooMany } from './http.ts'
import type { Identify } from './identity.ts'
import type { Limits } from './limits.ts'
import { IdentityBody, parse } from './requests.ts'

export interface IdentificationOptions {
  bot: Pick<Bot, 'identify'>
  addresses: Addresses
  limits: Limits
  identify: Identify
}

export function createIdentification({ bot, addresses, limits, identify }: IdentificationOptions): {
  identity: BearerHandler
} {
  return {
    async identity(request, claims) {
      const body = parse(IdentityBody, request.body, 'body')
      if ('detail' in body) return body
      const wait = await limits.message(claims.conversation)
      if (wait > 0) return tooMany('messages', wait)
      const known = identify(body.value.identity)
      if (known.status === 'refused') return { status: 422, detail: known.detail }
      const row = await addresses.find(claims.conversation)
      if (row === null) return GONE
      const { status } = await bot.identify(senderOf(request, claims, row, null), known.customer)
      if (status !== 'unknown_conversation') return { status: 200, body: {} }
      addresses.forget(claims.conversation)
      return GONE
    },
  }
}
