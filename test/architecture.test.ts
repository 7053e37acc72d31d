import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { expect, test } from 'vitest'

const ROOT = resolve(import.meta.dirname, '..')

/** The house, from the ground up: a file may import its own floor and those below. */
const FLOORS = [
  'src/domain',
  'src/calibration',
  'src/understanding',
  'flows',
  'src/engine',
  'src/store',
  'adapters',
  'src',
]

const floorOf = (file: string) => FLOORS.findIndex((floor) => file.startsWith(`${floor}/`))

const sources = ['src', 'flows', 'adapters'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => join(folder, path))
    .filter((path) => /\.tsx?$/.test(path) && !path.includes('generated')),
)

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s[^'"]*?from\s*'(\.[^']+)'|import\(\s*'(\.[^']+)'\s*\)|(?:^|\n)import\s*'(\.[^']+)'/g

/** Each file's imports inside the house, as paths from the root. */
const imports = new Map(
  sources.map((file) => {
    const text = readFileSync(join(ROOT, file), 'utf8')
    const targets = [...text.matchAll(IMPORT)].flatMap((match) => match.slice(1).filter(Boolean))
    return [file, targets.map((target) => relative(ROOT, resolve(ROOT, dirname(file), target)))]
  }),
)

const edges = [...imports].flatMap(([from, targets]) => targets.map((to) => ({ from, to })))
const told = (bad: { from: string; to: string }[]) => bad.map(({ from, to }) => `${from} imports ${to}`)

test('the imports are found at all', () => {
  expect(edges.length).toBeGreaterThan(200)
  expect(imports.get('src/main.ts')).toContain('src/engine/engine.ts')
})

test('imports point down the floors only', () => {
  expect(told(edges.filter(({ from, to }) => floorOf(to) > floorOf(from)))).toEqual([])
})

test('adapters know the engine by its contracts, never the store or each other', () => {
  const folderOf = (file: string) => file.split('/').slice(0, 2).join('/')
  const bad = edges.filter(
    ({ from, to }) =>
      from.startsWith('adapters/') &&
      (to.startsWith('src/store/') ||
        (to.startsWith('adapters/') && to.split('/').length > 2 && folderOf(from) !== folderOf(to))),
  )
  expect(told(bad)).toEqual([])
})

test('the domain and understanding are pure: no clock, no input or output', () => {
  const impure = sources
    .filter((file) => floorOf(file) <= FLOORS.indexOf('flows'))
    .filter((file) =>
      /Date\.now\(|new Date\(\)|Math\.random|process\.|from 'node:(fs|net|http)/.test(
        readFileSync(join(ROOT, file), 'utf8'),
      ),
    )
  expect(impure).toEqual([])
})

test('no file imports itself by any way round', () => {
  const finished = new Set<string>()
  const cycles: string[] = []
  const visit = (file: string, path: string[]) => {
    if (path.includes(file)) cycles.push([...path.slice(path.indexOf(file)), file].join(' → '))
    if (finished.has(file) || path.includes(file)) return
    for (const target of imports.get(file) ?? []) visit(target, [...path, file])
    finished.add(file)
  }
  for (const file of imports.keys()) visit(file, [])
  expect(cycles).toEqual([])
})
