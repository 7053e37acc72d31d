/** Passwords as argon2id hashes; its library's defaults are OWASP's first choice (19 MiB, two passes, one lane). */
import { randomBytes } from 'node:crypto'
import { hash, verify } from '@node-rs/argon2'

export const hashPassword = (password: string): Promise<string> => hash(password)

/** A hash that no password has, to be checked for people who do not exist, so that both take the same time. */
const nobody = (): Promise<string> => hash(randomBytes(32))

/** `passwordHash` null: there is no such person; the answer is false, after the same work. */
export function createPasswordCheck() {
  let decoy: Promise<string> | null = null
  return async (passwordHash: string | null, password: string): Promise<boolean> => {
    decoy ??= nobody()
    const against = passwordHash ?? (await decoy)
    return (await verify(against, password)) && passwordHash !== null
  }
}
