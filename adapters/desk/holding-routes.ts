/** Who got what, when, and what they did with it: one by one, counted, and as a table; for managers and administrators. */
import { z } from 'zod'
import { RejectionReason, Stage } from '../../src/domain/lead.ts'
import {
  type Holding,
  type HoldingFilter,
  type HoldingStore,
  MEASURED_BY,
} from '../../src/engine/holding-port.ts'
import type { Clock } from '../../src/engine/ports.ts'
import { type Cell, csvOf } from '../csv.ts'
import { Problem, problem } from '../problem.ts'
import { mayManage } from './access.ts'
import { AssignmentBody } from './assignment-body.ts'
import { named } from './named.ts'
import { paged, pageOf } from './paging.ts'
import { type Answer, json, type Route, refuse, route } from './route.ts'

const HoldingBody = z.object({
  id: z.string(),
  ...AssignmentBody.omit({ version: true, way: true }).shape,
  /** `taken`: they took it themselves. */
  way: z.enum([...AssignmentBody.shape.way.options, 'taken']),
  handoffId: z.string(),
  conversationId: z.string(),
  name: z.string().nullable(),
  queue: z.string(),
  source: z.string().nullable(),
  campaign: z.string().nullable(),
  /** Since when the prospect waited for a person. */
  waitingSince: z.iso.datetime(),
  /** Their first message to the prospect. */
  answeredAt: z.iso.datetime().nullable(),
  endedAt: z.iso.datetime().nullable(),
  /** Null: they have it still. */
  end: z
    .enum(['passed_on', 'released', 'given_back', 'rejected', 'returned', 'withdrawn', 'closed'])
    .nullable(),
  accepted: z.boolean(),
  rejection: RejectionReason.nullable(),
  /** Of the lead, now. */
  stage: Stage,
})
export type HoldingBody = z.infer<typeof HoldingBody>

const HoldingPage = z.object({ items: z.array(HoldingBody), cursor: z.string().nullable() })
export type HoldingPage = z.infer<typeof HoldingPage>

/** `lost`: passed on, released, or taken back from a rep who had vanished. `won`: leads that are won by now. */
const Measures = z.object({
  items: z.array(
    z.object({
      key: z.string().nullable(),
      name: z.string().nullable(),
      got: z.int(),
      answered: z.int(),
      /** From when the prospect began to wait to the first human message, of those whom nobody had answered before. */
      medianAnswerSeconds: z.number().nullable(),
      accepted: z.int(),
      rejected: z.int(),
      reasons: z.array(z.object({ reason: RejectionReason, count: z.int() })),
      lost: z.int(),
      won: z.int(),
    }),
  ),
})
export type Measures = z.infer<typeof Measures>

for (const [id, schema] of Object.entries({ HoldingPage, Measures })) named.add(schema, { id })

/** Instants: `from` inclusive, a month ago unless it is given; `to` exclusive, now. */
const Filter = z.object({
  rep: z.guid().optional(),
  queue: z.string().min(1).max(100).optional(),
  campaign: z.string().min(1).max(200).optional(),
  from: z.iso.datetime({ offset: true }).optional(),
  to: z.iso.datetime({ offset: true }).optional(),
})
const PageQuery = Filter.extend({
  cursor: z.string().min(1).max(500).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
})
const MeasureQuery = Filter.extend({ by: z.enum(MEASURED_BY).default('rep') })

const MONTH_MS = 30 * 86_400_000
/** Of a table: who needs more asks for a shorter time. */
const MOST_ROWS = 50_000

export function holdingRoutes({ holdings, clock }: { holdings: HoldingStore; clock: Clock }): Route[] {
  const forbidden = { description: 'For managers and administrators.', body: Problem }

  function filterOf({ rep, queue, campaign, from, to }: z.infer<typeof Filter>): HoldingFilter {
    const end = to === undefined ? clock.now() : new Date(to)
    const begin = from === undefined ? new Date(end.getTime() - MONTH_MS) : new Date(from)
    return { repId: rep ?? null, queue: queue ?? null, campaign: campaign ?? null, from: begin, to: end }
  }

  const list = route({
    method: 'get',
    path: '/holdings',
    summary:
      'Who got which hand-off, when, how and why nobody else; and what they did with it; the latest first',
    query: PageQuery,
    answers: {
      200: pageOf(HoldingPage),
      403: forbidden,
    },
    async answer({ query: { cursor = null, limit, ...filter } }, { user }) {
      if (!mayManage(user)) return forManagers()
      const page = await holdings.page(filterOf(filter), cursor, limit)
      return paged(page, (holding) => HoldingBody.parse(holding))
    },
  })

  const table = route({
    method: 'get',
    path: '/holdings.csv',
    summary: 'The same as a table for spreadsheets',
    query: Filter,
    answers: {
      200: { description: `At most ${MOST_ROWS} rows, the latest first.`, media: 'text/csv' },
      403: forbidden,
    },
    async answer({ query }, { user }) {
      if (!mayManage(user)) return forManagers()
      const page = await holdings.page(filterOf(query), null, MOST_ROWS)
      const items = page === 'bad_cursor' ? [] : page.items
      return csvFile('hand-offs.csv', csvOf(HEADER, items.map(rowOf)))
    },
  })

  const measures = route({
    method: 'get',
    path: '/measures',
    summary:
      'Hand-offs counted by rep, queue or campaign: how many, how soon answered, accepted, rejected and why, won',
    query: MeasureQuery,
    answers: { 200: { description: 'Most hand-offs first.', body: Measures }, 403: forbidden },
    async answer({ query: { by, ...filter } }, { user }) {
      if (!mayManage(user)) return forManagers()
      return json(200, Measures.parse({ items: await holdings.measures(by, filterOf(filter)) }))
    },
  })

  return [list, table, measures]
}

const forManagers = (): Answer => refuse(problem(403, 'Only managers and administrators see who did what.'))

const csvFile = (name: string, text: string): Answer => ({
  kind: 'stream',
  open(response) {
    response
      .status(200)
      .set({
        'Content-Type': 'text/csv; charset=utf-8',
        'Content-Disposition': `attachment; filename="${name}"`,
      })
      .end(text)
  },
})

const HEADER = [
  'got at',
  'rep',
  'prospect',
  'queue',
  'source',
  'campaign',
  'how',
  'rule',
  'by',
  'waiting since',
  'answered at',
  'ended at',
  'end',
  'accepted',
  'rejection',
  'stage',
  'conversation',
]

const rowOf = (held: Holding): Cell[] => [
  held.at,
  held.rep.name,
  held.name,
  held.queue,
  held.source,
  held.campaign,
  held.way,
  held.rule?.name ?? null,
  held.by?.name ?? null,
  held.waitingSince,
  held.answeredAt,
  held.endedAt,
  held.end,
  held.accepted,
  held.rejection,
  held.stage,
  held.conversationId,
]
