import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { MIGRATIONS } from '../../src/root.ts'
import { migrate } from '../../src/store/migrate.ts'
import { createDatabase, type TestDatabase, useDatabase } from '../support/database.ts'

const CREATE_CUP = 'CREATE TABLE cup (id INT);\n'
const ADD_COLOUR = 'ALTER TABLE cup ADD COLUMN colour TEXT;\nCREATE INDEX cup_colour ON cup (colour);\n'

describe('a fresh database', () => {
  const database = useDatabase({ empty: true })

  it('gets every shipped migration once, whoever comes first, and each is recorded as Prisma does', async () => {
    const shipped = (await readdir('prisma/migrations')).filter((name) => /^\d/.test(name))

    const applied = await Promise.all(
      Array.from({ length: 4 }, () => migrate(database.url, { folder: MIGRATIONS })),
    )

    expect(applied.flat().sort()).toEqual(shipped.sort())
    const records = await query(database.url, 'SELECT * FROM _prisma_migrations ORDER BY migration_name')
    expect(records).toEqual(
      await Promise.all(
        shipped.map(async (name) => ({
          id: expect.stringMatching(/^[0-9a-f-]{36}$/),
          checksum: createHash('sha256')
            .update(await readFile(join('prisma/migrations', name, 'migration.sql')))
            .digest('hex'),
          migration_name: name,
          started_at: expect.any(Date),
          finished_at: expect.any(Date),
          rolled_back_at: null,
          logs: null,
          applied_steps_count: 1,
        })),
      ),
    )
    expect(await migrate(database.url, { folder: MIGRATIONS })).toEqual([])
  })
})

describe('the migrated schema', () => {
  const database = useDatabase()

  it('has every table and column that the Prisma schema names, and no others', async () => {
    const tables = await query<{ name: string; columns: string[] }>(
      database.url,
      `SELECT table_name AS name, array_agg(column_name::text || ' ' || is_nullable ORDER BY column_name) AS columns
         FROM information_schema.columns WHERE table_schema = 'public' AND table_name <> '_prisma_migrations'
        GROUP BY table_name`,
    )
    const models = modelsOf(await readFile('prisma/schema.prisma', 'utf8'))
    expect(Object.fromEntries(tables.map(({ name, columns }) => [name, columns]))).toEqual(models)
  })
})

describe('migrations in a folder of their own', () => {
  let database: TestDatabase
  let folder: string

  beforeEach(async () => {
    database = await createDatabase({ empty: true })
    folder = await mkdtemp(join(tmpdir(), 'bantam-migrations-'))
    await addMigration('20260101000000_cup', CREATE_CUP)
    await migrate(database.url, { folder })
  })

  afterEach(async () => {
    await database.drop()
    await rm(folder, { recursive: true })
  })

  async function addMigration(name: string, sql: string): Promise<void> {
    await mkdir(join(folder, name), { recursive: true })
    await writeFile(join(folder, name, 'migration.sql'), sql)
  }

  it('applies only what is new, oldest first', async () => {
    await addMigration('20260103000000_handle', 'ALTER TABLE cup RENAME colour TO paint;')
    await addMigration('20260102000000_colour', ADD_COLOUR)

    expect(await migrate(database.url, { folder })).toEqual([
      '20260102000000_colour',
      '20260103000000_handle',
    ])
    expect(await query(database.url, 'SELECT id, paint FROM cup')).toEqual([])
  })

  it('takes a checkout with CRLF line ends for the same migration', async () => {
    await addMigration('20260101000000_cup', CREATE_CUP.replaceAll('\n', '\r\n'))
    expect(await migrate(database.url, { folder })).toEqual([])
  })

  it('refuses a migration that was changed after it had been applied, by its name', async () => {
    await addMigration('20260101000000_cup', `${CREATE_CUP}-- changed`)
    await expect(migrate(database.url, { folder })).rejects.toThrow(
      /^Migration 20260101000000_cup was applied to this database with another content .* new migration\.$/,
    )
  })

  it('refuses a database that a newer version has migrated', async () => {
    await rm(join(folder, '20260101000000_cup'), { recursive: true })
    await expect(migrate(database.url, { folder })).rejects.toThrow(/holds migration 20260101000000_cup/)
  })

  it("refuses to go on after another tool's unfinished migration, unless it was rolled back", async () => {
    await query(database.url, 'UPDATE _prisma_migrations SET finished_at = NULL')
    await expect(migrate(database.url, { folder })).rejects.toThrow(/never finished/)

    await query(database.url, 'UPDATE _prisma_migrations SET rolled_back_at = now(); DROP TABLE cup')
    expect(await migrate(database.url, { folder })).toEqual(['20260101000000_cup'])
  })

  it('undoes a migration that fails half-way, keeps the earlier ones, and applies it once it is mended', async () => {
    await addMigration('20260102000000_colour', `${ADD_COLOUR}SELECT 1 / 0;`)

    await expect(migrate(database.url, { folder })).rejects.toThrow(
      'Migration 20260102000000_colour failed and changed nothing: division by zero',
    )
    expect(await query(database.url, `SELECT to_regclass('cup_colour') AS index`)).toEqual([{ index: null }])

    await addMigration('20260102000000_colour', ADD_COLOUR)
    expect(await migrate(database.url, { folder })).toEqual(['20260102000000_colour'])
  })
})

async function query<Row extends object>(url: string, sql: string): Promise<Row[]> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query<Row>(sql)).rows
  } finally {
    await client.end()
  }
}

/** Table -> its columns with whether they may be null, sorted as PostgreSQL's C locale does. */
function modelsOf(schema: string): Record<string, string[]> {
  const models = [...schema.matchAll(/^model (\w+) \{\n([\s\S]*?)^\}/gm)]
  const names = new Set(models.map(([, name]) => name))
  return Object.fromEntries(
    models.map(([, name = '', body = '']) => [
      /@@map\("(\w+)"\)/.exec(body)?.[1] ?? name,
      [...body.matchAll(/^ {2}(\w+) +(\w+)(\[\]|\?)?(.*)$/gm)]
        .filter(([, , type = '']) => !names.has(type))
        // A list's column may be null: Prisma's lists are never required in SQL.
        .map(
          ([, field, , suffix, rest = '']) =>
            `${/@map\("(\w+)"\)/.exec(rest)?.[1] ?? field} ${suffix ? 'YES' : 'NO'}`,
        )
        .sort(),
    ]),
  )
}
