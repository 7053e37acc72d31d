/** `bantam import` as a person runs it, on a database of their own. */
import { spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { runCommand } from './support/command.ts'
import { useDatabase } from './support/database.ts'
import { eventually } from './support/eventually.ts'
import { runHere } from './support/run-here.ts'
import { useStores } from './support/stores.ts'

const database = useDatabase()
const here = useStores(database)
let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bantam-import-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))
beforeEach(async () => {
  vi.stubEnv('DATABASE_URL', database.url)
  await here.client.importedLead.deleteMany()
})

async function importing(kind: 'leads' | 'outcomes', csv: string, ...options: string[]) {
  const file = join(folder, `${kind}.csv`)
  await writeFile(file, csv)
  return runHere(['import', kind, file, ...options])
}

const LEADS = `Id;Created At;E-Mail;Company;Stage;Reason;Team size
1;03.04.2026;anna@acme.com;Acme;wygrana;;12
2;2026-04-05 10:00;jan@example.com;;Closed Lost;za drogo;
`

const stored = () => here.client.importedLead.findMany({ orderBy: { id: 'asc' } })

describe('bantam import leads', () => {
  test('tells what it writes; the same file again changes nothing', async () => {
    const first = await importing('leads', LEADS)
    expect(first).toEqual({ code: 0, err: '', out: 'Writing: 2 new, 0 changed; 0 unchanged.\nDone.\n' })
    const leads = await stored()
    expect(leads).toMatchObject([
      { id: '1', stage: 'won', company: 'Acme', attributes: { 'Team size': '12' } },
      { id: '2', stage: 'lost', reason: 'no_budget', attributes: {} },
    ])
    const again = await importing('leads', LEADS)
    expect(again.out).toBe('Writing: 0 new, 0 changed; 2 unchanged.\nDone.\n')
    expect(await stored()).toEqual(leads)
  })

  test('tries it dry: nothing is written', async () => {
    const { out, code } = await importing('leads', LEADS, '--dry-run')
    expect(out).toContain('Would write: 2 new, 0 changed; 0 unchanged.\nNothing was written')
    expect(code).toBe(0)
    expect(await stored()).toEqual([])
  })

  test('one broken line, and nothing is written; each error has its line, column, value and remedy', async () => {
    const broken = `${LEADS}3;03/04/2026;nobody;Acme;Frozen;;1\n1;2026-01-01;;;;;\n`
    const { out, err, code } = await importing('leads', broken)
    expect(code).toBe(1)
    expect(out).toBe('')
    expect(err).toMatch(/^bantam: 4 errors in the file; nothing was written:/)
    expect(err).toMatch(/line 4, created_at: "03\/04\/2026" .*write 2026-04-03/)
    expect(err).toMatch(/line 4, email: is no e-mail address \(not shown here\)/)
    expect(err).toMatch(/line 4, stage: "Frozen" .*won, lost/)
    expect(err).toMatch(/line 5, id: "1" is on line 2 already/)
    expect(err).not.toMatch(/nobody|\n\s+at /)
    expect(await stored()).toEqual([])
  })

  test('takes columns by the names that they have in the file', async () => {
    const csv = 'id,Nr leada,Dodano,Kto\n7,L1,2026-04-03,Anna\n'
    const map = ['Nr leada=id', 'Dodano=created_at', 'kto=Name'].flatMap((each) => ['--map', each])
    expect(await importing('leads', csv, ...map)).toMatchObject({ code: 0, err: '' })
    // What was called "id" in the file is another one's id, and so an attribute.
    expect(await stored()).toMatchObject([{ id: 'L1', name: 'Anna', attributes: { id: '7' } }])
  })

  test.each([
    ['Nr leada', /"Nr leada" does not say which column is which: give "their name=ours", .* created_at/],
    ['Nr leada=number', /ours being one of id, created_at/],
    [
      'Nummer=id',
      /line 1: there is no column "Nummer"; there is id, created_at\. Name one of these with --map/,
    ],
  ])('refuses the mapping %s in one line', async (map, message) => {
    const { err, code } = await importing('leads', 'id,created_at\n1,2026-01-01\n', '--map', map)
    expect(err).toMatch(message)
    expect(err).not.toMatch(/\n\s+at /)
    expect(code).toBe(1)
  })

  test('of many errors the first twenty are listed, and the others counted', async () => {
    const lines = Array.from({ length: 50 }, (_, index) => `${index},soon`)
    const { err } = await importing('leads', `id,created_at\n${lines.join('\n')}`)
    expect(err).toContain('50 errors in the file')
    expect(err.match(/line \d+, created_at/g)).toHaveLength(20)
    expect(err).toContain('… and 30 more')
  })

  test.each([
    ['no column created_at', 'id,name\n1,Anna', /line 1: there is no column "created_at"; there is id, name/],
    ['no header', '1,2026-01-01,anna@acme.com', /there is no column "id"\. The first line must name/],
    ['a column twice', 'id,ID,created_at\n', /two columns "id"/],
    ['nothing in it', '', /the file is empty/],
    ['a line that is too long', 'id,created_at\n1,2026-01-01,x', /line 2: has 3 cells, and the header 2/],
  ])('a file with %s is refused in one line', async (_, csv, message) => {
    const { err, code } = await importing('leads', csv)
    expect(err).toMatch(message)
    expect(err).not.toMatch(/\n\s+at /)
    expect(code).toBe(1)
  })

  test('a file that is not there is told', async () => {
    const { err, code } = await runHere(['import', 'leads', join(folder, 'nowhere.csv')])
    expect(err).toMatch(/^bantam: there is no file ".*nowhere\.csv"/)
    expect(code).toBe(1)
  })
})

