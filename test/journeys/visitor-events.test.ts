/** From a page view on the website to a row in the database, and to what a rep sees of where the prospect came from. */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { visit } from '../adapters/website/widget/support/visitor.ts'
import { type App, startApp } from '../support/app.ts'
import { launchBrowser } from '../support/browser.ts'
import { useDatabase } from '../support/database.ts'
import { useStores } from '../support/stores.ts'

const PATIENCE = 60_000

const database = useDatabase()
const here = useStores(database)
let app: App
let browser: Browser

beforeAll(async () => {
  app = await startApp({ databaseUrl: database.url })
  browser = await launchBrowser()
}, PATIENCE)

afterAll(async () => {
  await browser.close()
  await app.close()
})

test(
  'what a visitor does before and after they ask for a person is kept once, with where they came from',
  async () => {
    const { page, chat } = await visit(browser, `${app.url}/?lang=en&utm_source=ads&utm_campaign=spring`)
    await page.evaluate(() => window.bantam?.('event', 'calculated'))
    expect(await here.client.conversation.count()).toBe(0)
    await chat.launcher.click()
    await chat.choices.first().waitFor()
    await chat.say('I would like to talk to a human')
    await chat.said('I would like to talk to a human').waitFor()
    await page.evaluate(() => history.pushState(null, '', '/pricing?for=anna@firm.example'))
    await page.clock.fastForward(5_000)

    const conversation = await here.client.conversation.findFirstOrThrow()
    const kept = async () =>
      (await here.stores.behaviours.of(conversation.id)).map(({ kind, name }) => `${kind} ${name}`.trim())
    await expect
      .poll(kept, { timeout: 15_000 })
      .toEqual(expect.arrayContaining(['page /', 'custom calculated', 'request', 'page /pricing']))
    await page.goto(`${app.url}/?lang=en`)
    await chat.said('I would like to talk to a human').waitFor()
    await expect.poll(kept, { timeout: 15_000 }).toHaveLength(5)
    expect((await kept()).filter((each) => each === 'page /')).toHaveLength(2)

    const { body } = await app.desk.get(`/conversations/${conversation.id}`)
    expect(body).toMatchObject({ source: 'ads', campaign: 'spring', referrer: null })
    await page.context().close()
  },
  PATIENCE,
)
