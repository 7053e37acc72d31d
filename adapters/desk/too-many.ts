/** Whoever tries too often, whatever they try: a password, a link. */
import { problem } from '../problem.ts'
import type { LoginLimit } from './login-limit.ts'
import { type Answer, refuse } from './route.ts'

/** Counts the attempt. Null: it may go on. */
export async function refusal(
  limit: Pick<LoginLimit, 'refuse'>,
  what: string,
  address: string,
): Promise<Answer | null> {
  const refused = await limit.refuse(what, address)
  if (refused === null) return null
  const { retryAfterSeconds: seconds } = refused
  return refuse(problem(429, `Too many attempts; try again in ${Math.ceil(seconds / 60)} min.`), {
    'Retry-After': String(seconds),
  })
}
