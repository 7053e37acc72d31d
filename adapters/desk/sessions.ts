/** Who is calling: sessions kept on the server, named by a random token of which only the hash is stored. */
import type { Clock, User, UserStore } from '../../src/engine/ports.ts'
import { hashToken, newToken } from './tokens.ts'

export const SESSION_HOURS = 12
const COOKIE = 'bantam_session'
const COOKIE_PATH = '/api/v1'

/** `cookie`: sent by the browser by itself, so that a write needs proof that our own page made it. */
export type Credential = { token: string; by: 'bearer' | 'cookie' }

export function createSessions({ users, clock }: { users: UserStore; clock: Clock }) {
  return {
    /** Null: they are inactive, or their password is another one by now; `passwordHash` null: they came without one. */
    async open(
      userId: string,
      passwordHash: string | null,
    ): Promise<{ token: string; expiresAt: Date } | null> {
      const token = newToken()
      const at = clock.now()
      const expiresAt = new Date(at.getTime() + SESSION_HOURS * 3_600_000)
      const opened = await users.openSession({
        tokenHash: hashToken(token),
        userId,
        passwordHash,
        at,
        expiresAt,
      })
      return opened ? { token, expiresAt } : null
    },
    /** Null: unknown, expired, closed, or its user is no longer active. */
    userOf: (token: string): Promise<User | null> => users.findSession(hashToken(token), clock.now()),
    close: (token: string): Promise<void> => users.closeSession(hashToken(token)),
  }
}
export type Sessions = ReturnType<typeof createSessions>

/** An `Authorization` header, once sent, is what counts: a wrong one is not made good by a cookie. */
export function credentialOf(headers: { authorization?: string; cookie?: string }): Credential | null {
  if (headers.authorization !== undefined) {
    const token = /^Bearer ([\w-]{1,200})$/i.exec(headers.authorization)?.[1]
    return token === undefined ? null : { token, by: 'bearer' }
  }
  const cookies = (headers.cookie ?? '').split(';').map((pair) => pair.trim())
  const token = cookies.find((pair) => pair.startsWith(`${COOKIE}=`))?.slice(COOKIE.length + 1)
  return token === undefined || token === '' ? null : { token, by: 'cookie' }
}

/** Strict: no other site's link or form ever carries it. `secure` where the desk is reached by https. */
export const sessionCookie = (token: string, secure: boolean): string =>
  cookie(token, SESSION_HOURS * 3600, secure)

export const expiredCookie = (secure: boolean): string => cookie('', 0, secure)

const cookie = (value: string, maxAge: number, secure: boolean): string =>
  `${COOKIE}=${value}; Max-Age=${maxAge}; Path=${COOKIE_PATH}; HttpOnly; SameSite=Strict${secure ? '; Secure' : ''}`
