/**
 * What the widget's menu may ask for, each for the holder of the conversation's own token: to end the chat, to mail the
 * transcript, to forget everything, to go on in Telegram.
 */
import type { Request } from 'express'
import { RateLimiterMemory } from 'rate-limiter-flexible'
import { renderSVG } from 'uqr'
import type { Wishes } from '../../src/engine/wishes.ts'
import type { Addresses } from './addresses.ts'
import { type BearerHandler, GONE, tooMany } from './http.ts'
import { type Limit, limitOf } from './limits.ts'
import { endedIn } from './menu-words.ts'
import type { Answer, Problem } from './problem.ts'
import { parse, TranscriptBody } from './requests.ts'
import type { Claims } from './tokens.ts'

/** What became of it, as the mail server said. `not_found`: the conversation is gone. */
export type MailTranscript = (
  conversationId: string,
  to: string,
) => Promise<'sent' | 'no_mailbox' | 'refused' | 'later' | 'not_found'>

export interface MenuParts {
  wishes: Pick<Wishes, 'end' | 'erase' | 'issueLink'>
  /** Null: e-mail is not configured. */
  mailTranscript: MailTranscript | null
  /** The bot's name on Telegram; null: there is none, or Telegram has not told yet. */
  telegramBot: () => string | null
}

export interface Menu {
  /** `{transcript, telegram}`: what there is besides ending and erasing. */
  look: BearerHandler
  end: BearerHandler
  mail: BearerHandler
  erase: BearerHandler
  /** `{url, qr, expires_in}`: a link for one use, and its QR code as an SVG document. */
  goOn: BearerHandler
}

const HOUR_S = 3600
/** Modules of white around a QR code: with fewer, some cameras do not find it. */
const QUIET = 4

export function createMenu({
  wishes,
  mailTranscript,
  telegramBot,
  addresses,
}: MenuParts & { addresses: Addresses }): Menu {
  const links = limitOf(new RateLimiterMemory({ points: 20, duration: HOUR_S }))
  const mayMail = createMailLimit()

  /** Calls `action` with the engine's conversation, if it is still there. */
  const about = (
    action: (row: string, request: Request, claims: Claims) => Promise<Answer>,
  ): BearerHandler => {
    return async (request, claims) => {
      const row = await addresses.confirm(claims.conversation)
      return row === null ? GONE : action(row, request, claims)
    }
  }

  return {
    look: about(async () => {
      const body = { transcript: mailTranscript !== null, telegram: telegramBot() !== null }
      return { status: 200, body }
    }),
    end: about(async (row) => ((await wishes.end(row, endedIn)) === 'done' ? DONE : GONE)),
    mail: about(async (row, request, { conversation }) => {
      if (!mailTranscript) return NO_MAIL
      const body = parse(TranscriptBody, request.body, 'body')
      if ('detail' in body) return body
      const { email } = body.value
      const wait = await mayMail({ conversation, email, ip: request.ip ?? '' })
      if (wait > 0) return tooMany('transcripts', wait)
      return afterMail[await mailTranscript(row, email)]
    }),
    erase: about(async (row, _request, { conversation }) => {
      const done = await wishes.erase(row)
      addresses.forget(conversation)
      return done === 'done' ? DONE : GONE
    }),
    goOn: about(async (row, _request, { conversation }) => {
      const bot = telegramBot()
      if (bot === null) return NO_TELEGRAM
      const wait = await links(conversation)
      if (wait > 0) return tooMany('links', wait)
      const { token, lifetime } = await wishes.issueLink(row)
      const url = `https://t.me/${bot}?start=${token}`
      const qr = renderSVG(url, { ecc: 'M', border: QUIET })
      return { status: 201, body: { url, qr, expires_in: Math.floor(lifetime / 1000) } }
    }),
  }
}

const DONE: Answer = { status: 200, body: {} }
const NO_MAIL: Problem = { status: 404, detail: 'No e-mail is sent from here.' }
const NO_TELEGRAM: Problem = { status: 404, detail: 'There is no bot on Telegram to go on with.' }

const afterMail: Record<Awaited<ReturnType<MailTranscript>>, Answer> = {
  sent: { status: 202, body: {} },
  not_found: GONE,
  no_mailbox: {
    status: 400,
    detail: 'body.email: there is no such mailbox. Please look at the address again.',
  },
  refused: { status: 400, detail: 'body.email: the mail was refused there. Please give another address.' },
  later: { status: 503, detail: 'The mail could not be sent just now. Please try again.', retryAfter: 60 },
}

/** So that a chat is no way to write to strangers: few mails of a conversation, of an IP address, to an e-mail address. */
function createMailLimit() {
  const perHour = (points: number): Limit => limitOf(new RateLimiterMemory({ points, duration: HOUR_S }))
  const [byConversation, byIp, byEmail] = [perHour(3), perHour(10), perHour(3)]
  return async ({ conversation, email, ip }: { conversation: string; email: string; ip: string }) =>
    (await byConversation(conversation)) || (await byIp(ip)) || byEmail(email.toLowerCase())
}
