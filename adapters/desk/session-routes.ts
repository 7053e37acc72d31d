/** Logging in and out. Whoever fails is told the same, whether the account exists or not. */
import type { UserStore } from '../../src/engine/ports.ts'
import { Problem, problem } from '../problem.ts'
import { CurrentSession, Login, NewSession } from './bodies.ts'
import type { LoginLimit } from './login-limit.ts'
import { createPasswordCheck } from './passwords.ts'
import { presentUser } from './present.ts'
import { empty, json, openRoute, type Route, refuse, route } from './route.ts'
import { expiredCookie, type Sessions, sessionCookie } from './sessions.ts'

export interface SessionRouteOptions {
  users: UserStore
  sessions: Sessions
  limit: LoginLimit
  /** Whether the desk is reached by https only. */
  secureCookies: boolean
}

export function sessionRoutes({ users, sessions, limit, secureCookies }: SessionRouteOptions): Route[] {
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
      const refused = await limit.refuse(body.email, address)
      if (refused !== null) return tooMany(refused.retryAfterSeconds)
      const user = await users.findByEmail(body.email)
      const admitted = await passwordIsRight(user?.active ? user.passwordHash : null, body.password)
      if (user === null || !admitted) {
        return refuse(problem(401, 'The e-mail address or the password is wrong.'))
      }
      await limit.forgive(body.email, address)
      const { token, expiresAt } = await sessions.open(user.id)
      return json(
        200,
        { token, expiresAt: expiresAt.toISOString(), user: presentUser(user) },
        { 'Set-Cookie': sessionCookie(token, secureCookies) },
      )
    },
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
    async answer(_request, { token }) {
      await sessions.close(token)
      return empty({ 'Set-Cookie': expiredCookie(secureCookies) })
    },
  })

  return [logIn, whoAmI, logOut]
}

const tooMany = (seconds: number) =>
  refuse(problem(429, `Too many attempts to log in; try again in ${Math.ceil(seconds / 60)} min.`), {
    'Retry-After': String(seconds),
  })
