/** A follow-up by e-mail, from the moment that it comes due until the prospect has gone on, or has had enough. */
import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { ensureBuilt } from '../../src/build.ts'
import { visit } from '../adapters/website/widget/support/visitor.ts'
import { type App, startApp } from '../support/app.ts'
import { launchBrowser } from '../support/browser.ts'
import { useDatabase } from '../support/database.ts'
import { startEngine } from '../support/engine.ts'
import { eventually } from '../support/eventually.ts'
import { type MailServer, startMailServer } from '../support/mail-server.ts'
import { aNurturedProspect, followUpDue } from '../support/nurture.ts'
import { useStores } from '../support/stores.ts'

const database = useDatabase()
const here = useStores(database)
const DAY = 86_400_000
const timeout = 90_000

/** A browser and a server on a busy machine take their time. */
describe('a follow-up by e-mail', { timeout }, () => {
  let now = new Date('2026-03-02T10:00:00.000Z')
  const clock = { now: () => now }
  let smtp: MailServer
  let app: App
  let browser: Browser

  beforeAll(async () => {
    await ensureBuilt()
    browser = await launchBrowser()
    smtp = await startMailServer()
    app = await startApp({
      databaseUrl: database.url,
      telegram: 'polling',
      clock,
      environment: { SMTP_URL: smtp.url, MAIL_FROM: 'Fernhill <hello@fernhill.example>' },
    })
  }, timeout)

  afterAll(async () => {
    await app.close()
    await smtp.close()
    await browser.close()
  })

  afterEach(() => {
    smtp.mails.length = 0
  })

  const prospect = (whose: Parameters<typeof aNurturedProspect>[1] = {}) =>
    aNurturedProspect({ stores: here.stores, engine: startEngine(here.stores, clock), at: now }, whose)

  const untilDue = async (id: string) => {
    now = new Date((await followUpDue(here.client, id)).getTime() + 60_000)
  }

  const mailTo = (email: string) =>
    eventually(() => {
      const mail = smtp.mails.find(({ recipient }) => recipient === email)
      if (!mail) throw new Error('there is no mail yet')
      return mail
    })

  const linkIn = (text: string | undefined, path: string) =>
    new RegExp(`http://\\S+/${path}/[\\w.-]+`).exec(text ?? '')?.[0] ?? ''

  test('leads back into the chat in mid-question, and the answer makes a hand-off', async () => {
    const { id, email } = await prospect()
    await untilDue(id)
    const mail = await mailTo(email)
    const link = linkIn(mail.text, 'r')
    expect(link).toMatch(app.url)

    const { page, chat, complaints } = await visit(browser, link)
    const question = (await here.stores.conversations.messages(id, 0)).at(-1)
    expect(question?.question).toBe('start')
    await chat.said(question?.text.split('\n')[0] ?? '').waitFor()
    expect(await chat.choices.allInnerTexts()).toEqual(question?.choices.map(({ label }) => label))
    expect(page.url()).toBe(`${app.url}/?lang=en`)
    expect(await page.evaluate(() => JSON.stringify([localStorage, history.state]))).not.toContain(
      link.split('/r/')[1],
    )

    const month = question?.choices.find(({ id: choice }) => choice === 'month')?.label ?? ''
    await chat.choice(month).click()
    await eventually(async () =>
      expect(await here.stores.handoffs.view(id)).toMatchObject({ outcome: 'handed_off', owner: 'queue' }),
    )
    await page.reload()
    await chat.said(month).first().waitFor()
    expect(complaints).toEqual([])

    // The same link, on another machine: the same conversation.
    const again = await visit(browser, link)
    await again.chat.said(month).first().waitFor()
    for (const one of [page, again.page]) await one.context().close()
  })

  test('unsubscribed from by its reader stops the website, Telegram and mail alike', async () => {
    const [anna, piotr] = [app.telegram?.user(7), app.telegram?.user(8)]
    const onSite = await prospect()
    // So much later that its follow-up is still to come.
    now = new Date(now.getTime() + 30 * DAY)
    const onTelegram = await prospect({ channel: 'telegram', channelKey: '7', email: onSite.email })
    const bystander = await prospect({ channel: 'telegram', channelKey: '8' })

    await untilDue(onSite.id)
    const mail = await mailTo(onSite.email)
    const link = linkIn(mail.text, 'u')
    expect(mail.headers.find(({ key }) => key === 'list-unsubscribe')?.value).toBe(`<${link}>`)
    expect((await fetch(link)).status).toBe(200)
    expect((await here.stores.handoffs.view(onSite.id))?.barred.optedOut).toBeNull()
    const body = new URLSearchParams({ 'List-Unsubscribe': 'One-Click' })
    expect((await fetch(link, { method: 'POST', body })).status).toBe(200)
    for (const { id } of [onSite, onTelegram])
      expect(await here.stores.handoffs.view(id)).toMatchObject({
        owner: 'closed',
        barred: { optedOut: now.toISOString() },
      })

    await untilDue(bystander.id)
    await eventually(() => expect(piotr?.received).toHaveLength(1))
    now = new Date(now.getTime() + 200 * DAY)
    await eventually(() => expect(piotr?.received).toHaveLength(2))
    expect(anna?.received).toEqual([])
    expect(smtp.mails).toHaveLength(1)
  })

  test('reaches whoever has blocked the bot, and leads them back to it', async () => {
    const nobody = app.telegram?.user(9)
    const { id, email } = await prospect({ channel: 'telegram', channelKey: '9' })
    await here.stores.conversations.markUnreachable('telegram', '9', now)
    await untilDue(id)
    const mail = await mailTo(email)
    const response = await fetch(linkIn(mail.text, 'r'), { redirect: 'manual' })
    expect(response.headers.get('location')).toBe('https://t.me/bantam_bot?start=mail')
    expect(nobody?.received).toEqual([])
  })
})
