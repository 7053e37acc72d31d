import type { Activity } from 'botbuilder'
import { describe, expect, it } from 'vitest'
import { IncomingActivity } from '../../../adapters/website/activities.ts'
import { createBot, type Sender } from '../../../adapters/website/bot.ts'
import { WebsiteAdapter } from '../../../adapters/website/bot-adapter.ts'
import type { Inbound, Receipt } from '../../../src/domain/inbound.ts'

const sender: Sender = { conversation: 'c1', row: 'r1', user: 'visitor', language: () => 'pl' }
const activity = (fields: object = {}) => IncomingActivity.parse({ type: 'message', text: 'Hi', ...fields })

const setUp = (receipt: Receipt = { status: 'accepted', seq: 2 }) => {
  const shown: Partial<Activity>[] = []
  const received: Inbound[] = []
  const adapter = new WebsiteAdapter({
    show: (_conversation, each) => shown.push(each),
    now: () => new Date(0),
  })
  const receive = async (inbound: Inbound) => {
    received.push(inbound)
    return receipt
  }
  return { adapter, bot: createBot({ adapter, receive }), shown, received }
}

describe('the bot', () => {
  it('gives a message to the engine under an id that a repeated delivery repeats', async () => {
    const { bot, received } = setUp()
    const result = await bot.hear(sender, activity({ channelData: { clientActivityID: 'a1' } }))
    expect(result).toEqual({ status: 'accepted', seq: 2 })
    expect(received).toEqual([
      {
        channel: 'website',
        conversationId: 'r1',
        externalId: 'c1:a1',
        clientId: 'a1',
        content: { kind: 'text', text: 'Hi' },
      },
    ])
  })

  it('gives no id where the sender gave none: then every message is a new one', async () => {
    const { bot, received } = setUp()
    await bot.hear(sender, activity())
    expect(received).toMatchObject([{ externalId: null, clientId: null }])
  })

  it('tells the engine that a chat was opened', async () => {
    const { bot, received } = setUp({ status: 'accepted', seq: null })
    const entry = { engagement: 'ready', customer: 'existing' } as const
    expect(await bot.open(sender, { entry, known: [] })).toEqual({ status: 'accepted', seq: null })
    expect(received).toMatchObject([{ conversationId: 'r1', content: { kind: 'open', entry } }])
  })

  it("refuses what it cannot take in the prospect's language, in the chat and to the caller", async () => {
    const { bot, shown, received } = setUp()
    const result = await bot.hear(sender, activity({ text: 'x'.repeat(5000) }))
    expect(result).toEqual({ status: 'refused', reason: expect.stringContaining('więcej niż 4096 znaków') })
    expect(shown).toMatchObject([
      { text: expect.stringContaining('4096'), channelData: { author: 'system' } },
    ])
    expect(received).toEqual([])
  })

  it('takes the words that came with a file, and says that the file was not taken', async () => {
    const { bot, shown, received } = setUp()
    await bot.hear(sender, activity({ attachments: [{ contentType: 'image/png' }] }))
    expect(received).toMatchObject([{ content: { kind: 'text', text: 'Hi' } }])
    expect(shown).toMatchObject([{ text: expect.stringContaining('plików') }])
  })

  it("hears what botbuilder's middleware made of a message", async () => {
    const { adapter, bot, received } = setUp()
    adapter.use(async (context, next) => {
      context.activity.text = context.activity.text.toUpperCase()
      await next()
    })
    await bot.hear(sender, activity({ text: 'quiet' }))
    expect(received).toMatchObject([{ content: { text: 'QUIET' } }])
  })

  it('acknowledges nothing that a middleware kept from it', async () => {
    const { adapter, bot } = setUp()
    adapter.use(async () => undefined)
    await expect(bot.hear(sender, activity())).rejects.toThrow('no handler took the message activity')
  })
})
