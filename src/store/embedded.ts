/**
 * The database that comes along: a real PostgreSQL in the data folder, shared by the server and the commands.
 * Whoever needs it first starts it, whoever leaves last stops it, and a running one is used as it is.
 *
 * Everybody holds an advisory lock on it in shared mode as long as they use it; who can take that lock alone is the
 * last. The server holds a second one, so that there is one server per folder. Locks go with their connection, so
 * nothing stays behind of a process that is killed: at most PostgreSQL itself, which the next one finds running.
 */
import { createServer } from 'node:net'
import { resolve } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { Client } from 'pg'
import { type Cluster, prepareCluster, runningPort, startCluster, stopCluster } from './postgres/cluster.ts'
import { EmbeddedError } from './postgres/error.ts'

export { EmbeddedError }

/** Another server works on this data folder. */
export class AlreadyRunning extends EmbeddedError {
  override name = 'AlreadyRunning'
  readonly dataDir: string
  readonly pid: number | null

  constructor(dataDir: string, pid: number | null) {
    const who = pid === null ? '' : ` (process ${pid})`
    super(`Bantam already runs on ${dataDir}${who}: stop it first, or set BANTAM_DATA_DIR to another folder.`)
    this.dataDir = dataDir
    this.pid = pid
  }
}

type Purpose = 'serve' | 'command'

export interface Embedded {
  /** With the password in it: not for logs. The same as long as it is open. */
  url: string
  /** False: PostgreSQL was running already. */
  startedHere: boolean
  close(): Promise<void>
}

const DATABASE = 'bantam'

/** First key of the advisory locks: "bant". */
const LOCKS = 0x62616e74
const PRESENCE = 1
const SERVER = 2

/** How long a start may take: PostgreSQL may have to recover from a crash, or be still stopping. */
const PATIENCE_MS = 60_000
/** How long PostgreSQL may fail to start before it is believed: a port taken meanwhile or a last dying child pass. */
const DOUBT_MS = 3_000
/** Of a process that was killed just now, PostgreSQL may not have noticed yet. */
const KILLED_MS = 1_000
const PAUSE_MS = 50

/**
 * Opens the database in `dataDir`, which is made if need be. `serve`: throws `AlreadyRunning` if a server has it;
 * `command`: for the time of a command, beside a server or without one. `sharedDir` is where root puts what
 * PostgreSQL's account has to reach and could not reach in `dataDir` or in the checkout.
 */
export async function openEmbedded({
  dataDir,
  purpose,
  sharedDir = '/var/lib/bantam',
}: {
  dataDir: string
  purpose: Purpose
  sharedDir?: string
}): Promise<Embedded> {
  const cluster = await prepareCluster(resolve(dataDir), sharedDir)
  const presence = createPresence(cluster, purpose)
  const { port, startedHere } = await presence.enter(null)
  if (purpose === 'serve' && !(await presence.becomeServer())) {
    const pid = await presence.serverPid()
    await presence.leave()
    throw new AlreadyRunning(cluster.dataDir, pid)
  }
  return { url: urlOf(cluster, port, DATABASE), startedHere, close: presence.leave }
}

/** Our connection with the locks on it, taken anew if it is lost. */
function createPresence(cluster: Cluster, purpose: Purpose) {
  const name = `bantam ${purpose} ${process.pid}`
  let client: Client | null = null
  let restoring: Promise<void> | null = null
  let leaving = false

  async function enter(fixedPort: number | null) {
    const attached = await attach(cluster, name, fixedPort)
    client = attached.client
    client.once('end', () => {
      if (!leaving) restoring = restore(attached.port)
    })
    return attached
  }

  /** PostgreSQL, or only our connection, was killed: the pools find their way back once it runs again. */
  async function restore(port: number): Promise<void> {
    client = null
    while (!leaving) {
      try {
        await enter(port)
        if (purpose === 'serve') await becomeServer()
        return
      } catch {
        await delay(KILLED_MS, null, { ref: false })
      }
    }
  }

  async function becomeServer(): Promise<boolean> {
    const deadline = Date.now() + KILLED_MS
    while (client && !(await lock(client, 'pg_try_advisory_lock', SERVER))) {
      if (Date.now() > deadline) return false
      await delay(PAUSE_MS)
    }
    return true
  }

  async function serverPid(): Promise<number | null> {
    const result = await client?.query<{ application_name: string }>(
      `SELECT application_name FROM pg_locks JOIN pg_stat_activity USING (pid)
        WHERE locktype = 'advisory' AND classid = $1 AND objid = $2 AND granted`,
      [LOCKS, SERVER],
    )
    return Number(result?.rows[0]?.application_name.split(' ').at(-1)) || null
  }

  async function leave(): Promise<void> {
    if (leaving) return
    leaving = true
    await restoring
    if (!client) return
    await client.query('SELECT pg_advisory_unlock_all()').catch(() => null)
    // Alone: nobody can enter any more, and PostgreSQL ends our connection, too.
    const last = await lock(client, 'pg_try_advisory_lock', PRESENCE).catch(() => false)
    if (last) await stopCluster(cluster)
    await client.end().catch(() => null)
  }

  return { enter, becomeServer, serverPid, leave }
}

