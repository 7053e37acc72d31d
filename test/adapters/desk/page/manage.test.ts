/** The pages of managers, and of whoever comes in by a link, in a real browser against the real API. */
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { hashRepCode } from '../../../../adapters/rep-codes.ts'
import type { Holding, Measure } from '../../../../src/engine/holding-port.ts'
import { barriers, PHONE, type Screen } from '../support/browsing.ts'
import { useBench } from '../support/page-bench.ts'
import { aReport, createScoring } from '../support/scoring.ts'

const bench = useBench()

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true })

async function asBoss(where: string, screen?: Screen) {
  const boss = await bench.world.addUser({ name: 'Maria Boss', role: 'admin' })
  const page = await bench.sit(boss, screen)
  await page.goto(`${bench.running.origin}/desk/${where}`)
  return { page, boss }
}

/** Nothing that axe knows, and nothing that hangs over the edge. */
async function look(page: Page): Promise<string[]> {
  const wider = await page.evaluate(() => {
    const frame = document.querySelector('.page-frame') ?? document.documentElement
    return frame.scrollWidth - frame.clientWidth
  })
  return [...(await barriers(page)), ...(wider > 0 ? [`${wider} px too wide`] : [])]
}

describe('somebody new', () => {
  it('is invited, chooses a password by the link, is signed in; the link works once, and says so kindly', async () => {
    const { page } = await asBoss('#/team')
    await button(page, 'Invite somebody').click()
    await page.getByLabel('E-mail').fill('ewa@fernhill.example')
    await page.getByLabel('Name', { exact: true }).fill('Ewa Nowa')
    expect(await look(page)).toEqual([])
    await button(page, 'Make the link').click()
    const link = await page.getByRole('textbox', { name: 'Link for Ewa Nowa' }).inputValue()
    expect(link).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/desk\/#\/invitation\//)

    const theirs = await bench.sit(null, PHONE)
    await theirs.goto(link)
    await heading(theirs, 'Welcome, Ewa Nowa').waitFor()
    expect(await look(theirs)).toEqual([])
    await theirs.getByLabel('New password').fill('a password of her own')
    await button(theirs, 'Save and sign in').click()
    await theirs.getByRole('navigation', { name: 'Hand-offs' }).waitFor()

    const late = await bench.sit(null)
    await late.goto(link)
    await heading(late, 'This link does not work any more').waitFor()
    expect(await look(late)).toEqual([])
  })

  it('who has forgotten their password is told whom to ask where no mail is set up', async () => {
    const page = await bench.sit(null)
    await page.getByRole('link', { name: 'Forgot your password?' }).click()
    await heading(page, 'Ask an administrator').waitFor()
    await page.goto(`${bench.running.origin}/desk/#/sign-in/not_invited`)
    await page.getByText('Ask an administrator for an invitation.').waitFor()
  })
})

describe('one’s own account', () => {
  it('has one’s password, which is changed by who knows it, and one’s absence', async () => {
    const page = await bench.sit()
    await page.goto(`${bench.running.origin}/desk/#/account`)
    await page.getByLabel('Current password').fill('wrong')
    await page.getByLabel('New password').fill('another long one')
    await button(page, 'Change password').click()
    await page.getByText('The current password is wrong.').waitFor()
    await button(page, 'Own hours').click()
    await page.getByLabel('Time zone').fill('Europe/Warsaw')
    await page.getByRole('textbox', { name: 'From', exact: true }).fill('2026-12-01')
    await button(page, 'Add').first().click()
    expect(await look(page)).toEqual([])
    await button(page, 'Save').nth(1).click()
    await page.getByText('Saved.').waitFor()
    expect((await bench.world.findUser(bench.anna.id))?.hours?.absences).toEqual([
      { from: '2026-11-30T23:00:00.000Z', to: '2026-12-01T23:00:00.000Z' },
    ])
  })
})

describe('how one is told', () => {
  it('is chosen for e-mail, and a link takes one’s own Telegram chat in', async () => {
    const page = await bench.sit()
    await page.goto(`${bench.running.origin}/desk/#/account`)
    await page.getByLabel('By e-mail').selectOption({ label: 'Only what is given to me' })
    await page.getByText('Saved.').waitFor()
    expect(await bench.world.repChats.told(bench.anna.id)).toMatchObject({ mail: 'assigned', chat: null })
    await button(page, 'Link my Telegram').click()
    const link = await page.getByRole('textbox', { name: 'Open this link in Telegram' }).inputValue()
    expect(link).toMatch(/^https:\/\/t\.me\/bantam_bot\?start=/)
    expect(await look(page)).toEqual([])
  })
})

