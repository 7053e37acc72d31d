/** `bantam chat`, as whoever types it sees it. */
import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { useDatabase } from './support/database.ts'
import { eventually } from './support/eventually.ts'

const ENTRY = join(import.meta.dirname, '../src/bantam.js')
const database = useDatabase()
let dataDir = ''
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'bantam-chat-'))
})
afterAll(() => rm(dataDir, { recursive: true, force: true }))

/** `input` null: the terminal stays open. */
function chat(
  args: string[],
  input: string | null,
  env: Record<string, string> = { DATABASE_URL: database.url },
) {
  const child = spawn(process.execPath, [ENTRY, 'chat', ...args], {
    env: { ...process.env, BANTAM_DATA_DIR: dataDir, ...env },
  })
  let out = ''
  let err = ''
  child.stdout.on('data', (chunk) => {
    out += chunk
  })
  child.stderr.on('data', (chunk) => {
    err += chunk
  })
  if (input !== null) child.stdin.end(input)
  const code = new Promise<number | null>((resolve) => child.once('exit', resolve))
  return { child, out: () => out, err: () => err, code }
}

test('greets, takes a number for a choice, and ends with the input', async () => {
  const one = chat([], '1\nwe can live with it for now\n')
  expect([await one.code, one.err()]).toEqual([0, ''])
  expect(one.out()).toMatch(/^Bantam: .*virtual assistant/)
  expect(one.out()).toContain('  1. Sales and deals (CRM)\n')
  expect(one.out()).toContain('  1. We lose customers or money\n')
  expect(one.out()).toContain('budget')
})

test('a chat with a name is gone on with, and not greeted again', async () => {
  const first = chat(['--as', 'anna', '--language', 'pl'], '1\n')
  expect(await first.code).toBe(0)
  const again = chat(['--as', 'anna'], '')
  expect(await again.code).toBe(0)
  expect(again.out()).toBe(first.out())
})

test('Ctrl-C ends it, without an error', async () => {
  const open = chat([], null)
  await eventually(() => expect(open.out()).toContain('1. Sales'))
  open.child.kill('SIGINT')
  expect([await open.code, open.err()]).toEqual([0, ''])
})

test('needs no server and no database of one’s own', async () => {
  const alone = chat([], '1\n', { DATABASE_URL: '' })
  expect([await alone.code, alone.err()]).toEqual([0, ''])
  expect(alone.out()).toContain('We lose customers or money')
}, 60_000)

test('a playbook that there is not is refused in one line', async () => {
  const refused = chat([], '', { DATABASE_URL: database.url, BANTAM_PLAYBOOK: 'nope' })
  expect(await refused.code).toBe(1)
  expect(refused.err().trim().split('\n')).toEqual([expect.stringContaining('BANTAM_PLAYBOOK is "nope"')])
})
