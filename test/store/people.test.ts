import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import type { Role } from '../../src/domain/routing.ts'
import { type AuditFilter, everything } from '../../src/engine/audit-port.ts'
import { createPeople } from '../../src/engine/people.ts'
import { aUser, aWaitingHandoff, NOW } from '../support/builders.ts'
import { useDatabase } from '../support/database.ts'
import { useStores } from '../support/stores.ts'

const database = useDatabase()
const here = useStores(database)
const elsewhere = useStores(database)
let now = NOW
const clock = { now: () => now }
const people = () => createPeople({ ...here.stores, clock })
const later = (hours: number) => new Date(NOW.getTime() + hours * 3_600_000)

async function invited(overrides: { role?: Role; email?: string } = {}) {
  const tokenHash = randomUUID()
  const { role = 'rep', email = `${randomUUID()}@example.com` } = overrides
  const result = await people().invite(null, { email, name: 'Jan Nowak', role }, tokenHash)
  if (result.status !== 'invited') throw new Error(`the invitation was answered ${result.status}`)
  return { tokenHash, ...result }
}

const chosen = (passwordHash = 'hash') => ({ name: null, passwordHash })

/** `passwordHash`: the one of every user that the builders make. */
async function openSession(userId: string, { users } = here.stores, passwordHash = 'never-checked') {
  const tokenHash = randomUUID()
  await users.openSession({ tokenHash, userId, passwordHash, at: NOW, expiresAt: later(12) })
  return tokenHash
}

const isOpen = async (tokenHash: string) => (await here.stores.users.findSession(tokenHash, NOW)) !== null

const auditOf = (subject: string) =>
  here.client.auditEntry.findMany({ where: { subject }, orderBy: { id: 'asc' } })

describe('an invitation', () => {
  test('makes a user who cannot log in until they have chosen a password, by their link, once', async () => {
    const { person, tokenHash } = await invited({ email: 'Jan@Example.com' })
    expect(person).toMatchObject({ email: 'jan@example.com', joined: false, capacity: 5, hours: null })
    expect((await here.stores.users.findByEmail('JAN@example.com'))?.passwordHash).toBeNull()
    const joined = await people().accept(tokenHash, { name: 'Jan K.', passwordHash: 'his' })
    expect(joined).toMatchObject({ id: person.id, name: 'Jan K.', joined: true })
    expect((await here.stores.users.findByEmail('jan@example.com'))?.passwordHash).toBe('his')
    expect(await people().accept(tokenHash, chosen('another'))).toBeNull()
    expect((await here.stores.users.findByEmail('jan@example.com'))?.passwordHash).toBe('his')
    expect((await auditOf(person.id)).map(({ action, userId }) => [action, userId])).toEqual([
      ['user.invited', null],
      ['user.joined', person.id],
    ])
  })

  test('is for an address that nobody has', async () => {
    await invited({ email: 'taken@example.com' })
    const again = { email: 'TAKEN@example.com', name: 'Eva', role: 'rep' as const }
    expect(await people().invite(null, again, randomUUID())).toEqual({ status: 'taken' })
  })

  test('of many uses at once lets exactly one win, on two servers', async () => {
    const { tokenHash, person } = await invited()
    const servers = [people(), createPeople({ ...elsewhere.stores, clock })]
    const results = await Promise.all(
      Array.from({ length: 12 }, (_, n) => servers[n % 2]?.accept(tokenHash, chosen(`password ${n}`))),
    )
    const winners = results.flatMap((result, n) => (result ? [n] : []))
    expect(winners).toHaveLength(1)
    const kept = await here.stores.users.findByEmail(person.email)
    expect(kept?.passwordHash).toBe(`password ${winners[0]}`)
  })

  test('lasts seven days, a link to a new password one', async () => {
    const { tokenHash, person, expiresAt } = await invited()
    expect(expiresAt).toEqual(later(7 * 24))
    now = later(7 * 24)
    expect(await people().lookAt(tokenHash)).toBeNull()
    expect(await people().accept(tokenHash, chosen())).toBeNull()
    now = NOW
    await people().accept(tokenHash, chosen())
    expect(await people().makeLink(null, person.id, randomUUID())).toEqual({
      status: 'made',
      purpose: 'reset',
      expiresAt: later(24),
    })
  })

  test('made anew leaves the earlier one without effect', async () => {
    const { tokenHash, person } = await invited()
    const second = randomUUID()
    expect(await people().makeLink(null, person.id, second)).toMatchObject({ purpose: 'invite' })
    expect(await people().accept(tokenHash, chosen())).toBeNull()
    expect(await people().accept(second, chosen())).toMatchObject({ id: person.id })
  })
})

