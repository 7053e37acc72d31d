/** What the desk's lists find: by words, and below the threshold. */
import { describe, expect, test } from 'vitest'
import { searchQuery } from '../../src/store/search.ts'
import {
  aConversation,
  aMessage,
  anOutcome,
  aTurn,
  aUser,
  aWaitingHandoff,
  NOW,
} from '../support/builders.ts'
import { useDatabase } from '../support/database.ts'
import { useStores } from '../support/stores.ts'

const here = useStores(useDatabase())

async function aLead({ contact = {}, said = 'hello' }: { contact?: object; said?: string }) {
  const lead = await aWaitingHandoff(here.client, here.stores)
  const { prospectId } = await here.client.conversation.findUniqueOrThrow({
    where: { id: lead.conversationId },
  })
  await here.client.prospect.update({ where: { id: prospectId }, data: contact })
  const version = await here.client.conversation.findUniqueOrThrow({ where: { id: lead.conversationId } })
  await here.stores.turns.commit(
    aTurn(lead.conversationId, {
      expectedVersion: version.version,
      messages: [
        aMessage({ seq: version.lastSeq + 1, text: said }),
        aMessage({ seq: version.lastSeq + 2, author: 'bot', text: 'And your budget for chatbots?' }),
      ],
      conversation: { owner: 'queue', lastSeq: version.lastSeq + 2 },
    }),
  )
  return lead.handoffId
}

const searched = async (search: string) => {
  const page = await here.stores.handoffs.list({
    queue: null,
    statuses: ['waiting'],
    repId: null,
    search,
    cursor: null,
    limit: 100,
  })
  return page === 'bad_cursor' ? page : page.items.map(({ id }) => id).sort()
}

describe('a search', () => {
  test('finds by name, address, company, number and what was said; by beginnings of words, in any alphabet', async () => {
    const zolc = await aLead({
      contact: { name: 'Stanisława Żółć', email: 'biuro@zolc-transport.example', phone: '+48600100200' },
      said: 'Tracimy klientów między formularzem a telefonem',
    })
    const sokolov = await aLead({
      contact: { name: 'Дмитрий Соколов', company: 'ООО «Вектор»' },
      said: 'Поддержка отвечает два дня',
    })
    const found: Record<string, string[]> = {
      żółć: [zolc],
      'stani ZOLC': [zolc],
      'zolc-trans': [zolc],
      'biuro@zolc': [zolc],
      '+48600': [zolc],
      'klientow formularzem': [zolc],
      'СОКОЛОВ дми': [sokolov],
      вектор: [sokolov],
      'поддержк два': [sokolov],
      // In two places, so it is not one thing that was said.
      'поддержка вектор': [],
      nobody: [],
    }
    for (const [words, ids] of Object.entries(found))
      expect([words, await searched(words)]).toEqual([words, ids])
  })

  test('does not find what the bot asks of everybody, nor stumbles over signs', async () => {
    await aLead({})
    expect(await searched('chatbots')).toEqual([])
    expect(await searched('!!! & | :* \' "')).toEqual([])
    expect(searchQuery(`don't & drop:`)).toBe('don:* & t:* & drop:*')
  })
})

describe('the base', () => {
  async function ended(outcome: 'nurture' | 'disqualified', overrides: { at?: Date; owner?: 'rep' } = {}) {
    const { at = NOW, owner } = overrides
    const rep = owner ? await aUser(here.stores) : null
    const id = await aConversation(here.client, here.stores, { at })
    const segment = outcome === 'nurture' ? 'later' : null
    const reached = anOutcome({
      kind: outcome,
      score: 31,
      temperature: 'warm',
      segment: segment ?? undefined,
    })
    await here.stores.turns.commit(aTurn(id, { conversation: { outcome: reached } }))
    const saved = { context: { outcome: reached } }
    await here.client.conversation.update({
      where: { id },
      data: { saved, segment, ...(rep && { owner, repId: rep.id }) },
    })
    return id
  }
  const all = { outcome: null, segment: null, search: null, cursor: null, limit: 2 }

  test('lists who is below the threshold, latest first, page by page; not who is with a rep', async () => {
    const hour = (n: number) => new Date(NOW.getTime() + n * 3_600_000)
    const first = await ended('nurture', { at: hour(1) })
    const second = await ended('disqualified', { at: hour(2) })
    const third = await ended('nurture', { at: hour(3) })
    await ended('nurture', { at: hour(4), owner: 'rep' })
    const page = await here.stores.base.list(all)
    if (page === 'bad_cursor') throw new Error('there was no cursor')
    expect(page.items.map(({ conversationId }) => conversationId)).toEqual([third, second])
    expect(page.items[0]).toMatchObject({
      score: 31,
      temperature: 'warm',
      segment: 'later',
      outcome: 'nurture',
    })
    expect(await here.stores.base.list({ ...all, cursor: page.cursor })).toMatchObject({
      items: [{ conversationId: first }],
      cursor: null,
    })
    expect(await here.stores.base.list({ ...all, outcome: 'disqualified' })).toMatchObject({
      items: [{ conversationId: second }],
    })
    expect(await here.stores.base.list({ ...all, segment: 'later', search: 'nobody' })).toMatchObject({
      items: [],
    })
    expect(await here.stores.base.list({ ...all, cursor: 'made up' })).toBe('bad_cursor')
  })
})
