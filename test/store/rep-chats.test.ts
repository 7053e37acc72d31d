import { describe, expect, test } from 'vitest'
import type { Client } from '../../src/store/client.ts'
import { createRepChatStore } from '../../src/store/rep-chats.ts'
import { createRepNoticeStore } from '../../src/store/rep-notices.ts'
import { aConversation, NOW } from '../support/builders.ts'
import { useDatabase } from '../support/database.ts'
import { useStores } from '../support/stores.ts'

const here = useStores(useDatabase())

/** A notice about a lead that is being sent to a chat. */
async function aNoticeOnItsWay(lane: string) {
  const conversationId = await aConversation(here.client, here.stores)
  const { id } = await here.client.repNotice.create({
    data: {
      channel: 'telegram',
      lane,
      why: 'message',
      conversationId,
      at: NOW,
      dueAt: NOW,
      leaseUntil: NOW,
    },
  })
  return { id, conversationId }
}

/** The same database, where something happens between the first look at the notices and the next. */
function afterTheFirstLook(happens: () => Promise<void>): Client {
  let looked = false
  const extended = here.client.$extends({
    query: {
      repNotice: {
        async $allOperations({ args, query }) {
          const seen = await query(args)
          if (!looked) await happens()
          looked = true
          return seen
        },
      },
    },
  })
  return extended as unknown as Client
}

describe('what a rep quotes in a chat of ours', () => {
  test('is about the lead that it was sent for', async () => {
    const { id, conversationId } = await aNoticeOnItsWay('700')
    await createRepNoticeStore(here.client).sent(id, '11', NOW)
    const chats = createRepChatStore(here.client)
    expect(await chats.conversationOf('700', '11')).toBe(conversationId)
    expect(await chats.conversationOf('700', '12')).toBeNull()
  })

  test('is not known yet while something is on its way to the chat', async () => {
    await aNoticeOnItsWay('701')
    expect(await createRepChatStore(here.client).conversationOf('701', '11')).toBe('not_yet')
  })

  test('is never taken for nothing because it was noted between two looks', async () => {
    const { id, conversationId } = await aNoticeOnItsWay('702')
    const client = afterTheFirstLook(() => createRepNoticeStore(here.client).sent(id, '11', NOW))
    expect(await createRepChatStore(client).conversationOf('702', '11')).toBe(conversationId)
  })
})
