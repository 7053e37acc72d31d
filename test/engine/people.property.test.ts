import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Role } from '../../src/domain/routing.ts'
import { createPeople } from '../../src/engine/people.ts'
import { aUser, NOW } from '../support/builders.ts'
import { useDatabase } from '../support/database.ts'
import { useStores } from '../support/stores.ts'

const database = useDatabase()
const here = useStores(database)
const elsewhere = useStores(database)
const clock = { now: () => NOW }

/** One of the people, by number; -1: the command line. */
const wish = fc.record({
  by: fc.integer({ min: -1, max: 4 }),
  to: fc.nat({ max: 4 }),
  change: fc.oneof(
    fc.record({ role: fc.constantFrom(...Role.options) }),
    fc.record({ active: fc.boolean() }),
    fc.record({ role: fc.constantFrom(...Role.options), active: fc.boolean() }),
  ),
})

test('no sequence of allowed changes, two at a time, leaves no active administrator', async () => {
  const servers = [createPeople({ ...here.stores, clock }), createPeople({ ...elsewhere.stores, clock })]
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(wish, wish), { minLength: 1, maxLength: 12 }), async (pairs) => {
      await here.client.user.updateMany({ data: { active: false } })
      const roles = ['admin', 'admin', 'manager', 'rep', 'rep'] as const
      const ids = await Promise.all(roles.map(async (role) => (await aUser(here.stores, { role })).id))
      for (const pair of pairs) {
        await Promise.all(
          pair.map(async ({ by, to, change }, n) => {
            const actor = by < 0 ? null : await here.stores.people.find(ids[by] ?? '')
            // Whoever is inactive has no session to ask by.
            if (actor && !actor.active) return
            await servers[n]?.change(actor, ids[to] ?? '', change)
          }),
        )
        const left = await here.client.user.count({
          where: { role: 'admin', active: true, passwordHash: { not: null } },
        })
        expect(left).toBeGreaterThan(0)
      }
    }),
    { numRuns: 60 },
  )
}, 120_000)
