/** The card in a real browser: what a rep takes in at a glance, and why they may trust it. */
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { explain } from '../../../../flows/explain.ts'
import { saas } from '../../../../flows/playbooks/saas.ts'
import { anExplanation, richFacts } from '../../../support/explanations.ts'
import { barriers, PHONE } from '../support/browsing.ts'
import { NOON, richLead } from '../support/builders.ts'
import { open, useBench } from '../support/page-bench.ts'

const bench = useBench()
const now = new Date(NOON)

const card = (page: Page) => page.getByRole('region', { name: 'Card' })
const part = (page: Page, name: string) => card(page).getByRole('region', { name, exact: true })
const quote = (page: Page, words: string) =>
  page.getByRole('button', { name: `Show “${words}” in the conversation` }).first()
const focused = (page: Page) =>
  page.evaluate(
    () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent,
  )

async function reading(
  ...[lead, screen]: [Parameters<typeof richLead>[1]?, Parameters<typeof bench.sit>[1]?]
) {
  bench.world.addLead(richLead(now, lead))
  const page = await bench.sit(bench.anna, screen)
  await open(page, 'Maria Nowak')
  return page
}

describe('at a glance', () => {
  it('says how good it is, what it may come to, how likely a deal is, and what to do', async () => {
    const page = await reading()
    const top = part(page, 'Score')
    await top.getByText('103', { exact: true }).waitFor()
    for (const words of [
      'Hot',
      'May still rise to 118',
      'About 60%',
      'an estimate, not yet tested on won deals',
      'Call them now, with an offer.',
    ])
      await top.getByText(words, { exact: true }).first().waitFor()
    await top.getByRole('img', { name: 'Score 103, hot. Warm from 25, hot from 55.' }).waitFor()
  })

  it.each([
    [{ basis: 'calibration', value: 0.38, n: 412 }, '38% from 412 closed leads'],
    [
      { basis: 'withheld', value: null, n: 412, why: 'not_better', reason: 'no better than the base rate' },
      'Withheld no better than the average on the leads that test it',
    ],
  ] as const)('says what a probability rests on: %o', async (probability, words) => {
    const page = await reading({ explanation: { probability } })
    expect(await page.locator('.chance').innerText()).toContain(words.split(' ')[0])
    expect((await page.locator('.chance').textContent())?.replace('Chance of a deal: ', '')).toBe(words)
  })

  it('names a failed minimum before everything else, with the words that fail it', async () => {
    const facts = richFacts(now)
    const amount = facts.context.answers.amount
    if (!amount) throw new Error('the rich facts have no budget')
    const answers = { ...facts.context.answers, amount: { ...amount, choice: 'under-2k' } }
    const failing = { ...facts, context: { ...facts.context, answers } }
    const page = await reading({ explanation: explain(saas, failing, now) })
    const text = await card(page).innerText()
    expect(text).toMatch(/^Minimum not met: Yearly budget/)
    expect(text.split('\n').filter(Boolean).slice(0, 3)).toContain('“around 6-8k EUR a year”')
    await card(page).getByText('Enough points for hot, but short of Budget.').waitFor()
  })

  it('keeps the four numbers apart, and tells on demand what each one means', async () => {
    const page = await reading()
    expect(await page.locator('.number > summary').allInnerTexts()).toEqual([
      '5\nFit',
      '58\nReadiness',
      '40\nEngagement',
      '80\nData quality',
    ])
    await page.locator('summary', { hasText: 'Data quality' }).focus()
    await page.keyboard.press('Enter')
    await page.getByText('It does not count towards the score.').waitFor()
    expect(await page.locator('.checks .met').allInnerTexts()).toHaveLength(4)
    await page.locator('summary', { hasText: 'Readiness' }).focus()
    await page.keyboard.press('Space')
    await page.getByText('By what is still open, between 58 and 73.').waitFor()
    expect(await page.getByText('It does not count towards the score.').isVisible()).toBe(false)
  })

  it('says so where nothing has been said yet', async () => {
    const nothing = anExplanation({ now: 0, temperature: 'vague' })
    const page = await reading({ explanation: { ...nothing, action: null } })
    await part(page, 'Why this score').getByText('Nothing has counted so far.').waitFor()
  })
})

