/** What channels keep: where a poller stands, and updates that can never succeed. */
import { z } from 'zod'
import type { Client } from './client.ts'

const Offset = z.object({ offset: z.int().nullable() })

/** The next offset of a poller; null: it has none yet. */
export const createChannelState = (client: Client, channel: string) => ({
  async load(): Promise<number | null> {
    const row = await client.channelState.findUnique({ where: { channel } })
    return row ? Offset.parse(row.state).offset : null
  },
  async save(offset: number): Promise<void> {
    const state = { offset }
    await client.channelState.upsert({ where: { channel }, create: { channel, state }, update: { state } })
  },
})

export const createPoisonStore = (client: Client) => ({
  /** Kept once per delivery; the error's text names no personal data. */
  async add(channel: string, externalId: string, error: string, at: Date): Promise<void> {
    await client.poisonUpdate.createMany({ data: [{ channel, externalId, error, at }], skipDuplicates: true })
  },
})
