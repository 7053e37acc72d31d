/** Once per test run: what is generated is made, and one PostgreSQL with a migrated database that test files clone. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import type { TestProject } from 'vitest/node'
import { ensureBuilt } from '../../src/build.ts'
import { MIGRATIONS } from '../../src/root.ts'
import { openEmbedded } from '../../src/store/embedded.ts'
import { migrate } from '../../src/store/migrate.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** The run's PostgreSQL, as its superuser. */
    postgresUrl: string
    /** A migrated, empty database there, to be used as a template only. */
    templateDatabase: string
  }
}

const TEMPLATE = 'bantam_template'

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await ensureBuilt()
  const dataDir = await mkdtemp(join(tmpdir(), 'bantam-test-'))
  const postgres = await openEmbedded({ dataDir, purpose: 'serve' })
  await createTemplate(postgres.url)
  project.provide('postgresUrl', postgres.url)
  project.provide('templateDatabase', TEMPLATE)
  return async () => {
    await postgres.close()
    await rm(dataDir, { recursive: true, force: true })
  }
}

async function createTemplate(postgresUrl: string): Promise<void> {
  const client = new Client({ connectionString: postgresUrl })
  await client.connect()
  try {
    // Nothing in here outlives the run, so nothing need survive a loss of power: PostgreSQL itself is never killed.
    for (const setting of ['fsync', 'synchronous_commit', 'full_page_writes'])
      await client.query(`ALTER SYSTEM SET ${setting} = off`)
    await client.query('SELECT pg_reload_conf()')
    await client.query(`CREATE DATABASE ${TEMPLATE}`)
    const url = new URL(postgresUrl)
    url.pathname = `/${TEMPLATE}`
    await migrate(url.href, { folder: MIGRATIONS })
    // A template with a connection on it cannot be cloned.
    await client.query(`ALTER DATABASE ${TEMPLATE} ALLOW_CONNECTIONS false`)
  } finally {
    await client.end()
  }
}
