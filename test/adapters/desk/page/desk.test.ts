/** The page as a rep uses it, in a real browser against the real API. */
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { ensureBuilt } from '../../../../src/build.ts'
import { launchBrowser } from '../../../support/browser.ts'
import {
  barriers,
  DESKTOP,
  fillQueue,
  PHONE,
  type Screen,
  type Seat,
  signIn,
  sitDown,
} from '../support/browsing.ts'
import { type Running, serveDesk } from '../support/server.ts'
import { createWorld, type World } from '../support/world.ts'

const pageFolder = join(import.meta.dirname, '../../../../dist/desk')

let browser: Browser
let world: World
let running: Running
let anna: Awaited<ReturnType<World['addUser']>>
let boris: Awaited<ReturnType<World['addUser']>>
const seats: Seat[] = []

beforeAll(async () => {
  await ensureBuilt()
  browser = await launchBrowser()
}, 60_000)
afterAll(() => browser.close())

beforeEach(async () => {
  world = createWorld()
  running = await serveDesk(world, { pageFolder })
  anna = await world.addUser({ name: 'Anna Kowalska' })
  boris = await world.addUser({ name: 'Boris Ivanov' })
})
afterEach(async () => {
  const complaints = seats.flatMap((seat) => seat.complaints)
  await Promise.all(seats.splice(0).map(({ context }) => context.close()))
  await running.close()
  expect(complaints).toEqual([])
})

async function sit(user: { email: string } | null = anna, screen: Screen = DESKTOP) {
  const seat = await sitDown(browser, running.origin, screen)
  seats.push(seat)
  if (user !== null) await signIn(seat.page, user)
  return seat.page
}

type Page = Awaited<ReturnType<typeof sit>>
const rowsOf = (page: Page) => page.locator('.row-name').allTextContents()
const open = async (page: Page, name: string) => {
  await page.getByRole('link', { name }).click()
  await page.getByRole('heading', { level: 2, name }).waitFor()
}
const act = (page: Page, name: string) =>
  page.locator('.actions').getByRole('button', { name, exact: true }).click()
const dialog = (page: Page) => page.getByRole('dialog')
const said = (page: Page, text: string) => page.locator('.message', { hasText: text })

describe('signing in', () => {
  it('refuses a wrong password in words, and lets the right one in', async () => {
    const page = await sit(null)
    await page.getByLabel('E-mail').fill(anna.email)
    await page.getByLabel('Password').fill('wrong')
    await page.getByRole('button', { name: 'Sign in' }).click()
    await page.getByText('The e-mail address or the password is wrong.').waitFor()
    await signIn(page, anna)
    await page.getByText('Anna Kowalska').waitFor()
  })

  it('outlives a reload, with the conversation that was open', async () => {
    fillQueue(world)
    const page = await sit()
    await open(page, 'Tom Becker')
    await page.reload()
    await page.getByRole('heading', { level: 2, name: 'Tom Becker' }).waitFor()
  })

  it('ends with the session, and says so', async () => {
    fillQueue(world)
    const page = await sit()
    world.deactivate(anna.id)
    world.openQueue()
    await page.getByText('Your session has ended. Please sign in again.').waitFor()
  })

  it('ends with the sign-out', async () => {
    const page = await sit()
    await page.getByRole('button', { name: 'Sign out' }).click()
    await page.getByLabel('Password').waitFor()
    expect(world.sessionKeys()).toEqual([])
  })
})

