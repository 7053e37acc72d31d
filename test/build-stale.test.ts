import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { BuildError, buildStale, type Part } from '../src/build-stale.ts'

let root: string
let made: number

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'bantam-build-'))
  made = 0
  await write('pages/one.txt', 'one')
  await write('shared.txt', 'shared')
})
afterEach(() => rm(root, { recursive: true }))

async function write(file: string, content: string): Promise<void> {
  await mkdir(join(root, file, '..'), { recursive: true })
  await writeFile(join(root, file), content)
}

/** Made of its source folder and of one file outside of it, into a folder. */
function createPart(overrides: Partial<Part> = {}): Part {
  return {
    name: 'the page',
    sources: ['pages'],
    target: 'out/page',
    make: async (draft) => {
      made += 1
      const words = await Promise.all(
        ['pages/one.txt', 'shared.txt'].map((file) => readFile(join(root, file), 'utf8')),
      )
      await mkdir(join(draft, 'page'))
      await writeFile(join(draft, 'page/index.html'), words.join(' '))
      return { made: join(draft, 'page'), modules: ['shared.txt'] }
    },
    ...overrides,
  }
}

const page = () => readFile(join(root, 'out/page/index.html'), 'utf8')

it('builds what is missing, says so before, and leaves alone what is fresh', async () => {
  const announced: string[][] = []
  const announce = (names: string[]) => void announced.push(names)

  expect(await buildStale([createPart()], { root, announce })).toEqual(['the page'])
  expect(await buildStale([createPart()], { root, announce })).toEqual([])
  expect([made, announced, await page()]).toEqual([1, [['the page']], 'one shared'])
})

it.each([
  ['a source is edited', () => write('pages/one.txt', 'two'), 'two shared'],
  ['a source is added', () => write('pages/deep/two.txt', 'two'), 'one shared'],
  ['a module elsewhere that it was made of is edited', () => write('shared.txt', 'edited'), 'one edited'],
  ['the target is gone', () => rm(join(root, 'out'), { recursive: true }), 'one shared'],
  ['the record is damaged', () => write('dist/.built.json', '{"the pa'), 'one shared'],
])('builds again when %s', async (_, change, expected) => {
  await buildStale([createPart()], { root })
  await change()

  expect(await buildStale([createPart()], { root })).toEqual(['the page'])
  expect(await buildStale([createPart()], { root })).toEqual([])
  expect([made, await page()]).toEqual([2, expected])
})

it('builds only the parts that are stale', async () => {
  const other = createPart({ name: 'the other', sources: ['other'], target: 'out/other' })
  await buildStale([createPart(), other], { root })
  await write('other/new.txt', '')
  expect(await buildStale([createPart(), other], { root })).toEqual(['the other'])
})

it('takes a source that was edited during the build for stale', async () => {
  const part = createPart()
  const make: Part['make'] = async (draft) => {
    const result = await part.make(draft)
    await write('pages/one.txt', 'later')
    return result
  }
  await buildStale([{ ...part, make }], { root })
  expect(await buildStale([part], { root })).toEqual(['the page'])
  expect(await page()).toBe('later shared')
})

it('lets several build at once, and leaves nothing behind but what was built', async () => {
  await Promise.all(Array.from({ length: 5 }, () => buildStale([createPart()], { root })))
  expect(await page()).toBe('one shared')
  expect(await readdir(join(root, 'dist'))).toEqual(['.built.json'])
  expect(await readdir(join(root, 'out'))).toEqual(['page'])
})

it('keeps what there was when a build fails, and says which and why', async () => {
  await buildStale([createPart()], { root })
  await write('pages/one.txt', 'broken')
  const make = () => Promise.reject(new Error('unexpected token'))

  const failure = await buildStale([createPart({ make })], { root }).catch((error) => error)
  expect(failure).toBeInstanceOf(BuildError)
  expect(failure.message).toBe('Building the page (out/page) failed: unexpected token')
  expect(await page()).toBe('one shared')
  expect(await readdir(join(root, 'dist'))).toEqual(['.built.json'])
})

it('makes a part that is made of another once that one is in place', async () => {
  const first = createPart()
  const second = createPart({
    name: 'the sheet',
    sources: ['shared.txt'],
    target: 'out/sheet',
    after: first.name,
    make: async (draft) => {
      await writeFile(join(draft, 'sheet'), (await page()).toUpperCase())
      return { made: join(draft, 'sheet'), modules: [] }
    },
  })
  expect(await buildStale([first, second], { root })).toEqual(['the page', 'the sheet'])
  expect(await readFile(join(root, 'out/sheet'), 'utf8')).toBe('ONE SHARED')
})
