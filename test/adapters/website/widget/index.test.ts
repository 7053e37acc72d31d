import { fileURLToPath } from 'node:url'
import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createSite } from '../../../../adapters/website/demo/site.ts'
import { ensureBuilt } from '../../../../src/build.ts'
import type { InboundContent } from '../../../../src/domain/inbound.ts'
import { launchBrowser } from '../../../support/browser.ts'
import { type ChatServer, type Line, startChatServer } from './support/chat-server.ts'
import { expectRoomForFingers, focusedOn, phone, type Visit, violationsOn, visit } from './support/visitor.ts'

const widget = fileURLToPath(new URL('../../../../dist/widget', import.meta.url))
const assets = 'adapters/website/demo/public'

const choices = [
  { id: 'crm', label: 'Keeping track of deals' },
  { id: 'desk', label: 'Answering customers' },
]

/** Greets and asks; a pressed button is thanked for; words are repeated. */
function answer(content: InboundContent): Line[] {
  if (content.kind === 'open') {
    return [
      { text: 'Welcome!' },
      { text: 'What would you like to get better at?', choices, question: 'need' },
    ]
  }
  if (content.kind === 'choice') return [{ text: `Noted: ${content.question}=${content.choice}` }]
  return 'text' in content ? [{ text: `You said ${JSON.stringify(content.text)}` }] : []
}

/** Whether the element stands inside the part of the log that is to be seen. */
function isVisible(element: Element): boolean {
  const log = element.closest('[role=log]')?.getBoundingClientRect()
  const { top, bottom } = element.getBoundingClientRect()
  return log !== undefined && top >= log.top && bottom <= log.bottom
}

/** Resolves when whoever listens has heard of it. */
const scrollUp = (element: Element) =>
  new Promise<void>((resolve) => {
    element.addEventListener('scroll', () => resolve(), { once: true })
    element.scrollTo(0, 0)
  })

const anna = { author: 'rep', authorName: 'Anna Nowak' } as const

/** A browser on a busy machine takes its time. */
const timeout = 60_000

