/** The hot path: loads and commits of turns, each batched with those that are ready at the same time. */
import { z } from 'zod'
import { Language } from '../domain/language.ts'
import { Owner } from '../domain/routing.ts'
import { Saved } from '../engine/advance.ts'
import type { ConversationState, Turn, TurnStore } from '../engine/ports.ts'
import { holdOn } from './addresses.ts'
import { createBatcher } from './batch.ts'
import type { Client } from './client.ts'
import { commitAll, isDeadlock, isRepeatedDelivery } from './commit.ts'
import { createMemory } from './memory.ts'
import { standsAlone } from './opt-out.ts'

/** At most this many turns in a statement: beyond it the statement grows and the gain does not. */
const BATCH_SIZE = 64
/** Two keep PostgreSQL busy while the next batch gathers; more would only make batches smaller. */
const BATCHES_IN_FLIGHT = 2

export function createTurnStore(client: Client): TurnStore {
  const memory = createMemory()
  const loadBatched = createBatcher({
    run: (requests: LoadRequest[]) => loadAll(client, requests),
    size: BATCH_SIZE,
    inFlight: BATCHES_IN_FLIGHT,
  })
  const commitBatched = createBatcher({
    run: (turns: Turn[]) => commitAll(client, turns),
    keyOf: (turn) => turn.conversationId,
    size: BATCH_SIZE,
    inFlight: BATCHES_IN_FLIGHT,
  })
  return {
    async load(request) {
      const known = request.remembered ? memory.recall(request) : null
      if (known) return known
      const loaded = await loadBatched(request)
      if (loaded) memory.loaded(loaded.conversation)
      return loaded
    },
    async commit(turn) {
      try {
        const result = standsAlone(turn) ? await commitAlone(client, turn) : await commitBatched(turn)
        if (result === 'committed') memory.committed(turn)
        else memory.forget(turn.conversationId)
        return result
      } catch (error) {
        memory.forget(turn.conversationId)
        if (isRepeatedDelivery(error) || isDeadlock(error)) return 'conflict'
        throw error
      }
    },
    async holdOn(conversationId, channel, at) {
      memory.forget(conversationId)
      return holdOn(client, conversationId, channel, at)
    },
  }
}

async function commitAlone(client: Client, turn: Turn): Promise<'committed' | 'conflict'> {
  const [result] = await commitAll(client, [turn])
  return result ?? 'conflict'
}

type LoadRequest = Parameters<TurnStore['load']>[0]

const LOAD = `SELECT r.n, c.id, c.prospect_id, c.channel, c.channel_key, c.playbook_id, c.playbook_version, c.language, c.owner,
          c.rep_id, c.version, c.last_seq, c.qualification, c.saved,
          (SELECT m.seq FROM message m WHERE m.channel = r.channel AND m.external_id = r.external_id) AS duplicate
     FROM jsonb_to_recordset($1::jsonb) AS r(n int, id uuid, channel text, external_id text)
     JOIN conversation c ON c.id = r.id AND c.superseded_by IS NULL`

const LoadedRow = z.object({
  n: z.int(),
  id: z.string(),
  prospect_id: z.string(),
  channel: z.string(),
  channel_key: z.string(),
  playbook_id: z.string(),
  playbook_version: z.int(),
  language: Language,
  owner: Owner,
  rep_id: z.string().nullable(),
  version: z.int(),
  last_seq: z.int(),
  qualification: z.int(),
  saved: Saved.nullable(),
  duplicate: z.int().nullable(),
})

const stateOf = (row: z.infer<typeof LoadedRow>): ConversationState => ({
  id: row.id,
  prospectId: row.prospect_id,
  channel: row.channel,
  channelKey: row.channel_key,
  playbook: { id: row.playbook_id, version: row.playbook_version },
  language: row.language,
  owner: row.owner,
  repId: row.rep_id,
  version: row.version,
  lastSeq: row.last_seq,
  qualification: row.qualification,
  saved: row.saved,
})

async function loadAll(client: Client, requests: LoadRequest[]) {
  const asked = requests.map((request, n) => ({
    n,
    id: request.conversationId,
    channel: request.delivery?.channel,
    external_id: request.delivery?.externalId,
  }))
  const rows = await client.$queryRawUnsafe<unknown[]>(LOAD, JSON.stringify(asked))
  const results: Awaited<ReturnType<TurnStore['load']>>[] = requests.map(() => null)
  for (const raw of rows) {
    const row = LoadedRow.parse(raw)
    results[row.n] = {
      conversation: stateOf(row),
      duplicate: row.duplicate === null ? null : { seq: row.duplicate },
    }
  }
  return results
}
