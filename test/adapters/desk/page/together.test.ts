/** Two people at the desk and a prospect at once, in real browsers. */
import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { barriers, PHONE } from '../support/browsing.ts'
import { act, open, said, useBench } from '../support/page-bench.ts'

const bench = useBench()
const writing = 'Write to the prospect…'

it('a rep talks to a prospect, a manager reads along and leaves a note; both see what happens at once', async () => {
  const lead = bench.world.addLead()
  const manager = await bench.world.addUser({ name: 'Ewa Zarządca', role: 'manager' })
  const [anna, ewa] = await Promise.all([bench.sit(), bench.sit(manager)])
  await Promise.all([open(anna, 'Maria Nowak'), open(ewa, 'Maria Nowak')])
  await act(anna, 'Claim')
  await ewa.getByText('Anna Kowalska is talking to this prospect.').waitFor()

  await anna.getByPlaceholder(writing).fill('One moment')
  await expect.poll(() => bench.world.typed).toMatchObject([{ by: 'rep', name: 'Anna Kowalska' }])
  await anna.keyboard.press('Enter')
  await said(ewa, 'One moment').waitFor()
  await bench.world.typing.prospect(lead.id)
  await anna.getByText('Maria Nowak is typing…').waitFor()
  bench.world.prospectWrites(lead.id, 'Good to hear')
  await said(anna, 'Good to hear').waitFor()
  await anna.getByText('Maria Nowak is typing…').waitFor({ state: 'detached' })

  await ewa.getByRole('textbox', { name: 'Note for colleagues' }).fill('She knows our boss')
  await ewa.keyboard.press('Enter')
  await anna.locator('.private-note', { hasText: 'She knows our boss' }).waitFor()
  expect(bench.world.find(lead.id)?.transcript.map(({ text }) => text)).not.toContain('She knows our boss')

  const reply = bench.world.find(lead.id)?.transcript.find(({ author }) => author === 'rep')
  bench.world.deliver(lead.id, [{ seq: reply?.seq ?? 0, state: 'failed', why: 'blocked' }])
  await anna.getByText('Not delivered: they have blocked our messages').waitFor()
})

it('a rep writes with saved replies, is told that files do not go, exports, and finds the keys', async () => {
  const lead = bench.world.addLead({ holder: bench.anna })
  const at = bench.world.clock.now()
  await bench.world.savedReplies.add(
    { ownerId: null, title: 'Prices', text: 'Hello {name}, from 20 EUR.' },
    at,
  )
  await bench.world.savedReplies.add(
    { ownerId: null, title: 'Opening hours', text: 'From nine to five.' },
    at,
  )
  const page = await bench.sit()
  await page.getByRole('button', { name: /^Mine/ }).click()
  await open(page, 'Maria Nowak')
  await page.keyboard.press('r')
  await page.keyboard.type('/pri')
  await page.getByRole('option', { name: /^Prices/ }).waitFor()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await said(page, 'Hello Maria, from 20 EUR.').waitFor()
  await page.getByPlaceholder(writing).evaluate((field) => {
    const files = new DataTransfer()
    files.items.add(new File(['x'], 'offer.pdf'))
    field.dispatchEvent(new DragEvent('drop', { dataTransfer: files, bubbles: true, cancelable: true }))
  })
  await page.getByText('Files cannot be sent here.').waitFor()

  const download = page.waitForEvent('download')
  await act(page, 'Export as text')
  const file = await download
  expect(file.suggestedFilename()).toBe('conversation-maria-nowak.txt')
  expect(await readFile(await file.path(), 'utf8')).toContain('Hello Maria, from 20 EUR.')
  await page.getByRole('heading', { level: 2, name: 'Maria Nowak' }).focus()
  await page.keyboard.press('?')
  await page.getByRole('heading', { name: 'Keyboard' }).waitFor()
  await page.keyboard.press('Escape')
  await page.keyboard.press('v')
  await page.getByRole('radio', { name: 'Warm' }).check()
  await page.getByLabel('Why?').fill('They only compare')
  await page.getByRole('button', { name: 'Keep judgement' }).click()
  await page.getByText('rather warm').first().waitFor()
  expect(bench.world.find(lead.id)?.judgements).toMatchObject([{ value: 'warm' }])
})

