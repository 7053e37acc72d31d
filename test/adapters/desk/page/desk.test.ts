/** The page as a rep uses it, in a real browser against the real API: coming in, and the list. */
import { describe, expect, it } from 'vitest'
import { fillQueue, signIn } from '../support/browsing.ts'
import { act, open, rowsOf, said, useBench } from '../support/page-bench.ts'

const bench = useBench()

describe('signing in', () => {
  it('refuses a wrong password in words, and lets the right one in', async () => {
    const page = await bench.sit(null)
    await page.getByLabel('E-mail').fill(bench.anna.email)
    await page.getByLabel('Password').fill('wrong')
    await page.getByRole('button', { name: 'Sign in' }).click()
    await page.getByText('The e-mail address or the password is wrong.').waitFor()
    await signIn(page, bench.anna)
    await page.getByRole('button', { name: 'Menu: Anna Kowalska' }).waitFor()
  })

  it('outlives a reload, with the conversation that was open', async () => {
    fillQueue(bench.world)
    const page = await bench.sit()
    await open(page, 'Tom Becker')
    await page.reload()
    await page.getByRole('heading', { level: 2, name: 'Tom Becker' }).waitFor()
  })

  it('ends with the session, and says so', async () => {
    fillQueue(bench.world)
    const page = await bench.sit()
    bench.world.deactivate(bench.anna.id)
    bench.world.openQueue()
    await page.getByText('Your session has ended. Please sign in again.').waitFor()
  })

  it('ends with the sign-out', async () => {
    const page = await bench.sit()
    await page.getByRole('button', { name: /^Menu/ }).click()
    await page.getByRole('button', { name: 'Sign out' }).click()
    await page.getByLabel('Password').waitFor()
    expect(bench.world.sessionKeys()).toEqual([])
  })
})

describe('the list', () => {
  it('says what will be there while there is nothing', async () => {
    const page = await bench.sit()
    await page.getByText('Nobody is waiting').waitFor()
    await page.getByRole('button', { name: /^Mine/ }).click()
    await page.getByText('You hold no conversation').waitFor()
  })

  it('has the best first, and shows a new one at once', async () => {
    fillQueue(bench.world)
    const page = await bench.sit()
    await page.getByRole('link', { name: 'Maria Nowak' }).waitFor()
    expect(await rowsOf(page)).toEqual(['Maria Nowak', 'Дмитрий Соколов', 'Name not known', 'Tom Becker'])
    expect(await page.title()).toBe('(4) Bantam desk')
    bench.world.addLead({ handoff: { name: 'Olga Best', score: 120 } })
    bench.world.openQueue()
    await page.getByRole('link', { name: 'Olga Best' }).waitFor()
    expect((await rowsOf(page))[0]).toBe('Olga Best')
  })

  it('shows one queue alone', async () => {
    fillQueue(bench.world)
    const page = await bench.sit()
    await page.getByLabel('Queue').selectOption('helpdesk')
    await page.getByRole('link', { name: 'Maria Nowak' }).waitFor({ state: 'detached' })
    await page.getByRole('link', { name: 'Дмитрий Соколов' }).waitFor()
    expect(await rowsOf(page)).toEqual(['Дмитрий Соколов'])
  })

  it('lets a queue be left that has nothing in it any more', async () => {
    const lead = bench.world.addLead({ handoff: { queue: 'helpdesk' } })
    bench.world.addLead({ handoff: { queue: 'crm', name: 'Tom Becker' } })
    const page = await bench.sit()
    await page.getByLabel('Queue').selectOption('helpdesk')
    await bench.world.desk.claim(lead.handoff.id, bench.anna)
    await bench.world.desk.returnToBot(lead.handoff.id, bench.anna, { question: null })
    bench.world.forget(lead.id)
    await page.getByText('Nobody is waiting').waitFor()
    await page.getByLabel('Queue').selectOption('')
    await page.getByRole('link', { name: 'Tom Becker' }).waitFor()
  })

  it('goes on for as long as one scrolls, and does not move the reader when something changes', async () => {
    for (let score = 1; score <= 420; score += 1)
      bench.world.addLead({ handoff: { score, name: `Lead ${score}` } })
    const page = await bench.sit()
    await page.getByRole('link', { name: 'Lead 420' }).waitFor()
    // Only what is on the screen is drawn.
    expect((await rowsOf(page)).length).toBeLessThan(40)
    await page.waitForFunction(() => {
      const rows = document.querySelector('.rows')
      rows?.scrollTo(0, rows.scrollHeight)
      return [...document.querySelectorAll('.row-name')].some(({ textContent }) => textContent === 'Lead 1')
    })
    bench.world.addLead({ handoff: { score: 999, name: 'Olga Best' } })
    bench.world.openQueue()
    await page.getByRole('button', { name: 'The list has changed' }).click()
    await page.getByRole('link', { name: 'Olga Best' }).waitFor()
    expect((await rowsOf(page))[0]).toBe('Olga Best')
  })

  it('finds by name and by what was said', async () => {
    const [maria] = fillQueue(bench.world)
    bench.world.prospectWrites(maria?.id ?? '', 'It has to speak Klingon')
    const page = await bench.sit()
    await page.getByRole('link', { name: 'Maria Nowak' }).waitFor()
    await page.keyboard.press('/')
    await page.keyboard.type('klingon')
    await page.getByRole('link', { name: 'Tom Becker' }).waitFor({ state: 'detached' })
    expect(await rowsOf(page)).toEqual(['Maria Nowak'])
    await page.keyboard.press('Control+A')
    await page.keyboard.type('nobody at all')
    await page.getByText('Nothing found').waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('link', { name: 'Tom Becker' }).waitFor()
  })

  it('marks a conversation of mine in which something new was said, until it is looked at', async () => {
    const mine = bench.world.addLead({ holder: bench.anna })
    fillQueue(bench.world)
    const page = await bench.sit()
    await page.getByRole('button', { name: /^Mine 1/ }).waitFor()
    bench.world.prospectWrites(mine.id, 'Hello?')
    const tab = page.getByRole('button', { name: /new messages/ })
    await tab.click()
    await open(page, 'Maria Nowak')
    await page.locator('.unread').first().waitFor({ state: 'detached' })
  })

  it('shows a manager what reps hold, and lets them put it back', async () => {
    const manager = await bench.world.addUser({ name: 'Ewa Zarządca', role: 'manager' })
    const lead = bench.world.addLead({ holder: bench.boris })
    const page = await bench.sit(manager)
    await page.getByRole('button', { name: 'All', exact: true }).click()
    await page.getByLabel('State').selectOption('With reps')
    await page.getByText('with Boris Ivanov').waitFor()
    await open(page, 'Maria Nowak')
    await page.getByText('Boris Ivanov is talking to this prospect.').waitFor()
    await act(page, 'Put back in queue')
    await page.getByText('Back in its queue, at its old place.').waitFor()
    expect(bench.world.find(lead.id)?.handoff.status).toBe('waiting')
  })
})

