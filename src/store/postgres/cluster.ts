/** A PostgreSQL cluster in the data folder: made once, started, found running, stopped. */
import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  chmod,
  chown,
  lstat,
  mkdir,
  open,
  readFile,
  realpath,
  rename,
  rm,
  symlink,
  unlink,
  writeFile,
} from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { keepSecret } from '../kept-secret.ts'
import { type Account, accountFor, foreignFolder, mayEnter, openFolder, runAs, settingOf } from './account.ts'
import { EmbeddedError } from './error.ts'
import { isPostgres } from './postmaster.ts'
import { findPrograms, type Programs } from './programs.ts'

export interface Cluster {
  dataDir: string
  /** The cluster's real place; `<dataDir>/postgres` is it, or points to it. */
  folder: string
  log: string
  account: Account | null
  programs: Programs
  password: string
}

/** Major version of the packaged PostgreSQL: a cluster of another one does not start. */
const MAJOR = '18'

/**
 * Given on every start rather than written to a file, so that a new version's settings reach old clusters.
 * The log leaves out statements and details: they hold personal data.
 */
const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '100',
  shared_buffers: '128MB',
  synchronous_commit: 'on',
  max_wal_size: '2GB',
  checkpoint_timeout: '15min',
  // Statements here are short: compiling one takes longer than running it.
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_checkpoints: 'off',
  log_error_verbosity: 'terse',
  log_min_error_statement: 'panic',
}

/**
 * Makes the data folder and the cluster unless they are there. Safe to call from several processes at once.
 * `sharedDir` serves for what another account has to reach and could not.
 */
export async function prepareCluster(dataDir: string, sharedDir: string): Promise<Cluster> {
  await mkdir(dataDir, { recursive: true, mode: 0o700 })
  const entry = join(dataDir, 'postgres')
  const account = await accountFor(entry)
  const inside = await mayBeInside(dataDir, account)
  const programs = await findPrograms(account, account ? sharedDir : dataDir)
  const password = await keepPassword(join(dataDir, 'postgres-password'))
  if (!(await isThere(entry))) {
    const home = inside ? dataDir : await openFolder(sharedDir)
    await create({ entry, home, linked: !inside, account, programs, password })
  }
  const folder = await findFolder(entry)
  return { dataDir, folder, log: join(dataDir, 'postgres.log'), account, programs, password }
}

/** Rejects with an `EmbeddedError` if PostgreSQL does not start, be it that another process starts it right now. */
export async function startCluster(cluster: Cluster, port: number): Promise<void> {
  const log = await open(cluster.log, 'a', 0o600)
  try {
    const before = (await log.stat()).size
    const settings = Object.entries({ ...SETTINGS, port }).map(([name, value]) => `-c ${name}=${value}`)
    const args = [
      'start',
      '--silent',
      '--wait',
      '--timeout=60',
      `--pgdata=${cluster.folder}`,
      '-o',
      settings.join(' '),
    ]
    // PostgreSQL inherits the open log, which its account could perhaps not open. pg_ctl gives it a session of its own.
    const code = await exitOf(cluster, args, log.fd)
    if (code !== 0) throw new EmbeddedError(await whyNotStarted(cluster, before))
  } finally {
    await log.close()
  }
}

/** Lets the statements in flight be rolled back, writes everything down, and returns once PostgreSQL has ended. */
export async function stopCluster(cluster: Cluster): Promise<void> {
  await runAs(cluster.account, cluster.programs.pgCtl, [
    ...['stop', '--silent', '--wait', '--timeout=60', '--mode=fast', `--pgdata=${cluster.folder}`],
  ])
}

/** The port of the PostgreSQL that runs (or is starting) on the cluster; null: none does. */
export async function runningPort(cluster: Cluster): Promise<number | null> {
  const file = join(cluster.folder, 'postmaster.pid')
  const text = await readFile(file, 'utf8').catch(() => null)
  if (text === null) return null
  const [pid, , , port] = text.split('\n')
  if (await isPostgres(Number(pid))) return Number(port) || null
  // Left behind by a crash, and its number perhaps given to another program, before which PostgreSQL would recoil.
  if ((await readFile(file, 'utf8').catch(() => null)) === text) await unlink(file).catch(() => null)
  return null
}

/** Whether `account` can reach the cluster inside the data folder, which then lets it pass, not look. */
async function mayBeInside(dataDir: string, account: Account | null): Promise<boolean> {
  if (!(await mayEnter(account, dirname(dataDir)))) return false
  if (await mayEnter(account, dataDir)) return true
  await chmod(dataDir, 0o711)
  return mayEnter(account, dataDir)
}

