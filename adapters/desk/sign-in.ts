/** What follows once somebody has shown who they are: a session, noted, its token for programs and as a browser's cookie. */
import type { AuditStore } from '../../src/engine/audit-port.ts'
import type { Clock, User } from '../../src/engine/ports.ts'
import { presentUser } from './present.ts'
import { type Answer, json } from './route.ts'
import { type Sessions, sessionCookie } from './sessions.ts'

export interface SignIn {
  /** Null: the user is inactive, or `passwordHash` is not theirs any more. */
  byPassword(user: User, passwordHash: string): Promise<Answer | null>
  /** The cookie for the browser; null: the user is inactive. */
  byProvider(user: User): Promise<string | null>
}

export function createSignIn(options: {
  sessions: Sessions
  audit: AuditStore
  clock: Clock
  /** Whether the desk is reached by https only. */
  secureCookies: boolean
}): SignIn {
  const { sessions, audit, clock, secureCookies } = options

  async function open({ id }: User, passwordHash: string | null) {
    const session = await sessions.open(id, passwordHash)
    if (!session) return null
    const details = passwordHash === null ? { details: { by: 'openid' } } : {}
    await audit.note({ at: clock.now(), userId: id, action: 'session.opened', subject: id, ...details })
    return { ...session, cookie: sessionCookie(session.token, secureCookies) }
  }

  return {
    async byPassword(user, passwordHash) {
      const opened = await open(user, passwordHash)
      if (!opened) return null
      const { token, expiresAt, cookie } = opened
      return json(
        200,
        { token, expiresAt: expiresAt.toISOString(), user: presentUser(user) },
        { 'Set-Cookie': cookie },
      )
    },
    byProvider: async (user) => (await open(user, null))?.cookie ?? null,
  }
}