describe('the base', () => {
  it('is a manager’s: who is below the threshold, by how it ended', async () => {
    const manager = await bench.world.addUser({ name: 'Ewa Zarządca', role: 'manager' })
    const below = { owner: 'bot' as const, segment: 'later' }
    bench.world.addLead({ ...below, outcome: 'nurture', handoff: { status: 'returned', name: 'Jan Later' } })
    bench.world.addLead({
      ...below,
      outcome: 'disqualified',
      handoff: { status: 'returned', name: 'Ida No' },
    })
    const rep = await bench.sit()
    expect(await rep.getByRole('button', { name: 'Base' }).count()).toBe(0)
    const page = await bench.sit(manager)
    await page.getByRole('button', { name: 'Base' }).click()
    await page.getByRole('link', { name: 'Ida No' }).waitFor()
    await page.getByLabel('State').selectOption('Nurture')
    await page.getByRole('link', { name: 'Ida No' }).waitFor({ state: 'detached' })
    await open(page, 'Jan Later')
  })
})

describe('the language', () => {
  it('is chosen in the menu, and kept over a reload and a sign-out', async () => {
    fillQueue(bench.world)
    const page = await bench.sit()
    await open(page, 'Maria Nowak')
    await page.getByRole('button', { name: /^Menu/ }).click()
    await page.getByLabel('Language of the desk').selectOption('Polski')
    await page.getByRole('button', { name: 'Przejmij' }).waitFor()
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('pl')
    // What was open stays open.
    await page.getByRole('heading', { level: 2, name: 'Maria Nowak' }).waitFor()
    await page.reload()
    await page.getByRole('button', { name: 'Przejmij' }).waitFor()
    await page.getByRole('button', { name: /^Menu/ }).click()
    await page.getByRole('button', { name: 'Wyloguj się' }).click()
    await page.getByLabel('Język pulpitu').selectOption('Русский')
    await page.getByLabel('Пароль').waitFor()
  })
})

describe('the keyboard alone', () => {
  it('moves, opens, claims, replies and goes back', async () => {
    const [first, second] = fillQueue(bench.world)
    const page = await bench.sit()
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
    expect(bench.world.find(second?.id ?? '')?.handoff.rep?.id).toBe(bench.anna.id)
    expect(bench.world.find(first?.id ?? '')?.handoff.status).toBe('waiting')
  })
})