describe('the list', () => {
  it('says what will be there while there is nothing', async () => {
    const page = await sit()
    await page.getByText('Nobody is waiting').waitFor()
    await page.getByRole('button', { name: /^Mine/ }).click()
    await page.getByText('You hold no conversation').waitFor()
  })

  it('has the best first, and shows a new one at once', async () => {
    fillQueue(world)
    const page = await sit()
    await page.getByRole('link', { name: 'Maria Nowak' }).waitFor()
    expect(await rowsOf(page)).toEqual(['Maria Nowak', 'Дмитрий Соколов', 'Name not known', 'Tom Becker'])
    expect(await page.title()).toBe('(4) Bantam desk')
    world.addLead({ handoff: { name: 'Olga Best', score: 99 } })
    world.openQueue()
    await page.getByRole('link', { name: 'Olga Best' }).waitFor()
    expect((await rowsOf(page))[0]).toBe('Olga Best')
  })

  it('shows one queue alone', async () => {
    fillQueue(world)
    const page = await sit()
    await page.getByLabel('Queue').selectOption('helpdesk')
    await page.getByRole('link', { name: 'Maria Nowak' }).waitFor({ state: 'detached' })
    await page.getByRole('link', { name: 'Дмитрий Соколов' }).waitFor()
    expect(await rowsOf(page)).toEqual(['Дмитрий Соколов'])
  })

  it('shows more than one page, and keeps what it shows when something changes', async () => {
    for (let score = 1; score <= 60; score += 1) world.addLead({ handoff: { score, name: `Lead ${score}` } })
    const page = await sit()
    await page.getByRole('button', { name: 'Show more' }).click()
    await page.getByRole('link', { name: 'Lead 1,' }).or(page.locator('.row-name').nth(59)).first().waitFor()
    world.addLead({ handoff: { score: 99, name: 'Olga Best' } })
    world.openQueue()
    await page.getByRole('link', { name: 'Olga Best' }).waitFor()
    expect((await rowsOf(page)).length).toBeGreaterThanOrEqual(60)
  })

  it('marks a conversation of mine in which something new was said, until it is looked at', async () => {
    const mine = world.addLead({ holder: anna })
    fillQueue(world)
    const page = await sit()
    await page.getByRole('button', { name: /^Mine 1/ }).waitFor()
    world.prospectWrites(mine.id, 'Hello?')
    const tab = page.getByRole('button', { name: /new messages/ })
    await tab.click()
    await open(page, 'Maria Nowak')
    await page.locator('.unread').first().waitFor({ state: 'detached' })
  })

  it('shows a manager what reps hold, and lets them put it back', async () => {
    const manager = await world.addUser({ name: 'Ewa Zarządca', role: 'manager' })
    const lead = world.addLead({ holder: boris })
    const page = await sit(manager)
    await page.getByRole('button', { name: 'With reps' }).click()
    await page.getByText('with Boris Ivanov').waitFor()
    await open(page, 'Maria Nowak')
    await page.getByText('Boris Ivanov is talking to this prospect.').waitFor()
    await act(page, 'Put back in queue')
    await page.getByText('Back in its queue, at its old place.').waitFor()
    expect(world.find(lead.id)?.handoff.status).toBe('waiting')
  })
})

