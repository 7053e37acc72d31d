/** What follows once somebody has shown who they are: a session, noted, its token for programs and as a browser's cookie. */
import type { AuditStore } from '../../src/engine/audit-port.ts'
import type { Clock, User } from '../../src/engine/ports.ts'
import { presentUser } from './present.ts'
import { type Answer, json } from './route.ts'
import { type Sessions, sessionCookie } from './sessions.ts'

/** Null: the user is inactive, or `passwordHash` is not theirs any more. */
export type SignIn = (user: User, passwordHash: string) => Promise<Answer | null>

export function createSignIn(options: {
  sessions: Sessions
  audit: AuditStore
  clock: Clock
  /** Whether the desk is reached by https only. */
  secureCookies: boolean
}): SignIn {
  const { sessions, audit, clock, secureCookies } = options
  return async (user, passwordHash) => {
    const session = await sessions.open(user.id, passwordHash)
    if (!session) return null
    const { token, expiresAt } = session
    await audit.note({ at: clock.now(), userId: user.id, action: 'session.opened', subject: user.id })
    return json(
      200,
      { token, expiresAt: expiresAt.toISOString(), user: presentUser(user) },
      { 'Set-Cookie': sessionCookie(token, secureCookies) },
    )
  }
}
