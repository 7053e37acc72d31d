/**
 * The two yardsticks: pgbench and node-postgres write the rows of a turn, one statement a turn, on 16 connections, to
 * the same PostgreSQL. The rows are those of a typical answer: the conversation moved, the prospect's message and the
 * bot's, one reading, one ledger entry.
 */
import { execFile } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readdir, writeFile } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { promisify } from 'node:util'
import pg from 'pg'

export const CONNECTIONS = 16
const CONVERSATIONS = 2000

/** With spaces after the colons: pgbench takes `:null` for a variable. */
const json = (value: unknown) => JSON.stringify(value, null, 1).replaceAll('\n', '')

const SAVED = json({
  v: 1,
  state: { budget: 'amount' },
  context: {
    language: 'en',
    answers: Array.from({ length: 4 }, (_, n) => ({ question: `q${n}`, quote: 'around 20k EUR a year' })),
  },
})
const EXTRA = json({
  choices: ['up to 10k', '10–50k', 'more', 'not sure'].map((label, n) => ({ id: `c${n}`, label })),
  question: 'budget',
  wants: null,
})

/** One turn; `n` picks the conversation by its number. */
const turnSql = (n: string) => `
  WITH moved AS (
         UPDATE conversation SET version = version + 1, last_seq = last_seq + 2, saved = '${SAVED}', updated_at = now()
          WHERE id = lpad(to_hex(${n}::int), 32, '0')::uuid RETURNING id, version, last_seq),
       heard AS (
         INSERT INTO message (conversation_id, seq, author, text, channel, external_id, client_id, at)
         SELECT id, last_seq - 1, 'prospect', 'around 20k EUR a year', 'website', id || ':' || version, version::text, now() FROM moved),
       said AS (
         INSERT INTO message (conversation_id, seq, author, text, extra, channel, at)
         SELECT id, last_seq, 'bot', 'Thank you! And when would you like to start?', '${EXTRA}', 'website', now() FROM moved),
       understood AS (
         INSERT INTO reading (conversation_id, seq, n, kind, value, quote, start, "end", certainty)
         SELECT id, last_seq - 1, 0, 'money', '{"min":20000,"max":20000,"currency":"EUR","per":"year"}', 'around 20k EUR a year', 0, 21, 0.9 FROM moved)
  INSERT INTO ledger_entry (conversation_id, turn, n, qualification, rule, question, playbook_id, playbook_version,
                            points, message_seq, quote, start, "end", at)
  SELECT id, version, 0, 1, 'budget=10-50k', 'budget', 'bench', 1, 15, last_seq - 1, 'around 20k EUR a year', 0, 21, now() FROM moved`

/** Conversations for the yardsticks, on a migrated database. */
export async function fill(databaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  await client.query(`INSERT INTO playbook (id, version, hash, body) VALUES ('bench', 1, '', '{}')`)
  await client.query(
    `INSERT INTO prospect (id) SELECT lpad(to_hex(n), 32, '0')::uuid FROM generate_series(1, ${CONVERSATIONS}) n`,
  )
  await client.query(
    `INSERT INTO conversation (id, prospect_id, channel, channel_key, playbook_id, playbook_version, language)
     SELECT lpad(to_hex(n), 32, '0')::uuid, lpad(to_hex(n), 32, '0')::uuid, 'website', n::text, 'bench', 1, 'en'
       FROM generate_series(1, ${CONVERSATIONS}) n`,
  )
  await client.end()
}

const run = promisify(execFile)

/** On the path, in the folder that `pg_config` names, or in the distribution's; null: there is none here. */
export async function findPgbench(): Promise<string | null> {
  const configured = await run('pg_config', ['--bindir']).then(
    ({ stdout }) => [stdout.trim()],
    () => [],
  )
  const versions = await readdir('/usr/lib/postgresql').catch(() => [])
  const folders = [
    ...(process.env.PATH ?? '').split(delimiter),
    ...configured,
    ...versions.sort((a, b) => Number(b) - Number(a)).map((version) => `/usr/lib/postgresql/${version}/bin`),
  ]
  return folders.map((folder) => join(folder, 'pgbench')).find((path) => existsSync(path)) ?? null
}

/** Turns per second. */
export async function runPgbench(
  program: string,
  databaseUrl: string,
  seconds: number,
  folder: string,
): Promise<number> {
  const script = join(folder, 'turn.sql')
  await writeFile(script, `\\set n random(1, ${CONVERSATIONS})\n${turnSql(':n').replaceAll('\n', ' ')};\n`)
  const { stdout } = await run(program, [
    '--no-vacuum',
    '--protocol=prepared',
    `--client=${CONNECTIONS}`,
    '--jobs=2',
    `--time=${seconds}`,
    `--file=${script}`,
    databaseUrl,
  ])
  const tps = /tps = ([\d.]+)/.exec(stdout)?.[1]
  if (!tps) throw new Error(`pgbench printed no figure: ${stdout}`)
  return Number(tps)
}

/** The same turn with its values as parameters, as any program would send them. */
const PARAMETERS_SQL = `
  WITH moved AS (
         UPDATE conversation SET version = version + 1, last_seq = last_seq + 2, saved = $2, updated_at = $3
          WHERE id = $1 RETURNING id, version, last_seq),
       heard AS (
         INSERT INTO message (conversation_id, seq, author, text, channel, external_id, client_id, at)
         SELECT id, last_seq - 1, 'prospect', $4, $5, $6, $7, $3 FROM moved),
       said AS (
         INSERT INTO message (conversation_id, seq, author, text, extra, channel, at)
         SELECT id, last_seq, 'bot', $8, $9, $5, $3 FROM moved),
       understood AS (
         INSERT INTO reading (conversation_id, seq, n, kind, value, quote, start, "end", certainty)
         SELECT id, last_seq - 1, 0, $10, $11, $4, $12, $13, $14 FROM moved)
  INSERT INTO ledger_entry (conversation_id, turn, n, qualification, rule, question, playbook_id, playbook_version,
                            points, message_seq, quote, start, "end", at)
  SELECT id, version, 0, 1, $15, $16, $17, 1, $18, last_seq - 1, $4, $12, $13, $3 FROM moved`

const SAID = 'around 20k EUR a year'

const parameters = (n: number) => [
  `00000000-0000-0000-0000-${n.toString(16).padStart(12, '0')}`,
  SAVED,
  new Date(),
  SAID,
  'website',
  randomUUID(),
  randomUUID(),
  'Thank you! And when would you like to start?',
  EXTRA,
  'money',
  '{"min":20000,"max":20000,"currency":"EUR","per":"year"}',
  0,
  SAID.length,
  0.9,
  'budget=10-50k',
  'budget',
  'bench',
  15,
]

/** Turns per second, with `client.query(text, values)` as anybody would write it: not prepared by name. */
export async function runNodePostgres(databaseUrl: string, seconds: number): Promise<number> {
  const clients = await Promise.all(
    Array.from({ length: CONNECTIONS }, async () => {
      const client = new pg.Client({ connectionString: databaseUrl })
      await client.connect()
      return client
    }),
  )
  const started = performance.now()
  const end = started + seconds * 1000
  let turns = 0
  await Promise.all(
    clients.map(async (client) => {
      while (performance.now() < end) {
        await client.query(PARAMETERS_SQL, parameters(1 + Math.floor(Math.random() * CONVERSATIONS)))
        turns += 1
      }
    }),
  )
  const elapsed = (performance.now() - started) / 1000
  await Promise.all(clients.map((client) => client.end()))
  return turns / elapsed
}
