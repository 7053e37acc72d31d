import { describe, expect, test } from 'vitest'
import { eventually } from '../../support/eventually.ts'
import { type BotOptions, startBot } from './support/bot.ts'
import type { Script } from './support/memory.ts'

const budget = {
  text: 'What is your budget?',
  question: 'budget.amount',
  choices: [
    { id: '-10k', label: 'Up to 10k' },
    { id: '10k-50k', label: '10–50k' },
  ],
}

const dialogue: Script = (content) => {
  if (content.kind === 'open') return [{ text: 'Hello!' }, budget]
  if (content.kind === 'choice') return [{ text: `Noted ${content.question}=${content.choice}` }]
  if (content.kind === 'contact') return [{ text: `Thank you, ${content.contact.name}` }]
  if (content.text.includes('call me')) return [{ text: 'Jak możemy się skontaktować?', wants: 'contact' }]
  return [{ text: `You said: ${content.text}` }]
}

const textsOf = (messages: readonly { text: string }[]) => messages.map(({ text }) => text)

describe.each([{ mode: 'polling' }, { mode: 'webhook' }])('Telegram by $mode', ({ mode }) => {
  const start = () => startBot({ script: dialogue, webhook: mode === 'webhook' })

  test('greets once, however often the chat is started, and keeps where the first contact came from', async () => {
    const { telegram, ...bot } = await start()
    const anna = telegram.user(7, { languageCode: 'pl-PL' })
    anna.starts('campaign-42')
    anna.starts('another')
    anna.says('Hi')
    await telegram.until(() => anna.received.length === 3)
    expect(textsOf(anna.received)).toEqual(['Hello!', 'What is your budget?', 'You said: Hi'])
    expect(bot.conversation(7)).toMatchObject({ source: 'campaign-42', language: 'pl' })
  })

  test('opens with the answers that the link brought along', async () => {
    const { telegram, committed } = await start()
    const anna = telegram.user(7)
    anna.starts('ads__product_crm__team_20-99')
    await telegram.until(() => anna.received.length === 2)
    const answer = (question: string, value: string) => ({
      question,
      source: 'link',
      fact: { kind: 'choice', value },
    })
    expect(committed[0]?.content).toEqual({
      kind: 'open',
      known: [answer('product', 'crm'), answer('team', '20-99')],
    })
  })

  test('takes a pressed button as the choice it stands for, answers the press and marks the button', async () => {
    const { telegram, committed } = await start()
    const anna = telegram.user(7)
    anna.starts()
    await telegram.until(() => anna.received.length === 2)
    const press = anna.presses('10–50k')
    await telegram.until(() => anna.answeredPresses.length === 1 && anna.received[1]?.buttons.length === 1)
    expect(committed.at(-1)).toMatchObject({
      externalId: String(press),
      content: { kind: 'choice', text: '10–50k', question: 'budget.amount', choice: '10k-50k' },
    })
    expect(anna.answeredPresses[0]?.notice).toBeNull()
    expect(anna.received[1]?.buttons[0]?.text).toBe('✓ 10–50k')
    await telegram.until(() => anna.received.length === 3)
    expect(anna.received[2]?.text).toBe('Noted budget.amount=10k-50k')
  })

  test('answers a press that means nothing any more, and takes no turn for it', async () => {
    const { telegram, committed, erase } = await start()
    const anna = telegram.user(7)
    anna.starts()
    await telegram.until(() => anna.received.length === 2)
    const code = anna.received[1]?.buttons[0]?.data ?? ''
    anna.pressesCode('from-an-earlier-version')
    anna.pressesCode(code.replace(/\|0\|/, '|9|'))
    await telegram.until(() => anna.answeredPresses.length === 2)
    erase(7)
    anna.starts()
    await telegram.until(() => anna.received.length === 4)
    anna.pressesCode(code)
    await telegram.until(() => anna.answeredPresses.length === 3)
    const notices = anna.answeredPresses.map(({ notice }) => notice)
    expect(notices).toEqual(Array(3).fill('This button is out of date.'))
    expect(committed.map(({ content }) => content.kind)).toEqual(['open', 'open'])
  })

  test('takes a delivery that comes twice once', async () => {
    const { telegram, committed } = await start()
    const anna = telegram.user(7)
    const first = anna.says('50k EUR')
    await telegram.until(() => anna.received.length === 1)
    telegram.updates.repeat(first)
    anna.says('next')
    await telegram.until(() => anna.received.length === 2)
    expect(committed.map(({ externalId }) => externalId)).toEqual([String(first), String(first + 1)])
    expect(textsOf(anna.received)).toEqual(['You said: 50k EUR', 'You said: next'])
  })

  test('asks for the phone number by a key, takes the number that is shared, and takes the key away', async () => {
    const { telegram, committed } = await start()
    const anna = telegram.user(7, { name: 'Anna', phone: '48500100200' })
    anna.says('call me')
    await telegram.until(() => anna.received.length === 1)
    expect(anna.received[0]?.keys).toEqual([{ text: '📱 Udostępnij mój numer telefonu', contact: true }])
    anna.presses('📱 Udostępnij mój numer telefonu')
    await telegram.until(() => anna.received.length === 2)
    expect(committed.at(-1)?.content).toEqual({
      kind: 'contact',
      text: 'Anna, +48500100200',
      contact: { name: 'Anna', phone: '+48500100200' },
    })
    expect(anna.received[1]).toMatchObject({ text: 'Thank you, Anna', removesKeys: true })
  })

  test('understands the commands', async () => {
    const { telegram, committed } = await start()
    const anna = telegram.user(7)
    for (const text of ['/human', '/stop', '/restart', '/language pl']) anna.says(text)
    await telegram.until(() => anna.received.length === 4)
    expect(committed.map(({ content }) => content)).toEqual([
      { kind: 'command', text: '/human', command: 'human' },
      { kind: 'command', text: '/stop', command: 'stop' },
      { kind: 'command', text: '/restart', command: 'restart' },
      { kind: 'language', text: '/language pl', language: 'pl' },
    ])
  })

  test('offers the languages when none is named, and takes the one that is pressed', async () => {
    const { telegram, committed } = await start()
    const anna = telegram.user(7, { languageCode: 'ru' })
    anna.says('/language')
    await telegram.until(() => anna.received.length === 1)
    expect(anna.received[0]?.text).toBe('На каком языке будем говорить?')
    expect(textsOf(anna.received[0]?.buttons ?? [])).toEqual(['English', 'Polski', 'Русский'])
    anna.presses('Polski')
    await telegram.until(() => anna.answeredPresses.length === 1)
    expect(committed.map(({ content }) => content)).toEqual([
      { kind: 'language', text: 'Polski', language: 'pl' },
    ])
  })

  test('refuses in words what it cannot read, and still takes the words that came with it', async () => {
    const { telegram, committed } = await start()
    const anna = telegram.user(7, { languageCode: 'de' })
    anna.sends({ voice: { file_id: 'v' } })
    anna.sends({ photo: [{ file_id: 'p' }], caption: 'our office' })
    await telegram.until(() => anna.received.length === 3)
    const refusals = textsOf(anna.received).filter((text) => text.startsWith('I can only read text here'))
    expect(refusals).toHaveLength(2)
    expect(committed.map(({ content }) => content)).toEqual([{ kind: 'text', text: 'our office' }])
  })

  test('takes an edited message for a correction of itself, and the same words again for nothing', async () => {
    const { telegram, committed } = await start()
    const anna = telegram.user(7)
    anna.says('10k')
    anna.edits('20k')
    anna.edits('20k')
    anna.edits('30k')
    await telegram.until(() => telegram.updates.acknowledged.length === 4)
    expect(committed.map(({ content }) => content)).toEqual([
      { kind: 'text', text: '10k' },
      { kind: 'text', text: '20k', corrects: 1 },
      { kind: 'text', text: '30k', corrects: 3 },
    ])
  })

  test('keeps a place for people to read, and says so', async () => {
    const { telegram, committed } = await start()
    const anna = telegram.user(7)
    anna.sends({ location: { latitude: 52.23, longitude: 21.01 } })
    await telegram.until(() => textsOf(anna.received).some((text) => text.startsWith('Thank you')))
    expect(committed.map(({ content }) => content.kind)).toEqual(['note'])
  })

  test('helps, and says what is kept, beside the conversation and in its language', async () => {
    const { telegram, committed } = await start()
    const anna = telegram.user(7, { languageCode: 'pl' })
    anna.says('Dzień dobry')
    anna.says('/help')
    anna.says('/privacy')
    await telegram.until(() => anna.received.length === 3)
    const texts = textsOf(anna.received)
    expect(texts.find((text) => text.includes('/language – Zmień język'))).toContain('/privacy – ')
    expect(texts.some((text) => text.startsWith('To, co tu jest pisane, przechowujemy'))).toBe(true)
    expect(committed).toHaveLength(1)
  })

  test('erases everything at the second asking, and begins anew afterwards', async () => {
    const erased: string[] = []
    const wishes = {
      async erase(id: string) {
        erased.push(id)
        bot.erase(7)
        return 'done' as const
      },
    }
    const bot = await startBot({ script: dialogue, webhook: mode === 'webhook', wishes })
    const anna = bot.telegram.user(7)
    anna.says('hello')
    await bot.telegram.until(() => anna.received.length === 1)
    const { id } = bot.conversation(7)
    anna.says('/privacy')
    await bot.telegram.until(() => anna.received.length === 2)
    anna.presses('🗑 Erase my data')
    await bot.telegram.until(() => anna.received.length === 3)
    expect(erased).toEqual([])
    anna.presses('Yes, erase everything')
    await bot.telegram.until(() => anna.received.length === 4)
    expect(anna.received[3]?.text).toContain('is erased')
    expect(erased).toEqual([id])
    anna.says('hello again')
    await bot.telegram.until(() => anna.received.length === 5)
    expect(bot.transcript(7)).toEqual(['prospect: hello again', 'bot: You said: hello again'])
  })

  test('goes on with a dialogue from elsewhere by its link, and says so if the link is no good', async () => {
    const followed: object[] = []
    const wishes: BotOptions['wishes'] = {
      isLink: (payload) => payload.startsWith('go_'),
      async followLink({ said, ...link }) {
        followed.push(link)
        return link.token === 'go_good'
          ? { status: 'continued', conversationId: 'c' }
          : { status: link.token === 'go_busy' ? 'engaged' : 'expired' }
      },
    }
    const { telegram, committed } = await startBot({ webhook: mode === 'webhook', wishes })
    const anna = telegram.user(7)
    const update = anna.starts('go_good')
    anna.starts('go_old')
    anna.starts('go_busy')
    await telegram.until(() => anna.received.length === 2)
    const link = { channel: 'telegram', channelKey: '7' }
    expect(followed[0]).toEqual({ ...link, token: 'go_good', externalId: String(update) })
    expect(textsOf(anna.received).sort()).toEqual([
      expect.stringMatching(/^In this chat you are already with our team/),
      expect.stringMatching(/^This link is no longer good/),
    ])
    expect(committed).toEqual([])
  })

  test('notes who blocked the bot and who let it in again', async () => {
    const { telegram, conversation } = await start()
    const anna = telegram.user(7)
    anna.starts()
    await telegram.until(() => anna.received.length === 2)
    anna.blocks()
    await eventually(() =>
      expect(conversation(7).unreachableSince).toEqual(new Date('2026-11-02T09:00:00.000Z')),
    )
    anna.unblocks()
    await eventually(() => expect(conversation(7).unreachableSince).toBeNull())
  })

  test('is silent in groups', async () => {
    const { telegram, committed } = await start()
    const anna = telegram.user(7)
    const chat = { id: -500, type: 'supergroup', title: 'Office' }
    telegram.updates.push(
      { message: { message_id: 1, from: { id: 7 }, chat, date: 0, text: '/start' } },
      -500,
    )
    telegram.updates.push(
      { my_chat_member: { chat, from: { id: 7 }, new_chat_member: { status: 'member' } } },
      -500,
    )
    await telegram.until(() => telegram.updates.acknowledged.length === 2)
    anna.says('here I am')
    await telegram.until(() => anna.received.length === 1)
    expect(committed).toHaveLength(1)
    expect(telegram.sent).toHaveLength(1)
  })

  test('opens the conversation anew after it was erased', async () => {
    const { telegram, erase, transcript } = await start()
    const anna = telegram.user(7)
    anna.says('one')
    await telegram.until(() => anna.received.length === 1)
    erase(7)
    anna.says('two')
    await telegram.until(() => anna.received.length === 2)
    expect(transcript(7)).toEqual(['prospect: two', 'bot: You said: two'])
  })

  test('lets a rep answer under their name, and withholds what the bot would still say', async () => {
    const { telegram, claim, repSays, rows } = await start()
    const anna = telegram.user(7)
    anna.says('hello')
    await telegram.until(() => anna.received.length === 1)
    telegram.fail('sendMessage', { code: 502 })
    anna.says('is anybody there?')
    await eventually(() => expect(rows[1]).toMatchObject({ state: 'waiting', attempts: 1, leaseUntil: null }))
    claim(7)
    repSays(7, 'I am.')
    rows.forEach((row) => {
      row.dueAt = new Date(0)
    })
    repSays(7, 'What can I do for you?')
    await telegram.until(() => anna.received.length === 3)
    expect(textsOf(anna.received)).toEqual([
      'You said: hello',
      'Maria: I am.',
      'Maria: What can I do for you?',
    ])
    expect(rows[1]).toMatchObject({ state: 'failed', failure: 'withheld' })
  })

  test('keeps the order inside each of many chats that write at the same time', async () => {
    const { telegram, transcript } = await start()
    const chats = Array.from({ length: 20 }, (_, index) => index + 1)
    for (const round of ['a', 'b', 'c']) for (const chat of chats) telegram.user(chat).says(round)
    const saidIn = (chat: number) => transcript(chat).filter((line) => line.startsWith('prospect'))
    await eventually(() => {
      for (const chat of chats) expect(saidIn(chat)).toEqual(['prospect: a', 'prospect: b', 'prospect: c'])
    })
  })

  test('logs neither the token, nor the secret, nor a word of the prospect', async () => {
    const { telegram, log, logged, rows } = await start()
    const anna = telegram.user(7, { name: 'Anna-Maria' })
    telegram.fail('sendMessage', 'kill')
    telegram.fail('answerCallbackQuery', { code: 502 })
    telegram.fail('editMessageReplyMarkup', 'kill')
    anna.pressesCode('d')
    anna.says('my phone is 500100200')
    await eventually(() => expect(rows[0]).toMatchObject({ attempts: 1, leaseUntil: null }))
    await eventually(() => expect(logged.length).toBeGreaterThan(1))
    for (const secret of [telegram.token, 'a-secret', '500100200', 'Anna-Maria'])
      expect(log()).not.toContain(secret)
  })
})