describe('a conversation', () => {
  it('has the card first: what was said on each criterion, what is open, how to reach them, why', async () => {
    fillQueue(world)
    const page = await sit()
    await open(page, 'Maria Nowak')
    const card = page.getByRole('region', { name: 'Card' })
    for (const text of [
      'Leads get lost',
      '“20-30k EUR a year”',
      'They do not know',
      'Not asked yet',
      'Score 72',
      'maria@nowak-logistics.example',
      'pricing-page',
    ]) {
      await card.getByText(text, { exact: true }).first().waitFor()
    }
    await card.locator('.points', { hasText: '+25' }).first().waitFor()
    await card.getByText('How the score adds up').click()
    await card.locator('.ledger-total', { hasText: '+72' }).waitFor()
    expect(await card.locator('.chips').last().textContent()).toBe('ApprovedStart')
  })

  it('shows a quote where it was said', async () => {
    fillQueue(world)
    const page = await sit(anna, PHONE)
    await open(page, 'Maria Nowak')
    await page.getByRole('button', { name: 'Show “20-30k EUR a year” in the conversation' }).click()
    await page.locator('mark', { hasText: '20-30k EUR a year' }).waitFor()
    expect(await page.locator('mark').isVisible()).toBe(true)
  })

  it('goes on live: claim, answer with Enter, hear the prospect, without a reload', async () => {
    const [lead] = fillQueue(world)
    const page = await sit()
    await page.evaluate(() => Object.assign(window, { sameDocument: true }))
    await open(page, 'Maria Nowak')
    await act(page, 'Claim')
    await page.getByPlaceholder('Write to the prospect…').fill('Good morning!')
    await page.keyboard.press('Shift+Enter')
    await page.keyboard.type('Anna here.')
    await page.keyboard.press('Enter')
    await said(page, 'Anna here.').waitFor()
    await page.locator('.message.sending').waitFor({ state: 'detached' })
    world.prospectWrites(lead?.id ?? '', 'Nice to meet you')
    await said(page, 'Nice to meet you').waitFor()
    const written = world.find(lead?.id ?? '')?.transcript.slice(-2)
    expect(written?.map(({ author, text }) => [author, text])).toEqual([
      ['rep', 'Good morning!\nAnna here.'],
      ['prospect', 'Nice to meet you'],
    ])
    expect(await page.evaluate(() => 'sameDocument' in window)).toBe(true)
  })

  it('shows what a prospect writes as text, whatever it looks like', async () => {
    const lead = world.addLead({ holder: anna })
    world.prospectWrites(lead.id, '<img src=x onerror="document.title=1"><b>bold</b>')
    const page = await sit()
    await page.getByRole('button', { name: /^Mine/ }).click()
    await open(page, 'Maria Nowak')
    await said(page, '<img src=x onerror').waitFor()
    expect(await page.locator('.transcript img, .transcript b').count()).toBe(0)
  })

  it('tells kindly who was faster', async () => {
    const [lead] = fillQueue(world)
    const page = await sit()
    await open(page, 'Maria Nowak')
    await page.route('**/claim', async (route) => {
      await world.desk.claim(lead?.handoff.id ?? '', boris)
      await route.continue()
    })
    await act(page, 'Claim')
    await page.getByText('Boris took it a moment ago.').waitFor()
    await page.getByText('Choose a hand-off').waitFor()
    expect(await page.getByRole('link', { name: 'Maria Nowak' }).count()).toBe(0)
  })

  it('is left, with the reason, when somebody else takes it while it is being read', async () => {
    const [lead] = fillQueue(world)
    const page = await sit()
    await open(page, 'Maria Nowak')
    await world.desk.claim(lead?.handoff.id ?? '', boris)
    await page.getByText('Boris took it a moment ago.').waitFor()
    await page.getByText('Choose a hand-off').waitFor()
  })

  it('says so when there is none at its address', async () => {
    const page = await sit()
    await page.goto(`${running.origin}/desk/#/conversations/00000000-0000-4000-8000-000000000000`)
    await page.getByText('There is no such conversation.').waitFor()
  })
})

