import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import express from 'express'
import type { Browser } from 'playwright-core'
import { describe, expect, onTestFinished, test } from 'vitest'
import { createLinks, RESUME_LIFETIME } from '../../../adapters/links.ts'
import { createLinkRoutes, type LinkRoutesParts } from '../../../adapters/mail/link-routes.ts'
import { launchBrowser } from '../../support/browser.ts'
import { useDatabase } from '../../support/database.ts'
import { startEngine } from '../../support/engine.ts'
import { aNurturedProspect } from '../../support/nurture.ts'
import { useStores } from '../../support/stores.ts'
import { createTime } from '../../support/time.ts'
import { violationsOn } from '../website/widget/support/visitor.ts'

const here = useStores(useDatabase())

/** The links' endpoints on a server, and a prospect who has got a mail. */
async function aRecipient(overrides: Partial<LinkRoutesParts> = {}, channel = 'website') {
  const time = createTime()
  const engine = startEngine(here.stores, time.clock)
  const links = createLinks({ secret: 'a secret of the tests, of 32 bytes or more', clock: time.clock })
  const logged: object[] = []
  const router = createLinkRoutes({
    links,
    mailboxes: here.stores.mailboxes,
    conversations: here.stores.conversations,
    receive: engine.receive,
    resumeUrl: null,
    telegramBot: () => null,
    logger: { error: (fields, message) => void logged.push({ fields, message }) },
    ...overrides,
  })
  const server = createServer(express().use(router))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const { id } = await aNurturedProspect({ stores: here.stores, engine, at: time.clock.now() }, { channel })
  const [resume, unsubscribe] = [links.mint('resume', id), links.mint('unsubscribe', id)]
  return {
    id,
    time,
    origin,
    logged,
    resume,
    unsubscribe,
    ask: (path: string, init: RequestInit = {}) => fetch(origin + path, { redirect: 'manual', ...init }),
    view: () => here.stores.handoffs.view(id),
  }
}

/** As mail programs send it. */
const oneClick: RequestInit = {
  method: 'POST',
  headers: { 'content-type': 'application/x-www-form-urlencoded' },
  body: 'List-Unsubscribe=One-Click',
}

describe('the link that goes on', () => {
  test('leads to the page with the chat, its token behind the #, which no server is told', async () => {
    const { ask, resume } = await aRecipient()
    const response = await ask(`/r/${resume}`)
    expect(response.status).toBe(303)
    expect(response.headers.get('location')).toBe(`/?lang=en#bantam=${resume}`)
    expect(response.headers.get('referrer-policy')).toBe('no-referrer')
    expect(response.headers.get('cache-control')).toBe('no-store')
  })

  test("leads to the company's own page where there is one, and nowhere else whatever the address says", async () => {
    const { ask, resume } = await aRecipient({ resumeUrl: 'https://fernhill.example/talk?from=mail' })
    const response = await ask(`/r/${resume}?to=https://evil.example&RESUME_URL=https://evil.example`)
    expect(response.headers.get('location')).toBe(`https://fernhill.example/talk?from=mail#bantam=${resume}`)
  })

  test('leads to the bot for whoever talked to us on Telegram; without a bot to the website', async () => {
    const withBot = await aRecipient({ telegramBot: () => 'fernhill_bot' }, 'telegram')
    const toBot = await withBot.ask(`/r/${withBot.resume}`)
    expect(toBot.headers.get('location')).toBe('https://t.me/fernhill_bot?start=mail')
    const without = await aRecipient({}, 'telegram')
    expect((await without.ask(`/r/${without.resume}`)).headers.get('location')).toBe('/?lang=en')
  })

  test('says kindly that it has expired, or does not work, and leads nowhere', async () => {
    const { ask, resume, unsubscribe, time } = await aRecipient()
    for (const token of ['x', `${resume}x`, resume.slice(1), unsubscribe]) {
      const response = await ask(`/r/${token}`, { headers: { 'accept-language': 'pl' } })
      expect(response.status).toBe(400)
      expect(await response.text()).toContain('Ten link nie działa')
    }
    time.pass(RESUME_LIFETIME * 1000)
    const expired = await ask(`/r/${resume}`)
    expect(expired.status).toBe(410)
    expect(await expired.text()).toContain('This link has expired')
  })

  test('of somebody who was erased has expired', async () => {
    const { ask, resume, unsubscribe, id } = await aRecipient()
    await here.client.prospect.deleteMany({ where: { conversations: { some: { id } } } })
    expect((await ask(`/r/${resume}`)).status).toBe(410)
    expect((await ask(`/u/${unsubscribe}`, oneClick)).status).toBe(200)
  })
})

