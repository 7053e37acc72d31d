/** Links by which people choose their passwords: asked for, looked at, used. For whoever has one; nobody is signed in yet. */
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { z } from 'zod'
import { Language } from '../../src/domain/language.ts'
import { MAX_PASSWORD, NewPassword, PersonSettings } from '../../src/domain/person.ts'
import type { People } from '../../src/engine/people.ts'
import { Problem, problem } from '../problem.ts'
import { NewSession } from './bodies.ts'
import type { LoginLimit } from './login-limit.ts'
import { named } from './named.ts'
import { hashPassword } from './passwords.ts'
import { type Answer, empty, json, openRoute, type Route, refuse } from './route.ts'
import type { SignIn } from './sign-in.ts'
import { hashToken, invitationLink, newToken } from './tokens.ts'
import { refusal } from './too-many.ts'

const Token = z.string().min(1).max(MAX_PASSWORD)

const Acceptance = z.object({
  token: Token,
  /** As prospects see it; at the first time only. */
  name: PersonSettings.shape.name.nullish(),
  password: NewPassword,
})

const LinkToken = z.object({ token: Token })
/** Who chooses a password by it. */
const LinkHolder = z.object({ purpose: z.enum(['invite', 'reset']), email: z.string(), name: z.string() })
const Forgotten = z.object({ email: z.email().max(320), language: Language })

const names = { Acceptance, LinkToken, LinkHolder, Forgotten }
for (const [id, schema] of Object.entries(names)) named.add(schema, { id })

/** `code` says what failed, and nothing of anybody. */
export type MailPasswordLink = (mail: {
  to: string
  language: Language
  link: string
  expiresAt: Date
}) => Promise<{ status: 'sent' } | { status: 'failed'; code: string }>

export interface LinkRouteOptions {
  people: Pick<People, 'lookAt' | 'accept' | 'forgotten'>
  signIn: Pick<SignIn, 'byPassword'>
  limit: LoginLimit
  publicUrl: string | null
  /** Null: no mail is set up. */
  mailPasswordLink: MailPasswordLink | null
  log: { warn(fields: object, message: string): void; error(fields: object, message: string): void }
}

/** Whoever asks from whatever address: nobody's mailbox is filled by us. */
const MAILS_PER_HOUR = 3

export function linkRoutes(options: LinkRouteOptions): Route[] {
  const { people, signIn, limit, publicUrl, mailPasswordLink, log } = options
  const mails = new RateLimiterMemory({ points: MAILS_PER_HOUR, duration: 3600 })

  async function mayMail(email: string): Promise<boolean> {
    try {
      await mails.consume(email.toLowerCase())
      return true
    } catch (refusal) {
      if (refusal instanceof RateLimiterRes) return false
      throw refusal
    }
  }

  async function mailLink(send: MailPasswordLink, email: string, language: Language): Promise<void> {
    if (!(await mayMail(email))) return
    const token = newToken()
    const made = await people.forgotten(email, hashToken(token))
    if (!made) return
    const link = invitationLink(publicUrl, token)
    const result = await send({ to: made.person.email, language, link, expiresAt: made.expiresAt })
    if (result.status === 'failed')
      log.warn({ user: made.person.id, code: result.code }, 'a link to a new password could not be mailed')
  }

  const forgotten = openRoute({
    method: 'post',
    path: '/session/forgotten',
    summary: 'Have a link to a new password mailed; the answer does not say whether anybody has that address',
    body: Forgotten,
    answers: {
      204: { description: 'If somebody with this address has joined, a mail is on its way.' },
      409: { description: 'No mail is set up here: an administrator makes links.', body: Problem },
      429: { description: 'Too many attempts; `Retry-After` says when to try again.', body: Problem },
    },
    async answer({ body, address }) {
      if (!mailPasswordLink)
        return refuse(
          problem(409, 'No mail is set up here: ask an administrator for a link to a new password.'),
        )
      const tooOften = await refusal(limit, `forgotten ${body.email}`, address)
      if (tooOften) return tooOften
      // Not waited for: how long it takes would tell whether there is such an account.
      void mailLink(mailPasswordLink, body.email, body.language).catch((err: unknown) =>
        log.error({ err }, 'a link to a new password could not be made'),
      )
      return empty()
    },
  })

  const look = openRoute({
    method: 'post',
    path: '/invitations/look',
    summary: 'Whose link it is, by its token; the link stays as it is',
    body: LinkToken,
    answers: {
      200: { description: 'It works.', body: LinkHolder },
      404: { description: 'The link is unknown, was used, or has expired.', body: Problem },
      429: { description: 'Too many attempts; `Retry-After` says when to try again.', body: Problem },
    },
    async answer({ body, address }) {
      const tokenHash = hashToken(body.token)
      const tooOften = await refusal(limit, tokenHash, address)
      if (tooOften) return tooOften
      const found = await people.lookAt(tokenHash)
      if (!found) return noLink()
      await limit.forgive(tokenHash, address)
      const { purpose, person } = found
      return json(200, { purpose, email: person.email, name: person.name })
    },
  })

  const accept = openRoute({
    method: 'post',
    path: '/invitations/accept',
    summary: 'Choose a password by a link’s token, and be logged in; all other sessions end',
    body: Acceptance,
    answers: {
      200: {
        description: 'Logged in for twelve hours; the token is also set as a cookie.',
        body: NewSession,
      },
      404: { description: 'The link is unknown, was used, or has expired.', body: Problem },
      429: { description: 'Too many attempts; `Retry-After` says when to try again.', body: Problem },
    },
    async answer({ body, address }) {
      const tokenHash = hashToken(body.token)
      const tooOften = await refusal(limit, tokenHash, address)
      if (tooOften) return tooOften
      // No work is done for a token that somebody made up.
      if (!(await people.lookAt(tokenHash))) return noLink()
      const passwordHash = await hashPassword(body.password)
      const person = await people.accept(tokenHash, { name: body.name ?? null, passwordHash })
      if (person === null) return noLink()
      await limit.forgive(tokenHash, address)
      return (await signIn.byPassword(person, passwordHash)) ?? noLink()
    },
  })

  return [forgotten, look, accept]
}

const noLink = (): Answer =>
  refuse(problem(404, 'This link does not work any more, or never did: ask for a new one.'))
