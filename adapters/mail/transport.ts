/** One mail to one mail server, and what became of it. */
import { createTransport } from 'nodemailer'
import { z } from 'zod'
import type { Letter } from './letter.ts'
import { namesNoMailbox } from './no-mailbox.ts'

export interface Address {
  name: string | null
  address: string
}

export interface MailConfig {
  smtpUrl: string
  from: Address
  /** Where replies go; null: to `from`. */
  replyTo: Address | null
  /** Who sends the mails, and where they are; null: not said. */
  postalAddress: string | null
  /** As people reach us, without a trailing slash. */
  publicUrl: string
}

export interface Post extends Letter {
  to: string
  /** The same at every attempt, so that whoever gets a mail twice can tell. */
  messageId: string
  /** Null: they asked for this very mail. */
  unsubscribeUrl: string | null
  at: Date
}

/** `code` is the server's reply code, or the name of what failed before there was one; it says nothing of anybody. */
export type PostResult =
  | { status: 'sent' }
  /** There is no such mailbox: no mail will ever arrive there. */
  | { status: 'no_mailbox'; code: string }
  /** The server will never take this mail. */
  | { status: 'refused'; code: string }
  /** Not now. `ours`: it does not take mails from us, and somebody has to mend that. */
  | { status: 'later'; code: string; ours: boolean }

export interface Transport {
  /** Never throws for what the server or the network does. */
  post(post: Post): Promise<PostResult>
}

/**
 * Milliseconds, for each step of a mail's way. A server that hangs at every one of them is given up within five
 * minutes: `MOST_MS`.
 */
const CONNECT_MS = 10_000
const REPLY_MS = 30_000
export const MOST_MS = 300_000

export function createSmtp(config: { smtpUrl: string; from: Address; replyTo: Address | null }): Transport {
  const transport = createTransport({
    url: config.smtpUrl,
    connectionTimeout: CONNECT_MS,
    greetingTimeout: CONNECT_MS,
    dnsTimeout: CONNECT_MS,
    socketTimeout: REPLY_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  const from = addressOf(config.from)

  return {
    async post({ to, subject, text, html, messageId, unsubscribeUrl, at }) {
      try {
        await transport.sendMail({
          from,
          // As an object: what prospects typed is one address, whatever signs are in it.
          to: { name: '', address: to },
          ...(config.replyTo && { replyTo: addressOf(config.replyTo) }),
          subject,
          text,
          html,
          messageId,
          date: at,
          headers: {
            ...(unsubscribeUrl !== null && unsubscribing(unsubscribeUrl)),
            // RFC 3834: out-of-office replies stay away.
            'Auto-Submitted': 'auto-generated',
          },
        })
        return { status: 'sent' }
      } catch (error) {
        return resultOf(error)
      }
    },
  }
}

/** RFC 8058: mail programs show a button that needs no visit to a page. */
const unsubscribing = (url: string) => ({
  'List-Unsubscribe': { prepared: true, value: `<${url}>` },
  'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
})

const addressOf = ({ name, address }: Address) => ({ name: name ?? '', address })

/** What nodemailer throws. */
const SmtpError = z.object({
  code: z.string().default('unknown'),
  command: z.string().default(''),
  responseCode: z.int().optional(),
  response: z.string().default(''),
})

/** The server wants to know us first, or knows us and does not let us. */
const AUTHENTICATION = new Set([530, 534, 535, 538])

/** RFC 3463; `5.7.x` is a policy, most often about us. */
const ENHANCED = /^\d{3}[ -](\d\.\d{1,3}\.\d{1,3})\b/

export function resultOf(error: unknown): PostResult {
  const known = SmtpError.safeParse(error)
  if (!known.success) return { status: 'later', code: 'unknown', ours: false }
  const { code, command, responseCode, response } = known.data
  if (responseCode === undefined) return withoutReply(code)
  const enhanced = ENHANCED.exec(response)?.[1] ?? ''
  const reply = `${responseCode} ${enhanced}`.trim()
  const ours = code === 'EAUTH' || AUTHENTICATION.has(responseCode) || command === 'MAIL FROM'
  if (responseCode < 500 || ours) return { status: 'later', code: reply, ours: responseCode >= 500 }
  const named = namesNoMailbox(enhanced)
  const byAddress = command === 'RCPT TO' && !enhanced.startsWith('5.7.') && !enhanced.startsWith('5.2.')
  return { status: named || byAddress ? 'no_mailbox' : 'refused', code: reply }
}

/** Before any reply: no connection, or an address that cannot even be written to. */
const withoutReply = (code: string): PostResult =>
  code === 'EENVELOPE'
    ? { status: 'no_mailbox', code }
    : { status: 'later', code, ours: code === 'EAUTH' || code === 'ENOAUTH' }