/** Enters the PostgreSQL that runs on the cluster, or starts it; the returned client holds the presence lock. */
async function attach(
  cluster: Cluster,
  name: string,
  fixedPort: number | null,
): Promise<{ client: Client; port: number; startedHere: boolean }> {
  const since = Date.now()
  let startedHere = false
  while (Date.now() - since < PATIENCE_MS) {
    const port = await runningPort(cluster)
    if (port !== null) {
      const client = await enterRunning(cluster, port, name)
      if (client) return { client, port, startedHere }
      await delay(PAUSE_MS)
    } else {
      startedHere = await start(cluster, fixedPort, since + DOUBT_MS)
    }
  }
  throw new EmbeddedError(
    `PostgreSQL on ${cluster.folder} was not ready within ${PATIENCE_MS / 1000} s: see ${cluster.log}.`,
  )
}

/** False: it did not start, and until `doubtUntil` another process may be the reason. */
async function start(cluster: Cluster, fixedPort: number | null, doubtUntil: number): Promise<boolean> {
  try {
    await startCluster(cluster, fixedPort ?? (await freePort()))
    return true
  } catch (error) {
    if (Date.now() > doubtUntil && (await runningPort(cluster)) === null) throw error
    await delay(PAUSE_MS)
    return false
  }
}

/** Null: it is not ready, is stopping, or its last user is about to stop it. */
async function enterRunning(cluster: Cluster, port: number, name: string): Promise<Client | null> {
  const client = await connect(cluster, port, name)
  if (!client) return null
  try {
    const { rows } = await client.query<{ folder: string }>(
      `SELECT current_setting('data_directory') AS folder`,
    )
    if (rows[0]?.folder !== cluster.folder) {
      throw new EmbeddedError(
        `Port ${port} is another PostgreSQL's (${rows[0]?.folder}): remove ${cluster.folder}/postmaster.pid.`,
      )
    }
    if (await lock(client, 'pg_try_advisory_lock_shared', PRESENCE)) return client
  } catch (error) {
    if (!isPassing(error)) throw error
  }
  await client.end().catch(() => null)
  return null
}

async function connect(cluster: Cluster, port: number, name: string): Promise<Client | null> {
  const client = createSession(urlOf(cluster, port, DATABASE), name)
  try {
    await client.connect()
    return client
  } catch (error) {
    if (codeOf(error) === '3D000') await createDatabase(urlOf(cluster, port, 'postgres'), name)
    else if (codeOf(error) === '28P01') throw wrongPassword(cluster)
    else if (!isPassing(error)) throw error
    return null
  }
}

async function createDatabase(url: string, name: string): Promise<void> {
  const client = createSession(url, name)
  try {
    await client.connect()
    await client.query(`CREATE DATABASE ${DATABASE}`)
  } catch (error) {
    // Somebody else makes it at the same time.
    if (codeOf(error) !== '42P04' && codeOf(error) !== '23505' && !isPassing(error)) throw error
  } finally {
    await client.end().catch(() => null)
  }
}

function createSession(connectionString: string, name: string): Client {
  const client = new Client({ connectionString, application_name: name, connectionTimeoutMillis: 10_000 })
  // Whoever waits for an answer gets the error, and the end of the connection is an event of its own.
  client.on('error', () => null)
  return client
}

async function lock(client: Client, how: string, key: number): Promise<boolean> {
  const { rows } = await client.query<{ taken: boolean }>(`SELECT ${how}($1::int, $2::int) AS taken`, [
    LOCKS,
    key,
  ])
  return rows[0]?.taken === true
}

/** Errors of a PostgreSQL that is starting or stopping (classes 57P and 08, and the system's own). */
function isPassing(error: unknown): boolean {
  const code = codeOf(error)
  const message = error instanceof Error ? error.message : ''
  return (
    /^(57P0|08|ECONN|EPIPE|ETIMEDOUT)/.test(code) || /^(Connection terminated|timeout expired)/.test(message)
  )
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}

function wrongPassword(cluster: Cluster): EmbeddedError {
  return new EmbeddedError(
    `PostgreSQL on ${cluster.folder} refuses the password in ${cluster.dataDir}/postgres-password: ` +
      'restore that file as it was when the database was made.',
  )
}

function urlOf(cluster: Cluster, port: number, database: string): string {
  return `postgresql://bantam:${cluster.password}@127.0.0.1:${port}/${database}`
}

function freePort(): Promise<number> {
  return new Promise((resolvePort, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() =>
        address && typeof address === 'object'
          ? resolvePort(address.port)
          : reject(new EmbeddedError('No free port on 127.0.0.1.')),
      )
    })
  })
}
