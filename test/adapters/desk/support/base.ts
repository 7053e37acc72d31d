/** The base and the search in memory, as the desk's routes ask for them. */

import { Stage } from '../../../../src/domain/lead.ts'
import { OutcomeKind } from '../../../../src/domain/outcome.ts'
import type { BaseStore } from '../../../../src/engine/base-port.ts'
import type { Kept } from './leads.ts'

/** Simpler than the store's: the whole text at one place. */
export const says = ({ contact, transcript }: Kept, text: string): boolean =>
  [contact.name, contact.email, contact.company, ...transcript.map((each) => each.text)].some((each) =>
    each?.toLowerCase().includes(text.toLowerCase()),
  )

const Below = OutcomeKind.exclude(['handed_off'])

export const createBase = (kept: Map<string, Kept>): BaseStore => ({
  async list({ outcome, segment, search, cursor, limit }) {
    const from = cursor === null ? 0 : Number(cursor)
    if (Number.isNaN(from)) return 'bad_cursor'
    const found = [...kept.values()]
      .filter((each) => each.owner === 'bot' && Below.safeParse(each.outcome).success)
      .filter((each) => outcome === null || each.outcome === outcome)
      .filter((each) => segment === null || each.segment === segment)
      .filter((each) => search === null || says(each, search))
    const items = found.slice(from, from + limit).map((each) => ({
      conversationId: each.id,
      prospectId: each.prospectId,
      channel: each.channel,
      language: each.language,
      name: each.contact.name ?? null,
      email: each.contact.email ?? null,
      phone: each.contact.phone ?? null,
      company: each.contact.company ?? null,
      stage: Stage.parse(each.stage),
      outcome: Below.parse(each.outcome),
      segment: each.segment,
      reasons: each.reasons,
      score: each.handoff.score,
      temperature: each.handoff.temperature,
      followUpAt: each.followUpAt,
      since: each.transcript[0]?.at ?? each.handoff.waitingSince,
    }))
    return { items, cursor: from + limit < found.length ? String(from + limit) : null }
  },
})
