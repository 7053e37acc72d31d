/** Those who work with Bantam: their settings, the links by which they choose passwords. Each change with its audit entry. */
import { v7 as uuidv7 } from 'uuid'
import { WorkingHours } from '../domain/hours.ts'
import type { PersonChange } from '../domain/person.ts'
import { Role } from '../domain/routing.ts'
import type { AuditEntry } from '../engine/audit-port.ts'
import type { NewLink, PeopleStore, Person } from '../engine/people-port.ts'
import { auditRow } from './audit.ts'
import type { Client } from './client.ts'
import { Prisma } from './generated/client.ts'
import { releaseHeld } from './release-held.ts'

type Tx = Prisma.TransactionClient

const personOf = (row: Prisma.UserGetPayload<object>): Person => ({
  id: row.id,
  email: row.email,
  name: row.name,
  role: Role.parse(row.role),
  active: row.active,
  capacity: row.capacity,
  skills: row.skills,
  hours: WorkingHours.nullable().parse(row.hours),
  joined: row.passwordHash !== null || row.openIdAt !== null,
  invitedAt: row.invitedAt?.toISOString() ?? null,
})

const note = (tx: Tx, entry: AuditEntry) => tx.auditEntry.create({ data: auditRow(entry) })

const writeLink = (tx: Tx, userId: string, { at, ...link }: NewLink) =>
  tx.invitation.create({ data: { ...link, userId, createdAt: at } })

/** One that can still be used at this moment. */
const open = (now: Date) => ({ usedAt: null, expiresAt: { gt: now }, user: { active: true } })

const closeLinks = (tx: Tx, userId: string) => tx.invitation.deleteMany({ where: { userId, usedAt: null } })

/**
 * Locks the person and all administrators, in one order, so that of two who would each remove the other the second one
 * sees what the first has done. Tells how many active ones with a password there are beside the person.
 */
async function lock(tx: Tx, id: string): Promise<number> {
  const rows = await tx.$queryRaw<{ id: string; counts: boolean }[]>`
    SELECT id::text, role = 'admin' AND active AND password_hash IS NOT NULL AS counts
      FROM "user" WHERE id = ${id}::uuid OR role = 'admin' ORDER BY id FOR NO KEY UPDATE`
  return rows.filter((row) => row.counts && row.id !== id.toLowerCase()).length
}

/** What becomes of somebody's links, sessions and conversations by a change. */
async function follow(
  tx: Tx,
  id: string,
  { role, active }: PersonChange,
  by: { userId: string | null; at: Date },
): Promise<void> {
  if (role !== undefined || active === false) await closeLinks(tx, id)
  if (active !== false) return
  await tx.session.deleteMany({ where: { userId: id } })
  await releaseHeld(tx, id, by)
}

export function createPeopleStore(client: Client): PeopleStore {
  return {
    async list() {
      const rows = await client.user.findMany({ orderBy: [{ name: 'asc' }, { id: 'asc' }] })
      return rows.map(personOf)
    },
    async find(id) {
      const row = await client.user.findUnique({ where: { id } })
      return row && personOf(row)
    },
    async findByEmail(email) {
      const row = await client.user.findUnique({ where: { email: email.toLowerCase() } })
      return row && personOf(row)
    },
    invite: (person, link, entry) =>
      client.$transaction(async (tx) => {
        const id = uuidv7()
        const { count } = await tx.user.createMany({
          data: [{ ...person, id, email: person.email.toLowerCase(), invitedAt: link.at }],
          skipDuplicates: true,
        })
        if (count === 0) return null
        await writeLink(tx, id, link)
        await note(tx, { ...entry, subject: id })
        return personOf(await tx.user.findUniqueOrThrow({ where: { id } }))
      }),
    change: (id, by, decide) =>
      client.$transaction(async (tx) => {
        const otherAdministrators = await lock(tx, id)
        const row = await tx.user.findUnique({ where: { id } })
        if (!row) return null
        const decided = decide(personOf(row), otherAdministrators)
        if (!decided) return personOf(row)
        const { hours, ...change } = decided.change
        const written = await tx.user.update({
          where: { id },
          data: { ...change, ...(hours !== undefined && { hours: hours ?? Prisma.DbNull }) },
        })
        for (const entry of decided.entries) await note(tx, entry)
        await follow(tx, id, change, by)
        return personOf(written)
      }),
    addLink: (id, decide) =>
      client.$transaction(async (tx) => {
        // Of two at once, the second one closes the first one's.
        await lock(tx, id)
        const row = await tx.user.findUnique({ where: { id } })
        if (!row) return false
        const decided = decide(personOf(row))
        if (!decided) return true
        await closeLinks(tx, id)
        await writeLink(tx, id, decided.link)
        await note(tx, decided.entry)
        return true
      }),
    async findLink(tokenHash, now) {
      const row = await client.invitation.findFirst({ where: { tokenHash, ...open(now) } })
      return row && { personId: row.userId, purpose: row.purpose === 'invite' ? 'invite' : 'reset' }
    },
    useLink: (tokenHash, { name, passwordHash }, at) =>
      client.$transaction(async (tx) => {
        const link = await tx.invitation.findUnique({ where: { tokenHash } })
        if (!link) return null
        const { userId, purpose } = link
        // The person first, as whoever makes them inactive does.
        await lock(tx, userId)
        const { count } = await tx.invitation.updateMany({
          where: { tokenHash, ...open(at) },
          data: { usedAt: at },
        })
        if (count === 0) return null
        const joins = purpose === 'invite'
        const row = await tx.user.update({
          where: { id: userId },
          data: { passwordHash, ...(joins && name !== null && { name }) },
        })
        await tx.session.deleteMany({ where: { userId } })
        await closeLinks(tx, userId)
        await note(tx, { at, userId, action: joins ? 'user.joined' : 'password.reset', subject: userId })
        return personOf(row)
      }),
    enter: (email, at) =>
      client.$transaction(async (tx) => {
        const found = await tx.user.findUnique({ where: { email: email.toLowerCase() } })
        if (!found) return null
        // Of two at once, and of one and the link, one joins.
        await lock(tx, found.id)
        const row = await tx.user.findUniqueOrThrow({ where: { id: found.id } })
        if (!row.active) return null
        const person = personOf(row)
        if (row.openIdAt !== null) return person
        await tx.user.update({ where: { id: row.id }, data: { openIdAt: at } })
        if (person.joined) return person
        await closeLinks(tx, row.id)
        await note(tx, { at, userId: row.id, action: 'user.joined', subject: row.id })
        return { ...person, joined: true }
      }),
    setPassword: (id, { hash, keepSession }, entry) =>
      client.$transaction(async (tx) => {
        await tx.user.update({ where: { id }, data: { passwordHash: hash } })
        await tx.session.deleteMany({ where: { userId: id, tokenHash: { not: keepSession } } })
        await closeLinks(tx, id)
        await note(tx, entry)
      }),
  }
}