const aHolding = (conversationId: string): Holding => ({
  id: 'a1',
  at: '2026-11-20T10:00:00.000Z',
  by: null,
  way: 'round_robin',
  rule: { id: 'r', name: 'In turn' },
  rep: { id: 'anna', name: 'Anna Kowalska' },
  others: [{ rep: { id: 'boris', name: 'Boris Ivanov' }, why: 'at_capacity', detail: null }],
  note: null,
  handoffId: 'h',
  conversationId,
  name: 'Maria Nowak',
  queue: 'crm',
  source: null,
  campaign: null,
  waitingSince: '2026-11-20T09:58:00.000Z',
  answeredAt: '2026-11-20T10:02:00.000Z',
  endedAt: '2026-11-20T11:00:00.000Z',
  end: 'rejected',
  accepted: false,
  rejection: 'no_budget',
  stage: 'lost',
})

const aMeasure = (key: string): Measure => ({
  key,
  name: key === 'crm' ? null : key,
  got: 1,
  answered: 1,
  medianAnswerSeconds: 240,
  accepted: 0,
  rejected: 1,
  reasons: [{ reason: 'no_budget', count: 1 }],
  lost: 0,
  won: 0,
})

describe('groups', () => {
  it('of Telegram are linked by a code, listed and unlinked on the team’s page', async () => {
    const { page } = await asBoss('#/team')
    await page.getByText('No group is linked.').waitFor()
    await button(page, 'Link a group').click()
    const field = page.getByRole('textbox', { name: 'Open this link in Telegram, and choose the group' })
    const code = /startgroup=(\S+)$/.exec(await field.inputValue())?.[1] ?? ''
    await bench.world.repChats.link(hashRepCode(code), { chat: '-7', title: 'Night shift', isGroup: true })
    await button(page, 'Look again').click()
    await button(page, 'Unlink: Night shift').waitFor()
    expect(await look(page)).toEqual([])
    await button(page, 'Unlink: Night shift').click()
    await page.getByText('No group is linked.').waitFor()
    expect(await bench.world.repChats.groups()).toEqual([])
  })
})

describe('results', () => {
  it('are counted by rep, queue or campaign, and told one by one with why nobody else', async () => {
    const lead = bench.world.addLead()
    bench.world.holdings.page = async () => ({ items: [aHolding(lead.id)], cursor: null })
    bench.world.holdings.measures = async (by) => [aMeasure(by === 'queue' ? 'crm' : 'Anna Kowalska')]
    const { page } = await asBoss('#/results', PHONE)
    await page.getByRole('rowheader', { name: 'Anna Kowalska' }).waitFor()
    await page.getByText('No budget 1').waitFor()
    await page.getByText('By the rule “In turn”: In turn: who has waited longest').waitFor()
    await page.getByText('Why nobody else?').click()
    await page.getByText('Boris Ivanov: holds as many as they can').waitFor()
    expect(await look(page)).toEqual([])
    await button(page, 'By queue').click()
    await page.getByRole('rowheader', { name: 'Fernhill CRM' }).waitFor()
  })
})

