/** Prisma's client on node-postgres. */
import { PrismaPg } from '@prisma/adapter-pg'
import { PrismaClient } from './generated/client.ts'

export type Client = PrismaClient

/** Statements kept prepared per connection; beyond it, new ones go unprepared, so that no backend grows without end. */
const PREPARED_STATEMENTS = 200

/** So long a query waits for a connection, and a transaction to begin. */
const PATIENCE_MS = 10_000

/**
 * A client whose pool opens up to `poolSize` connections, on demand.
 * Every session speaks UTC: the adapter reads a `timestamptz` as if it did, whatever its offset says.
 */
export function createClient(
  databaseUrl: string,
  { poolSize = 10 }: { poolSize?: number } = {},
): PrismaClient {
  const adapter = new PrismaPg(
    {
      connectionString: databaseUrl,
      max: poolSize,
      connectionTimeoutMillis: PATIENCE_MS,
      onConnect: async (client) => {
        await client.query(
          "SET TIME ZONE 'UTC'; SET enable_seqscan = off; SET enable_hashjoin = off; SET enable_mergejoin = off",
        )
      },
    },
    { statementNameGenerator: createStatementNames() },
  )
  // Spares every query the search of its call's place in the source, which other forms of errors print.
  return new PrismaClient({ adapter, errorFormat: 'minimal', transactionOptions: { maxWait: PATIENCE_MS } })
}

/** One name per text, so that PostgreSQL parses and plans it once per connection; an empty name is unprepared. */
function createStatementNames(): (query: { sql: string }) => string {
  const names = new Map<string, string>()
  return ({ sql }) => {
    const known = names.get(sql)
    if (known !== undefined) return known
    if (names.size >= PREPARED_STATEMENTS) return ''
    const name = `bantam_${names.size + 1}`
    names.set(sql, name)
    return name
  }
}
