/**
 * Durable turns per second through HTTP (Express, Direct Line POST → committed → 200), beside what the same PostgreSQL
 * does in the same minute for pgbench and for node-postgres. Arms run in rotated order; medians are compared.
 *
 *   npm run bench [-- --rounds 5 --seconds 4 --processes 2]
 *
 * With several processes there is one more arm: 64 in flight, shared among them, on the same database.
 */
import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs, promisify } from 'node:util'
import pg from 'pg'
import { z } from 'zod'
import { MIGRATIONS } from '../../src/root.ts'
import { openEmbedded } from '../../src/store/embedded.ts'
import { migrate } from '../../src/store/migrate.ts'
import { type ServerProcess, startServerProcess } from '../support/server-process.ts'
import { fill, findPgbench, runNodePostgres, runPgbench } from './baseline.ts'

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '4' },
    processes: { type: 'string', default: '1' },
  },
})
const rounds = Number(values.rounds)
const seconds = Number(values.seconds)
const processes = Number(values.processes)

const LoadFigures = z.object({ turns: z.number(), seconds: z.number(), p50: z.number(), p99: z.number() })

interface Figure {
  perSecond: number
  p50?: number
  p99?: number
}

const print = (line: string) => process.stdout.write(`${line}\n`)
const script = (name: string) => fileURLToPath(new URL(name, import.meta.url))
const node = promisify(execFile)

async function runLoad(ports: number[], inFlight: number): Promise<Figure> {
  const { stdout } = await node(
    process.execPath,
    ['--import', 'tsx', script('./load.ts'), ports.join(), String(inFlight), String(seconds)],
    { maxBuffer: 1e7 },
  )
  const { turns, seconds: elapsed, p50, p99 } = LoadFigures.parse(JSON.parse(stdout))
  return { perSecond: turns / elapsed, p50, p99 }
}

async function createDatabases(url: string, names: string[]): Promise<string[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const urls: string[] = []
  for (const name of names) {
    await client.query(`CREATE DATABASE ${name}`)
    const database = new URL(url)
    database.pathname = `/${name}`
    await migrate(database.href, { folder: MIGRATIONS })
    urls.push(database.href)
  }
  await client.end()
  return urls
}

const median = (numbers: number[]) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0

const folder = await mkdtemp(join(tmpdir(), 'bantam-bench-'))
const postgres = await openEmbedded({ dataDir: folder, purpose: 'serve' })
const servers: ServerProcess[] = []
try {
  const [ours = '', theirs = '', raw = ''] = await createDatabases(postgres.url, ['ours', 'pgbench', 'raw'])
  await fill(theirs)
  await fill(raw)
  for (let n = 0; n < processes; n += 1) {
    const env = { DATABASE_URL: ours, BANTAM_DATA_DIR: join(folder, 'bantam'), PORT: '0', LOG_LEVEL: 'error' }
    servers.push(await startServerProcess(env))
  }
  const ports = servers.map(({ url }) => Number(new URL(url).port))
  const pgbench = await findPgbench()
  if (!pgbench) print('pgbench is not on this machine: that yardstick is left out')

  const arms: { name: string; run: () => Promise<Figure> }[] = [
    ...(pgbench
      ? [
          {
            name: 'pgbench',
            run: async () => ({ perSecond: await runPgbench(pgbench, theirs, seconds, folder) }),
          },
        ]
      : []),
    { name: 'pg', run: async () => ({ perSecond: await runNodePostgres(raw, seconds) }) },
    ...[1, 16, 64].map((inFlight) => ({
      name: `bantam ${inFlight}`,
      run: () => runLoad(ports.slice(0, 1), inFlight),
    })),
    ...(processes > 1 ? [{ name: `bantam 64/${processes}`, run: () => runLoad(ports, 64) }] : []),
  ]
  const figures = new Map<string, Figure[]>(arms.map(({ name }) => [name, []]))
  for (let round = 0; round < rounds; round += 1) {
    for (let index = 0; index < arms.length; index += 1) {
      const arm = arms[(index + round) % arms.length]
      if (arm) figures.get(arm.name)?.push(await arm.run())
    }
    print(`round ${round + 1} of ${rounds} done`)
  }

  const perSecond = (name: string) => median((figures.get(name) ?? []).map((figure) => figure.perSecond))
  print('')
  print('arm          turns/s    p50 ms    p99 ms    ÷ pgbench    ÷ pg')
  for (const { name } of arms) {
    const all = figures.get(name) ?? []
    const of = (pick: (figure: Figure) => number | undefined) =>
      all[0]?.p50 === undefined ? '–' : median(all.map((figure) => pick(figure) ?? 0)).toFixed(1)
    const ratio = (other: string) =>
      figures.has(other) ? (perSecond(name) / perSecond(other)).toFixed(2) : '–'
    print(
      name.padEnd(12) +
        perSecond(name).toFixed(0).padStart(8) +
        of((figure) => figure.p50).padStart(10) +
        of((figure) => figure.p99).padStart(10) +
        ratio('pgbench').padStart(13) +
        ratio('pg').padStart(8),
    )
  }
} finally {
  await Promise.all(servers.map((server) => server.end('SIGTERM')))
  await postgres.close()
  await rm(folder, { recursive: true, force: true })
}