describe('the criteria', () => {
  it('say what holds and what is open, with the answers and what was not asked', async () => {
    const facts = richFacts(now)
    const { role: _, ...answers } = facts.context.answers
    const open = explain(saas, { ...facts, context: { ...facts.context, answers } }, now)
    const page = await reading({ explanation: { criteria: open.criteria } })
    expect(await part(page, 'Criteria').locator('h4').allInnerTexts()).toEqual([
      expect.stringMatching(/^Need\s+Holds\s+\+25/),
      expect.stringMatching(/^Budget\s+Holds\s+\+10/),
      expect.stringMatching(/^Authority\s+Open\s+\+4/),
      expect.stringMatching(/^Timing\s+Holds\s+\+12/),
    ])
    const text = await part(page, 'Criteria').innerText()
    for (const words of ['€2,000–10,000', 'They do not know', 'Not asked yet: What sets the date'])
      expect(text).toContain(words)
  })
})

describe('why the score is what it is', () => {
  it('sums to the score as it is shown, the best row first and the worst last', async () => {
    const page = await reading()
    await page.locator('.fold').click()
    const shown = await page
      .locator('.ledger-row:not(.ledger-total) > .points')
      .evaluateAll((all) => all.map(({ firstChild }) => Number(firstChild?.textContent?.replace('−', '-'))))
    const total = Number(await page.locator('.ledger-total .points').textContent())
    expect(shown).toHaveLength(17)
    expect(shown.slice(0, -1)).toEqual(shown.slice(0, -1).toSorted((one, other) => other - one))
    expect(shown.reduce((sum, each) => sum + each, 0)).toBeCloseTo(total, 9)
    expect(total).toBe(103)
  })

  it('says of each row how long it lasts, and of what counts no more why', async () => {
    const page = await reading()
    await page.locator('.fold').click()
    const why = part(page, 'Why this score')
    for (const words of [
      'until 14 December',
      'halves every 30 days',
      'ended 10 November',
      'corrected later',
      'More than 40 points of engagement do not count',
    ])
      await why.getByText(words, { exact: true }).first().waitFor()
    expect(await why.locator('.spent .ledger-title').allInnerTexts()).toEqual([
      expect.stringContaining('Start'),
      expect.stringContaining('Pricing page'),
    ])
  })
})

describe('what would change it', () => {
  it('says which answers would, to what, by how many points, and when it cools down', async () => {
    const page = await reading()
    const changes = await part(page, 'What would change it').locator('li').allInnerTexts()
    expect(changes.map((each) => each.replace(/\s+/g, ' ').trim())).toEqual([
      'Start: “Later, no rush” would move this to nurture, and warm −15',
      'If nothing changes: “We can live with it for now” would move this to nurture, and warm −13',
      'Part in the decision: “I recommend, others decide” would move this to nurture, and warm −7',
      "Part in the decision: “I'm only researching” would disqualify this −12",
      'Yearly budget: “Under €2,000” would disqualify this −10',
      'Falls to warm on 18 May 2027, when “Visit to the site”, “Pricing page” and 3 others end.',
    ])
  })
})