test('publishes the menu of commands in every language', async () => {
  const { telegram } = await startBot()
  await telegram.until(() => telegram.callsOf('setMyCommands').length === 4)
  const menus = telegram.callsOf('setMyCommands').map(({ payload }) => payload.language_code)
  expect(menus).toEqual([undefined, 'en', 'pl', 'ru'])
})

test('refuses to start with a token that Telegram does not know', async () => {
  const { channel } = await startBot({ config: { token: '1:wrong' }, started: false })
  await expect(channel.start()).rejects.toThrow(/TELEGRAM_BOT_TOKEN.*BotFather/)
})

test('starts although Telegram is away, and takes up work when it is back', async () => {
  const { telegram, channel, time } = await startBot({ started: false, script: dialogue })
  telegram.fail('getMe', { code: 502 })
  telegram.fail('deleteWebhook', { code: 502 }, { times: 2 })
  await channel.start()
  const anna = telegram.user(7)
  anna.starts()
  await telegram.until(() => telegram.callsOf('deleteWebhook').length === 1)
  await eventually(() => {
    time.pass(1000)
    expect(anna.received).toHaveLength(2)
  })
})

test('goes on although the menu of commands is refused', async () => {
  const { telegram, channel, logged } = await startBot({ started: false })
  telegram.fail('setMyCommands', { code: 400 }, { times: 4 })
  await channel.start()
  telegram.user(7).says('hello')
  await telegram.until(() => telegram.user(7).received.length === 1)
  expect(logged.map(({ message }) => message)).toContain(
    'Telegram: the menu of commands could not be published',
  )
})
