/**
 * Signing in with the company's account: there, and back. Both are visits of a browser, and so end on the desk's page: signed
 * in, or with the reason why not behind `#/sign-in/`.
 */
import { type Request, type Response, Router } from 'express'
import helmet from 'helmet'
import type { AuditStore } from '../../../src/engine/audit-port.ts'
import type { People } from '../../../src/engine/people.ts'
import type { Clock } from '../../../src/engine/ports.ts'
import type { LoginLimit } from '../login-limit.ts'
import type { SignIn } from '../sign-in.ts'
import { attemptCookie, attemptOf, expiredAttempt } from './attempt-cookie.ts'
import { type Attempt, createProvider, ProviderError } from './provider.ts'

export interface OpenIdSettings {
  issuer: string
  clientId: string
  clientSecret: string
  /** Whether an address counts of which the provider does not say that it has verified it. */
  trustsEmail: boolean
  /** As people reach us, without a trailing slash. */
  publicUrl: string
}

/** Why somebody is at the sign-in page again; the page has words for each. */
export type SignInRefusal = 'unreachable' | 'refused' | 'unverified' | 'not_invited' | 'too_many'

export interface OpenIdOptions {
  people: Pick<People, 'enter'>
  signIn: SignIn
  limit: LoginLimit
  audit: AuditStore
  clock: Clock
  log: { warn(fields: object, message: string): void }
  secureCookies: boolean
}

export const OPENID_PATH = '/desk/openid'

export function openIdRoutes(settings: OpenIdSettings, options: OpenIdOptions): Router {
  const { people, signIn, limit, audit, clock, log, secureCookies } = options
  const provider = createProvider({
    ...settings,
    callbackUrl: `${settings.publicUrl}${OPENID_PATH}/callback`,
  })

  const toDesk = (response: Response, cookies: string[], where = ''): void =>
    response
      .set('Set-Cookie', [expiredAttempt(secureCookies), ...cookies])
      .redirect(303, `${settings.publicUrl}/desk/${where}`)
  const refuse = (response: Response, why: SignInRefusal) => toDesk(response, [], `#/sign-in/${why}`)

  /** Somebody's way back from the provider: their session's cookie, or why there is none. */
  async function admit(
    query: string,
    attempt: Attempt,
  ): Promise<{ cookie: string } | { why: SignInRefusal }> {
    const proof = await provider.finish(query, attempt)
    if (proof.status === 'refused')
      log.warn({ reason: proof.reason }, 'a sign-in with a company account failed')
    if (proof.status !== 'proved') return { why: proof.status }
    const person = await people.enter(proof.email)
    const cookie = person && (await signIn.byProvider(person))
    if (cookie) return { cookie }
    await audit.note({ at: clock.now(), userId: null, action: 'session.refused', subject: null })
    return { why: 'not_invited' }
  }

  /** A provider that cannot be used is no fault of ours: it is logged, and the password's way stays open. */
  const orUnreachable =
    (answer: (request: Request, response: Response) => Promise<unknown>) =>
    async (request: Request, response: Response): Promise<void> => {
      try {
        await answer(request, response)
      } catch (err) {
        if (!(err instanceof ProviderError)) throw err
        log.warn({ reason: err.message }, 'nobody can sign in with a company account')
        refuse(response, 'unreachable')
      }
    }

  const router = Router()
  router.use(helmet())
  router.use((_request, response, next) => {
    response.set('Cache-Control', 'no-store')
    next()
  })
  router.get(
    '/',
    orUnreachable(async (_request, response) => {
      const { url, attempt } = await provider.begin()
      response.set('Set-Cookie', attemptCookie(attempt, secureCookies)).redirect(303, url)
    }),
  )
  router.get(
    '/callback',
    orUnreachable(async (request, response) => {
      const attempt = attemptOf(request.headers.cookie)
      if (!attempt) return refuse(response, 'refused')
      const address = request.ip ?? 'unknown'
      if ((await limit.refuse(attempt.state, address)) !== null) return refuse(response, 'too_many')
      const result = await admit(queryOf(request), attempt)
      if ('why' in result) return refuse(response, result.why)
      await limit.forgive(attempt.state, address)
      toDesk(response, [result.cookie])
    }),
  )
  return router
}

const queryOf = ({ originalUrl }: Request): string => originalUrl.split('?').slice(1).join('?')
