import { readdir, readFile } from 'node:fs/promises'
import { Script } from 'node:vm'
import { expect, it } from 'vitest'
import { ensureBuilt } from '../src/build.ts'
import { tooLarge, widgetSizes } from '../src/widget-size.ts'

it('has everything built before the tests begin, and builds nothing again', async () => {
  const announced: string[][] = []
  expect(await ensureBuilt((names) => announced.push(names))).toEqual([])
  expect(announced).toEqual([])
})

it('makes the widget one script that needs nothing else', async () => {
  const code = await readFile('dist/widget/widget.js', 'utf8')
  // A module's import or export would be a syntax error here.
  expect(() => new Script(code)).not.toThrow()
  expect(code).not.toContain('process.env')
})

it('keeps the widget as small as is promised', async () => {
  expect(tooLarge(await widgetSizes())).toEqual([])
  expect(tooLarge({ launcher: 5_001, chats: { en: 14_000, ru: 15_000 } })).toEqual([
    'The closed launcher takes 5001 bytes gzipped, and may take 5000.',
    'The open chat in ru takes 20001 bytes gzipped, and may take 20000.',
  ])
})

it("makes the desk's page without inline scripts or styles, under its own path", async () => {
  const page = await readFile('dist/desk/index.html', 'utf8')
  const loaded = [...page.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address = '']) => address)
  expect(loaded.length).toBeGreaterThan(1)
  for (const address of loaded) expect(address).toMatch(/^\/desk\/assets\/[\w.-]+$/)
  expect(page).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\bstyle=|\bon\w+=/)
  const assets = await readdir('dist/desk/assets')
  expect(
    loaded.map((address) => address.split('/').at(-1)).every((name) => assets.includes(name ?? '')),
  ).toBe(true)
})
