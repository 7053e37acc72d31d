/**
 * What reading scores costs: the explanation of a ledger of a thousand rows, and the replay of a changed rubric over a
 * hundred thousand conversations and the import of fifty thousand leads on the embedded PostgreSQL. Beside each, in the same minute, the least that it could be:
 * one pass over the same rows, one read of the same conversations or of the same file.
 *
 *   npm run bench:scores [-- --conversations 100000]
 */
import { randomUUID } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import pg from 'pg'
import { freshContext } from '../../flows/context.ts'
import { explain, ledgerFor } from '../../flows/explain.ts'
import { saas } from '../../flows/playbooks/saas.ts'
import { judge, rowsOfAnswers } from '../../flows/scoring.ts'
import type { Answer } from '../../src/domain/answer.ts'
import type { Behaviour } from '../../src/domain/behaviour.ts'
import { scoreAt } from '../../src/domain/standing.ts'
import { createRubrics } from '../../src/engine/rubrics.ts'
import { recordsOf } from '../../src/import/csv.ts'
import { importFile } from '../../src/import.ts'
import { MIGRATIONS } from '../../src/root.ts'
import { openDatabase } from '../../src/store/database.ts'
import { openEmbedded } from '../../src/store/embedded.ts'

const { values } = parseArgs({ options: { conversations: { type: 'string', default: '100000' } } })
const conversations = Number(values.conversations)
const ROWS = 1_000
const IMPORTED = 50_000
const SAID = new Date('2026-03-02T10:00:00.000Z')
const DAY = 86_400_000

const print = (line: string) => process.stdout.write(`${line}\n`)
const median = (numbers: number[]) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0

const anAnswer = (question: string, choice: string): Answer => ({
  question,
  status: 'given',
  choice,
  value: null,
  evidence: { message: 1, quote: choice, start: 0, end: choice.length },
  at: SAID.toISOString(),
})

const answersOf = (pain: string, amount: string) =>
  Object.fromEntries(
    Object.entries({ product: 'crm', pain, amount, role: 'shares', start: 'quarter' }).map(
      ([question, choice]) => [question, anAnswer(question, choice)],
    ),
  )

/** Pages, prices and ignored follow-ups of two hundred days. */
const behaviours = Array.from(
  { length: ROWS },
  (_, n): Behaviour => ({
    id: String(n),
    kind: n % 3 === 0 ? 'ignored' : 'page',
    name: n % 2 ? '/pricing' : `/page-${n}`,
    at: new Date(SAID.getTime() + (n / 5) * DAY).toISOString(),
    evidence: null,
  }),
)

function timed(run: () => unknown): number {
  const start = performance.now()
  run()
  return performance.now() - start
}

function benchExplanation(): void {
  const answers = answersOf('slowed', '2k-10k')
  const facts = {
    context: { ...freshContext('en'), answers },
    entries: rowsOfAnswers(saas, answers),
    behaviours,
    contact: { email: 'anna@firm.example' },
    doubted: false,
    stage: 'mql' as const,
    outcome: 'nurture' as const,
    calibrated: null,
  }
  const at = new Date(SAID.getTime() + 201 * DAY)
  const ledger = ledgerFor(saas, facts)
  const rounds = Array.from({ length: 60 }, () => ({
    explained: timed(() => explain(saas, facts, at)),
    summed: timed(() => scoreAt(ledger, at.getTime())),
  })).slice(10)
  const explained = median(rounds.map((round) => round.explained))
  const summed = median(rounds.map((round) => round.summed))
  print(
    `explanation of ${ledger.timed.length} ledger rows   ${explained.toFixed(2)} ms` +
      `   (${(explained / summed).toFixed(0)} × one pass over them, ${summed.toFixed(3)} ms)`,
  )
}

