/** Conversations and their transcripts, outside the hot path. */
import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import { Language } from '../domain/language.ts'
import { Author, Choice, type Message } from '../domain/transcript.ts'
import type { ConversationStore } from '../engine/ports.ts'
import type { Client } from './client.ts'

/** One page of a transcript. */
const PAGE = 1000

export const Extra = z
  .object({
    choices: z.array(Choice).default([]),
    question: z.string().nullable().default(null),
    wants: z.enum(['contact']).nullable().default(null),
  })
  .nullable()

interface MessageRow {
  conversationId: string
  seq: number
  author: string
  text: string
  extra: unknown
  clientId: string | null
  at: Date
  rep: { name: string } | null
}

export const messageOf = (row: MessageRow): Message => {
  const extra = Extra.parse(row.extra)
  return {
    conversationId: row.conversationId,
    seq: row.seq,
    author: Author.parse(row.author),
    authorName: row.rep?.name ?? null,
    text: row.text,
    choices: extra?.choices ?? [],
    question: extra?.question ?? null,
    wants: extra?.wants ?? null,
    clientId: row.clientId,
    at: row.at.toISOString(),
  }
}

/**
 * Creates the prospect and the conversation together, or finds the conversation that is there: two first messages that
 * arrive at once meet in one row.
 */
const OPEN = `WITH known AS (SELECT id FROM conversation WHERE channel = $1 AND channel_key = $2
                   UNION ALL SELECT conversation_id FROM other_address WHERE channel = $1 AND channel_key = $2),
        person AS (INSERT INTO prospect (id, created_at) SELECT $3::uuid, $9::timestamptz WHERE NOT EXISTS (SELECT 1 FROM known) RETURNING id),
        begun AS (INSERT INTO stage_change (prospect_id, stage, actor, at) SELECT id, 'lead', 'bot', $9::timestamptz FROM person),
        opened AS (
          INSERT INTO conversation (id, prospect_id, channel, channel_key, playbook_id, playbook_version, language,
                                    source, campaign, referrer, reference, created_at, updated_at)
          SELECT $4::uuid, person.id, $1, $2, $5, $6::int, $7, $8, $11, $12, $10::jsonb, $9::timestamptz, $9::timestamptz
            FROM person
          RETURNING id)
   SELECT id, true AS created FROM opened UNION ALL SELECT id, false FROM known`

const UNIQUE_VIOLATION = '23505'

export function createConversationStore(client: Client): ConversationStore {
  const find: ConversationStore['find'] = async (channel, channelKey) => {
    const [row] = await client.$queryRaw<{ id: string }[]>`
      SELECT id::text FROM conversation WHERE channel = ${channel} AND channel_key = ${channelKey}
      UNION ALL
      SELECT conversation_id::text FROM other_address WHERE channel = ${channel} AND channel_key = ${channelKey}`
    return row ?? null
  }

  return {
    find,
    async open(address) {
      const { channel, channelKey } = address
      try {
        const [row] = await client.$queryRawUnsafe<{ id: string; created: boolean }[]>(
          OPEN,
          channel,
          channelKey,
          uuidv7(),
          uuidv7(),
          address.playbook.id,
          address.playbook.version,
          address.language,
          address.source,
          address.at,
          address.reference === null ? null : JSON.stringify(address.reference),
          address.campaign ?? null,
          address.referrer ?? null,
        )
        if (row) return row
      } catch (error) {
        if (!String(error).includes(UNIQUE_VIOLATION)) throw error
      }
      const known = await find(channel, channelKey)
      if (!known) throw new Error(`the ${channel} conversation could be neither opened nor found`)
      return { id: known.id, created: false }
    },
    async exists(id) {
      return (await client.conversation.count({ where: { id } })) > 0
    },
    async locate(id, channel) {
      const [row] = await client.$queryRaw<{ key: string }[]>`
        SELECT channel_key AS key FROM conversation WHERE id = ${id}::uuid AND channel = ${channel}
        UNION ALL
        SELECT channel_key FROM other_address WHERE conversation_id = ${id}::uuid AND channel = ${channel}`
      return row?.key ?? null
    },
    async language(id) {
      const row = await client.conversation.findUnique({ where: { id }, select: { language: true } })
      return row && Language.parse(row.language)
    },
    async reference(id) {
      const row = await client.conversation.findUnique({ where: { id }, select: { reference: true } })
      return row?.reference ?? null
    },
    async messages(conversationId, afterSeq, limit = PAGE) {
      const rows = await client.message.findMany({
        where: { conversationId, seq: { gt: afterSeq } },
        orderBy: { seq: 'asc' },
        take: limit,
        include: { rep: { select: { name: true } } },
      })
      return rows.map(messageOf)
    },
    async markUnreachable(channel, channelKey, at) {
      // Most who write were reachable all along: nothing is written then.
      const where = { channel, channelKey, ...(at === null && { unreachableAt: { not: null } }) }
      await client.conversation.updateMany({ where, data: { unreachableAt: at } })
    },
  }
}
