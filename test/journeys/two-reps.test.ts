/** Two reps at their desks and a prospect on the website, each in a browser, on the whole server: one conversation's way. */
import { randomUUID } from 'node:crypto'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { hashPassword } from '../../adapters/desk/passwords.ts'
import { signIn, sitDown } from '../adapters/desk/support/browsing.ts'
import { act, dialog, said } from '../adapters/desk/support/page-bench.ts'
import { PASSWORD } from '../adapters/desk/support/world.ts'
import { visit } from '../adapters/website/widget/support/visitor.ts'
import { type App, startApp } from '../support/app.ts'
import { launchBrowser } from '../support/browser.ts'
import { useDatabase } from '../support/database.ts'
import { type Line, startLine } from '../support/line.ts'
import { useStores } from '../support/stores.ts'

const PATIENCE = 180_000

const database = useDatabase()
const here = useStores(database)
let app: App
let browser: Browser
/** What is between the second rep and the server. */
let line: Line

/** A Monday in working hours: nobody is passed anything while they are off. */
const begun = Date.now()
const clock = { now: () => new Date(Date.parse('2026-11-23T10:00:00Z') + Date.now() - begun) }

beforeAll(async () => {
  const passwordHash = await hashPassword(PASSWORD)
  for (const [email, name] of [
    ['anna@bantam.example', 'Anna Kowalska'],
    ['boris@bantam.example', 'Boris Ivanov'],
  ] as const)
    await here.stores.users.add({ email, name, role: 'rep', passwordHash })
  const first = { email: 'first@bantam.example', password: PASSWORD }
  await here.stores.users.add({ email: first.email, name: 'First', role: 'admin', passwordHash })
  app = await startApp({ databaseUrl: database.url, clock, administrator: first })
  browser = await launchBrowser()
  line = await startLine(app.url)
}, PATIENCE)

afterAll(async () => {
  await browser.close()
  await line.close()
  await app.close()
})

async function sit(email: string, origin: string): Promise<Page> {
  const { page, context } = await sitDown(browser, origin, { width: 1280, height: 800 })
  context.setDefaultTimeout(30_000)
  await signIn(page, { email })
  return page
}

const write = async (page: Page, text: string) => {
  await page.getByPlaceholder('Write to the prospect…').fill(text)
  await page.keyboard.press('Enter')
}

test(
  'is taken, passed on with a word, goes on through a lost connection, and is handed back to the bot at a question',
  async () => {
    line.mend()
    const { chat } = await visit(browser, `${app.url}/?lang=en`)
    const [anna, boris] = await Promise.all([
      sit('anna@bantam.example', app.url),
      sit('boris@bantam.example', line.url),
    ])
    await chat.launcher.click()
    await chat.choices.first().waitFor()
    const jan = `jan-${randomUUID().slice(0, 8)}@firm.example`
    await chat.say(`I am ${jan} and would like to talk to a person`)

    // Nobody has asked for a name: they are called by what is known.
    await anna.getByRole('link', { name: jan }).click()
    await act(anna, 'Claim')
    await write(anna, 'Hello, Anna here')
    await chat.said('Hello, Anna here').waitFor()

    await act(anna, 'Pass to a colleague')
    await dialog(anna).getByLabel('Colleague').selectOption({ label: 'Boris Ivanov – holds 0 of 5' })
    await dialog(anna).getByLabel('What should they know? (optional)').fill('Asks about prices')
    await dialog(anna).getByRole('button', { name: 'Pass on' }).click()
    await anna.getByText('Passed on.').waitFor()
    await chat.log.getByText('Boris Ivanov').first().waitFor()

    await boris.getByRole('button', { name: /^Mine/ }).click()
    await boris.getByRole('link', { name: jan }).click()
    await boris.getByText('Asks about prices').waitFor()
    await write(boris, 'Boris here')
    await chat.said('Boris here').waitFor()

    line.cut()
    await boris.getByText('Connection lost. Trying again…').waitFor()
    for (const n of [1, 2, 3]) {
      await chat.say(`said in the silence ${n}`)
      await chat.said(`said in the silence ${n}`).waitFor()
    }
    line.mend()
    await said(boris, 'said in the silence 3').waitFor()
    expect(await boris.locator('.message', { hasText: 'said in the silence' }).allInnerTexts()).toHaveLength(
      3,
    )
    await boris.getByText('Connection lost. Trying again…').waitFor({ state: 'detached' })

    const asked = 'People who would use it'
    await act(boris, 'Hand back to bot')
    await dialog(boris).getByLabel('Go on at').selectOption({ label: asked })
    await dialog(boris).getByRole('button', { name: 'Hand back' }).click()
    await boris.getByText('The bot has it again.').waitFor()
    await chat.log.getByText('How many people').last().waitFor()
    const conversation = await here.client.conversation.findFirstOrThrow({ orderBy: { createdAt: 'desc' } })
    expect(conversation).toMatchObject({ owner: 'bot', repId: null })
  },
  PATIENCE,
)
