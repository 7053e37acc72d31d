/** What scores rest on, and the place in the queue that follows from them. */

import { z } from 'zod'
import { Stage } from '../domain/lead.ts'
import { OutcomeKind } from '../domain/outcome.ts'
import { Saved } from '../engine/advance.ts'
import type { ScoredConversation, ScoreStore } from '../engine/scores.ts'
import { behaviourOf } from './behaviours.ts'
import { CHANGE_CHANNEL, notice } from './changes.ts'
import type { Client } from './client.ts'
import type { Prospect } from './generated/client.ts'
import { contactOf, entryOf } from './views.ts'

type Reachable = Pick<Prospect, 'email' | 'phone'>

const Attributes = z.record(z.string(), z.string())

export function createScoreStore(client: Client): ScoreStore {
  /** What the CRM has on these people, by e-mail address, or else by telephone. */
  async function crmLeads(prospects: readonly Reachable[]) {
    const emails = prospects.flatMap(({ email }) => (email ? [email.toLowerCase()] : []))
    const phones = prospects.flatMap(({ phone }) => (phone ? [phone] : []))
    const leads =
      emails.length + phones.length === 0
        ? []
        : await client.importedLead.findMany({
            where: { OR: [{ email: { in: emails } }, { phone: { in: phones } }] },
            orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
          })
    return ({ email, phone }: Reachable) => {
      const lead =
        leads.find((each) => email !== null && each.email === email.toLowerCase()) ??
        leads.find((each) => phone !== null && each.phone === phone)
      if (!lead) return null
      const { role, company, source, campaign } = lead
      return { role, company, source, campaign, attributes: Attributes.parse(lead.attributes) }
    }
  }

  return {
    async read(conversationIds) {
      const rows = await client.conversation.findMany({
        where: { id: { in: [...conversationIds] } },
        include: {
          prospect: true,
          ledger: { orderBy: [{ turn: 'asc' }, { n: 'asc' }] },
          behaviours: true,
        },
      })
      const leadOf = await crmLeads(rows.map(({ prospect }) => prospect))
      return rows
        .filter((row) => row.saved !== null)
        .map(
          (row): ScoredConversation => ({
            id: row.id,
            playbook: { id: row.playbookId, version: row.playbookVersion },
            saved: Saved.parse(row.saved),
            entries: row.ledger
              .filter(({ qualification }) => qualification === row.qualification)
              .map(entryOf),
            behaviours: row.behaviours.map(behaviourOf),
            contact: contactOf(row.prospect),
            doubted: row.prospect.doubtedAt !== null,
            stage: Stage.parse(row.prospect.stage),
            outcome: OutcomeKind.nullable().parse(row.outcome),
            channel: row.channel,
            source: row.source,
            campaign: row.campaign,
            createdAt: row.prospect.createdAt,
            lead: leadOf(row.prospect),
          }),
        )
    },
    async due(now, limit) {
      const rows = await client.handoff.findMany({
        where: { rescoreAt: { lte: now }, status: { in: ['waiting', 'claimed', 'accepted'] } },
        orderBy: { rescoreAt: 'asc' },
        take: limit,
        select: { conversationId: true, rescoreAt: true },
      })
      return rows.flatMap(({ conversationId, rescoreAt }) =>
        rescoreAt ? [{ conversationId, rescoreAt }] : [],
      )
    },
    async keep({ conversationId, score, temperature, rescoreAt }, seen) {
      await client.$queryRaw`
        WITH kept AS (
          UPDATE handoff SET score = ${score}, temperature = ${temperature}, rescore_at = ${rescoreAt}
           WHERE conversation_id = ${conversationId}::uuid AND rescore_at = ${seen}
             AND status IN ('waiting', 'claimed', 'accepted')
          RETURNING id)
        SELECT pg_notify(${CHANGE_CHANNEL}, ${notice({ queue: true })})::text FROM kept`
    },
  }
}