describe('scoring', () => {
  it('is tried over stored conversations before it is put in force, from a threshold that calibration proposes', async () => {
    const end = { outcome: 'nurture' as const, temperature: 'warm' as const, score: 48, reasons: [] }
    const change = {
      conversationId: 'c',
      name: 'Olga',
      before: end,
      after: { ...end, outcome: 'handed_off' as const },
    }
    const replay = { judged: 40, changed: 1, moves: [], changes: [change] }
    bench.world.rubrics = createScoring(replay)
    bench.world.calibrations = {
      latest: async () => ({ id: 'c', at: new Date(), model: null, report: aReport() }),
    }
    await (await bench.breakDown())()
    const { page } = await asBoss('#/scoring/saas/calibration', PHONE)
    await heading(page, 'The probability is shown to reps').waitFor()
    expect(await look(page)).toEqual([])
    await page.getByRole('link', { name: 'Try 58 points' }).click()
    await page.getByText('1 change', { exact: true }).waitFor()
    await page.getByLabel('Counts: Pricing page').selectOption({ label: 'less in steps' })
    await page.getByLabel('Days, step 1: Pricing page').fill('10')
    await page.getByLabel('Left, in percent, step 2: Pricing page').fill('60')
    await page.getByText('Steps out of order').waitFor()
    await page.getByLabel('Left, in percent, step 2: Pricing page').fill('25')
    await button(page, 'Try it out').click()
    await page.getByText('1 lead would have ended otherwise:').waitFor()
    expect(await look(page)).toEqual([])
    await button(page, 'Put in force').click()
    await page.getByText('In force: new conversations are scored by it.').waitFor()
    const inForce = (await bench.world.rubrics.current('saas'))?.rubric
    expect(inForce?.thresholds?.handOff).toBe(58)
    const steps = [
      { days: 10, share: 0.5 },
      { days: 60, share: 0.25 },
    ]
    expect(inForce?.behaviour?.pricing?.lasts).toEqual({ kind: 'steps', steps })
  })
})

describe('routing', () => {
  it('is an ordered list that the keyboard reorders, tried out, then put in force', async () => {
    const rule = (id: string, title: string) => ({
      id,
      title,
      when: {},
      skills: [],
      team: [],
      way: { kind: 'round_robin' as const },
    })
    const { presence, times } = await bench.world.routing.current()
    const plan = { rules: [rule('a', 'First'), rule('b', 'Second')], presence, times }
    await bench.world.routing.set(plan, { userId: bench.anna.id, note: null, basedOn: 0 })
    const { page } = await asBoss('#/routing')
    await button(page, 'Move “Second” up').focus()
    await page.keyboard.press('Enter')
    await page.getByText('“Second” is number 1 of 2 now.').waitFor()
    // The focus stays with the rule.
    await page.keyboard.press('Alt+ArrowDown')
    await page.getByText('“Second” is number 2 of 2 now.').waitFor()
    await page.keyboard.press('Alt+ArrowUp')
    await page.getByText('“Second” is number 1 of 2 now.').waitFor()
    await button(page, 'Change: Second').click()
    await page.getByLabel('Russian').check()
    expect(await look(page)).toEqual([])
    await button(page, 'Try it out').click()
    await button(page, 'Put in force').click()
    await page.getByText('In force.', { exact: true }).waitFor()
    const { rules } = await bench.world.routing.current()
    expect(rules.map(({ title, when }) => [title, when])).toEqual([
      ['Second', { languages: ['ru'] }],
      ['First', {}],
    ])
  })
})

describe('webhooks', () => {
  it('are added with a secret that is shown once, tried, and removed after a question', async () => {
    const { page } = await asBoss('#/webhooks', PHONE)
    await page.getByText('Nobody is told yet').waitFor()
    await button(page, 'Add an address').click()
    await page.getByLabel('Address (https)').fill('https://crm.fernhill.example/hooks')
    expect(await look(page)).toEqual([])
    await button(page, 'Add').click()
    expect(await page.getByRole('textbox', { name: 'Secret' }).inputValue()).toMatch(/^whsec_/)
    await page.getByRole('link', { name: 'https://crm.fernhill.example/hooks' }).click()
    await button(page, 'Send a test').click()
    await page.getByText('Test message waiting').waitFor()
    expect(await look(page)).toEqual([])
    await button(page, 'Remove…').click()
    await button(page, 'Remove').click()
    await page.getByText('Nobody is told yet').waitFor()
  })
})

describe('the audit log', () => {
  it('shows what one person did', async () => {
    const { page, boss } = await asBoss('#/audit')
    await page.getByText('Signed in').first().waitFor()
    const note = { at: new Date(), subject: null, details: {} }
    await bench.world.audit.note({ ...note, userId: bench.anna.id, action: 'routing.changed' })
    await page.getByLabel('What').selectOption('Scoring, routing, webhooks')
    await page.getByText('Put other routing rules in force').waitFor()
    expect(await look(page)).toEqual([])
    await page.getByLabel('Who').selectOption(boss.name)
    await page.getByText('Nothing here').waitFor()
  })

  it('is not for reps', async () => {
    const page = await bench.sit()
    await page.goto(`${bench.running.origin}/desk/#/audit`)
    await page.getByText('There is no such page').waitFor()
  })
})