describe('what a rep does with a lead', () => {
  async function holding(screen?: Screen) {
    const lead = world.addLead({ holder: anna })
    const page = await sit(anna, screen)
    await page.getByRole('button', { name: /^Mine/ }).click()
    await open(page, 'Maria Nowak')
    return { page, lead, now: () => world.find(lead.id) }
  }

  it('accept it, and then say what became of it', async () => {
    const { page, lead, now } = await holding()
    await act(page, 'Accept lead')
    await page.getByText('Accepted: the lead stays with you.').waitFor()
    expect(now()?.handoff.status).toBe('accepted')
    await act(page, 'Set outcome')
    await dialog(page).getByLabel('Won').check()
    await dialog(page).getByLabel('Value (optional)').fill('24000')
    await dialog(page).getByRole('button', { name: 'Save' }).click()
    await page.getByText('Noted.').waitFor()
    expect(world.notes).toMatchObject([{ prospectId: lead.prospectId, stage: 'won', value: 24_000 }])
  })

  it('close it as lost, with a reason', async () => {
    const { page } = await holding()
    await act(page, 'Accept lead')
    await act(page, 'Set outcome')
    await dialog(page).getByLabel('Lost').check()
    await dialog(page).getByRole('button', { name: 'Save' }).click()
    // The browser asks for the reason first.
    expect(await dialog(page).isVisible()).toBe(true)
    await dialog(page).getByLabel('Reason').selectOption('competitor')
    await dialog(page).getByRole('button', { name: 'Save' }).click()
    await page.getByText('Noted.').waitFor()
    expect(world.notes).toMatchObject([{ stage: 'lost', reason: 'competitor' }])
  })

  it('reject it with a reason, or think better of it', async () => {
    const { page, now } = await holding(PHONE)
    await act(page, 'Reject')
    await dialog(page).waitFor()
    await page.keyboard.press('Escape')
    await dialog(page).waitFor({ state: 'detached' })
    expect(now()?.handoff.status).toBe('claimed')
    await act(page, 'Reject')
    await dialog(page).getByLabel('Reason').selectOption('no_budget')
    await dialog(page).getByLabel('Note').fill('again in spring')
    await dialog(page).getByRole('button', { name: 'Reject lead' }).click()
    await page.getByText('Rejected, and the conversation is closed.').waitFor()
    expect(now()?.handoff.status).toBe('rejected')
  })

  it('hand it back to the bot at an open question', async () => {
    const { page, now } = await holding()
    await act(page, 'Hand back to bot')
    await dialog(page).getByLabel('Go on at').selectOption({ label: 'Start' })
    await dialog(page).getByRole('button', { name: 'Hand back' }).click()
    await page.getByText('The bot has it again.').waitFor()
    expect(now()?.transcript.at(-1)).toMatchObject({ author: 'bot', question: 'timing.start' })
    // It is neither waiting nor theirs any more.
    await page.getByText('Choose a hand-off').waitFor()
  })

  it('put it back into the queue', async () => {
    const { page, now } = await holding()
    await act(page, 'Put back in queue')
    await page.getByText('Claim this conversation to answer.').waitFor()
    expect(now()?.handoff.status).toBe('waiting')
  })
})

describe('a bad connection', () => {
  it('is said, and what was missed is there when it is back', async () => {
    const lead = world.addLead({ holder: anna })
    const page = await sit()
    await page.getByRole('button', { name: /^Mine/ }).click()
    await open(page, 'Maria Nowak')
    await running.close()
    await page.getByText('Connection lost. Trying again…').waitFor()
    world.prospectWrites(lead.id, 'Said while nobody listened')
    running = await serveDesk(world, { pageFolder, port: running.port })
    await said(page, 'Said while nobody listened').waitFor()
    await page.getByText('Connection lost. Trying again…').waitFor({ state: 'detached' })
  })

  it('loses no reply and sends none twice', async () => {
    const lead = world.addLead({ holder: anna })
    const page = await sit()
    await page.getByRole('button', { name: /^Mine/ }).click()
    await open(page, 'Maria Nowak')
    // The server takes the first attempt, and its answer is lost on the way.
    await page.route(
      '**/messages',
      async (route) => {
        await route.fetch()
        await route.abort()
      },
      { times: 1 },
    )
    // Nor does the stream bring it.
    world.mute()
    await page.getByPlaceholder('Write to the prospect…').fill('Only once, please')
    await page.keyboard.press('Enter')
    await said(page, 'Only once, please').waitFor()
    await page.getByRole('button', { name: 'Try again' }).click()
    await page.locator('.message.failed').waitFor({ state: 'detached' })
    await page.locator('.message.sending').waitFor({ state: 'detached' })
    expect(await said(page, 'Only once, please').count()).toBe(1)
    expect(world.find(lead.id)?.transcript.filter(({ author }) => author === 'rep')).toHaveLength(1)
  })

  it('leaves a reply that did not get through, to be sent again', async () => {
    const lead = world.addLead({ holder: anna })
    const page = await sit()
    await page.getByRole('button', { name: /^Mine/ }).click()
    await open(page, 'Maria Nowak')
    await page.route('**/messages', (route) => route.abort(), { times: 1 })
    await page.getByPlaceholder('Write to the prospect…').fill('Are you there?')
    await page.keyboard.press('Enter')
    await page.getByText('Not sent.').waitFor()
    await page.getByRole('button', { name: 'Try again' }).click()
    await page.getByText('Not sent.').waitFor({ state: 'detached' })
    await page.locator('.message.sending').waitFor({ state: 'detached' })
    expect(world.find(lead.id)?.transcript.at(-1)).toMatchObject({ author: 'rep', text: 'Are you there?' })
  })
})