describe('the link that stops all messages', () => {
  test('only asks when it is looked at, however often, as mail scanners do', async () => {
    const { ask, unsubscribe, view } = await aRecipient()
    for (const method of ['GET', 'HEAD', 'GET']) {
      const response = await ask(`/u/${unsubscribe}`, { method })
      expect(response.status).toBe(200)
    }
    expect((await view())?.barred.optedOut).toBeNull()
    expect(await here.client.timer.count()).toBeGreaterThan(0)
  })

  test('stops with one click of a mail program: no cookie, no question, no redirect', async () => {
    const { ask, unsubscribe, view, time, id } = await aRecipient()
    const response = await ask(`/u/${unsubscribe}`, oneClick)
    expect(response.status).toBe(200)
    expect(response.headers.get('set-cookie')).toBeNull()
    expect(await response.text()).toContain('You are unsubscribed')
    const after = await view()
    expect(after).toMatchObject({ owner: 'closed', barred: { optedOut: time.clock.now().toISOString() } })
    expect(after?.transcript.at(-2)).toMatchObject({ author: 'prospect', text: 'Stop all messages' })
    expect(await here.client.timer.count({ where: { conversationId: id } })).toBe(0)
  })

  test('clicked twice stops once, and says so again', async () => {
    const { ask, unsubscribe, view } = await aRecipient()
    await ask(`/u/${unsubscribe}`, oneClick)
    const before = (await view())?.transcript.length
    expect(await (await ask(`/u/${unsubscribe}`, oneClick)).text()).toContain('You are unsubscribed')
    expect(await (await ask(`/u/${unsubscribe}`)).text()).toContain('You are unsubscribed')
    expect((await view())?.transcript).toHaveLength(before ?? 0)
  })

  test('works after years', async () => {
    const { ask, unsubscribe, view, time } = await aRecipient()
    time.pass(5 * 365 * 86_400_000)
    expect((await ask(`/u/${unsubscribe}`, oneClick)).status).toBe(200)
    expect((await view())?.barred.optedOut).not.toBeNull()
  })

  test('stops nobody if it was tampered with, or is another link', async () => {
    const { ask, unsubscribe, resume, view } = await aRecipient()
    for (const token of [`${unsubscribe}x`, unsubscribe.replace(/.$/, ''), resume, 'x'])
      expect((await ask(`/u/${token}`, oneClick)).status).toBe(400)
    expect((await view())?.barred.optedOut).toBeNull()
  })

  test('that cannot be served says so without its token in the log', async () => {
    const { ask, unsubscribe, logged } = await aRecipient({
      receive: () => Promise.reject(new Error(`the database is away`)),
    })
    const response = await ask(`/u/${unsubscribe}`, oneClick)
    expect(response.status).toBe(503)
    expect(await response.text()).toContain('That did not work just now')
    expect(logged).toHaveLength(1)
    expect(JSON.stringify(logged)).not.toContain(unsubscribe)
  })

  test('shows a page that anybody can use, in light and dark, and that loads nothing', async () => {
    const { origin, unsubscribe, view } = await aRecipient()
    const browser: Browser = await launchBrowser()
    onTestFinished(() => browser.close())
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await browser.newPage({
        colorScheme,
        viewport: { width: 360, height: 740 },
        bypassCSP: true,
      })
      await page.goto(`${origin}/u/${unsubscribe}`)
      expect(await violationsOn(page)).toEqual([])
      await page.close()
    }
    const page = await browser.newPage()
    const requests: string[] = []
    const complaints: string[] = []
    page.on('request', (request) => requests.push(new URL(request.url()).pathname))
    page.on('console', (line) => complaints.push(line.text()))
    await page.goto(`${origin}/u/${unsubscribe}`)
    const button = page.getByRole('button', { name: 'Stop all messages' })
    expect(await button.evaluate((element) => getComputedStyle(element).borderRadius)).toBe('8px')
    await button.click()
    await page.getByRole('heading', { name: 'You are unsubscribed' }).waitFor()
    expect(requests.filter((path) => !path.startsWith('/u/'))).toEqual([])
    expect(complaints).toEqual([])
    expect((await view())?.barred.optedOut).not.toBeNull()
  }, 60_000)
})
