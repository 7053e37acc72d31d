/** The desk's page in a real browser, as one user sees it. */
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { richLead } from './builders.ts'
import { PASSWORD, type World } from './world.ts'

export interface Screen {
  width: number
  height: number
  colorScheme?: 'light' | 'dark'
}

export const PHONE: Screen = { width: 360, height: 740 }
export const DESKTOP: Screen = { width: 1280, height: 800 }

export interface Seat {
  page: Page
  context: BrowserContext
  /** What went wrong in the page: exceptions, refused content, error messages on the console. */
  complaints: string[]
}

/** A browser of its own at the desk's log-in. */
export async function sitDown(browser: Browser, origin: string, screen: Screen): Promise<Seat> {
  const { colorScheme = 'light', ...viewport } = screen
  const context = await browser.newContext({ viewport, colorScheme, reducedMotion: 'reduce' })
  // Shorter than a test's own time, so that a failure names what was waited for.
  context.setDefaultTimeout(15_000)
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    // Chromium notes every answer that is not a success; what the page makes of those is what is tested.
    const isAnswer = message.text().startsWith('Failed to load resource')
    if (message.type() === 'error' && !isAnswer) complaints.push(message.text())
  })
  await page.goto(`${origin}/desk/`)
  await page.getByLabel('E-mail').waitFor()
  return { page, context, complaints }
}

export async function signIn(page: Page, user: { email: string }): Promise<void> {
  await page.getByLabel('E-mail').fill(user.email)
  await page.getByLabel('Password').fill(PASSWORD)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.getByRole('navigation', { name: 'Hand-offs' }).waitFor()
}

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

/** As far as it is used here; it is put into the page as a script. */
interface Axe {
  run(options: object): Promise<{
    violations: { id: string; nodes: { html: string; failureSummary: string }[] }[]
  }>
}

/** What axe finds against WCAG 2.2 AA, one line per kind and place. */
export async function barriers(page: Page): Promise<string[]> {
  // Evaluated from outside the page, so that its content security policy may stay as strict as it is.
  await page.evaluate(await readFile(axe, 'utf8'))
  return page.evaluate(async () => {
    const axe: Axe = Reflect.get(window, 'axe')
    const { violations } = await axe.run({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    })
    return violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.html} ${node.failureSummary}`),
    )
  })
}

/** A queue as it looks on a busy morning: instants near the real present, since the page shows how long people wait. */
export function fillQueue(world: World, now = new Date()) {
  const minutesAgo = (minutes: number) => new Date(now.getTime() - minutes * 60_000).toISOString()
  return [
    world.addLead(richLead(now)),
    world.addLead({
      handoff: {
        score: 64,
        temperature: 'hot',
        name: 'Дмитрий Соколов',
        language: 'ru',
        channel: 'telegram',
        queue: 'helpdesk',
        summary: '«Поддержка отвечает клиентам по два дня, теряем контракты»',
        waitingSince: minutesAgo(12),
      },
    }),
    world.addLead({
      handoff: {
        score: 48,
        temperature: 'warm',
        name: null,
        language: 'pl',
        summary: '„Chciałabym porozmawiać z człowiekiem”',
        reasons: ['asked:person'],
        waitingSince: minutesAgo(64),
      },
    }),
    world.addLead({
      handoff: {
        score: 22,
        temperature: 'vague',
        name: 'Tom Becker',
        queue: 'analytics',
        summary: '“Just comparing what is out there for next year”',
        reasons: ['asked:person', 'missing:budget'],
        waitingSince: minutesAgo(1500),
      },
    }),
  ]
}
