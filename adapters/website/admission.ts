/** Getting into a conversation: a token for a new one, opening it, and coming back to it. */
import { randomUUID } from 'node:crypto'
import type { Request } from 'express'
import { type Language, languages } from '../../src/domain/language.ts'
import type { Clock, ConversationStore } from '../../src/engine/ports.ts'
import type { Links } from '../links.ts'
import type { Addresses } from './addresses.ts'
import { type Bot, CHANNEL, referenceOf, type Sender } from './bot.ts'
import { type BearerHandler, claimsOf, FORBIDDEN, GONE, type Handler, tooMany } from './http.ts'
import type { Limits } from './limits.ts'
import type { Answer, Problem } from './problem.ts'
import {
  arrivalOf,
  BASE,
  chooseLanguage,
  FollowBody,
  OpenBody,
  parse,
  ResumeBody,
  Watermark,
} from './requests.ts'
import { type Bearer, type Claims, LIFETIME, type Tokens } from './tokens.ts'

/** The current version of a playbook; of the default one for null. Null: there is no such playbook. */
export type PlaybookLookup = (id: string | null) => PlaybookVersion | null

export interface PlaybookVersion {
  id: string
  version: number
  languages: readonly Language[]
}

export interface AdmissionOptions {
  bot: Bot
  tokens: Tokens
  addresses: Addresses
  limits: Limits
  links: Links
  conversations: Pick<ConversationStore, 'open' | 'locate'>
  playbook: PlaybookLookup
  clock: Clock
  /** Without a trailing slash; null: the address that the request came to. */
  publicUrl: string | null
}

export interface Admission {
  /** A token for a conversation that is yet to be opened; anybody may have one. */
  generate: Handler
  /** A fresh token for a valid one. */
  refresh: BearerHandler
  /** Opens the conversation of the token, or a new one, and greets. */
  open: Handler
  /** A fresh token and stream address, for a client that was cut off. */
  reconnect: BearerHandler
  /** The same for a client that was away for longer than a token lives. */
  resume: Handler
  /** The same for whoever comes by the link in one of our mails. */
  follow: Handler
}

export function createAdmission(options: AdmissionOptions): Admission {
  const { bot, tokens, addresses, limits, links, conversations, playbook, clock, publicUrl } = options

  const ticketFor = (bearer: Bearer) => ({
    conversationId: bearer.conversation,
    token: tokens.mint('access', bearer),
    expires_in: LIFETIME.access,
  })

  function admit(request: Request, bearer: Bearer, status: number, watermark: number): Answer {
    const origin = publicUrl ?? `${request.protocol}://${request.get('host')}`
    const query = new URLSearchParams({ watermark: String(watermark), t: tokens.mint('stream', bearer) })
    const streamUrl = `${origin.replace(/^http/, 'ws')}${BASE}/conversations/${bearer.conversation}/stream?${query}`
    const resumeToken = tokens.mint('resume', bearer)
    return { status, body: { ...ticketFor(bearer), streamUrl, resumeToken } }
  }

  async function comeBack(request: Request, bearer: Bearer, watermark: number): Promise<Answer> {
    const row = await addresses.confirm(bearer.conversation)
    return row === null ? GONE : admit(request, bearer, 200, watermark)
  }

  async function start(request: Request, bearer: Bearer, body: OpenBody): Promise<Answer> {
    const wanted = body.playbook ?? bearer.playbook ?? null
    const chosen = playbook(wanted)
    if (!chosen) return noPlaybook(wanted)
    const { id, created } = await conversations.open({
      channel: CHANNEL,
      channelKey: bearer.conversation,
      playbook: { id: chosen.id, version: chosen.version },
      language: spokenBy(request, body.locale, chosen.languages),
      source: body.source ?? bearer.source ?? null,
      campaign: body.campaign ?? bearer.campaign ?? null,
      referrer: body.referrer ?? bearer.referrer ?? null,
      reference: referenceOf(bearer),
      at: clock.now(),
    })
    addresses.remember(bearer.conversation, id)
    // Also when it was there already: the process may have died between opening it and greeting.
    await bot.open(senderOf(request, bearer, id, body.locale), arrivalOf(body))
    return admit(request, bearer, created ? 201 : 200, 0)
  }

  return {
    async generate(request) {
      const body = parse(OpenBody, request.body, 'body')
      if ('detail' in body) return body
      const wait = await limits.token(addressOf(request))
      if (wait > 0) return tooMany('conversations', wait)
      const wanted = body.value.playbook ?? null
      return playbook(wanted) ? { status: 200, body: ticketFor(newBearer(body.value)) } : noPlaybook(wanted)
    },
    refresh: (_request, claims) => ({ status: 200, body: ticketFor(claims) }),
    async open(request) {
      const claims = claimsOf(tokens, request)
      if (!claims && request.headers.authorization !== undefined) return FORBIDDEN
      const body = parse(OpenBody, request.body, 'body')
      if ('detail' in body) return body
      const wait = await limits.conversation(addressOf(request))
      return wait > 0
        ? tooMany('conversations', wait)
        : start(request, claims ?? newBearer(body.value), body.value)
    },
    reconnect(request, claims) {
      const watermark = parse(Watermark, request.query.watermark, 'watermark')
      return 'detail' in watermark ? watermark : comeBack(request, claims, watermark.value)
    },
    resume(request) {
      const body = parse(ResumeBody, request.body, 'body')
      if ('detail' in body) return body
      const claims = tokens.verify('resume', body.value.resumeToken)
      return claims ? comeBack(request, claims, body.value.watermark) : FORBIDDEN
    },
    async follow(request) {
      const body = parse(FollowBody, request.body, 'body')
      if ('detail' in body) return body
      const wait = await limits.token(addressOf(request))
      if (wait > 0) return tooMany('conversations', wait)
      const link = links.verify('resume', body.value.linkToken)
      if (link.status !== 'valid') return FORBIDDEN
      const conversation = await conversations.locate(link.conversation, CHANNEL)
      if (conversation === null) return GONE
      return comeBack(request, { conversation, user: newUser() }, body.value.watermark)
    },
  }
}

/** The sender of a request, as the bot needs to know them. */
export const senderOf = (
  request: Request,
  { conversation, user }: Pick<Claims, 'conversation' | 'user'>,
  row: string,
  locale: string | null | undefined,
): Sender => ({ conversation, row, user, language: () => spokenBy(request, locale, languages) })

const spokenBy = (
  request: Request,
  locale: string | null | undefined,
  spoken: readonly Language[],
): Language => chooseLanguage(locale, (known) => request.acceptsLanguages(known), spoken)

const newBearer = ({ user, playbook, source, campaign, referrer }: OpenBody): Bearer => ({
  conversation: randomUUID(),
  user: user?.id ?? newUser(),
  playbook: playbook ?? undefined,
  source: source ?? undefined,
  campaign: campaign ?? undefined,
  referrer: referrer ?? undefined,
})

/** A browser that we have not seen yet; whoever sits before it has the token of the conversation. */
const newUser = (): string => `dl_${randomUUID()}`

const addressOf = (request: Request): string => request.ip ?? ''

const noPlaybook = (id: string | null): Problem => ({
  status: 400,
  detail: id === null ? 'There is no default playbook: name one.' : `There is no playbook "${id}".`,
})
