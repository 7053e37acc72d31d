/** People, their links and the audit log in memory, with the rules of their stores. */
import { randomUUID } from 'node:crypto'
import type { AuditEntry, AuditStore } from '../../../../src/engine/audit-port.ts'
import type { NewLink, PeopleStore, Person } from '../../../../src/engine/people-port.ts'

export type KeptPerson = Person & { passwordHash: string | null }

export const aPerson = (overrides: Partial<KeptPerson> = {}): KeptPerson => ({
  id: randomUUID(),
  email: `${randomUUID()}@bantam.example`,
  name: 'Anna Kowalska',
  role: 'rep',
  active: true,
  capacity: 5,
  skills: [],
  hours: null,
  joined: true,
  invitedAt: null,
  passwordHash: null,
  ...overrides,
})

const withoutPassword = ({ passwordHash: _secret, ...person }: KeptPerson): Person => structuredClone(person)

export function createMemoryAudit(nameOf: (userId: string) => { id: string; name: string }) {
  const entries: AuditEntry[] = []
  const audit: AuditStore = {
    async note(entry) {
      entries.push(entry)
    },
    async page({ actions, userId: wanted, from, to }, cursor, limit) {
      if (cursor !== null && !/^\d+$/.test(cursor)) return 'bad_cursor'
      const found = entries
        .map(({ userId, details = {}, at, ...entry }, index) => ({
          ...entry,
          id: String(index),
          at: at.toISOString(),
          by: userId === null ? null : nameOf(userId),
          lead: null,
          details,
        }))
        .filter((each) => actions === null || actions.includes(each.action))
        .filter((each) => wanted === null || each.by?.id === wanted)
        .filter(
          (each) =>
            (from === null || each.at >= from.toISOString()) && (to === null || each.at < to.toISOString()),
        )
        .filter((each) => cursor === null || Number(each.id) < Number(cursor))
        .reverse()
      const items = found.slice(0, limit)
      return { items, cursor: found.length > limit ? (items.at(-1)?.id ?? null) : null }
    },
  }
  return { audit, entries }
}

export function createMemoryPeople(world: {
  users: Map<string, KeptPerson>
  audit: AuditStore
  endSessions(userId: string, keep: string | null): void
  releaseHeld(userId: string): void
}): PeopleStore {
  const { users, audit, endSessions, releaseHeld } = world
  const links = new Map<string, NewLink & { personId: string }>()
  const closeLinks = (personId: string) => {
    for (const [hash, link] of links) if (link.personId === personId) links.delete(hash)
  }
  const isOpen = (tokenHash: string, now: Date) => {
    const link = links.get(tokenHash)
    return link && link.expiresAt > now && users.get(link.personId)?.active ? link : null
  }

  return {
    list: async () =>
      [...users.values()].sort((one, other) => one.name.localeCompare(other.name)).map(withoutPassword),
    async find(id) {
      const found = users.get(id)
      return found ? withoutPassword(found) : null
    },
    async findByEmail(email) {
      const found = [...users.values()].find((each) => each.email === email.toLowerCase())
      return found ? withoutPassword(found) : null
    },
    async invite(person, link, entry) {
      const email = person.email.toLowerCase()
      if ([...users.values()].some((each) => each.email === email)) return null
      const added = aPerson({ ...person, email, joined: false, invitedAt: link.at.toISOString() })
      users.set(added.id, added)
      links.set(link.tokenHash, { ...link, personId: added.id })
      await audit.note({ ...entry, subject: added.id })
      return withoutPassword(added)
    },
    async change(id, _by, decide) {
      const found = users.get(id)
      if (!found) return null
      const others = [...users.values()].filter(
        (each) => each.role === 'admin' && each.active && each.joined && each.id !== id,
      )
      const decided = decide(withoutPassword(found), others.length)
      if (!decided) return withoutPassword(found)
      Object.assign(found, decided.change)
      for (const entry of decided.entries) await audit.note(entry)
      if (decided.change.role !== undefined || decided.change.active === false) closeLinks(id)
      if (decided.change.active === false) {
        endSessions(id, null)
        releaseHeld(id)
      }
      return withoutPassword(found)
    },
    async addLink(id, decide) {
      const found = users.get(id)
      if (!found) return false
      const decided = decide(withoutPassword(found))
      if (!decided) return true
      closeLinks(id)
      links.set(decided.link.tokenHash, { ...decided.link, personId: id })
      await audit.note(decided.entry)
      return true
    },
    async findLink(tokenHash, now) {
      const link = isOpen(tokenHash, now)
      return link && { personId: link.personId, purpose: link.purpose }
    },
    async useLink(tokenHash, { name, passwordHash }, at) {
      const link = isOpen(tokenHash, at)
      const found = link && users.get(link.personId)
      if (!link || !found) return null
      const joins = link.purpose === 'invite'
      Object.assign(found, { passwordHash, joined: true, ...(joins && name !== null && { name }) })
      closeLinks(found.id)
      endSessions(found.id, null)
      await audit.note({
        at,
        userId: found.id,
        action: joins ? 'user.joined' : 'password.reset',
        subject: found.id,
      })
      return withoutPassword(found)
    },
    async enter(email, at) {
      const found = [...users.values()].find((each) => each.email === email.toLowerCase())
      if (!found?.active) return null
      if (!found.joined) {
        found.joined = true
        closeLinks(found.id)
        await audit.note({ at, userId: found.id, action: 'user.joined', subject: found.id })
      }
      return withoutPassword(found)
    },
    async setPassword(id, { hash, keepSession }, entry) {
      const found = users.get(id)
      if (found) found.passwordHash = hash
      endSessions(id, keepSession)
      closeLinks(id)
      await audit.note(entry)
    },
  }
}