describe('an address that an identity provider has verified', () => {
  test('lets who was invited by it join, once, without a password and in spite of their link', async () => {
    const { person, tokenHash } = await invited({ email: 'Eva@Example.com' })
    const entered = await Promise.all([people().enter('eva@example.com'), people().enter('EVA@example.com')])
    expect(entered).toMatchObject([
      { id: person.id, joined: true },
      { id: person.id, joined: true },
    ])
    expect((await here.stores.people.find(person.id))?.joined).toBe(true)
    expect(await people().accept(tokenHash, chosen())).toBeNull()
    const session = { tokenHash: randomUUID(), userId: person.id, passwordHash: null }
    expect(await here.stores.users.openSession({ ...session, at: NOW, expiresAt: later(1) })).toBe(true)
    expect((await auditOf(person.id)).map(({ action }) => action)).toEqual(['user.invited', 'user.joined'])
  })

  test('lets in neither whom nobody invited nor who is inactive', async () => {
    const { person: user } = await invited({ email: 'gone@example.com' })
    await people().change(null, user.id, { active: false })
    expect(await people().enter(user.email)).toBeNull()
    expect(await people().enter('nobody@example.com')).toBeNull()
    const session = { tokenHash: randomUUID(), userId: user.id, passwordHash: null }
    expect(await here.stores.users.openSession({ ...session, at: NOW, expiresAt: later(1) })).toBe(false)
  })
})

describe('a new password', () => {
  test('by a link that a manager made is none for who has become an administrator since', async () => {
    const [user, boss] = [await aUser(here.stores), await aUser(here.stores, { role: 'manager' })]
    const token = randomUUID()
    expect(await people().makeLink(boss, user.id, token)).toMatchObject({ status: 'made' })
    await people().change(null, user.id, { role: 'admin' })
    expect(await people().accept(token, chosen())).toBeNull()
    const refused = { status: 'refused', why: 'not_theirs' }
    expect(await people().makeLink(boss, user.id, randomUUID())).toEqual(refused)
  })

  test('by a link ends all sessions, and leaves the name as it was', async () => {
    const user = await aUser(here.stores)
    const session = await openSession(user.id)
    const token = randomUUID()
    await people().makeLink(null, user.id, token)
    await people().accept(token, { name: 'Somebody else', passwordHash: 'new' })
    expect(await isOpen(session)).toBe(false)
    expect(await here.stores.people.find(user.id)).toMatchObject({ name: user.name })
  })

  test('of one’s own choice ends all other sessions and all links, and nobody else’s', async () => {
    const [user, other] = [await aUser(here.stores), await aUser(here.stores)]
    const [kept, ended, foreign] = [
      await openSession(user.id),
      await openSession(user.id),
      await openSession(other.id),
    ]
    const link = randomUUID()
    await people().makeLink(null, user.id, link)
    await people().changePassword(user.id, { hash: 'new', keepSession: kept })
    expect([await isOpen(kept), await isOpen(ended), await isOpen(foreign)]).toEqual([true, false, true])
    expect(await people().lookAt(link)).toBeNull()
  })

  test('ends also a session that is opened at that moment by the old one, 60 times', async () => {
    for (let round = 0; round < 60; round++) {
      const user = await aUser(here.stores)
      const [session] = await Promise.all([
        openSession(user.id, elsewhere.stores),
        people().changePassword(user.id, { hash: 'new', keepSession: 'none' }),
      ])
      expect(await isOpen(session)).toBe(false)
      expect(await isOpen(await openSession(user.id))).toBe(false)
      expect(await isOpen(await openSession(user.id, here.stores, 'new'))).toBe(true)
    }
  }, 60_000)
})

describe('settings', () => {
  test('are kept as they were set: skills, capacity, hours with absences; unset again', async () => {
    const user = await aUser(here.stores)
    const hours = {
      timeZone: 'Europe/Warsaw',
      week: [[{ from: '08:00', to: '16:00' }], [], [], [], [], [], []],
      holidays: ['2026-05-01'],
      absences: [{ from: '2026-07-01T00:00:00.000Z', to: '2026-07-15T00:00:00.000Z' }],
    }
    const settings = { capacity: 2, skills: ['pl', 'enterprise'], hours }
    await people().change(null, user.id, settings)
    expect(await here.stores.people.find(user.id)).toMatchObject(settings)
    await people().change(null, user.id, { hours: null })
    expect((await here.stores.people.find(user.id))?.hours).toBeNull()
  })

  test('that are so already change nothing, and are not noted', async () => {
    const user = await aUser(here.stores)
    await people().change(null, user.id, { role: 'rep', capacity: 5, skills: [], hours: null })
    expect(await auditOf(user.id)).toEqual([])
  })
})