describe('the widget', { timeout }, () => {
  let browser: Browser
  let server: ChatServer
  let visits: Visit[] = []

  beforeAll(async () => {
    await ensureBuilt()
    browser = await launchBrowser()
  }, timeout)

  afterAll(() => browser.close())

  beforeEach(async () => {
    server = await startChatServer({
      script: answer,
      pages: createSite({ widget, assets, playbook: 'saas' }),
    })
  })

  afterEach(async () => {
    for (const { page } of visits) await page.context().close()
    visits = []
    await server.close()
  })

  const arrive: (options?: Parameters<typeof visit>[2], address?: string) => Promise<Visit> = async (
    options,
    address = '/?lang=en',
  ) => {
    const arrived = await visit(browser, server.origin + address, options)
    visits.push(arrived)
    return arrived
  }

  /** A visitor who has opened the chat and been greeted. */
  async function greeted(options?: Parameters<typeof visit>[2]): Promise<Visit> {
    const arrived = await arrive(options)
    await arrived.chat.launcher.click()
    await arrived.chat.said('What would you like').waitFor()
    return arrived
  }

  const transcript = () => server.kept.at(-1)?.transcript.map(({ text }) => text) ?? []

  it('keeps nothing and asks nothing before it is opened', async () => {
    const { page, chat, complaints } = await arrive()
    const kept = () =>
      page.evaluate(() => [document.cookie, ...Object.keys(localStorage), ...Object.keys(sessionStorage)])
    /** Where the page's own parts stand: nothing of the chat's moves them. */
    const places = () =>
      page.evaluate(() =>
        [...document.body.querySelectorAll('h1, a, section, footer')]
          .map((part) => Object.values(part.getBoundingClientRect().toJSON()).join())
          .concat(`${document.documentElement.scrollWidth} ${document.documentElement.scrollHeight}`),
      )
    expect(server.requests).toEqual([])
    expect(await kept()).toEqual([''])
    const before = await places()
    await chat.launcher.click()
    await chat.said('Welcome!').waitFor()
    expect(await places()).toEqual(before)
    await page.locator('bantam-chat').evaluate((host) => host.remove())
    expect(await places()).toEqual(before)
    await chat.said('Welcome!').waitFor()
    expect(server.requests).toEqual(['POST /v3/directline/conversations'])
    expect(await kept()).toEqual(['', 'bantam.chat'])
    expect(complaints).toEqual([])
  })

  it('takes a pressed button once, and words of several lines', async () => {
    const { page, chat, complaints } = await greeted()
    expect(await chat.choices.allInnerTexts()).toEqual(choices.map(({ label }) => label))
    await chat.choice('Keeping track of deals').click()
    await chat.said('Noted: need=crm').waitFor()
    expect(await chat.choices.count()).toBe(0)
    await chat.field.pressSequentially('About 40')
    await chat.field.press('Shift+Enter')
    await chat.field.pressSequentially('in two teams')
    await page.getByRole('button', { name: 'Send' }).click()
    await chat.said('You said "About 40\\nin two teams"').waitFor()
    expect(await chat.field.inputValue()).toBe('')
    expect(transcript()).toHaveLength(6)
    expect(complaints).toEqual([])
  })

  it('shows a rep by name, and follows no other markup than addresses', async () => {
    const { page, chat } = await greeted()
    server.say({ ...anna, text: 'Hello! <b>See</b> https://example.com/plans.' })
    await chat.said('<b>See</b> example.com/plans.').waitFor()
    await page.getByText('You are talking with Anna Nowak').waitFor()
    expect(await chat.log.getByText('Anna Nowak', { exact: true }).count()).toBe(1)
    const link = chat.log.getByRole('link')
    expect(await link.getAttribute('href')).toBe('https://example.com/plans')
    expect(await link.getAttribute('rel')).toContain('noopener')
    expect(await chat.choices.count()).toBe(0)
  })

  it('goes on where it was after a reload', async () => {
    const { page, chat } = await greeted()
    await chat.say('hello')
    await chat.said('You said "hello"').waitFor()
    await page.reload()
    await chat.said('You said "hello"').waitFor()
    expect(server.kept).toHaveLength(1)
    await chat.say('again')
    await chat.said('You said "again"').waitFor()
    expect(await chat.log.locator('.bubble').allInnerTexts()).toEqual(transcript())
  })

  it('begins anew where its conversation is no more', async () => {
    const { page, chat } = await greeted()
    await chat.say('hello')
    await chat.said('You said "hello"').waitFor()
    server.forget()
    await page.reload()
    await chat.said('Welcome!').waitFor()
    expect(await chat.said('hello').count()).toBe(0)
    expect(server.kept).toHaveLength(1)
  })

  it('counts what has come while it was closed, over a reload too', async () => {
    const { page, chat } = await greeted()
    await page.getByRole('button', { name: 'Close the chat' }).first().click()
    server.say({ ...anna, text: 'Are you there?' })
    server.say({ ...anna, text: 'I can call you.' })
    const counted = page.getByRole('button', { name: 'Open the chat, 2 new messages' })
    await counted.waitFor()
    await page.reload()
    await counted.click()
    await chat.said('I can call you.').waitFor()
    expect(await page.locator('bantam-chat .badge').count()).toBe(0)
  })

  it('opens from whatever the page marks', async () => {
    const { page, chat } = await arrive()
    await page.getByRole('button', { name: 'Talk to us' }).click()
    await chat.said('Welcome!').waitFor()
  })

  it('can be used by the keyboard alone', async () => {
    const { page, chat } = await arrive()
    await chat.launcher.focus()
    await page.keyboard.press('Enter')
    await chat.said('What would you like').waitFor()
    expect(await focusedOn(page)).toBe('Your message')
    await page.keyboard.press('Shift+Tab')
    expect(await focusedOn(page)).toBe('Answering customers')
    await page.keyboard.press('Enter')
    await chat.said('Noted: need=desk').waitFor()
    expect(await focusedOn(page)).toBe('Conversation')
    await page.keyboard.type('ok')
    expect(await chat.field.inputValue()).toBe('ok')
    await page.keyboard.press('Enter')
    await chat.said('You said "ok"').waitFor()
    await page.keyboard.press('Escape')
    await chat.panel.waitFor({ state: 'detached' })
    expect(await focusedOn(page)).toBe('Open the chat')
  })

  it('keeps the focus to itself where it fills the screen', async () => {
    const { page, chat } = await greeted(phone)
    const stops = new Set<string>()
    for (let press = 0; press < 12; press++) {
      await page.keyboard.press('Tab')
      stops.add(await focusedOn(page))
    }
    expect([...stops].sort()).toEqual(
      [
        'Close the chat',
        'Menu',
        'Conversation',
        'Keeping track of deals',
        'Answering customers',
        'Your message',
      ].sort(),
    )
    await page.keyboard.press('Shift+Tab')
    expect([...stops]).toContain(await focusedOn(page))
    const box = await chat.panel.boundingBox()
    expect(box).toEqual({ x: 0, y: 0, width: 360, height: 740 })
  })

  it('leaves room to read and to write at 200 %, and above a phone’s keyboard', async () => {
    // A window of 1280 × 800 px, twice as large: then the chat fills it, as on a phone on its side.
    const { page, chat } = await greeted({ viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 })
    for (let line = 1; line <= 3; line++) await chat.say(`line ${line}`)
    await chat.said('You said "line 3"').waitFor()
    const bottom = async () => {
      const box = await page.locator('bantam-chat .composer').boundingBox()
      return Math.round((box?.y ?? 0) + (box?.height ?? 0))
    }
    for (const left of [400, 160]) {
      await page.evaluate(`Object.defineProperty(visualViewport, 'height', { value: ${left}, configurable: true });
        visualViewport.dispatchEvent(new Event('resize'))`)
      await expect.poll(bottom).toBe(left)
      await expect.poll(() => chat.said('You said "line 3"').evaluate(isVisible)).toBe(true)
      expect((await chat.field.boundingBox())?.width).toBeGreaterThan(300)
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    )
  })

  it('keeps still, and shows its edges and its focus by lines, for whoever asks their system for it', async () => {
    const durations = async (reducedMotion: 'reduce' | 'no-preference') => {
      const { chat, page } = await greeted({ forcedColors: 'active', reducedMotion })
      await chat.field.focus()
      return page.locator('bantam-chat').evaluate((host) => {
        const parts = [...(host.shadowRoot?.querySelectorAll('*') ?? [])].map((part) =>
          getComputedStyle(part),
        )
        return parts.flatMap(({ animationDuration, transitionDuration }) =>
          `${animationDuration}, ${transitionDuration}`.split(', '),
        )
      })
    }
    expect(new Set(await durations('no-preference')).size).toBeGreaterThan(2)
    expect(new Set(await durations('reduce'))).toEqual(new Set(['0s']))
    const lines = await visits
      .at(-1)
      ?.page.locator('bantam-chat')
      .evaluate((host) =>
        ['.field', '.bubble', '.panel'].map((each) => {
          const { outlineStyle, borderStyle } = getComputedStyle(host.shadowRoot?.querySelector(each) ?? host)
          return `${each} ${outlineStyle} ${borderStyle}`
        }),
      )
    expect(lines).toEqual(['.field solid solid', '.bubble none solid', '.panel solid none'])
  })

  it('stays as it is, however long the conversation becomes', async () => {
    const { page, chat } = await greeted()
    for (let line = 1; line <= 8; line++) {
      await chat.say(`line ${line}`)
      await chat.said(`You said "line ${line}"`).waitFor()
    }
    const beyond = await chat.panel.evaluate((panel) => panel.scrollHeight - panel.clientHeight)
    expect(beyond).toBe(0)
    expect(await chat.said('Welcome!').evaluate(isVisible)).toBe(false)
    expect(await chat.said('You said "line 8"').evaluate(isVisible)).toBe(true)
    await chat.log.evaluate(scrollUp)
    server.say({ ...anna, text: 'One more thing' })
    const news = page.getByRole('button', { name: 'New messages' })
    await news.click()
    await expect.poll(() => chat.said('One more thing').evaluate(isVisible)).toBe(true)
    await news.waitFor({ state: 'detached' })
  })

  it('says that a message is too long, and keeps it to be shortened', async () => {
    const { page, chat } = await greeted()
    await chat.say('x'.repeat(4099))
    await page.getByText('3 characters too long: a message has room for 4,096 characters.').waitFor()
    expect((await chat.field.inputValue()).length).toBe(4099)
    await chat.say('x'.repeat(4096))
    await chat.said('You said').waitFor()
    expect(transcript()).toHaveLength(4)
  })

  it('survives a server that is away for a while without losing or doubling a message', async () => {
    const { page, chat } = await greeted()
    server.failWith(0)
    server.cut()
    await page.getByText('No connection. Trying again…').waitFor()
    await chat.say('still here')
    server.failWith(null)
    await page.getByRole('button', { name: 'Try now' }).click()
    await chat.said('You said "still here"').waitFor()
    await page.getByText('No connection').waitFor({ state: 'hidden' })
    expect(transcript().filter((text) => text === 'still here')).toHaveLength(1)
    server.say({ ...anna, text: 'Welcome back' })
    await chat.said('Welcome back').waitFor()
  })

  it('says so when the network goes, and sends by itself what could not be sent once it is back', async () => {
    const { page, chat } = await greeted()
    await page.context().setOffline(true)
    await page.getByText('No connection. Trying again…').waitFor()
    await chat.say('first')
    await chat.say('second')
    server.say({ ...anna, text: 'Are you there?' })
    const aMomentLater = async () => {
      await page.clock.fastForward(8_000)
      return page.getByText('Not sent.').count()
    }
    await expect.poll(aMomentLater, { timeout: 15_000 }).toBe(2)
    await page.clock.fastForward(30_000)
    await page.context().setOffline(false)
    await chat.said('You said "second"').waitFor()
    await page.getByText('No connection').waitFor({ state: 'hidden' })
    await expect.poll(() => chat.log.locator('.bubble').allInnerTexts()).toEqual(transcript())
    expect(transcript().slice(2)).toEqual([
      'Are you there?',
      'first',
      'You said "first"',
      'second',
      'You said "second"',
    ])
  })

  it('sends from the next page what the last one could not', async () => {
    const { page, chat } = await greeted()
    server.failWith(503)
    await chat.say('on my way')
    await page.getByText('Sending…').waitFor()
    server.failWith(null)
    await page.reload()
    await chat.said('You said "on my way"').waitFor()
    expect(transcript().filter((text) => text === 'on my way')).toHaveLength(1)
  })

  it('tells what was not sent, and sends it when asked', async () => {
    const { page, chat } = await greeted()
    server.failWith(503)
    await chat.say('one')
    await page.getByText('Sending…').waitFor()
    const again = page.getByRole('button', { name: 'Try again' })
    const aMomentLater = async () => {
      await page.clock.fastForward(8_000)
      return again.count()
    }
    await expect.poll(aMomentLater, { timeout: 15_000 }).toBe(1)
    expect(server.requests.filter((request) => request.endsWith('/activities'))).toHaveLength(5)
    server.failWith(null)
    await again.click()
    await chat.said('You said "one"').waitFor()
    expect(await again.count()).toBe(0)
    expect(transcript().filter((text) => text === 'one')).toHaveLength(1)
  })

  it('does without streams where they are refused', async () => {
    server.refuseStreams()
    const { page, chat } = await arrive()
    await chat.launcher.click()
    await page.getByText('No connection. Trying again…').waitFor()
    await page.getByRole('button', { name: 'Try now' }).click()
    await expect.poll(() => server.requests.length).toBe(2)
    await page.clock.fastForward(3_000)
    await chat.said('Welcome!').waitFor()
    await chat.say('hello')
    await expect.poll(() => transcript().length).toBe(4)
    await page.clock.fastForward(3_000)
    await chat.said('You said "hello"').waitFor()
  })

  it('speaks the language of the page, and asks for it', async () => {
    const { page } = await arrive({}, '/?lang=pl')
    await page.getByRole('button', { name: 'Otwórz czat' }).click()
    await page.getByRole('dialog', { name: 'Porozmawiajmy' }).waitFor()
    expect(
      await page.getByRole('dialog').evaluate((panel) => panel.closest('[lang]')?.getAttribute('lang')),
    ).toBe('pl')
    await page.getByRole('textbox', { name: 'Twoja wiadomość' }).waitFor()
    expect(server.kept[0]).toMatchObject({ source: 'direct', campaign: null, referrer: null })
  })

  it('has a menu: another language, the transcript by mail, on in Telegram, an end', async () => {
    const { page, chat } = await greeted()
    const asked: string[] = []
    const answers: Record<string, object> = {
      menu: { transcript: true, telegram: true },
      transcript: {},
      telegram: {
        url: 'https://t.me/bantam_bot?start=abc',
        qr: '<svg viewBox="0 0 3 3"><path d="M0,0h1v1h-1z"/></svg>',
      },
      end: {},
    }
    await page.route(/\/(menu|transcript|telegram|end)$/, (route) => {
      const what = route.request().url().split('/').at(-1) ?? ''
      asked.push([what, route.request().postData()].filter(Boolean).join(' '))
      return route.fulfill({ json: answers[what] ?? {} })
    })
    const press = (name: string) => page.getByRole('button', { name, exact: true }).click()

    await press('Menu')
    expect(await focusedOn(page)).toBe('English')
    await press('E-mail me this conversation')
    expect(await violationsOn(page, 'chat'), 'an address').toEqual([])
    await page.getByLabel('Your e-mail address').fill('anna@firm.example')
    await press('Send')
    await page.getByText('It is on its way to you.').waitFor()
    await press('Back')
    expect(await focusedOn(page)).toBe('Menu')

    await press('Menu')
    await press('Go on in Telegram')
    await page.getByRole('img', { name: 'Go on in Telegram' }).waitFor()
    const link = page.getByRole('link', { name: 'Open Telegram' })
    expect(await link.getAttribute('href')).toBe('https://t.me/bantam_bot?start=abc')
    await press('Back')
    await press('Polski')
    await page.getByRole('dialog', { name: 'Porozmawiajmy' }).waitFor()
    await chat.said('You said "Polski"').waitFor()

    await press('Menu')
    await press('Zakończ rozmowę')
    expect(await violationsOn(page, 'chat'), 'to be sure').toEqual([])
    await press('Zakończ rozmowę')
    await chat.panel.waitFor({ state: 'detached' })
    expect(asked).toEqual([
      'menu',
      'transcript {"email":"anna@firm.example"}',
      'menu',
      'telegram',
      'menu',
      'end',
    ])
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([])
    expect(await focusedOn(page)).toBe('Otwórz czat')
    await page.getByRole('button', { name: 'Otwórz czat' }).click()
    await chat.said('Welcome!').waitFor()
    await page.getByRole('dialog', { name: 'Porozmawiajmy' }).waitFor()
    expect(server.kept).toHaveLength(2)
  })

  it('says so where the server does not know what to talk about', async () => {
    await server.close()
    server = await startChatServer({
      script: answer,
      pages: createSite({ widget, assets, playbook: 'unheard-of' }),
    })
    const { page, chat } = await arrive()
    await chat.launcher.click()
    await page.getByText('The chat is not available on this page at the moment.').waitFor()
    expect(await chat.field.isDisabled()).toBe(true)
  })

  const sizes = [
    ['1280 px', { viewport: { width: 1280, height: 900 } }],
    ['360 px', phone],
  ] as const
  const schemes = ['light', 'dark'] as const
  const looks = sizes.flatMap(([size, options]) =>
    schemes.map((scheme) => [size, scheme, { ...options, colorScheme: scheme }] as const),
  )

  it.each(looks)('gives axe nothing to complain of at %s, %s', async (_size, _scheme, look) => {
    const { page, chat } = await arrive(look)
    expect(await violationsOn(page), 'closed').toEqual([])
    await chat.launcher.click()
    await chat.choice('Answering customers').waitFor()
    expect(await violationsOn(page, 'chat'), 'asked').toEqual([])
    await expectRoomForFingers(page)
    await chat.choice('Answering customers').click()
    await chat.said('Noted').waitFor()
    server.say({ author: 'system', text: 'Anna Nowak has joined' })
    server.say({ ...anna, text: 'See https://example.com' })
    await chat.said('See').waitFor()
    server.failWith(503)
    server.cut()
    await chat.say('x'.repeat(5000))
    await page.getByText('No connection').waitFor()
    expect(await violationsOn(page, 'chat'), 'a rep, a lost connection, a text that is too long').toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    )
  })
})
