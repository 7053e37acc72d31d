/** One conversation in a real browser: reading it, talking in it, deciding on it, on a bad line too. */
import { randomUUID } from 'node:crypto'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { fillQueue, PHONE, type Screen } from '../support/browsing.ts'
import { act, dialog, open, said, useBench } from '../support/page-bench.ts'

const bench = useBench()

describe('a conversation', () => {
  it('says by which ways the prospect is not to be reached any more', async () => {
    const at = '2026-03-02T10:00:00.000Z'
    bench.world.addLead({ barred: { optedOut: at, email: at, channel: null } })
    const page = await bench.sit()
    await open(page, 'Maria Nowak')
    const card = page.getByRole('region', { name: 'Card' })
    await card.getByText(/^Wants no more messages, /).waitFor()
    await card.getByText(/^E-mail address refuses mail, /).waitFor()
    expect(await card.getByText(/blocked/).count()).toBe(0)
  })

  it('says where else they wrote, and lets a manager separate what was taken for one person', async () => {
    const lead = bench.world.addLead()
    bench.world.continuations.add({
      id: randomUUID(),
      conversationId: lead.id,
      channel: 'telegram',
      at: '2026-03-02T10:00:00.000Z',
      otherConversationId: randomUUID(),
      otherProspectId: randomUUID(),
      undone: null,
    })
    const others = (page: Page) => page.getByRole('region', { name: 'Other channels' })
    const rep = await bench.sit()
    await open(rep, 'Maria Nowak')
    await others(rep)
      .getByText(/^Also wrote on Telegram, /)
      .waitFor()
    await others(rep).getByText('taken for the same person').waitFor()
    expect(await others(rep).getByRole('button').count()).toBe(0)

    const page = await bench.sit(await bench.world.addUser({ name: 'Ewa Lis', role: 'manager' }))
    await page.goto(rep.url())
    await others(page).getByRole('button', { name: 'Separate…' }).click()
    await dialog(page).getByText('The log says who did it.').waitFor()
    await dialog(page).getByRole('button', { name: 'Cancel' }).click()
    await others(page).getByRole('button', { name: 'Separate…' }).click()
    await dialog(page).getByRole('button', { name: 'Separate', exact: true }).click()
    await others(page)
      .getByText(/^Separated by Ewa Lis, /)
      .waitFor()
    expect(await others(page).getByRole('button').count()).toBe(0)
  })

  it('goes on live: claim, answer with Enter, hear the prospect, without a reload', async () => {
    const [lead] = fillQueue(bench.world)
    const page = await bench.sit()
    await page.evaluate(() => Object.assign(window, { sameDocument: true }))
    await open(page, 'Maria Nowak')
    await act(page, 'Claim')
    await page.getByPlaceholder('Write to the prospect…').fill('Good morning!')
    await page.keyboard.press('Shift+Enter')
    await page.keyboard.type('Anna here.')
    await page.keyboard.press('Enter')
    await said(page, 'Anna here.').waitFor()
    await page.locator('.message.sending').waitFor({ state: 'detached' })
    bench.world.prospectWrites(lead?.id ?? '', 'Nice to meet you')
    await said(page, 'Nice to meet you').waitFor()
    const written = bench.world.find(lead?.id ?? '')?.transcript.slice(-2)
    expect(written?.map(({ author, text }) => [author, text])).toEqual([
      ['rep', 'Good morning!\nAnna here.'],
      ['prospect', 'Nice to meet you'],
    ])
    expect(await page.evaluate(() => 'sameDocument' in window)).toBe(true)
  })

  it('shows what a prospect writes as text, whatever it looks like', async () => {
    const lead = bench.world.addLead({ holder: bench.anna })
    bench.world.prospectWrites(lead.id, '<img src=x onerror="document.title=1"><b>bold</b>')
    const page = await bench.sit()
    await page.getByRole('button', { name: /^Mine/ }).click()
    await open(page, 'Maria Nowak')
    await said(page, '<img src=x onerror').waitFor()
    expect(await page.locator('.transcript img, .transcript b').count()).toBe(0)
  })

  it('tells kindly who was faster', async () => {
    const [lead] = fillQueue(bench.world)
    const page = await bench.sit()
    await open(page, 'Maria Nowak')
    await page.route('**/claim', async (route) => {
      await bench.world.desk.claim(lead?.handoff.id ?? '', bench.boris)
      await route.continue()
    })
    await act(page, 'Claim')
    await page.getByText('Boris took it a moment ago.').waitFor()
    await page.getByText('Choose a hand-off').waitFor()
    expect(await page.getByRole('link', { name: 'Maria Nowak' }).count()).toBe(0)
  })

  it('is left, with the reason, when somebody else takes it while it is being read', async () => {
    const [lead] = fillQueue(bench.world)
    const page = await bench.sit()
    await open(page, 'Maria Nowak')
    await bench.world.desk.claim(lead?.handoff.id ?? '', bench.boris)
    await page.getByText('Boris took it a moment ago.').waitFor()
    await page.getByText('Choose a hand-off').waitFor()
  })

  it('says so when there is none at its address', async () => {
    const page = await bench.sit()
    await page.goto(`${bench.running.origin}/desk/#/conversations/00000000-0000-4000-8000-000000000000`)
    await page.getByText('There is no such conversation.').waitFor()
  })
})

