/** `bantam simulate` as a person runs it. */
import { afterEach, describe, expect, test, vi } from 'vitest'
import { playbooks } from '../flows/playbooks/index.ts'
import { run } from '../src/cli.ts'
import type { Results } from '../src/simulate/tally.ts'
import { type SimulateOptions, simulate } from '../src/simulate.ts'
import { runCommand } from './support/command.ts'

const PROSPECTS = 40

const options = (overrides: Partial<SimulateOptions> = {}): SimulateOptions => ({
  playbook: 'saas',
  prospects: String(PROSPECTS),
  seed: '7',
  ...overrides,
})

async function resultsOf(overrides: Partial<SimulateOptions> = {}): Promise<Results> {
  const [line = ''] = await simulate(options({ ...overrides, json: true }))
  return JSON.parse(line)
}

describe('bantam simulate', () => {
  test('the same seed gives the same bytes', async () => {
    expect(await simulate(options({ misread: true }))).toEqual(await simulate(options({ misread: true })))
  })

  test('another seed gives other prospects', async () => {
    expect(await simulate(options({ seed: '8' }))).not.toEqual(await simulate(options()))
  })

  test('the number of threads does not show in the result', async () => {
    const args = [
      'simulate',
      '--playbook',
      'saas',
      '--prospects',
      '201',
      '--seed',
      '3',
      '--json',
      '--threads',
    ]
    const [one, two] = await Promise.all([runCommand([...args, '1']), runCommand([...args, '2'])])
    expect(one.out).toContain('"prospects":201')
    expect(two).toEqual(one)
  }, 60_000)

  test.each(playbooks.map(({ id }) => id))(
    'every prospect of %s ends in exactly one way',
    async (playbook) => {
      const { all, personas, prospects } = await resultsOf({ playbook })
      const ends = [all, ...personas].map((each) => ({
        prospects: each.prospects,
        ends: Object.values(each.outcomes).reduce((sum, count) => sum + count, each.left),
      }))
      for (const each of ends) expect(each.ends).toBe(each.prospects)
      expect(prospects).toBe(PROSPECTS)
      expect(personas.reduce((sum, each) => sum + each.prospects, 0)).toBe(PROSPECTS)
    },
  )

  test('people leave at a question that they were asked', async () => {
    const { silence, questions } = await resultsOf()
    expect(questions.reduce((sum, { left }) => sum + left, 0)).toBe(silence.silent)
    for (const { asked, left } of questions) expect(left).toBeLessThanOrEqual(asked)
  })

  test('never asks more than asking everything would', async () => {
    const { decided } = await resultsOf()
    expect(decided.prospects).toBeGreaterThan(0)
    expect(decided.questions.mean).toBeLessThan(decided.everything.questions)
  })

  test('the report fits a terminal and names every question and persona', async () => {
    const lines = await simulate(options())
    const { personas } = await resultsOf()
    for (const line of lines) expect(line).toMatch(/^\P{Cc}{0,100}$/u)
    for (const { title } of personas) expect(lines.join('\n')).toContain(title)
    expect(lines.join('\n')).toContain('Yearly budget')
  })

  test('lists as many misread sentences of each language as asked for', async () => {
    const plain = await simulate(options())
    const listed = await simulate(options({ misread: '2' }))
    expect(listed.slice(0, plain.length)).toEqual(plain)
    expect(listed.length).toBeGreaterThan(plain.length)
    expect(listed.length).toBeLessThanOrEqual(plain.length + 3 * 2 * (2 + 2 * 2))
  })
})

describe('what cannot be simulated', () => {
  afterEach(() => {
    process.exitCode = undefined
  })

  async function complaint(...args: string[]) {
    const stderr = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
    await run(['node', 'bantam', 'simulate', ...args])
    return { said: stderr.mock.calls.map(([text]) => text), code: process.exitCode }
  }

  test.each([
    [['--playbook', 'nonsense', '--prospects', '10'], 'there is no playbook "nonsense"; there is saas'],
    [
      ['--playbook', 'saas', '--prospects', 'many'],
      '--prospects "many" is not a whole number from 1 to 1000000.',
    ],
    [['--playbook', 'saas', '--prospects', '0'], '--prospects "0" is not a whole number from 1 to 1000000.'],
    [
      ['--playbook', 'saas', '--prospects', '1.5'],
      '--prospects "1.5" is not a whole number from 1 to 1000000.',
    ],
    [
      ['--playbook', 'saas', '--prospects', '10', '--seed', '-3'],
      '--seed "-3" is not a whole number from 0 to 2147483647.',
    ],
  ])('%j is refused in one line', async (args, words) => {
    const { said, code } = await complaint(...args)
    expect(said).toHaveLength(1)
    expect(said[0]).toContain(`bantam: ${words}`)
    expect(said[0]).toMatch(/^[^\n]*\n$/)
    expect(code).toBe(1)
  })
})
