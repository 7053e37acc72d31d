/** Every view against axe, in both lights, on a phone and on a desktop. */
import { describe, expect, it } from 'vitest'
import { barriers, DESKTOP, fillQueue, PHONE, signIn } from '../support/browsing.ts'
import { act, dialog, open, useBench } from '../support/page-bench.ts'

const bench = useBench()

describe.each([
  ['a phone', PHONE],
  ['a phone, in the dark', { ...PHONE, colorScheme: 'dark' as const }],
  ['a desktop', DESKTOP],
  ['a desktop, in the dark', { ...DESKTOP, colorScheme: 'dark' as const }],
])('on %s', (_name, screen) => {
  it('has no barrier that axe knows, in any view, and nothing that hangs over the edge', async () => {
    fillQueue(bench.world)
    const page = await bench.sit(null, screen)
    const found: Record<string, string[]> = {}
    const look = async (view: string) => {
      const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      found[view] = [...(await barriers(page)), ...(wider > 0 ? [`${wider} px too wide`] : [])]
    }
    await look('log-in')
    await signIn(page, bench.anna)
    await page.getByRole('link', { name: 'Maria Nowak' }).waitFor()
    await look('list')
    await open(page, 'Maria Nowak')
    await look('waiting')
    await page.locator('summary', { hasText: 'Data quality' }).click()
    await page.locator('summary', { hasText: 'more rows' }).click()
    await look('unfolded')
    await page
      .getByRole('button', { name: 'Show “around 6-8k EUR a year” in the conversation' })
      .first()
      .click()
    await page.locator('mark').waitFor()
    await look('quoted')
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
