/** People who work with Bantam, and their sessions. */
import { v7 as uuidv7 } from 'uuid'
import { Role } from '../domain/routing.ts'
import type { User, UserStore } from '../engine/ports.ts'
import { CHANGE_CHANNEL, notice } from './changes.ts'
import type { Client } from './client.ts'

const presented = { id: true, email: true, name: true, role: true, active: true } as const

const userOf = (row: { id: string; email: string; name: string; role: string; active: boolean }): User => ({
  id: row.id,
  email: row.email,
  name: row.name,
  role: Role.parse(row.role),
  active: row.active,
})

export function createUserStore(client: Client): UserStore {
  return {
    async add(user) {
      const id = uuidv7()
      const { count } = await client.user.createMany({
        data: [{ ...user, id, email: user.email.toLowerCase() }],
        skipDuplicates: true,
      })
      return count === 0
        ? null
        : { id, email: user.email.toLowerCase(), name: user.name, role: user.role, active: true }
    },
    async findByEmail(email) {
      const row = await client.user.findUnique({
        where: { email: email.toLowerCase() },
        select: { ...presented, passwordHash: true },
      })
      return row && { ...userOf(row), passwordHash: row.passwordHash }
    },
    count: () => client.user.count(),
    async openSession({ tokenHash, userId, passwordHash, at, expiresAt }) {
      const count = await client.$executeRaw`
        INSERT INTO session (token_hash, user_id, created_at, expires_at)
        SELECT ${tokenHash}, id, ${at}, ${expiresAt} FROM "user"
         WHERE id = ${userId}::uuid AND active
           AND (${passwordHash}::text IS NULL OR password_hash = ${passwordHash}) FOR SHARE`
      return count > 0
    },
    async findSession(tokenHash, now) {
      const row = await client.session.findFirst({
        where: { tokenHash, expiresAt: { gt: now }, user: { active: true } },
        select: { user: { select: presented } },
      })
      return row && userOf(row.user)
    },
    async seen(userId, at, presentMs) {
      await client.$queryRaw`
        WITH before AS (SELECT id, seen_at FROM "user" WHERE id = ${userId}::uuid FOR NO KEY UPDATE),
             moved AS (UPDATE "user" u SET seen_at = ${at} FROM before
                        WHERE u.id = before.id AND (before.seen_at IS NULL OR before.seen_at < ${at}))
        SELECT pg_notify(${CHANGE_CHANNEL}, ${notice({ queue: true })})::text FROM before
         WHERE before.seen_at IS NULL OR before.seen_at <= ${new Date(at.getTime() - presentMs)}`
    },
    async closeSession(tokenHash) {
      await client.session.deleteMany({ where: { tokenHash } })
    },
  }
}
