/** Brings a database to this version's schema, and records it as `prisma migrate deploy` would: the two agree. */
import { createHash, randomUUID } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Client } from 'pg'

/** The lock that Prisma's own migrations take: one of both works at a time. */
const PRISMA_LOCK = 72707369

/** Prisma's table, column by column. */
const CREATE_RECORDS = `
  CREATE TABLE IF NOT EXISTS _prisma_migrations (
    id                      VARCHAR(36) PRIMARY KEY NOT NULL,
    checksum                VARCHAR(64) NOT NULL,
    finished_at             TIMESTAMPTZ,
    migration_name          VARCHAR(255) NOT NULL,
    logs                    TEXT,
    rolled_back_at          TIMESTAMPTZ,
    started_at              TIMESTAMPTZ NOT NULL DEFAULT now(),
    applied_steps_count     INTEGER NOT NULL DEFAULT 0
  )`

/** The database and this version's migrations contradict each other; the message says how and what to do. */
export class MigrationError extends Error {
  override name = 'MigrationError'
}

interface Migration {
  name: string
  sql: string
  checksum: string
}

interface MigrationRecord {
  name: string
  checksum: string
  finished: boolean
}

/**
 * Applies the migrations of `folder` that the database lacks, oldest first, each in a transaction together with its
 * record, and returns their names. Safe to call from several processes at once.
 */
export async function migrate(databaseUrl: string, { folder }: { folder: string }): Promise<string[]> {
  const migrations = await readMigrations(folder)
  const client = new Client({ connectionString: databaseUrl, application_name: 'bantam migrate' })
  await client.connect()
  try {
    // Prisma's client looks into `public` only, whatever the user's search path is.
    await client.query('SET search_path TO public')
    await client.query('SELECT pg_advisory_lock($1)', [PRISMA_LOCK])
    await client.query(CREATE_RECORDS)
    const pending = pendingMigrations(migrations, await readRecords(client))
    for (const migration of pending) await apply(client, migration)
    return pending.map(({ name }) => name)
  } finally {
    // Ending the session releases its lock.
    await client.end()
  }
}

async function readMigrations(folder: string): Promise<Migration[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  const names = entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
  return Promise.all(
    names.map(async (name) => {
      // A checkout with CRLF line ends holds the same migration.
      const sql = (await readFile(join(folder, name, 'migration.sql'), 'utf8')).replaceAll('\r\n', '\n')
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
    }),
  )
}

async function readRecords(client: Client): Promise<MigrationRecord[]> {
  const { rows } = await client.query<MigrationRecord>(
    `SELECT migration_name AS name, checksum, finished_at IS NOT NULL AS finished
       FROM _prisma_migrations WHERE rolled_back_at IS NULL ORDER BY started_at`,
  )
  return rows
}

/** What is still to be applied; throws where the records contradict the files. */
function pendingMigrations(migrations: Migration[], records: MigrationRecord[]): Migration[] {
  const files = new Map(migrations.map((migration) => [migration.name, migration]))
  for (const record of records) {
    const file = files.get(record.name)
    if (!file) {
      throw new MigrationError(
        `The database holds migration ${record.name}, which this version of Bantam does not have: ` +
          'start the version that made it, or a newer one.',
      )
    }
    if (!record.finished) {
      throw new MigrationError(
        `Migration ${record.name} was begun on this database by another tool and never finished: ` +
          `repair the schema, then run "npx prisma migrate resolve" with --applied or --rolled-back ${record.name}.`,
      )
    }
    if (record.checksum !== file.checksum) {
      throw new MigrationError(
        `Migration ${record.name} was applied to this database with another content ` +
          `(checksum ${record.checksum.slice(0, 12)}…, in the file ${file.checksum.slice(0, 12)}…): ` +
          'restore the file as it was and put changes into a new migration.',
      )
    }
  }
  const applied = new Set(records.map(({ name }) => name))
  return migrations.filter(({ name }) => !applied.has(name))
}

async function apply(client: Client, migration: Migration): Promise<void> {
  const startedAt = new Date()
  await client.query('BEGIN')
  try {
    await client.query(migration.sql)
    await client.query(
      `INSERT INTO _prisma_migrations (id, checksum, started_at, finished_at, migration_name, applied_steps_count)
       VALUES ($1, $2, $3, clock_timestamp(), $4, 1)`,
      [randomUUID(), migration.checksum, startedAt, migration.name],
    )
    await client.query('COMMIT')
  } catch (error) {
    await client.query('ROLLBACK')
    const reason = error instanceof Error ? error.message : String(error)
    throw new MigrationError(`Migration ${migration.name} failed and changed nothing: ${reason}`, {
      cause: error,
    })
  }
}
