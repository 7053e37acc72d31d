/** Who is calling: sessions kept on the server, named by a random token of which only the hash is stored. */
import type { Clock, User, UserStore } from '../../src/engine/ports.ts'
import { PRESENT_MS } from '../../src/engine/roster.ts'
import { hashToken, newToken } from './tokens.ts'

export const SESSION_HOURS = 12
/** A part of the time after which somebody counts as gone. */
const SEEN_MS = PRESENT_MS / 4
const COOKIE = 'bantam_session'
const COOKIE_PATH = '/api/v1'

/** `cookie`: sent by the browser by itself, so that a write needs proof that our own page made it. */
export type Credential = { token: string; by: 'bearer' | 'cookie' }

export function createSessions({ users, clock }: { users: UserStore; clock: Clock }) {
  /** When each was last noted as seen: a sign of life is written at most so often. */
  const noted = new Map<string, number>()

  async function noteSeen(userId: string, at: Date): Promise<void> {
    if (at.getTime() - (noted.get(userId) ?? 0) < SEEN_MS) return
    noted.set(userId, at.getTime())
    await users.seen(userId, at, PRESENT_MS)
  }

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
    async userOf(token: string): Promise<User | null> {
      const at = clock.now()
      const user = await users.findSession(hashToken(token), at)
      if (user) await noteSeen(user.id, at)
      return user
    },
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