describe('what a rep does with a lead', () => {
  async function holding(screen?: Screen) {
    const lead = bench.world.addLead({ holder: bench.anna })
    const page = await bench.sit(bench.anna, screen)
    await page.getByRole('button', { name: /^Mine/ }).click()
    await open(page, 'Maria Nowak')
    return { page, lead, now: () => bench.world.find(lead.id) }
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
    expect(bench.world.notes).toMatchObject([{ prospectId: lead.prospectId, stage: 'won', value: 24_000 }])
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
    expect(bench.world.notes).toMatchObject([{ stage: 'lost', reason: 'competitor' }])
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
    await page.getByText('Rejected: you hold the conversation no longer.').waitFor()
    expect(now()?.handoff).toMatchObject({ status: 'rejected', rejection: { note: 'again in spring' } })
  })

  it('reject it for another reason, in words, or for another time, with a day', async () => {
    const { page, now } = await holding()
    await act(page, 'Reject')
    await dialog(page).getByLabel('Reason').selectOption('other')
    await dialog(page).getByRole('button', { name: 'Reject lead' }).click()
    // The browser asks for the words first.
    expect(await dialog(page).getByLabel('What is it?').isVisible()).toBe(true)
    await dialog(page).getByLabel('Reason').selectOption('not_now')
    await dialog(page).getByLabel('Write again from').fill('2031-03-01')
    await dialog(page).getByRole('button', { name: 'Reject lead' }).click()
    await page.getByText('Rejected: you hold the conversation no longer.').waitFor()
    expect(now()?.handoff.rejection).toEqual({ reason: 'not_now', note: null })
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
    const lead = bench.world.addLead({ holder: bench.anna })
    const page = await bench.sit()
    await page.getByRole('button', { name: /^Mine/ }).click()
    await open(page, 'Maria Nowak')
    const restart = await bench.breakDown()
    await page.getByText('Connection lost. Trying again…').waitFor()
    bench.world.prospectWrites(lead.id, 'Said while nobody listened')
    await restart()
    await said(page, 'Said while nobody listened').waitFor()
    await page.getByText('Connection lost. Trying again…').waitFor({ state: 'detached' })
  })

  it('loses no reply and sends none twice', async () => {
    const lead = bench.world.addLead({ holder: bench.anna })
    const page = await bench.sit()
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
    bench.world.mute()
    await page.getByPlaceholder('Write to the prospect…').fill('Only once, please')
    await page.keyboard.press('Enter')
    await said(page, 'Only once, please').waitFor()
    await page.getByRole('button', { name: 'Try again' }).click()
    await page.locator('.message.failed').waitFor({ state: 'detached' })
    await page.locator('.message.sending').waitFor({ state: 'detached' })
    expect(await said(page, 'Only once, please').count()).toBe(1)
    expect(bench.world.find(lead.id)?.transcript.filter(({ author }) => author === 'rep')).toHaveLength(1)
  })

  it('leaves a reply that did not get through, to be sent again', async () => {
    const lead = bench.world.addLead({ holder: bench.anna })
    const page = await bench.sit()
    await page.getByRole('button', { name: /^Mine/ }).click()
    await open(page, 'Maria Nowak')
    await page.route('**/messages', (route) => route.abort(), { times: 1 })
    await page.getByPlaceholder('Write to the prospect…').fill('Are you there?')
    await page.keyboard.press('Enter')
    await page.getByText('Not sent.').waitFor()
    await page.getByRole('button', { name: 'Try again' }).click()
    await page.getByText('Not sent.').waitFor({ state: 'detached' })
    await page.locator('.message.sending').waitFor({ state: 'detached' })
    expect(bench.world.find(lead.id)?.transcript.at(-1)).toMatchObject({
      author: 'rep',
      text: 'Are you there?',
    })
  })
})
