/** The website's chat as a visitor has it: a real browser, the whole server, mail and Telegram behind it. */
import { createSigner } from 'fast-jwt'
import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { ensureBuilt } from '../../src/build.ts'
import { type Visit, visit } from '../adapters/website/widget/support/visitor.ts'
import { type App, startApp } from '../support/app.ts'
import { launchBrowser } from '../support/browser.ts'
import { useDatabase } from '../support/database.ts'
import { eventually } from '../support/eventually.ts'
import { type MailServer, startMailServer } from '../support/mail-server.ts'
import { useStores } from '../support/stores.ts'

const database = useDatabase()
const here = useStores(database)
const timeout = 90_000
const KEY = 'what the shop and the chat share, 32 bytes'

const Card = z.object({
  contact: z.object({ name: z.string(), email: z.string() }),
  vouched: z.object({ fields: z.array(z.string()) }),
  transcript: z.array(z.object({ author: z.string(), text: z.string() })),
})

describe('the website’s chat on a whole server', { timeout }, () => {
  let app: App
  let smtp: MailServer
  let browser: Browser
  let environment: Record<string, string>
  let visits: Visit[] = []

  beforeAll(async () => {
    await ensureBuilt()
    browser = await launchBrowser()
    smtp = await startMailServer()
    environment = {
      SMTP_URL: smtp.url,
      MAIL_FROM: 'Fernhill <hello@fernhill.example>',
      BANTAM_IDENTITY_SECRET: KEY,
    }
    app = await startApp({ databaseUrl: database.url, telegram: 'polling', environment })
  }, timeout)

  afterAll(async () => {
    await app.close()
    await smtp.close()
    await browser.close()
  })

  afterEach(async () => {
    for (const { page } of visits) await page.context().close()
    visits = []
  })

  async function arrive(): Promise<Visit> {
    const arrived = await visit(browser, `${app.url}/?lang=en`)
    visits.push(arrived)
    return arrived
  }

  /** In mid-question: one question is answered, and the next one is open. */
  async function asked() {
    const arrived = await arrive()
    const { page, chat } = arrived
    await chat.launcher.click()
    const first = (await chat.choices.first().textContent()) ?? ''
    await chat.choice(first).click()
    await chat.said(first).waitFor()
    const question = await eventually(async () => {
      const [choice] = await chat.choices.allInnerTexts()
      if (choice === undefined || choice === first) throw new Error('the next question is not there yet')
      return (await chat.log.locator('.bot .bubble').last().innerText()) ?? ''
    })
    const press = (name: string) => page.getByRole('button', { name, exact: true }).click()
    return { ...arrived, question, choices: await chat.choices.allInnerTexts(), press }
  }

  const latest = () => here.client.conversation.findFirstOrThrow({ orderBy: { createdAt: 'desc' } })

  const kept = async (id: string) => (await here.stores.conversations.messages(id, 0)).map(({ text }) => text)

  test('who is signed in on the page is known to the rep as vouched for, and nobody is made to say it', async () => {
    const { page, chat } = await arrive()
    const claims = { aud: 'bantam', sub: '4711', name: 'Anna Nowak', email: 'anna@firm.example' }
    const token = createSigner({ key: KEY, expiresIn: 60_000 })(claims)
    await page.evaluate((given) => window.bantam?.('identify', given), token)
    await chat.launcher.click()
    await chat.log.locator('p.system', { hasText: 'verified: Anna Nowak, anna@firm.example' }).waitFor()
    const { id, prospectId } = await latest()
    const card = async () => Card.parse((await app.desk.get(`/conversations/${id}`)).body)
    const { contact, vouched, transcript } = await eventually(card)
    expect(contact).toEqual({ name: 'Anna Nowak', email: 'anna@firm.example' })
    expect(vouched.fields).toEqual(['name', 'email'])
    expect(transcript.filter(({ author }) => author === 'prospect')).toEqual([])

    // Another address than the one that is vouched for is what somebody said.
    await here.client.prospect.update({ where: { id: prospectId }, data: { email: 'other@firm.example' } })
    expect((await card()).vouched.fields).toEqual(['name'])
  })

  test('the transcript comes by mail in mid-question, and its link leads back to the question', async () => {
    const { page, question, choices, press } = await asked()
    await press('Menu')
    await press('E-mail me this conversation')
    await page.getByLabel('Your e-mail address').fill('anna@firm.example')
    await press('Send')
    await page.getByText('It is on its way to you.').waitFor()
    const mail = await eventually(() => smtp.mails.at(-1) ?? Promise.reject(new Error('no mail has come')))
    expect(mail.text).toContain(question)
    const link = /https?:\S+\/r\/\S+/.exec(mail.text ?? '')?.[0] ?? ''

    // On another device, where nothing is remembered.
    const later = await visit(browser, link)
    visits.push(later)
    await later.chat.said(question).waitFor()
    expect(await later.chat.choices.allInnerTexts()).toEqual(choices)
    expect(later.page.url()).not.toContain('bantam=')
    expect(await here.client.conversation.count()).toBe(2)
  })

  test('the dialogue goes on in Telegram in mid-question, and comes back by writing here', async () => {
    const { page, chat, question, choices, press } = await asked()
    await press('Menu')
    await press('Go on in Telegram')
    await page.getByRole('img', { name: 'Go on in Telegram' }).waitFor()
    const link = await page.getByRole('link', { name: 'Open Telegram' }).getAttribute('href')
    const person = app.telegram?.user(900)
    if (!person) throw new Error('the server was started without Telegram')
    person.starts(new URL(link ?? '').searchParams.get('start') ?? '')
    await app.telegram?.until(() => person.received.length >= 2)
    expect(person.received.at(-1)?.text).toBe(question)
    expect(person.received.at(-1)?.buttons.map(({ text }) => text)).toEqual(choices)

    await press('Back')
    await press('Menu')
    await chat.log.getByText('This chat now goes on in Telegram').waitFor()
    person.presses(choices[0] ?? '')
    await chat.said(choices[0] ?? '').waitFor()
    await app.telegram?.until(() => person.received.length === 3)
    await chat.said(person.received.at(-1)?.text ?? '').waitFor()
    await chat.say('I am back here')
    const { id } = await latest()
    const answer = await eventually(async () => {
      const [said, ...after] = (await kept(id)).slice(-2)
      expect(said).toBe('I am back here')
      return after[0] ?? ''
    })
    await chat.said(answer).last().waitFor()
    expect(await latest()).toMatchObject({ channel: 'website' })
    expect(person.received).toHaveLength(3)
  })

  test('what is erased elsewhere is gone from the open page at once, and no other chat begins', async () => {
    const { page, chat } = await asked()
    const { id, prospectId } = await latest()
    const before = await here.client.conversation.count()
    const by = { by: 'command', at: new Date() } as const
    await here.stores.erasures.erase(prospectId, by)
    await chat.panel.waitFor({ state: 'detached' })
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([])
    expect(await here.client.conversation.count()).toBe(before - 1)
    expect((await app.desk.get(`/conversations/${id}`)).status).toBe(404)
  })

  test('a server that starts anew in mid-dialogue loses nothing and repeats nothing', async () => {
    const { page, chat, choices, question } = await asked()
    const { id } = await latest()
    const port = new URL(app.url).port
    const before = app
    await app.close()
    await page.getByText('No connection. Trying again…').waitFor()
    await chat.choice(choices[0] ?? '').click()
    await page.getByText('Sending…').waitFor()
    app = await startApp({
      databaseUrl: database.url,
      telegram: 'polling',
      environment: { ...environment, PORT: port },
      administrator: before.administrator,
    })
    await eventually(async () => {
      await page.clock.fastForward(2_000)
      expect(await page.getByText('No connection').isVisible()).toBe(false)
      const shown = await chat.log.locator('.bubble').allInnerTexts()
      expect(shown).toEqual(await kept(id))
      expect(shown.at(-1)).not.toBe(question)
      expect(shown.filter((text) => text === choices[0])).toHaveLength(1)
    })
  })
})
