/** What the person at the terminal sees when the server starts, stops, or cannot start. */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { useDatabase } from './support/database.ts'
import { eventually } from './support/eventually.ts'
import { useStores } from './support/stores.ts'

const ENTRY = join(import.meta.dirname, '../src/bantam.js')
const database = useDatabase()
const here = useStores(database)
let dataDir = ''
let started: ChildProcess[] = []

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'bantam-start-'))
  started = []
})
afterEach(async () => {
  await Promise.all(started.map((child) => ended(child, 'SIGKILL')))
  await rm(dataDir, { recursive: true, force: true })
})

interface Run {
  child: ChildProcess
  out(): string
  err(): string
  /** Its exit code. */
  end: Promise<number | null>
}

function run(args: string[], env: Record<string, string> = {}, input?: string): Run {
  const child = spawn(process.execPath, [ENTRY, ...args], {
    env: { ...process.env, BANTAM_DATA_DIR: dataDir, PORT: '0', LOG_LEVEL: 'error', ...env },
  })
  started.push(child)
  let out = ''
  let err = ''
  child.stdout.on('data', (chunk) => {
    out += chunk
  })
  child.stderr.on('data', (chunk) => {
    err += chunk
  })
  child.stdin.end(input ?? '')
  const end = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)))
  return { child, out: () => out, err: () => err, end }
}

function ended(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve()
  return new Promise((resolve) => {
    child.once('exit', () => resolve())
    child.kill(signal)
  })
}

const ready = (server: Run) => eventually(() => expect(server.out()).toContain('Ctrl-C stops it'))

/** One line, and nothing internal in it. */
async function refusal(server: Run): Promise<string> {
  expect(await server.end).toBe(1)
  expect(server.err().trim().split('\n')).toHaveLength(1)
  expect(server.err()).not.toMatch(/\n\s+at |node:|undefined/)
  return server.err().trim()
}

describe('on a database of one’s own', () => {
  test('the server says where everything is, and the first password once; it stops when asked to', async () => {
    const first = run(['serve'], { DATABASE_URL: database.url })
    await ready(first)
    expect(first.out()).toMatch(/http:\/\/localhost:\d+\/desk\//)
    expect(first.out()).toContain('admin@bantam.local')
    first.child.kill('SIGTERM')
    expect(await first.end).toBe(0)
    // No embedded PostgreSQL was started.
    expect(await readdir(dataDir)).toEqual(['secret'])

    const second = run(['serve'], { DATABASE_URL: database.url })
    await ready(second)
    expect(second.out()).not.toContain('password')
    second.child.kill('SIGINT')
    expect(await second.end).toBe(0)
  }, 60_000)

  test('that does not answer, there is one line', async () => {
    const url = 'postgresql://someone:geheim@127.0.0.1:1/bantam'
    const line = await refusal(run(['serve'], { DATABASE_URL: url }))
    expect(line).toContain(
      'DATABASE_URL: no PostgreSQL answers there (someone at 127.0.0.1:1, database bantam)',
    )
    expect(line).not.toContain('geheim')
  })

  test('people are added while no server runs, once each, with a password that is long enough', async () => {
    const args = ['users', 'add', '--email', 'Rep@Example.com', '--name', 'Anna', '--role', 'rep']
    const env = { DATABASE_URL: database.url }
    const added = run(args, env, 'a long password\n')
    expect(await added.end).toBe(0)
    expect(added.out()).toBe('Added rep Anna <rep@example.com>.\n')
    expect(await refusal(run(args, env, 'a long password\n'))).toContain('Rep@Example.com already')
    expect(await refusal(run(args, env, 'short\n'))).toContain('at least 10')
  }, 60_000)

  test('people are invited by a link, listed, and made inactive, but for the last administrator', async () => {
    const env = { DATABASE_URL: database.url, PUBLIC_URL: 'https://chat.example.com' }
    const eva = ['--email', 'eva@example.com']
    const invite = ['users', 'invite', ...eva, '--name', 'Eva Lis', '--role', 'manager']
    const invited = run(invite, env)
    expect(await invited.end).toBe(0)
    expect(invited.out()).toMatch(
      /^https:\/\/chat\.example\.com\/desk\/#\/invitation\/[\w-]{43}\nPass this link on: it works once, until /,
    )
    expect(await refusal(run(invite, env))).toContain('eva@example.com already')
    const gone = run(['users', 'deactivate', ...eva], env)
    expect(await gone.end).toBe(0)
    expect(gone.out()).toBe('eva@example.com is inactive.\n')
    const list = run(['users', 'list'], env)
    expect(await list.end).toBe(0)
    expect(list.out()).toContain('eva@example.com\tEva Lis\tmanager\tinactive\t5\n')
    expect(await refusal(run(['users', 'reset-link', ...eva], env))).toContain('eva@example.com is inactive')

    const boss = { email: 'boss@example.com', name: 'Boss', role: 'admin' as const, passwordHash: 'x' }
    await here.client.user.updateMany({ data: { active: false } })
    await here.stores.users.add(boss)
    const last = run(['users', 'deactivate', '--email', boss.email], env)
    expect(await refusal(last)).toBe(
      'bantam: boss@example.com is the last active administrator: make somebody else one first.',
    )
    const reset = run(['users', 'reset-link', '--email', boss.email], env)
    expect(await reset.end).toBe(0)
    expect(reset.out()).toContain('/desk/#/invitation/')
    const nobody = run(['users', 'deactivate', '--email', 'nobody@example.com'], env)
    expect(await refusal(nobody)).toContain('there is no user with the address nobody@example.com')
  }, 120_000)
})

describe('on the embedded database', () => {
  test('a second server on the same folder is told who has it; the first one goes on', async () => {
    const first = run(['serve'])
    await ready(first)
    expect(await refusal(run(['serve']))).toContain(
      `Bantam already runs on ${dataDir} (process ${first.child.pid})`,
    )
    first.child.kill('SIGTERM')
    expect(await first.end).toBe(0)
  }, 60_000)
})

test('a busy port, there is one line', async () => {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, () => resolve()))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const line = await refusal(run(['serve'], { DATABASE_URL: database.url, PORT: String(port) }))
  expect(line).toBe(`bantam: Port ${port} is in use by another program: stop it, or set PORT to a free one.`)
  await new Promise((resolve) => server.close(resolve))
})