describe('the keyboard alone', () => {
  it('moves, opens, claims, replies and goes back', async () => {
    const [first, second] = fillQueue(world)
    const page = await sit()
    await page.getByRole('link', { name: 'Maria Nowak' }).waitFor()
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-conversation'))
    await page.keyboard.press('j')
    expect(await focused()).toBe(first?.id)
    await page.keyboard.press('ArrowDown')
    expect(await focused()).toBe(second?.id)
    await page.keyboard.press('k')
    await page.keyboard.press('j')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 2, name: 'Дмитрий Соколов' }).waitFor()
    await page.keyboard.press('c')
    await page.getByPlaceholder('Write to the prospect…').waitFor()
    await page.keyboard.press('r')
    await page.keyboard.type('jack checks r')
    await page.keyboard.press('Enter')
    await said(page, 'jack checks r').waitFor()
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await page.getByText('Choose a hand-off').waitFor()
    expect(world.find(second?.id ?? '')?.handoff.rep?.id).toBe(anna.id)
    expect(world.find(first?.id ?? '')?.handoff.status).toBe('waiting')
  })
})

describe.each([
  ['a phone', PHONE],
  ['a phone, in the dark', { ...PHONE, colorScheme: 'dark' as const }],
  ['a desktop', DESKTOP],
  ['a desktop, in the dark', { ...DESKTOP, colorScheme: 'dark' as const }],
])('on %s', (_name, screen) => {
  it('has no barrier that axe knows, in any view, and nothing that hangs over the edge', async () => {
    fillQueue(world)
    const page = await sit(null, screen)
    const found: Record<string, string[]> = {}
    const look = async (view: string) => {
      const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      found[view] = [...(await barriers(page)), ...(wider > 0 ? [`${wider} px too wide`] : [])]
    }
    await look('log-in')
    await signIn(page, anna)
    await page.getByRole('link', { name: 'Maria Nowak' }).waitFor()
    await look('list')
    await open(page, 'Maria Nowak')
    await look('waiting')
    await act(page, 'Claim')
    await page.getByPlaceholder('Write to the prospect…').waitFor()
    await page.route('**/messages', (route) => route.abort(), { times: 1 })
    await page.getByPlaceholder('Write to the prospect…').fill('Good morning')
    await page.keyboard.press('Enter')
    await page.getByText('Not sent.').waitFor()
    await look('claimed')
    await act(page, 'Reject')
    await dialog(page).waitFor()
    await look('reject')
    await page.keyboard.press('Escape')
    await act(page, 'Hand back to bot')
    await dialog(page).waitFor()
    await look('hand back')
    await page.keyboard.press('Escape')
    await act(page, 'Accept lead')
    await act(page, 'Set outcome')
    await dialog(page).waitFor()
    await look('outcome')
    expect(
      Object.fromEntries(Object.entries(found).filter(([, barriersThere]) => barriersThere.length > 0)),
    ).toEqual({})
  }, 60_000)
})
