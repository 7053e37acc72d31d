/** Whom PostgreSQL runs as: ourselves, or, as it refuses root, an unprivileged account of the system. */
import { execFile } from 'node:child_process'
import { chmod, mkdir, stat } from 'node:fs/promises'
import { promisify } from 'node:util'
import { EmbeddedError } from './error.ts'

const execute = promisify(execFile)

export interface Account {
  uid: number
  gid: number
}

/** What PostgreSQL's programs need of our environment, and nothing of the secrets in it. */
const PASSED_ON = ['PATH', 'SystemRoot', 'windir', 'TEMP', 'TMP', 'LD_LIBRARY_PATH', 'DYLD_LIBRARY_PATH']

/** How to make an account without home and login: Debian's way and the others', then BusyBox's (Alpine). */
const WAYS_TO_CREATE = [
  [['useradd', '--system', '--user-group', '--no-create-home', '--home-dir', '/nonexistent', 'bantam']],
  [
    ['addgroup', '-S', 'bantam'],
    ['adduser', '-S', '-D', '-H', '-G', 'bantam', '-s', '/sbin/nologin', 'bantam'],
  ],
]

/** The account for the cluster at `folder`; null: our own. An existing cluster stays with whoever owns it. */
export async function accountFor(folder: string): Promise<Account | null> {
  const self = process.getuid?.()
  const existing = await stat(folder).catch(() => null)
  if (self === undefined) return null
  if (self !== 0) {
    if (existing && existing.uid !== self) throw foreignFolder(folder)
    return null
  }
  if (existing) {
    if (existing.uid !== 0) return { uid: existing.uid, gid: existing.gid }
    throw new EmbeddedError(`${folder} belongs to root, as which PostgreSQL refuses to run: chown it.`)
  }
  return (await find('postgres')) ?? (await find('bantam')) ?? (await create())
}

/** Runs a program as `account`, away from folders that it may not enter. Rejects unless it exits with 0. */
export function runAs(account: Account | null, program: string, args: string[]) {
  return execute(program, args, { ...settingOf(account), timeout: 120_000 })
}

/** Where and as whom PostgreSQL's programs are started. */
export function settingOf(account: Account | null) {
  const env = Object.fromEntries(PASSED_ON.flatMap((name) => [[name, process.env[name]]]))
  return { ...account, cwd: '/', env: { ...env, LC_ALL: 'C' } }
}

/** Whether `account` can enter a folder; the system itself is asked, as modes alone do not tell (ACLs, mounts). */
export async function mayEnter(account: Account | null, folder: string): Promise<boolean> {
  if (!account) return true
  try {
    await runAs(account, '/bin/sh', ['-c', 'cd -- "$0"', folder])
    return true
  } catch (error) {
    if (isRefusedToSwitch(error)) throw cannotSwitch(error)
    return false
  }
}

/** A folder that `account` can enter, whatever the umask is. */
export async function openFolder(folder: string): Promise<string> {
  await mkdir(folder, { recursive: true })
  await chmod(folder, 0o755)
  return folder
}

/** The folder was made by somebody else. */
export function foreignFolder(path: string): EmbeddedError {
  return new EmbeddedError(
    `${path} belongs to another user: start Bantam as that user, or set BANTAM_DATA_DIR to a folder of your own.`,
  )
}

async function find(name: string): Promise<Account | null> {
  try {
    const [uid, gid] = await Promise.all(['-u', '-g'].map((what) => execute('id', [what, name])))
    return uid && gid ? { uid: Number(uid.stdout), gid: Number(gid.stdout) } : null
  } catch {
    return null
  }
}

async function create(): Promise<Account> {
  for (const commands of WAYS_TO_CREATE) {
    for (const [program = '', ...args] of commands) await execute(program, args).catch(() => null)
    const account = await find('bantam')
    if (account) return account
  }
  throw new EmbeddedError(
    'PostgreSQL refuses to run as root, there is no user "postgres", and useradd and adduser made no user "bantam": ' +
      'start Bantam as an ordinary user, or set DATABASE_URL.',
  )
}

function isRefusedToSwitch(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'EPERM' || error.code === 'EINVAL')
}

function cannotSwitch(cause: unknown): EmbeddedError {
  return new EmbeddedError(
    'PostgreSQL refuses to run as root, and this root may not become another user: ' +
      'start Bantam as an ordinary user, or set DATABASE_URL.',
    { cause },
  )
}
