/** A visitor in a real browser, on the demo site with the chat. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { expect } from 'vitest'

/** What the widget consists of, as a visitor finds it. */
export function chatOn(page: Page) {
  return {
    launcher: page.getByRole('button', { name: /the chat/ }).last(),
    panel: page.getByRole('dialog'),
    log: page.getByRole('log'),
    choices: page.getByRole('group', { name: 'Suggested answers' }).getByRole('button'),
    field: page.getByRole('textbox', { name: 'Your message' }),
    choice: (name: string) => page.getByRole('log').getByRole('button', { name, exact: true }),
    said: (text: string) => page.getByRole('log').locator('.bubble', { hasText: text }),
    async say(text: string): Promise<void> {
      const field = page.getByRole('textbox', { name: 'Your message' })
      await field.fill(text)
      await field.press('Enter')
    },
  }
}

export interface Visit {
  page: Page
  chat: ReturnType<typeof chatOn>
  /** What the browser complains of: errors of scripts, refusals of the page's policy. */
  complaints: string[]
}

/** Each visit is a browser of its own, with nothing kept, for somebody who wants things to keep still. */
export async function visit(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
): Promise<Visit> {
  const context = await browser.newContext({
    locale: 'en-GB',
    viewport: { width: 1280, height: 900 },
    reducedMotion: 'reduce',
    ...options,
  })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (line) => {
    if (line.type() === 'error') complaints.push(line.text())
  })
  await page.clock.install()
  await page.goto(address)
  const chat = chatOn(page)
  await page.locator('bantam-chat button').first().waitFor()
  return { page, chat, complaints }
}

export const phone: BrowserContextOptions = {
  viewport: { width: 360, height: 740 },
  hasTouch: true,
  isMobile: true,
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

interface AxeResults {
  violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[]
}

/** What axe finds wrong with everything on the page, or with the chat alone, in a few words each. */
export async function violationsOn(page: Page, part: 'page' | 'chat' = 'page'): Promise<string[]> {
  if (!(await page.evaluate(`typeof axe === 'object'`))) await page.evaluate(axe)
  const { violations } = await page.evaluate<AxeResults>(
    part === 'page' ? 'axe.run()' : `axe.run('bantam-chat')`,
  )
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  )
}

/** The text of the element that has the focus, inside shadow roots too. */
export const focusedOn = (page: Page): Promise<string> =>
  page.evaluate(() => {
    let focused = document.activeElement
    while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement
    return focused?.getAttribute('aria-label') ?? focused?.textContent ?? ''
  })

/** Fingers need 44 px; a link inside a text may be as high as its line. */
export async function expectRoomForFingers(page: Page): Promise<void> {
  for (const button of await page.locator('bantam-chat').getByRole('button').all()) {
    const box = await button.boundingBox()
    const shorter = Math.min(box?.width ?? 0, box?.height ?? 0)
    expect(shorter, (await button.textContent()) ?? '').toBeGreaterThanOrEqual(44)
  }
}
