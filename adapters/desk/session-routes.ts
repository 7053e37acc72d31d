/** Logging in and out, and one's own password. Whoever fails is told the same, whether the account exists or not. */
import { z } from 'zod'
import { MAX_PASSWORD, NewPassword } from '../../src/domain/person.ts'
import type { AuditStore } from '../../src/engine/audit-port.ts'
import type { People } from '../../src/engine/people.ts'
import type { Clock, UserStore } from '../../src/engine/ports.ts'
import { Problem, problem } from '../problem.ts'
import { CurrentSession, Login, NewSession } from './bodies.ts'
import type { LoginLimit } from './login-limit.ts'
import { named } from './named.ts'
import { createPasswordCheck, hashPassword } from './passwords.ts'
import { presentUser } from './present.ts'
import { empty, json, openRoute, type Route, refuse, route } from './route.ts'
import { expiredCookie, type Sessions } from './sessions.ts'
import type { SignIn } from './sign-in.ts'
import { hashToken } from './tokens.ts'
import { refusal } from './too-many.ts'

const PasswordChange = z.object({ current: z.string().min(1).max(MAX_PASSWORD), next: NewPassword })
named.add(PasswordChange, { id: 'PasswordChange' })

const Ways = z.object({
  /** Where the browser goes to sign in with the company's account; null: that is not set up. */
  openId: z.string().nullable(),
  /** Whether who has forgotten their password gets a link by mail; else an administrator makes one. */
  mailsLinks: z.boolean(),
})
named.add(Ways, { id: 'SignInWays' })

export interface SessionRouteOptions {
  users: UserStore
  people: Pick<People, 'changePassword'>
  audit: AuditStore
  clock: Clock
  sessions: Sessions
  signIn: Pick<SignIn, 'byPassword'>
  ways: z.infer<typeof Ways>
  limit: LoginLimit
  /** Whether the desk is reached by https only. */
  secureCookies: boolean
}

export function sessionRoutes(options: SessionRouteOptions): Route[] {
  const { users, people, audit, clock, sessions, signIn, limit, ways, secureCookies } = options
  const passwordIsRight = createPasswordCheck()

  const logIn = openRoute({
    method: 'post',
    path: '/session',
    summary: 'Log in',
    body: Login,
    answers: {
      200: {
        description: 'Logged in for twelve hours; the token is also set as a cookie.',
        body: NewSession,
      },
      401: { description: 'The e-mail address or the password is wrong.', body: Problem },
      429: { description: 'Too many attempts; `Retry-After` says when to try again.', body: Problem },
    },
    async answer({ body, address }) {
      const tooOften = await refusal(limit, body.email, address)
      if (tooOften) return tooOften
      const user = await users.findByEmail(body.email)
      const admitted = await passwordIsRight(user?.active ? user.passwordHash : null, body.password)
      const answer = user?.passwordHash && admitted ? await signIn.byPassword(user, user.passwordHash) : null
      if (answer === null) {
        // Noted for an unknown address too, without it: so both take the same time.
        await audit.note({
          at: clock.now(),
          userId: null,
          action: 'session.refused',
          subject: user?.id ?? null,
        })
        return refuse(problem(401, 'The e-mail address or the password is wrong.'))
      }
      await limit.forgive(body.email, address)
      return answer
    },
  })

  const waysIn = openRoute({
    method: 'get',
    path: '/session/ways',
    summary: 'How people sign in here, beside their password',
    answers: { 200: { description: 'What is set up.', body: Ways } },
    answer: async () => json(200, ways),
  })

  const whoAmI = route({
    method: 'get',
    path: '/session',
    summary: 'Who is logged in',
    answers: { 200: { description: 'The caller.', body: CurrentSession } },
    answer: async (_request, { user }) => json(200, { user: presentUser(user) }),
  })

  const logOut = route({
    method: 'delete',
    path: '/session',
    summary: 'Log out',
    answers: { 204: { description: 'The session is closed.' } },
    async answer(_request, { user, token }) {
      await sessions.close(token)
      await audit.note({ at: clock.now(), userId: user.id, action: 'session.closed', subject: user.id })
      return empty({ 'Set-Cookie': expiredCookie(secureCookies) })
    },
  })

  const changePassword = route({
    method: 'post',
    path: '/session/password',
    summary: 'Change one’s own password; all other sessions end',
    body: PasswordChange,
    answers: {
      204: { description: 'Changed; this session goes on.' },
      403: { description: 'The current password is wrong.', body: Problem },
      429: { description: 'Too many attempts; `Retry-After` says when to try again.', body: Problem },
    },
    async answer({ body, address }, { user, token }) {
      const tooOften = await refusal(limit, user.email, address)
      if (tooOften) return tooOften
      const known = await users.findByEmail(user.email)
      if (!(await passwordIsRight(known?.passwordHash ?? null, body.current)))
        return refuse(problem(403, 'The current password is wrong.'))
      await limit.forgive(user.email, address)
      await people.changePassword(user.id, {
        hash: await hashPassword(body.next),
        keepSession: hashToken(token),
      })
      return empty()
    },
  })

  return [logIn, waysIn, whoAmI, logOut, changePassword]
}