describe('a quote', () => {
  it.each([
    ['where both are on the screen', undefined],
    ['where there is room for one', PHONE],
  ])('leads to where it was said and back, by the keys, %s', async (_where, screen) => {
    const page = await reading({}, screen)
    await quote(page, 'around 6-8k EUR a year').focus()
    await page.keyboard.press('Enter')
    await page.locator('mark', { hasText: 'around 6-8k EUR a year' }).waitFor()
    expect(await page.locator('mark').isVisible()).toBe(true)
    expect(await focused(page)).toContain('Somewhere around 6-8k EUR a year.')
    await page.keyboard.press('Escape')
    await page.locator('mark').waitFor({ state: 'detached' })
    await page.waitForFunction(() => document.activeElement?.matches('.card .quote'))
    expect(await focused(page)).toBe('Show “around 6-8k EUR a year” in the conversation')
    await page.getByRole('heading', { level: 2, name: 'Maria Nowak' }).waitFor()
  })

  it('is marked where it stands, and not where the same words were said before', async () => {
    const lead = richLead(now)
    const [, said] = lead.transcript
    if (!said) throw new Error('the rich lead says nothing')
    const again = `${said.text} I mean leads.`
    const start = again.lastIndexOf('leads')
    const questions = [{ message: 2, quote: 'leads', start, end: start + 5 }]
    const transcript = lead.transcript.map((each) => (each.seq === 2 ? { ...each, text: again } : each))
    bench.world.addLead({ ...lead, transcript, card: { ...lead.card, questions } })
    const page = await bench.sit()
    await open(page, 'Maria Nowak')
    await quote(page, 'leads').click()
    expect(await page.locator('mark').evaluate((mark) => mark.previousSibling?.textContent)).toBe(
      again.slice(0, start),
    )
  })

  it('is reached after the numbers, in the order in which it is read', async () => {
    const page = await reading()
    await page.getByRole('button', { name: 'More', exact: true }).focus()
    const order: unknown[] = []
    for (let n = 0; n < 6; n += 1) {
      await page.keyboard.press('Tab')
      order.push(await focused(page))
    }
    expect(order).toEqual([
      '5Fit',
      '58Readiness',
      '40Engagement',
      '80Data quality',
      'Show “leads” in the conversation',
      'Show “We lose leads between the form and the first call” in the conversation',
    ])
  })
})

describe('what people say of a lead', () => {
  const by = { id: 'anna', name: 'Anna Kowalska' }
  const at = '2026-11-19T09:05:00.000Z'
  const besides = {
    campaign: 'spring-webinar',
    referrer: 'linkedin.com',
    segment: 'sales-tools',
    barred: { optedOut: at, email: at, channel: null },
    followUpAt: '2027-02-01T09:00:00.000Z',
    doubted: { at, by, note: 'The number does not exist' },
    stages: [
      { stage: 'mql', actor: 'bot', by: null, reason: null, note: null, value: null, currency: null, at },
      {
        stage: 'opportunity',
        actor: 'rep',
        by,
        reason: null,
        note: 'offer sent',
        value: 24_000,
        currency: 'EUR',
        at: '2026-11-20T09:05:00.000Z',
      },
    ],
    judgements: [
      { about: 'temperature', criterion: null, value: 'warm', note: 'a tender', by, superseded: false, at },
      {
        about: 'criterion',
        criterion: 'authority',
        value: 'missing',
        note: 'CFO left',
        by,
        superseded: false,
        at,
      },
      { about: 'temperature', criterion: null, value: 'vague', note: 'before', by, superseded: true, at },
    ],
  }

  it('stands beside what the bot says, where it is told', async () => {
    bench.world.addLead(richLead(now))
    const page = await bench.sit(bench.anna, PHONE)
    await page.route(/\/conversations\/[^/]+$/, async (route) => {
      const response = await route.fetch()
      await route.fulfill({ response, json: { ...(await response.json()), ...besides } })
    })
    await open(page, 'Maria Nowak')
    const text = (await card(page).innerText()).replace(/\s+/g, ' ')
    for (const words of [
      'Anna Kowalska: rather warm – “a tender”',
      'Anna Kowalska: does not hold – “CFO left”',
      'Anna Kowalska found this wrong on 19 November – “The number does not exist”',
      'Not to be reached Wants no more messages, Thursday 19 November E-mail address refuses mail, Thursday',
      'Campaign spring-webinar',
      'Referrer linkedin.com',
      'Segment sales-tools',
      'Next follow-up 1 February 2027',
      '€24,000 – “offer sent”',
      'MQL Bot',
    ])
      expect(text).toContain(words)
    expect(text).not.toContain('before')
    expect(text).not.toContain('blocked')
    // The bot's own judgement is as it was.
    await part(page, 'Score').getByText('Hot', { exact: true }).first().waitFor()
    expect(await barriers(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThan(
      1,
    )
  })
})
