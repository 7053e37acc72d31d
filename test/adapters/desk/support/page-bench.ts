/** A desk, its page in a browser, and the reps who sit at it; made anew for every test of a file. */
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest'
import { ensureBuilt } from '../../../../src/build.ts'
import { launchBrowser } from '../../../support/browser.ts'
import { DESKTOP, type Screen, type Seat, signIn, sitDown } from './browsing.ts'
import { type Running, serveDesk } from './server.ts'
import { createWorld, type World } from './world.ts'

type Person = Awaited<ReturnType<World['addUser']>>

const pageFolder = join(import.meta.dirname, '../../../../dist/desk')

interface Bench {
  world: World
  running: Running
  anna: Person
  boris: Person
  /** Opens a browser at the log-in, and logs `user` in; null: nobody. Without one: Anna. */
  sit(user?: { email: string } | null, screen?: Screen): Promise<Page>
  /** Ends the server; the answer starts it anew at the same address. */
  breakDown(): Promise<() => Promise<void>>
}

/** Fails a test after which a page complained: an exception, or content that its policy refused. */
export function useBench(): Bench {
  let browser: Browser
  let current: { world: World; running: Running; anna: Person; boris: Person }
  const seats: Seat[] = []

  beforeAll(async () => {
    await ensureBuilt()
    browser = await launchBrowser()
  }, 60_000)
  afterAll(() => browser.close())

  beforeEach(async () => {
    const world = createWorld()
    const anna = await world.addUser({ name: 'Anna Kowalska' })
    const boris = await world.addUser({ name: 'Boris Ivanov' })
    current = { world, running: await serveDesk(world, { pageFolder }), anna, boris }
  })
  afterEach(async () => {
    const complaints = seats.flatMap((seat) => seat.complaints)
    await Promise.all(seats.splice(0).map(({ context }) => context.close()))
    await current.running.close()
    expect(complaints).toEqual([])
  })

  return {
    get world() {
      return current.world
    },
    get running() {
      return current.running
    },
    get anna() {
      return current.anna
    },
    get boris() {
      return current.boris
    },
    async sit(user: { email: string } | null = current.anna, screen: Screen = DESKTOP) {
      const seat = await sitDown(browser, current.running.origin, screen)
      seats.push(seat)
      if (user !== null) await signIn(seat.page, user)
      return seat.page
    },
    async breakDown() {
      const { world, running } = current
      await running.close()
      return async () => {
        current = { ...current, running: await serveDesk(world, { pageFolder, port: running.port }) }
      }
    },
  }
}

export const rowsOf = (page: Page) => page.locator('.row-name').allTextContents()

export async function open(page: Page, name: string): Promise<void> {
  await page.getByRole('link', { name }).click()
  await page.getByRole('heading', { level: 2, name }).waitFor()
}

/** What is not at hand is behind "more". */
export async function act(page: Page, name: string): Promise<void> {
  const button = page.locator('.actions').getByRole('button', { name, exact: true, includeHidden: true })
  await button.waitFor({ state: 'attached' })
  if (!(await button.isVisible())) await page.getByRole('button', { name: 'More', exact: true }).click()
  await button.click()
}

export const dialog = (page: Page) => page.getByRole('dialog')
export const said = (page: Page, text: string) => page.locator('.message', { hasText: text })
