/** The base of leads below the threshold, for managers and administrators. */
import { z } from 'zod'
import { Language } from '../../src/domain/language.ts'
import { Stage } from '../../src/domain/lead.ts'
import { OutcomeKind, Temperature } from '../../src/domain/outcome.ts'
import type { BaseLead, BaseStore } from '../../src/engine/base-port.ts'
import { Problem, problem } from '../problem.ts'
import { mayManage } from './access.ts'
import { named } from './named.ts'
import { paged, pageOf } from './paging.ts'
import { type Route, refuse, route } from './route.ts'

const BaseOutcome = OutcomeKind.exclude(['handed_off'])

const BaseLeadBody = z.object({
  conversationId: z.string(),
  prospectId: z.string(),
  channel: z.string(),
  language: Language,
  name: z.string().nullable(),
  email: z.string().nullable(),
  phone: z.string().nullable(),
  company: z.string().nullable(),
  stage: Stage,
  outcome: BaseOutcome,
  segment: z.string().nullable(),
  reasons: z.array(z.string()),
  /** As they stood when the qualification ended. */
  score: z.number(),
  temperature: Temperature,
  followUpAt: z.iso.datetime().nullable(),
  /** When the conversation began. */
  since: z.iso.datetime(),
})
export type BaseLeadBody = z.infer<typeof BaseLeadBody>

export const BasePage = z.object({ items: z.array(BaseLeadBody), cursor: z.string().nullable() })

const BaseQuery = z.object({
  outcome: BaseOutcome.optional(),
  segment: z.string().min(1).max(100).optional(),
  search: z.string().trim().min(1).max(200).optional(),
  cursor: z.string().min(1).max(500).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
})

for (const [id, schema] of Object.entries({ BaseLead: BaseLeadBody, BasePage })) named.add(schema, { id })

export function baseRoutes({ base }: { base: BaseStore }): Route[] {
  const list = route({
    method: 'get',
    path: '/base',
    summary: 'Leads below the threshold: kept warm, unfinished, turned away; the latest first',
    query: BaseQuery,
    answers: {
      200: pageOf(BasePage),
      403: { description: 'For managers and administrators.', body: Problem },
    },
    async answer({ query }, { user }) {
      if (!mayManage(user)) return refuse(problem(403, 'Only managers and administrators see the base.'))
      const { outcome = null, segment = null, search = null, cursor = null, limit } = query
      const page = await base.list({ outcome, segment, search, cursor, limit })
      return paged(page, presentBaseLead)
    },
  })
  return [list]
}

const presentBaseLead = (lead: BaseLead): BaseLeadBody => ({
  conversationId: lead.conversationId,
  prospectId: lead.prospectId,
  channel: lead.channel,
  language: lead.language,
  name: lead.name,
  email: lead.email,
  phone: lead.phone,
  company: lead.company,
  stage: lead.stage,
  outcome: lead.outcome,
  segment: lead.segment,
  reasons: lead.reasons,
  score: lead.score,
  temperature: lead.temperature,
  followUpAt: lead.followUpAt,
  since: lead.since,
})
