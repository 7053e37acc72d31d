import { type Activity, INVOKE_RESPONSE_KEY, TurnContext } from 'botbuilder'
import { describe, expect, it } from 'vitest'
import { WebsiteAdapter } from '../../../adapters/website/bot-adapter.ts'

const now = new Date('2026-11-21T10:00:00.000Z')

const setUp = () => {
  const shown: [string, Partial<Activity>][] = []
  const adapter = new WebsiteAdapter({ show: (...each) => shown.push(each), now: () => now })
  return { adapter, shown }
}

const incoming: Partial<Activity> = {
  type: 'message',
  text: 'Hi',
  channelId: 'directline',
  conversation: { id: 'c1', isGroup: false, conversationType: '', name: '' },
  from: { id: 'visitor', name: '' },
  recipient: { id: 'bantam', name: 'Bantam' },
}

describe('the website adapter', () => {
  it("runs botbuilder's middleware before and after the bot", async () => {
    const { adapter } = setUp()
    const steps: string[] = []
    adapter.use(async (context, next) => {
      steps.push(`before ${context.activity.text}`)
      await next()
      steps.push('after')
    })
    await adapter.run(incoming, async () => void steps.push('bot'))
    expect(steps).toEqual(['before Hi', 'bot', 'after'])
  })

  it('shows what a handler sends on the pages of its conversation, as coming from the bot', async () => {
    const { adapter, shown } = setUp()
    await adapter.run(incoming, async (context) => {
      await context.sendActivity({ type: 'typing' })
    })
    expect(shown).toEqual([
      [
        'c1',
        expect.objectContaining({
          type: 'typing',
          id: expect.stringMatching(/^c1\|[\w-]{36}$/),
          timestamp: now,
          from: incoming.recipient,
        }),
      ],
    ])
  })

  it('keeps traces to itself, waits at a delay, and keeps the answer to an invoke for its asker', async () => {
    const { adapter, shown } = setUp()
    await adapter.run(incoming, async (context) => {
      await context.sendActivities([
        { type: 'trace', name: 'inner thoughts' },
        { type: 'delay', value: 1 },
        { type: 'invokeResponse', value: { status: 200 } },
      ])
      expect(context.turnState.get(INVOKE_RESPONSE_KEY)).toMatchObject({ value: { status: 200 } })
    })
    expect(shown).toEqual([])
  })

  it('goes on with a conversation from a reference that was stored as JSON', async () => {
    const { adapter, shown } = setUp()
    const stored = JSON.stringify(TurnContext.getConversationReference(incoming))
    await adapter.continueConversation(JSON.parse(stored), async (context) => {
      await context.sendActivity('Still there?')
    })
    expect(shown).toEqual([['c1', expect.objectContaining({ type: 'message', text: 'Still there?' })]])
  })

  it('changes and deletes nothing: a transcript is append-only', async () => {
    const { adapter } = setUp()
    await expect(adapter.updateActivity()).rejects.toThrow('append-only')
    await expect(adapter.deleteActivity()).rejects.toThrow('append-only')
  })
})
