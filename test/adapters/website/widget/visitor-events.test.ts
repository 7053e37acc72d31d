/** What a visitor does on a site, in a real browser: nothing leaves the page before they turn to us; then each thing once. */
import { fileURLToPath } from 'node:url'
import express from 'express'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createCompressed } from '../../../../adapters/website/compressed.ts'
import { createWidgetFiles } from '../../../../adapters/website/widget-files.ts'
import { ensureBuilt } from '../../../../src/build.ts'
import { launchBrowser } from '../../../support/browser.ts'
import { type ChatServer, startChatServer } from './support/chat-server.ts'
import { type Visit, visit } from './support/visitor.ts'

const widget = fileURLToPath(new URL('../../../../dist/widget', import.meta.url))

/** A page of some shop; its stub keeps what it tells before the script has come. */
const pageWith = (script: string) => `<!doctype html><html lang="en"><head><title>Shop</title>
<script>
window.bantam = window.bantam || function(){ (window.bantam.q = window.bantam.q || []).push(arguments) }
bantam('event', 'arrived')
</script>
<script src="${script}" async></script></head>
<body><a href="/about">About</a>
<button type="button" data-bantam-click="Book a demo"><span>Book</span></button>
<script>
document.querySelector('button').addEventListener('click', (event) => event.stopPropagation())
</script></body></html>`

/** A browser on a busy machine takes its time. */
const timeout = 60_000

