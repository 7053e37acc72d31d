/** A migrated database of its own for each test file, cloned from the run's template. */
import { randomBytes } from 'node:crypto'
import { Client } from 'pg'
import { afterAll, beforeAll, inject } from 'vitest'

export interface TestDatabase {
  url: string
  drop(): Promise<void>
}

/** A fresh clone of the migrated template; or, with `empty`, of PostgreSQL's own template, without any table. */
export async function createDatabase({ empty = false }: { empty?: boolean } = {}): Promise<TestDatabase> {
  const name = `test_${randomBytes(6).toString('hex')}`
  const template = empty ? 'template0' : inject('templateDatabase')
  await administer(`CREATE DATABASE ${name} TEMPLATE ${template} STRATEGY WAL_LOG`)
  const url = new URL(inject('postgresUrl'))
  url.pathname = `/${name}`
  return { url: url.href, drop: () => administer(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`) }
}

/**
 * For a test file or a `describe` block: a database from its first test to its last. `url` is there inside tests and
 * hooks only.
 */
export function useDatabase(options: { empty?: boolean } = {}): { readonly url: string } {
  let database: TestDatabase | null = null
  beforeAll(async () => {
    database = await createDatabase(options)
  })
  afterAll(async () => {
    await database?.drop()
  })
  return {
    get url() {
      if (!database) throw new Error('The database is made in beforeAll: read its url in a test or a hook.')
      return database.url
    },
  }
}

async function administer(statement: string): Promise<void> {
  const client = new Client({ connectionString: inject('postgresUrl') })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
