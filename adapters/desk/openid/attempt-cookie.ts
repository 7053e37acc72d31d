/** What a browser keeps from the way to the identity provider until the way back: in a cookie, which only it has. */
import { Attempt } from './provider.ts'

const COOKIE = 'bantam_openid'
const PATH = '/desk/openid'
/** Long enough to look for one's phone. */
const SECONDS = 600

/** Lax: the way back is a visit that another site makes the browser pay. */
const cookie = (value: string, maxAge: number, secure: boolean): string =>
  `${COOKIE}=${value}; Max-Age=${maxAge}; Path=${PATH}; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`

export const attemptCookie = (attempt: Attempt, secure: boolean): string =>
  cookie(Buffer.from(JSON.stringify(attempt)).toString('base64url'), SECONDS, secure)

export const expiredAttempt = (secure: boolean): string => cookie('', 0, secure)

/** Null: none was begun in this browser, or too long ago. */
export function attemptOf(cookies: string | undefined): Attempt | null {
  const value = (cookies ?? '')
    .split(';')
    .map((pair) => pair.trim())
    .find((pair) => pair.startsWith(`${COOKIE}=`))
    ?.slice(COOKIE.length + 1)
  if (!value) return null
  try {
    return Attempt.safeParse(JSON.parse(Buffer.from(value, 'base64url').toString())).data ?? null
  } catch {
    return null
  }
}