it('what was said while the connection was cut, or the page was closed, is marked; what was read is not', async () => {
  const [quiet, talked] = [
    bench.world.addLead({ holder: bench.anna, handoff: { name: 'Quiet One' } }),
    bench.world.addLead({ holder: bench.anna, handoff: { name: 'Talking One', score: 50 } }),
  ]
  const page = await bench.sit(bench.anna, PHONE)
  await page.getByRole('button', { name: /^Mine 2/ }).click()
  const restart = await bench.breakDown()
  await page.getByText('Connection lost. Trying again…').waitFor()
  bench.world.prospectWrites(talked.id, 'Said while nobody listened')
  await restart()
  const row = (id: string) => page.locator(`[data-conversation="${id}"]`)
  await row(talked.id).locator('.unread').waitFor()
  expect(await row(quiet.id).locator('.unread').count()).toBe(0)
  await expect.poll(() => page.title()).toBe('(1) Bantam desk')
  await page.reload()
  await page.getByRole('button', { name: /^Mine 2.*new messages/ }).click()
  await open(page, 'Talking One')
  await page.getByRole('button', { name: 'Back to the list' }).click()
  await row(talked.id).locator('.unread').waitFor({ state: 'detached' })
})

it('a rep keeps replies of their own, and inserts none of anybody else’s', async () => {
  const page = await bench.sit()
  await page.goto(`${bench.running.origin}/desk/#/replies`)
  await page.getByText('No saved replies yet').waitFor()
  await page.getByRole('button', { name: 'New reply' }).click()
  await page.getByLabel('Name').fill('Hello')
  await page.getByLabel('Text').fill('Hello {name}!')
  expect(await page.getByLabel('For everybody').count()).toBe(0)
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await page.getByRole('heading', { name: 'Hello' }).waitFor()
  expect(await bench.world.savedReplies.of(bench.boris.id)).toEqual([])
  await page.getByRole('button', { name: /^Change/ }).click()
  await page.getByRole('button', { name: 'Remove' }).click()
  await page.getByText('No saved replies yet').waitFor()
})

it('what is around a conversation has no barrier that axe knows, and hangs over no edge', async () => {
  const lead = bench.world.addLead({ holder: bench.anna })
  const at = bench.world.clock.now()
  await bench.world.savedReplies.add({ ownerId: null, title: 'Prices', text: 'From 20 EUR.' }, at)
  const note = { userId: bench.anna.id, text: 'Prefers the phone', clientId: 'n' }
  await bench.world.privateNotes.add(lead.id, { ...note, at })
  const page = await bench.sit(bench.anna, { ...PHONE, colorScheme: 'dark' })
  const found: string[] = []
  const look = async (view: string) => {
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    found.push(...(await barriers(page)).map((each) => `${view}: ${each}`))
    if (wider > 0) found.push(`${view}: ${wider} px too wide`)
  }
  await page.getByRole('button', { name: /^Menu/ }).click()
  await look('menu')
  await page.getByRole('link', { name: 'Saved replies' }).click()
  await page.getByRole('button', { name: 'New reply' }).click()
  await look('saved replies')
  await page.goto(`${bench.running.origin}/desk/#/conversations/${lead.id}`)
  await page.locator('.private-note').waitFor()
  await page.getByPlaceholder(writing).fill('/')
  await page.getByRole('option', { name: /^Prices/ }).waitFor()
  await look('saved')
  await page.getByRole('button', { name: 'Note', exact: true }).click()
  await page.getByRole('button', { name: 'More', exact: true }).click()
  await look('more')
  await page.getByRole('button', { name: 'I see it differently' }).click()
  await look('judgement')
  await page.keyboard.press('Escape')
  await page.getByRole('heading', { level: 2, name: 'Maria Nowak' }).focus()
  await page.keyboard.press('?')
  await look('help')
  expect(found).toEqual([])
})