describe('50,000 leads', () => {
  const row = (index: number) =>
    `L${index},2026-01-0${1 + (index % 9)} 10:00,a${index}@acme${index % 999}.com,+4860${1_000_000 + index},Fair,won,${index % 40},Gdynia`
  const csv = `id,created_at,email,phone,source,stage,size,city\n${Array.from({ length: 50_000 }, (_, index) => row(index)).join('\n')}\n`

  // How long it takes on a quiet machine: npm run bench:scores.
  test('are imported by one command', async () => {
    const file = join(folder, 'many.csv')
    await writeFile(file, csv)
    expect((await runCommand(['import', 'leads', file])).out).toContain('50000 new')
    expect(await here.client.importedLead.count()).toBe(50_000)
  }, 90_000)

  test('killed on the way, leave nothing behind, and the next import goes through', async () => {
    const file = join(folder, 'killed.csv')
    await writeFile(file, csv)
    const entry = fileURLToPath(new URL('../src/bantam.js', import.meta.url))
    const child = spawn(process.execPath, [entry, 'import', 'leads', file], {
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const ended = new Promise((resolve) => child.once('exit', resolve))
    const out = text(child.stdout)
    await eventually(async () => {
      const [row] = await here.client.$queryRaw<{ n: number }[]>`
          SELECT count(*)::int AS n FROM pg_stat_activity
           WHERE datname = current_database() AND query LIKE 'INSERT INTO import_row%'`
      expect(row?.n).toBe(1)
    })
    child.kill('SIGKILL')
    await ended
    expect(await out).toBe('')
    expect((await importing('leads', LEADS)).out).toContain('2 new')
    expect(await here.client.importedLead.count()).toBe(2)
  }, 60_000)
})

describe('bantam import outcomes', () => {
  test('ends the leads that are known, by e-mail address where the file has no ids', async () => {
    await importing('leads', 'id,created_at,email\n1,2026-04-03,anna@acme.com\n')
    const ends =
      'Email,Stage,Closed at,Value,Reason\nANNA@acme.com,lost,01.05.2026,"1 200,00",brak kontaktu\n'
    expect((await importing('outcomes', ends)).out).toBe('Writing: 1 changed; 0 unchanged.\nDone.\n')
    const [lead] = await stored()
    expect(lead).toMatchObject({ stage: 'lost', closedAt: new Date('2026-05-01'), reason: 'unreachable' })
    expect(Number(lead?.value)).toBe(1200)
    expect((await importing('outcomes', ends)).out).toBe('Writing: 0 changed; 1 unchanged.\nDone.\n')
  })

  test('a lead that nobody knows is an error by its line, and nothing is written', async () => {
    await importing('leads', 'id,created_at\n1,2026-04-03\n')
    const { err, code } = await importing('outcomes', 'id,stage\n1,won\n77,lost\n')
    expect(err).toMatch(/line 3, id: "77" is no lead that is known/)
    expect(code).toBe(1)
    expect(await stored()).toMatchObject([{ stage: 'lead' }])
  })
})
