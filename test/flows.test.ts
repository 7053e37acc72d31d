import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { examine } from '../flows/check/examine.ts'
import { playbooks } from '../flows/playbooks/index.ts'
import { saas } from '../flows/playbooks/saas.ts'
import { checkReport, drawings, playbooksNamed, tableReport, writeTables } from '../src/flows.ts'
import { ROOT } from '../src/root.ts'
import { broken } from './flows/check/broken.ts'

describe('bantam flows', () => {
  it('takes every playbook where none is named, and refuses one that there is not', () => {
    expect(playbooksNamed(playbooks, [])).toEqual(playbooks)
    expect(playbooksNamed(playbooks, ['saas'])).toEqual([saas])
    expect(() => playbooksNamed(playbooks, ['sass'])).toThrow(/no playbook "sass"; there are: .*saas/)
  })
})

describe('bantam flows check', () => {
  describe.each(playbooks)('of playbook $id', (playbook) => {
    // What follows looks at what is walked through here.
    const { findings, most, mean } = examine(playbook)

    it('finds nothing to mend', () => {
      expect(findings).toEqual([])
    })

    it('finds as many questions at most as it states, and fewer in the mean', () => {
      expect(most).toBeLessThanOrEqual(playbook.mostQuestions)
      expect(mean).toBeLessThan(most)
      expect(mean).toBeGreaterThan(1)
    })
  })

  it('says of a good playbook in one line how large it is', () => {
    const { good, lines } = checkReport([saas])
    expect(good).toBe(true)
    expect(lines).toEqual([
      expect.stringMatching(
        /^saas: good – \d+ states, \d+ transitions, at most \d+ questions, \d+\.\d in the mean$/,
      ),
    ])
  })

  it('says of a bad one what is wrong, where, how one gets there and what to do', () => {
    const { good, lines } = checkReport([broken((playbook) => Object.assign(playbook, { mostQuestions: 1 }))])
    expect(good).toBe(false)
    expect(lines[0]).toBe('saas: 1 to mend')
    expect(lines[1]).toMatch(
      /^ {2}questions at mostQuestions: \d+ questions .* it states 1\n {4}path: opened → .*\n {4}mend: ask fewer/,
    )
  })
})

describe('bantam flows draw', () => {
  it('draws in the first language of a playbook, or in a named one that it speaks', () => {
    expect(drawings([saas], null)[0]).toMatch(/^%% saas, en\nflowchart TD\n/)
    expect(drawings([saas], 'ru')[0]).toContain('Приветствие')
    const english = broken((playbook) => Object.assign(playbook, { languages: ['en'] }))
    expect(() => drawings([english], 'pl')).toThrow('playbook "saas" does not speak pl; it speaks en.')
  })
})

describe('bantam flows table', () => {
  let root = ''
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'bantam-tables-'))
  })
  afterEach(() => rm(root, { recursive: true, force: true }))

  it('is up to date in this checkout', async () => {
    expect(await tableReport(ROOT, playbooks)).toEqual({ lines: [], good: true })
  })

  it('writes what it then finds up to date, with a row for what each state does', async () => {
    expect(await writeTables(root, [saas])).toEqual(['flows/transitions/saas.md'])
    expect(await tableReport(root, [saas])).toEqual({ lines: [], good: true })
    const table = await readFile(join(root, 'flows/transitions/saas.md'), 'utf8')
    expect(table).toMatch(/## nurture\.waiting\n[^#]*\| after followUp \| [^|]*nurture\.resting \| [^|]*ask/)
    expect(table).toMatch(/## handed_off\n[^#]*\| stop \| stopped \| [^|]*opt_out/)
  })

  it('says which is missing or stale, and the command that writes it', async () => {
    expect((await tableReport(root, [saas])).lines).toEqual([
      'flows/transitions/saas.md is missing: run "npx bantam flows table --write saas" and review it',
    ])
    const [file = ''] = await writeTables(root, [saas])
    await writeFile(join(root, file), `${await readFile(join(root, file), 'utf8')}\n`)
    expect(await tableReport(root, [saas])).toEqual({
      good: false,
      lines: [expect.stringMatching(/is not what the playbook does any more: run .* table --write saas/)],
    })
  })
})