async function keepPassword(file: string): Promise<string> {
  try {
    return await keepSecret(file)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EACCES') throw foreignFolder(file)
    throw error
  }
}

interface Plan {
  /** `<dataDir>/postgres` */
  entry: string
  /** The folder to make the cluster in. */
  home: string
  /** It stays there, and the entry points to it. */
  linked: boolean
  account: Account | null
  programs: Programs
  password: string
}

/** Made aside and moved into place whole: a start that is killed half-way leaves nothing that looks like a cluster. */
async function create(plan: Plan): Promise<void> {
  const id = randomBytes(6).toString('hex')
  const draft = join(plan.home, `postgres.${id}`)
  try {
    await mkdir(draft, { mode: 0o700 })
    await writeFile(join(draft, 'password'), plan.password, { mode: 0o600 })
    if (plan.account) {
      await chown(join(draft, 'password'), plan.account.uid, plan.account.gid)
      await chown(draft, plan.account.uid, plan.account.gid)
    }
    await initialise(plan, draft)
    if (plan.linked) await linkTo(join(draft, 'cluster'), join(plan.home, id), plan.entry)
    else await rename(join(draft, 'cluster'), plan.entry).catch(unlessThere)
    await makeDurable(dirname(plan.entry))
    await makeDurable(plan.home)
  } finally {
    await rm(draft, { recursive: true, force: true })
  }
}

async function initialise(
  { account, programs }: { account: Account | null; programs: Programs },
  draft: string,
) {
  const args = [
    `--pgdata=${join(draft, 'cluster')}`,
    `--pwfile=${join(draft, 'password')}`,
    '--username=bantam',
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
  ]
  await runAs(account, programs.initdb, args).catch((cause) => {
    const reason = String(cause.stderr || cause.message)
      .trim()
      .split('\n')
      .at(-1)
    throw new EmbeddedError(`initdb could not make a PostgreSQL cluster in ${draft}: ${reason}`, { cause })
  })
}

/** PostgreSQL syncs what is in its folder; that the folder is there must outlast a power cut as well. */
async function makeDurable(folder: string): Promise<void> {
  // Windows opens no folders.
  if (process.platform === 'win32') return
  const handle = await open(folder)
  await handle.sync().finally(() => handle.close())
}

async function linkTo(made: string, folder: string, entry: string): Promise<void> {
  await rename(made, folder)
  await symlink(folder, entry).catch(async (error) => {
    await rm(folder, { recursive: true, force: true })
    unlessThere(error)
  })
}

async function findFolder(entry: string): Promise<string> {
  const folder = await realpath(entry).catch(() => {
    throw new EmbeddedError(
      `${entry} points to a folder that is gone: restore that folder, or remove ${entry} to start with an empty database.`,
    )
  })
  const version = (await readFile(join(folder, 'PG_VERSION'), 'utf8').catch(() => 'none')).trim()
  if (version === MAJOR) return folder
  throw new EmbeddedError(
    `${entry} is no PostgreSQL ${MAJOR} cluster (PG_VERSION: ${version}): move it away, ` +
      'or dump it with its own version and set DATABASE_URL to where it is restored.',
  )
}

function exitOf(cluster: Cluster, args: string[], log: number): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const child = spawn(cluster.programs.pgCtl, args, {
      ...settingOf(cluster.account),
      stdio: ['ignore', log, log],
    })
    child.once('error', reject)
    child.once('exit', resolve)
  })
}

async function whyNotStarted(cluster: Cluster, before: number): Promise<string> {
  const text = (await readFile(cluster.log)).subarray(before).toString()
  const reason = text.split('\n').find((line) => line.includes('FATAL:')) ?? text.trim().split('\n').at(-1)
  return `PostgreSQL did not start on ${cluster.folder}: ${reason?.replace(/^.*FATAL:\s*/, '')} (see ${cluster.log})`
}

async function isThere(entry: string): Promise<boolean> {
  // The entry itself, not where it points to: a dangling link is a lost database, not a missing one.
  return lstat(entry).then(
    () => true,
    () => false,
  )
}

function unlessThere(error: unknown): void {
  const code = error instanceof Error && 'code' in error ? error.code : null
  if (code !== 'ENOTEMPTY' && code !== 'EEXIST') throw error
}