test('a wrong variable, there is one line that names it and says how to mend it', async () => {
  expect(await refusal(run(['serve'], { PORT: 'http' }))).toBe(
    'bantam: The environment variable PORT is "http": give a port number, 0 to 65535.',
  )
  expect(await refusal(run(['serve'], { DATABASE_URL: database.url, BANTAM_PLAYBOOK: 'sass' }))).toContain(
    'BANTAM_PLAYBOOK is "sass": give one of saas, agency, shop.',
  )
})

test('asked to stop in the middle of work, the server finishes what it has begun and takes nothing new', async () => {
  const server = run(['serve'], { DATABASE_URL: database.url })
  await ready(server)
  const url = /http:\/\/localhost:\d+/.exec(server.out())?.[0] ?? ''
  const post = (path: string, token: string | null, body: object) =>
    fetch(`${url}/v3/directline${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
      body: JSON.stringify(body),
    })
  const { conversationId, token } = await (await post('/conversations', null, {})).json()
  const activities = `/conversations/${conversationId}/activities`
  const sent = Array.from({ length: 40 }, (_, index) =>
    post(activities, token, { type: 'message', text: `in flight ${index}` }).then(
      ({ status }) => ({ index, status }),
      // The connection was not taken any more: the sender knows that it has to try again.
      () => ({ index, status: 0 }),
    ),
  )
  await Promise.race(sent)
  server.child.kill('SIGTERM')
  const answers = await Promise.all(sent)
  expect(await server.end).toBe(0)
  expect(answers.filter(({ status }) => ![200, 503, 0].includes(status))).toEqual([])

  const row = await here.stores.conversations.find('website', conversationId)
  const written = (await here.stores.conversations.messages(row?.id ?? '', 0)).map(({ text }) => text)
  const taken = answers.filter(({ status }) => status === 200)
  expect(taken.length).toBeGreaterThan(0)
  for (const { index } of taken) expect(written).toContain(`in flight ${index}`)
}, 60_000)