describe("a visitor's doings", { timeout }, () => {
  let browser: Browser
  let server: ChatServer
  let visits: Visit[] = []

  beforeAll(async () => {
    await ensureBuilt()
    browser = await launchBrowser()
  }, timeout)

  afterAll(() => browser.close())

  beforeEach(async () => {
    const pages = express.Router()
    pages.use(createWidgetFiles(widget, createCompressed()))
    pages.get(/.*/, ({ query: { script = '/widget.js' } }, response) => {
      response.type('html').send(pageWith(String(script)))
    })
    server = await startChatServer({
      script: ({ kind }) => (kind === 'open' ? [{ text: 'Welcome!' }] : []),
      pages,
    })
  })

  afterEach(async () => {
    for (const { page } of visits) await page.context().close()
    visits = []
    await server.close()
  })

  async function arrive(address: string, options: Parameters<typeof visit>[2] = {}): Promise<Visit> {
    const arrived = await visit(browser, new URL(address, server.origin).href, options)
    visits.push(arrived)
    return arrived
  }

  const kept = async () => (await server.behaviours()).map(({ kind, name }) => `${kind} ${name}`)

  async function opened(address: string): Promise<Visit> {
    const arrived = await arrive(address)
    await arrived.chat.launcher.click()
    await arrived.chat.said('Welcome!').waitFor()
    return arrived
  }

  /** Lets the widget's pauses pass until everything is there, then some more: nothing else may come. */
  async function expectKept(page: Page, expected: string[]): Promise<void> {
    const afterAMoment = async () => {
      await page.clock.fastForward(11_000)
      return (await kept()).toSorted()
    }
    await expect.poll(afterAMoment, { timeout: 15_000 }).toEqual(expected.toSorted())
    await afterAMoment()
    expect((await kept()).toSorted()).toEqual(expected.toSorted())
  }

  const tell = (page: Page, name: string) => page.evaluate((told) => window.bantam?.('event', told), name)

  const storedOn = (page: Page) =>
    page.evaluate(async () => [
      document.cookie,
      ...Object.keys(localStorage),
      ...Object.keys(sessionStorage),
      ...(await indexedDB.databases()).map(({ name }) => name),
    ])

  it('stay on their page until they turn to us: nothing stored, nothing asked', async () => {
    const { page, chat, complaints } = await arrive('/pricing?utm_source=ads')
    const requests: string[] = []
    page.on('request', (request) => requests.push(`${request.method()} ${request.url()}`))
    await page.getByText('Book').click()
    await tell(page, 'calculated')
    await page.evaluate(() => history.pushState(null, '', '/plans'))
    await page.clock.fastForward(120_000)
    await page.reload()
    await chat.launcher.waitFor()
    await page.goto(`${server.origin}/about`)
    await chat.launcher.waitFor()
    expect(await storedOn(page)).toEqual([''])
    expect(await page.context().cookies()).toEqual([])
    const own = requests.filter(
      (request) => !/^GET \S+\/(widget\.js|plans|about|favicon\.ico)$/.test(request),
    )
    expect(own).toEqual([])
    expect([server.requests, server.told()]).toEqual([[], 0])
    expect(complaints).toEqual([])
  })

  it('are told from the page on which they turn to us, in its order and with what the page told before', async () => {
    const { page, complaints } = await arrive('/pricing?email=anna@firm.example#top')
    await page.getByText('Book').click()
    await page.evaluate(() => history.pushState(null, '', '/plans?size=3'))
    await page.getByRole('button', { name: 'Open the chat' }).click()
    await expectKept(page, ['page /pricing', 'custom arrived', 'click Book a demo', 'page /plans'])
    const instants = (await server.behaviours()).map(({ at }) => at)
    expect(instants).toEqual(instants.toSorted())
    expect(server.told()).toBe(4)
    expect(complaints).toEqual([])
  })

  it('are told at once on later pages, and once over reloads', async () => {
    const { page, chat } = await opened('/')
    await page.reload()
    await chat.launcher.waitFor()
    await page.getByRole('link', { name: 'About' }).click()
    await chat.launcher.waitFor()
    await expectKept(page, [
      ...['page /', 'custom arrived'],
      ...['page /', 'custom arrived'],
      ...['page /about', 'custom arrived'],
    ])
    expect(server.kept).toHaveLength(1)
  })

  it.each([
    ['by the Navigation API', false],
    ['where there is none', true],
  ])('in an application of one page are page views too, %s', async (_how, without) => {
    const { page } = await arrive('/')
    if (without) {
      await page.addInitScript(() => Reflect.deleteProperty(window, 'navigation'))
      await page.reload()
    }
    await page.getByRole('button', { name: 'Open the chat' }).click()
    await page.evaluate(() => history.pushState(null, '', '/a'))
    await page.evaluate(() => history.pushState(null, '', '/a?sort=price'))
    await page.evaluate(() => history.replaceState(null, '', '/b'))
    await page.goBack()
    await page.goBack()
    await expectKept(page, ['custom arrived', 'page /', 'page /a', 'page /b', 'page /a', 'page /'])
  })

  it('are neither lost nor doubled by a lost network, a slow answer and a reload in between', async () => {
    const { page, chat } = await opened('/')
    await expectKept(page, ['page /', 'custom arrived'])
    await page.context().setOffline(true)
    await page.getByText('Book').click()
    await tell(page, 'while offline')
    await page.clock.fastForward(30_000)
    await page.context().setOffline(false)
    await expectKept(page, ['page /', 'custom arrived', 'click Book a demo', 'custom while offline'])
    server.failWith(503)
    await tell(page, 'while down')
    await page.clock.fastForward(30_000)
    await page.reload()
    await chat.launcher.waitFor()
    server.failWith(null)
    await expectKept(page, [
      ...['page /', 'custom arrived', 'click Book a demo', 'custom while offline'],
      ...['custom while down', 'page /', 'custom arrived'],
    ])
  })

  it('are kept once although their acknowledgement was lost', async () => {
    const { page } = await opened('/')
    await expectKept(page, ['page /', 'custom arrived'])
    const before = server.told()
    let lost = 0
    await page.route('**/events', async (route) => {
      await route.fetch()
      lost += 1
      await (lost > 2 ? route.continue() : route.abort('connectionreset'))
    })
    await tell(page, 'calculated')
    await expectKept(page, ['page /', 'custom arrived', 'custom calculated'])
    await expect
      .poll(async () => {
        await page.clock.fastForward(11_000)
        return server.told() - before
      })
      .toBeGreaterThan(1)
  })

  it('are told from pages of another origin, too', async () => {
    const shop = new URL(server.origin)
    shop.hostname = 'localhost'
    shop.search = `?script=${server.origin}/widget.js`
    const { page, chat, complaints } = await arrive(shop.href)
    await chat.launcher.click()
    await chat.said('Welcome!').waitFor()
    await tell(page, 'calculated')
    await expectKept(page, ['page /', 'custom arrived', 'custom calculated'])
    expect(complaints).toEqual([])
  })

  it('begin with where they came from', async () => {
    await opened('/?utm_source=ads&utm_campaign=spring')
    expect(server.kept[0]).toMatchObject({ source: 'ads', campaign: 'spring', referrer: null })
    const { page } = await arrive('/')
    await page.goto(`${server.origin}/`, { referer: 'https://search.example/?q=anna' })
    await page.getByRole('button', { name: 'Open the chat' }).click()
    await expect.poll(() => server.kept.length).toBe(2)
    expect(server.kept[1]).toMatchObject({
      source: 'search.example',
      campaign: null,
      referrer: 'search.example',
    })
  })

  it('are not mixed up with what nobody can do', async () => {
    const { page, complaints } = await opened('/')
    await page.evaluate(() => window.bantam?.('dance'))
    await expect
      .poll(() => complaints)
      .toEqual(['bantam: there is no command "dance", only open, close, event, identify, playbook'])
    await expectKept(page, ['page /', 'custom arrived'])
  })
})