/** Conversations that have ended in a few ways, straight into the tables. */
async function fill(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const ends = ['slowed', 'losing', 'bearable'].flatMap((pain) =>
    ['under-2k', '2k-10k', '10k-50k', '50k-plus'].map((amount) => {
      const answers = answersOf(pain, amount)
      return {
        v: 1,
        state: 'nurture',
        context: { ...freshContext('en'), answers, outcome: judge(saas, answers) },
      }
    }),
  )
  await client.query(
    'CREATE TEMPORARY TABLE ends AS SELECT n, s AS saved FROM jsonb_array_elements($1) WITH ORDINALITY AS e(s, n)',
    [JSON.stringify(ends)],
  )
  await client.query(
    'CREATE TEMPORARY TABLE made AS SELECT i, gen_random_uuid() AS c, gen_random_uuid() AS p FROM generate_series(1, $1::int) i',
    [conversations],
  )
  await client.query('INSERT INTO prospect (id) SELECT p FROM made')
  await client.query(
    `INSERT INTO conversation (id, prospect_id, channel, channel_key, playbook_id, playbook_version, language, saved)
     SELECT c, p, 'website', c::text, 'saas', $1, 'en', saved FROM made JOIN ends ON n = 1 + i % 12`,
    [saas.version],
  )
  await client.query('ANALYZE')
  await client.end()
}

async function benchReplay(url: string): Promise<void> {
  const database = await openDatabase(
    { databaseUrl: url, dataDir: '' },
    { purpose: 'command', migrations: MIGRATIONS, onLost: () => undefined },
  )
  try {
    const { stores } = database
    await stores.playbooks.register(saas)
    await fill(url)
    const rubrics = createRubrics({ ...stores, prove: async () => [], clock: { now: () => new Date() } })
    const read = performance.now()
    for (let after: string | null = null, more = true; more; ) {
      const page = await stores.ended.ended('saas', after, 1_000)
      after = page.at(-1)?.conversationId ?? null
      more = page.length === 1_000
    }
    const replayed = performance.now()
    const result = await rubrics.replay('saas', { thresholds: { handOff: 45, nurture: 20 } }, 20)
    const end = performance.now()
    const changed = result.status === 'done' ? result.replay.changed : 0
    print(
      `replay over ${conversations} conversations   ${((end - replayed) / 1000).toFixed(1)} s` +
        `   (${((end - replayed) / (replayed - read)).toFixed(2)} × reading them; ${changed} would end otherwise)`,
    )
  } finally {
    await database.close()
  }
}

/** As a CRM exports them: seventeen columns, four of them its own. */
const lineOf = (n: number): string =>
  [
    `L${n},2026-0${1 + (n % 9)}-11 10:00,anna${n}@acme${n % 9_000}.example.com,+48 ${500_000_000 + n}`,
    `Anna ${n},"Acme ${n % 9_000}, Ltd",${n % 3 ? 'CEO' : ''},${n % 2 ? 'Fair' : 'Referral'},spring`,
    `${n % 4 ? 'lost' : 'won'},2026-10-11,${n % 4 ? '' : n},${n % 4 ? 'za drogo' : ''}`,
    `retail,${n % 300},PL,"said ""call me"" on ${n}"`,
  ].join(',')

async function benchImport(url: string, within: string): Promise<void> {
  const file = join(within, 'leads.csv')
  const header =
    'id,created_at,email,phone,name,company,role,source,campaign,stage,closed_at,value,reason,industry,size,region,notes'
  await writeFile(file, [header, ...Array.from({ length: IMPORTED }, (_, n) => lineOf(n))].join('\n'))
  const database = await openDatabase(
    { databaseUrl: url, dataDir: '' },
    { purpose: 'command', migrations: MIGRATIONS, onLost: () => undefined },
  )
  try {
    const deps = { ...database.stores, now: new Date(), print: () => undefined }
    const begun = performance.now()
    await importFile('leads', file, {}, deps)
    const end = performance.now()
    for await (const _ of recordsOf(file, null));
    const reading = performance.now() - end
    print(
      `import of ${IMPORTED} leads   ${((end - begun) / 1000).toFixed(1)} s` +
        `   (${((end - begun) / reading).toFixed(1)} × reading the file; ${Math.round(process.memoryUsage().rss / 2 ** 20)} MB)`,
    )
  } finally {
    await database.close()
  }
}

benchExplanation()
const folder = await mkdtemp(join(tmpdir(), `bantam-bench-${randomUUID().slice(0, 8)}`))
const postgres = await openEmbedded({ dataDir: folder, purpose: 'serve' })
try {
  await benchReplay(postgres.url)
  await benchImport(postgres.url, folder)
} finally {
  await postgres.close()
  await rm(folder, { recursive: true, force: true })
}
