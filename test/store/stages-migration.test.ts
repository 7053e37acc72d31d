/** What was kept of leads before each stage had its row is told as rows, and loses nothing. */
import { cp, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { expect, test } from 'vitest'
import { MIGRATIONS } from '../../src/root.ts'
import { createClient } from '../../src/store/client.ts'
import { createStores } from '../../src/store/database.ts'
import { migrate } from '../../src/store/migrate.ts'
import { useDatabase } from '../support/database.ts'

const database = useDatabase({ empty: true })
const STAGES = '20261122090000_stages'

const PLAIN = '00000000-0000-7000-8000-000000000001'
const WON = '00000000-0000-7000-8000-000000000002'
const ANNA = '00000000-0000-7000-8000-00000000000a'

const BEFORE = `
  INSERT INTO playbook (id, version, hash, body) VALUES ('test', 1, '', '{"currency": "PLN"}');
  INSERT INTO "user" (id, email, name, role, password_hash) VALUES ('${ANNA}', 'a@example.com', 'Anna', 'rep', '');
  INSERT INTO prospect (id, stage, created_at) VALUES
    ('${PLAIN}', 'lead', '2026-01-01T10:00Z'), ('${WON}', 'won', '2026-01-02T10:00Z');
  INSERT INTO conversation (id, prospect_id, channel, channel_key, playbook_id, playbook_version, language) VALUES
    ('${PLAIN}', '${PLAIN}', 'website', '1', 'test', 1, 'en'), ('${WON}', '${WON}', 'website', '2', 'test', 1, 'en');
  INSERT INTO handoff (id, conversation_id, qualification, queue, status, score, temperature, reasons, card, reject_reason,
                       waiting_since, created_at, updated_at)
    SELECT '${WON}', '${WON}', 1, 'crm', 'rejected', 1, 'hot', '{}', '{}', 'other: they said: never',
           at, at, at FROM (SELECT '2026-01-03T10:00Z'::timestamptz AS at) moment;
  INSERT INTO handoff_event (handoff_id, kind, user_id, reason, at) VALUES
    ('${WON}', 'rejected', '${ANNA}', 'no_budget', '2026-01-04T10:00Z'),
    ('${WON}', 'rejected', '${ANNA}', 'other: they said: never', '2026-01-05T10:00Z');
  INSERT INTO stage_change (prospect_id, stage, value, user_id, at) VALUES
    ('${WON}', 'sal', NULL, '${ANNA}', '2026-01-06T10:00Z'), ('${WON}', 'won', 900.5, '${ANNA}', '2026-01-07T10:00Z');`

async function migrateUntil(name: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'bantam-migrations-'))
  for (const each of await readdir(MIGRATIONS))
    if (/^\d/.test(each) && each < name)
      await cp(join(MIGRATIONS, each), join(folder, each), { recursive: true })
  await migrate(database.url, { folder })
  await rm(folder, { recursive: true })
}

async function run(sql: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: database.url })
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}

test('leads of an earlier version have their whole history, and reasons stand apart from their words', async () => {
  await migrateUntil(STAGES)
  await run(BEFORE)
  await migrate(database.url, { folder: MIGRATIONS })

  const client = createClient(database.url)
  const { leads } = createStores(client)
  const told = async (prospectId: string) =>
    (await leads.view(prospectId))?.stages.map(({ stage, actor, by, value, currency, at }) =>
      [at.slice(0, 10), stage, actor, by?.name, value, currency].filter(Boolean).join(' '),
    )
  expect(await told(PLAIN)).toEqual(['2026-01-01 lead bot'])
  expect(await told(WON)).toEqual([
    '2026-01-02 lead bot',
    '2026-01-03 mql bot',
    '2026-01-06 sal rep Anna',
    '2026-01-07 won rep Anna 900.5 PLN',
  ])
  await client.$disconnect()

  expect(await run('SELECT reject_reason, reject_note FROM handoff')).toEqual([
    { reject_reason: 'other', reject_note: 'they said: never' },
  ])
  expect(await run('SELECT reason, note FROM handoff_event ORDER BY at')).toEqual([
    { reason: 'no_budget', note: null },
    { reason: 'other', note: 'they said: never' },
  ])
})
