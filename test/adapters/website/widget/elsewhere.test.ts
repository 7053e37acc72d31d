/** The chat on the pages of others, in a real browser: other origins, strict policies, hostile styles, no reloads. */
import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import express from 'express'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createCompressed } from '../../../../adapters/website/compressed.ts'
import { createWidgetFiles } from '../../../../adapters/website/widget-files.ts'
import { ensureBuilt } from '../../../../src/build.ts'
import { launchBrowser } from '../../../support/browser.ts'
import { eventually } from '../../../support/eventually.ts'
import { type ChatServer, type Line, startChatServer } from './support/chat-server.ts'
import { bundled, type Framework, frameworks } from './support/frameworks/bundle.ts'
import { type Visit, visit } from './support/visitor.ts'

const widget = fileURLToPath(new URL('../../../../dist/widget', import.meta.url))

/** A browser on a busy machine takes its time. */
const timeout = 60_000

/** What runs where markup is taken for what it is not. */
const payloads = [
  '<img src=x onerror="window.ran=1">',
  '<script>window.ran=1</script>',
  '"><svg onload=window.ran=1>',
  'javascript:window.ran=1',
  'https://example.com/"onmouseover="window.ran=1',
  '{{constructor.constructor("window.ran=1")()}}',
  'plan.pdf<iframe srcdoc="<script>parent.ran=1</script>">',
]

/** What the server's configuration says of pages that say nothing. */
const SERVERS_RULES = '[{"page":"/pricing","exit":true}]'

interface PageOptions {
  /** Of the script tag, as they stand in it. */
  attributes?: string
  head?: string
  body?: string
  /** The page's policy, `CHAT` for the chat's origin. */
  policy?: string
}

/** As the README tells those who have a policy: two directives, and nothing inline. The picture is the page's own. */
const STRICT =
  "default-src 'none'; script-src CHAT; connect-src CHAT WS; img-src data:; require-trusted-types-for 'script'; trusted-types 'none'; report-uri /reports"

