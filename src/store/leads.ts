/** Leads: the history of their stages, and what users judge of their conversations. */
import { Judgement, ranked } from '../domain/judgement.ts'
import { Stage } from '../domain/lead.ts'
import type { KnownFacts } from '../domain/stage.ts'
import type { LeadStore } from '../engine/lead-port.ts'
import { CHANGE_CHANNEL, notice } from './changes.ts'
import type { Client } from './client.ts'
import type { Prisma } from './generated/client.ts'
import { currencyOf, oldestFirst, stageChangeOf, staged } from './stages.ts'

/** What a judgement's view is made of. */
export const judged = { user: { select: { id: true, name: true } } } as const

/** Rows oldest first. */
export const judgementsOf = (rows: Prisma.JudgementGetPayload<{ include: typeof judged }>[]): Judgement[] =>
  ranked(
    rows.map((row) => ({
      about: Judgement.shape.about.parse(row.about),
      criterion: row.criterion,
      value: row.value,
      note: row.note,
      by: row.user,
      qualification: row.qualification,
      at: row.at.toISOString(),
    })),
  )

export function createLeadStore(client: Client): LeadStore {
  return {
    async view(prospectId) {
      const row = await client.prospect.findUnique({
        where: { id: prospectId },
        select: { stage: true, stageChanges: { orderBy: oldestFirst, include: staged } },
      })
      return row && { stage: Stage.parse(row.stage), stages: row.stageChanges.map(stageChangeOf) }
    },
    async isHolder(prospectId, userId) {
      const held = { OR: [{ repId: userId }, { events: { some: { kind: 'claimed', userId } } }] }
      return (await client.handoff.count({ where: { conversation: { prospectId }, ...held }, take: 1 })) > 0
    },
    async exists(prospectId) {
      return (await client.prospect.count({ where: { id: prospectId } })) > 0
    },
    async conversations(prospectId) {
      const rows = await client.conversation.findMany({ where: { prospectId }, select: { id: true } })
      return rows.map(({ id }) => id)
    },
    changeStage: (prospectId, by, decide) =>
      client.$transaction(async (tx) => {
        const [row] = await tx.$queryRaw<{ stage: string }[]>`
          SELECT stage FROM prospect WHERE id = ${prospectId}::uuid FOR UPDATE`
        if (!row) return false
        const last = await tx.stageChange.findFirst({
          where: { prospectId },
          orderBy: [{ at: 'desc' }, { id: 'desc' }],
          include: staged,
        })
        const facts = decide(Stage.parse(row.stage), last && factsOf(stageChangeOf(last)))
        if (facts) await write(tx, prospectId, facts, by)
        return true
      }),
    async judgements(conversationId) {
      const rows = await client.judgement.findMany({
        where: { conversationId },
        orderBy: oldestFirst,
        include: judged,
      })
      return judgementsOf(rows)
    },
    async judge(conversationId, judgement) {
      await client.judgement.create({ data: { conversationId, ...judgement } })
    },
  }
}

const factsOf = ({ stage, value, reason, note }: KnownFacts): KnownFacts => ({ stage, value, reason, note })

async function write(
  tx: Prisma.TransactionClient,
  prospectId: string,
  { stage, value, reason, note }: KnownFacts,
  { userId, at }: { userId: string; at: Date },
): Promise<void> {
  await tx.$executeRaw`UPDATE prospect SET stage = ${stage} WHERE id = ${prospectId}::uuid`
  await tx.$executeRaw`
    INSERT INTO stage_change (prospect_id, stage, actor, value, currency, reason, note, user_id, at)
    SELECT ${prospectId}::uuid, ${stage}, 'rep', value, CASE WHEN value IS NOT NULL THEN ${currencyOf(prospectId)} END,
           ${reason}, ${note}, ${userId}::uuid, ${at}
      FROM (SELECT ${value}::numeric AS value) said`
  await tx.$queryRaw`SELECT pg_notify(${CHANGE_CHANNEL}, ${notice({ queue: true })})::text`
}