describe('who is made inactive', () => {
  test('has no session and no link any more, and gives back what they hold, at its old place', async () => {
    const [rep, boss] = [await aUser(here.stores), await aUser(here.stores, { role: 'manager' })]
    const session = await openSession(rep.id)
    const link = randomUUID()
    await people().makeLink(null, rep.id, link)
    const [claimed, accepted, waiting] = [
      await aWaitingHandoff(here.client, here.stores),
      await aWaitingHandoff(here.client, here.stores),
      await aWaitingHandoff(here.client, here.stores),
    ]
    await here.stores.handoffs.claim(claimed.handoffId, rep.id, later(1))
    await here.stores.handoffs.claim(accepted.handoffId, rep.id, later(1))
    await here.stores.handoffs.accept(accepted.handoffId, rep.id, later(1))
    await people().change(boss, rep.id, { active: false })
    expect([await isOpen(session), await people().lookAt(link)]).toEqual([false, null])
    for (const { handoffId, conversationId } of [claimed, accepted]) {
      expect(await here.stores.handoffs.view(conversationId)).toMatchObject({
        owner: 'queue',
        rep: null,
        handoff: { status: 'waiting', waitingSince: NOW.toISOString() },
      })
      expect(await auditOf(handoffId)).toMatchObject([{ action: 'handoff.released', userId: boss.id }])
    }
    expect(await here.stores.handoffs.claim(waiting.handoffId, rep.id, later(1))).toEqual({ status: 'gone' })
    expect(await auditOf(rep.id)).toMatchObject([
      { action: 'password.link_made' },
      { action: 'user.deactivated', userId: boss.id },
    ])
  })

  test('holds nothing, even of what they were claiming at that moment, 60 times', async () => {
    for (let round = 0; round < 60; round++) {
      const rep = await aUser(here.stores)
      const { handoffId } = await aWaitingHandoff(here.client, here.stores)
      await Promise.all([
        elsewhere.stores.handoffs.claim(handoffId, rep.id, NOW),
        people().change(null, rep.id, { active: false }),
      ])
      expect(await here.stores.handoffs.find(handoffId)).toMatchObject({ status: 'waiting', rep: null })
    }
  }, 60_000)

  test('cannot be the last administrator, nor one of two who remove each other at once', async () => {
    await here.client.user.updateMany({ where: { role: 'admin' }, data: { active: false } })
    // Invited only: nobody who could do anything.
    await invited({ role: 'admin' })
    const only = await aUser(here.stores, { role: 'admin' })
    const refused = { status: 'refused', why: 'last_administrator' }
    expect(await people().change(null, only.id, { active: false })).toEqual(refused)
    expect(await people().change(null, only.id, { role: 'rep' })).toEqual(refused)
    for (let round = 0; round < 30; round++) {
      const second = await aUser(here.stores, { role: 'admin' })
      const results = await Promise.all([
        people().change(only, second.id, { active: false }),
        createPeople({ ...elsewhere.stores, clock }).change(second, only.id, { role: 'rep' }),
      ])
      expect(results.map(({ status }) => status).sort()).toEqual(['changed', 'refused'])
      await people().change(null, only.id, { role: 'admin' })
      await people().change(null, second.id, { active: false })
    }
  }, 60_000)
})

describe('the audit log', () => {
  test('comes newest first, page by page without gaps or repeats', async () => {
    const user = await aUser(here.stores)
    for (let capacity = 10; capacity < 17; capacity++) await people().change(null, user.id, { capacity })
    const seen: unknown[] = []
    let cursor: string | null = null
    for (let page = 0; page < 3; page++) {
      const got = await here.stores.audit.page(everything, cursor, 3)
      if (got === 'bad_cursor') throw new Error('a page returned a cursor that is none')
      seen.push(...got.items.map(({ details }) => details.capacity))
      cursor = got.cursor
    }
    expect(seen.slice(0, 7)).toEqual([16, 15, 14, 13, 12, 11, 10])
  })

  test('shows what one person did, of the kinds that are asked for, between two instants', async () => {
    const user = await aUser(here.stores, { role: 'admin' })
    const other = await aUser(here.stores)
    await people().change(user, other.id, { capacity: 3 })
    await people().change(user, other.id, { active: false })
    await people().change(null, other.id, { active: true })
    const actionsOf = async (filter: Partial<AuditFilter>) => {
      const page = await here.stores.audit.page({ ...everything, userId: user.id, ...filter }, null, 10)
      return page === 'bad_cursor' ? page : page.items.map(({ action }) => action)
    }
    expect(await actionsOf({})).toEqual(['user.deactivated', 'user.changed'])
    expect(await actionsOf({ actions: ['user.changed', 'user.activated'] })).toEqual(['user.changed'])
    expect(await actionsOf({ from: NOW, to: later(1) })).toHaveLength(2)
    expect(await actionsOf({ from: later(1) })).toEqual([])
    expect(await actionsOf({ to: NOW })).toEqual([])
  })

  test.each(['made up', '-1', '9'.repeat(30), ''])('refuses the cursor %j', async (cursor) => {
    expect(await here.stores.audit.page(everything, cursor, 3)).toBe('bad_cursor')
  })
})