describe('the widget elsewhere', { timeout }, () => {
  let browser: Browser
  let chatServer: ChatServer
  let pages: Server
  let shown: PageOptions = {}
  let reports: unknown[] = []
  let visits: Visit[] = []

  const port = () => (pages.address() as AddressInfo).port
  const firm = () => `http://localhost:${port()}`
  const shop = () => `http://127.0.0.1:${port()}`

  beforeAll(async () => {
    await ensureBuilt()
    browser = await launchBrowser()
    const site = express()
    site.post('/reports', express.json({ type: () => true }), (request, response) => {
      reports.push(request.body)
      response.end()
    })
    site.get('/site/:framework.js', async (request, response) => {
      response.type('js').send(await bundled(request.params.framework as Framework))
    })
    site.get(/.*/, (_request, response) => {
      const { attributes = '', head = '', body = '', policy } = shown
      if (policy)
        response.set(
          'content-security-policy',
          policy.replaceAll('CHAT', chatServer.origin).replace('WS', chatServer.origin.replace('http', 'ws')),
        )
      response
        .type('html')
        .send(
          `<!doctype html><html lang="en"><head><title>Elsewhere</title><link rel="icon" href="data:,">${head}` +
            `<script src="${chatServer.origin}/widget.js" ${attributes} async></script></head><body><h1>Elsewhere</h1>${body}</body></html>`,
        )
    })
    pages = createServer(site).listen(0, '127.0.0.1')
    await once(pages, 'listening')
  }, timeout)

  afterAll(async () => {
    await browser.close()
    pages.close()
  })

  function answer(content: { kind: string; text?: string }): Line[] {
    return content.kind === 'open'
      ? [{ text: 'Welcome!', choices: [{ id: 'a', label: payloads[0] ?? '' }], question: 'need' }]
      : [{ text: `You said ${content.text}` }]
  }

  beforeEach(async () => {
    reports = []
    shown = {}
    chatServer = await startChatServer({
      script: answer,
      pages: createWidgetFiles(widget, createCompressed(), SERVERS_RULES),
      website: { origins: [firm(), shop(), `http://*.shop.localhost:${port()}`] },
    })
  })

  afterEach(async () => {
    for (const { page } of visits) await page.context().close()
    visits = []
    await chatServer.close()
  })

  async function arrive(address: string, options: PageOptions = {}): Promise<Visit> {
    shown = options
    const arrived = await visit(browser, address)
    visits.push(arrived)
    return arrived
  }

  async function talk({ chat }: Visit): Promise<void> {
    await chat.launcher.click()
    await chat.said('Welcome!').waitFor()
    await chat.say('hello')
    await chat.said('You said hello').waitFor()
  }

  /** How often the page has begun to load the chat since: that comes before there is anything to be seen of it. */
  function chatsAskedFor(page: Page): () => Promise<number> {
    let asked = 0
    page.on('request', (request) => {
      if (request.url().includes('/widget/chat-')) asked += 1
    })
    // What the browser has begun by now has been told of when it answers this.
    return async () => {
      await page.evaluate(() => undefined)
      return asked
    }
  }

  it('talks on pages of two other origins under a strict policy, which finds nothing to report', async () => {
    for (const origin of [firm(), shop()]) {
      const arrived = await arrive(origin, { policy: STRICT })
      await talk(arrived)
      expect(arrived.complaints).toEqual([])
    }
    expect(reports).toEqual([])
    expect(chatServer.kept).toHaveLength(2)
  })

  it('runs nothing that a name, a text, a button or a link says', async () => {
    const { page, chat, complaints } = await arrive(firm(), { policy: STRICT })
    await chat.launcher.click()
    await chat.said('Welcome!').waitFor()
    await chat.choices.first().click()
    for (const payload of payloads) {
      chatServer.say({ author: 'rep', authorName: payload, text: payload })
      await chat.say(payload)
    }
    // The choice and each payload: the last is answered, so that what comes now is the last word.
    const heard = () => chatServer.kept[0]?.transcript.filter(({ author }) => author === 'prospect')
    await eventually(() => expect(heard()).toHaveLength(payloads.length + 1))
    chatServer.say({
      text: 'Done',
      choices: payloads.map((label, id) => ({ id: String(id), label })),
      question: 'q',
    })
    await chat.said('Done').waitFor()
    expect(await page.evaluate(() => Reflect.get(window, 'ran'))).toBeUndefined()
    expect(await chat.choices.count()).toBe(payloads.length)
    expect(await chat.log.locator('img, script, iframe, a[href^="javascript"]').count()).toBe(0)
    expect([reports, complaints]).toEqual([[], []])
  })

  it('says kindly that it is not for a page that is not named', async () => {
    const arrived = await arrive(`http://evil.localhost:${port()}`)
    await arrived.chat.launcher.click()
    await arrived.page.getByText('The chat is not available on this page at the moment.').waitFor()
    expect(chatServer.kept).toEqual([])
  })

  it('stays itself on a page whose styles are hostile', async () => {
    const hostile = `<style>
      * { all: unset !important; display: none !important; color: red !important; pointer-events: none !important }
      html, head, body { display: block !important } body { transform: rotate(3deg) !important }
      bantam-chat { opacity: 0 !important; visibility: hidden !important; position: static !important; zoom: 3 !important }
      html { font-size: 40px !important; letter-spacing: 1em !important }
    </style>`
    const arrived = await arrive(firm(), { head: hostile })
    await talk(arrived)
    const { width, height } = arrived.page.viewportSize() ?? { width: 0, height: 0 }
    const box = await arrived.chat.panel.boundingBox()
    expect(box).toMatchObject({ width: 400, height: 680 })
    expect((box?.x ?? 0) + 400).toBe(width - 24)
    expect((box?.y ?? 0) + 680).toBe(height - 24 - 76)
    expect(await arrived.chat.said('Welcome!').evaluate((bubble) => getComputedStyle(bubble).color)).toBe(
      'rgb(22, 32, 30)',
    )
  })

  it('stays through an application of one page, also where that replaces the whole body', async () => {
    const arrived = await arrive(firm())
    await talk(arrived)
    await arrived.page.evaluate(() => {
      history.pushState(null, '', '/next')
      const body = document.createElement('body')
      body.append('The next page')
      document.documentElement.replaceChild(body, document.body)
    })
    await arrived.chat.say('again')
    await arrived.chat.said('You said again').waitFor()
    await arrived.page.evaluate(() => document.querySelector('bantam-chat')?.remove())
    await arrived.chat.said('You said again').waitFor()
    expect(chatServer.kept).toHaveLength(1)
  })

  it.each(frameworks)('stays on a page that %s draws and draws anew', async (framework) => {
    const arrived = await arrive(firm(), { body: `<script src="/site/${framework}.js" async></script>` })
    const next = arrived.page.getByRole('button', { name: 'Next page' })
    await next.waitFor()
    await talk(arrived)
    await next.click()
    await arrived.page.getByRole('heading', { name: 'at /next' }).waitFor()
    await arrived.chat.say('again')
    await arrived.chat.said('You said again').waitFor()
    expect(await arrived.page.locator('bantam-chat').count()).toBe(1)
    expect(arrived.complaints).toEqual([])
    expect(chatServer.kept).toHaveLength(1)
  })

  it('does what the page calls, before its script has come and after', async () => {
    const stub = `<script>window.bantam = window.bantam || function () { (bantam.q = bantam.q || []).push(arguments) }
      bantam('playbook', 'unheard-of'); bantam('playbook', 'saas'); bantam('open')</script>`
    const { page, chat } = await arrive(firm(), { head: stub })
    await chat.said('Welcome!').waitFor()
    await page.evaluate(() => window.bantam?.('close'))
    await chat.panel.waitFor({ state: 'detached' })
    await page.evaluate(() => window.bantam?.('open'))
    await chat.said('Welcome!').waitFor()
    expect(chatServer.kept).toHaveLength(1)
  })

  it('opens by a rule once, without a request or an entry before the visitor turns to it', async () => {
    const { page, chat } = await arrive(firm(), {
      attributes: `data-open-when='{"page":"/*","seconds":20,"say":"Any questions?"}'`,
      body: '<input aria-label="Search">',
    })
    const opening = chatsAskedFor(page)
    await page.getByLabel('Search').focus()
    await page.clock.runFor(30_000)
    expect(await opening()).toBe(0)
    await page.getByLabel('Search').blur()
    await page.clock.runFor(2_000)
    await chat.said('Any questions?').waitFor()
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY')
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([])
    expect(chatServer.requests).toEqual([])
    await page.goto(`${firm()}/next`)
    await chat.launcher.waitFor()
    const again = chatsAskedFor(page)
    await page.clock.runFor(60_000)
    expect(await again()).toBe(0)
    expect(chatServer.requests).toEqual([])
  })

  it('begins when the visitor turns to a chat that has opened by itself', async () => {
    // By the server's rule; a page that says something itself, be it nothing, is left alone.
    const leave = () => document.dispatchEvent(new MouseEvent('mouseout', { clientY: -1 }))
    const own = await arrive(`${firm()}/pricing`, { attributes: 'data-open-when=""' })
    const opening = chatsAskedFor(own.page)
    await own.page.evaluate(leave)
    await own.page.clock.runFor(2_000)
    expect(await opening()).toBe(0)
    const { page, chat } = await arrive(`${firm()}/pricing`)
    await page.evaluate(leave)
    await chat.said('Hello! Do you have a question?').waitFor()
    await chat.field.click()
    await chat.said('Welcome!').waitFor()
    expect(chatServer.kept).toHaveLength(1)
  })

  it('is there in a second tab at once, and lets go in both', async () => {
    const first = await arrive(firm())
    const second = await first.page.context().newPage()
    await second.goto(firm())
    await second.locator('bantam-chat button').waitFor()
    await talk(first)
    chatServer.say({ author: 'rep', authorName: 'Anna', text: 'In both' })
    // Read in the first, it is no news in the second.
    await second.getByRole('button', { name: 'Open the chat', exact: true }).click()
    await second.getByRole('log').getByText('In both').waitFor()
    await second.getByRole('textbox', { name: 'Your message' }).fill('from the second')
    await second.keyboard.press('Enter')
    await first.chat.said('You said from the second').waitFor()
    expect(chatServer.kept).toHaveLength(1)
    await second.route('**/erase', (route) => route.fulfill({ json: {} }))
    await second.getByRole('button', { name: 'Menu' }).click()
    await second.getByRole('button', { name: 'Delete my data' }).click()
    await second.getByRole('button', { name: 'Delete my data' }).click()
    for (const tab of [second, first.page]) await tab.getByRole('dialog').waitFor({ state: 'detached' })
    expect(await second.evaluate(() => Object.keys(localStorage))).toEqual([])
  })

  it('is one conversation on the sites of one domain, where the page says so', async () => {
    const attributes = 'data-cookie-domain=".shop.localhost"'
    const first = await arrive(`http://a.shop.localhost:${port()}`, { attributes })
    await talk(first)
    expect(await first.page.evaluate(() => Object.keys(localStorage))).toEqual([])
    await first.page.goto(`http://b.shop.localhost:${port()}`)
    await first.chat.said('You said hello').waitFor()
    expect(chatServer.kept).toHaveLength(1)
  })
})
