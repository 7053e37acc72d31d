/** Leads that came from a CRM, and whose end is known. */
import { z } from 'zod'
import { AnswerStatus } from '../domain/answer.ts'
import { Stage } from '../domain/lead.ts'
import type { CrmLeadStore } from '../engine/crm-ports.ts'
import type { Client } from './client.ts'
import { importLeads } from './import-leads.ts'
import { importOutcomes } from './import-outcomes.ts'

/** The longest that an import may take, and wait for another's end. */
const PATIENCE = { timeout: 30 * 60_000, maxWait: 60_000 }

const text = z.string().nullable()

const LeadRow = z.object({
  id: z.string(),
  createdAt: z.date(),
  email: text,
  phone: text,
  company: text,
  role: text,
  source: text,
  campaign: text,
  stage: Stage,
  attributes: z.record(z.string(), z.string()),
})

const ProspectRow = LeadRow.omit({ campaign: true, attributes: true }).extend({
  channel: z.string(),
  language: z.string(),
  ended: z.object({ playbook: z.string(), score: z.number() }).nullable(),
  /** Of another version's dialogue, whatever cannot be read is left out. */
  answers: z.record(z.string(), z.object({ status: AnswerStatus, choice: text })).catch({}),
})

export function createCrmLeadStore(client: Client): CrmLeadStore {
  return {
    importLeads: (batches, approve) =>
      client.$transaction((transaction) => importLeads(transaction, batches, approve), PATIENCE),
    importOutcomes: (batches, approve, at) =>
      client.$transaction((transaction) => importOutcomes(transaction, batches, approve, at), PATIENCE),
    async closedLeads() {
      const rows = await client.$queryRaw`
        SELECT l.id, l.created_at AS "createdAt", l.email, l.phone, l.company, l.role, l.source, l.campaign, l.stage,
               l.attributes
          FROM imported_lead l
         WHERE l.stage IN ('won', 'lost')
            OR EXISTS (SELECT FROM prospect p WHERE p.stage IN ('won', 'lost') AND lower(p.email) = l.email)
            OR EXISTS (SELECT FROM prospect p WHERE p.stage IN ('won', 'lost') AND p.phone = l.phone)`
      return z.array(LeadRow).parse(rows)
    },
    async closedProspects() {
      const rows = await client.$queryRaw`
        SELECT DISTINCT ON (p.id) p.id::text, p.created_at AS "createdAt", p.email, p.phone, p.company, p.role, p.stage,
               c.channel, c.language, c.source, coalesce(c.saved -> 'context' -> 'answers', '{}') AS answers,
               CASE WHEN c.saved -> 'context' ->> 'outcome' IS NOT NULL
                    THEN jsonb_build_object('playbook', c.playbook_id, 'score', c.saved -> 'context' -> 'outcome' -> 'score')
               END AS ended
          FROM prospect p JOIN conversation c ON c.prospect_id = p.id
         WHERE p.stage IN ('won', 'lost')
            OR EXISTS (SELECT FROM imported_lead l WHERE l.stage IN ('won', 'lost') AND l.email = lower(p.email))
            OR EXISTS (SELECT FROM imported_lead l WHERE l.stage IN ('won', 'lost') AND l.phone = p.phone)
         ORDER BY p.id, c.updated_at DESC, c.id`
      return z.array(ProspectRow).parse(rows)
    },
  }
}
