import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Client, createClient } from '../../src/store/client.ts'
import { useDatabase } from '../support/database.ts'

const database = useDatabase()
let client: Client

beforeEach(() => {
  client = createClient(database.url, { poolSize: 1 })
})
afterEach(() => client.$disconnect())

describe('createClient', () => {
  it('writes and reads the same moment, whatever time zone the database speaks by default', async () => {
    const name = new URL(database.url).pathname.slice(1)
    await client.$executeRawUnsafe(`ALTER DATABASE ${name} SET TimeZone = 'Asia/Kolkata'`)
    await client.$disconnect()
    client = createClient(database.url, { poolSize: 1 })

    const at = new Date('2026-11-21T10:15:30.123Z')
    const written = await client.user.create({
      data: {
        id: randomUUID(),
        email: 'time@example.com',
        name: 'Anna',
        role: 'rep',
        passwordHash: '',
        createdAt: at,
      },
    })
    const [read] = await client.$queryRaw<{ epoch: string; text: Date }[]>`
      SELECT extract(epoch FROM created_at)::text AS epoch, '2026-11-21T10:15:30.123Z'::timestamptz AS text
        FROM "user" WHERE email = 'time@example.com'`
    expect(written.createdAt).toEqual(at)
    expect(Number(read?.epoch) * 1000).toBeCloseTo(at.getTime(), 0)
    expect(read?.text).toEqual(at)
  })

  it('keeps a statement prepared from its first use on, and no more than its share of statements', async () => {
    for (let n = 0; n < 3; n += 1) await client.$queryRawUnsafe('SELECT 42 AS answer')
    const statements = await client.$queryRaw<{ used: bigint }[]>`
      SELECT generic_plans + custom_plans AS used FROM pg_prepared_statements
       WHERE statement = 'SELECT 42 AS answer'`
    expect(statements).toEqual([{ used: 3n }])

    for (let n = 0; n < 300; n += 1) await client.$queryRawUnsafe(`SELECT ${n} AS n`)
    const [count] = await client.$queryRaw<{ n: bigint }[]>`SELECT count(*) AS n FROM pg_prepared_statements`
    expect(Number(count?.n)).toBeLessThanOrEqual(200)
  })
})
