/** Leads whose end is known, as examples for calibration, PURE: the CRM's and our own, one person one example. */
import { type Example, isBlank, OWN_PREFIX } from '../calibration/example.ts'
import type { EndedScore } from '../calibration/points.ts'
import type { Answer } from '../domain/answer.ts'
import type { Stage } from '../domain/lead.ts'
import { emailClass } from '../understanding/emailClass.ts'

/** A lead of the CRM. */
export interface ClosedLead {
  id: string
  createdAt: Date
  email: string | null
  phone: string | null
  company: string | null
  role: string | null
  source: string | null
  campaign: string | null
  stage: Stage
  attributes: Record<string, string>
}

/** A prospect with whom the bot has talked. */
export interface ClosedProspect {
  id: string
  createdAt: Date
  email: string | null
  phone: string | null
  company: string | null
  role: string | null
  stage: Stage
  channel: string
  language: string
  source: string | null
  /** Of the last conversation that came to an outcome; null: none did. */
  ended: { playbook: string; score: number } | null
  /** By question. */
  answers: Record<string, Pick<Answer, 'status' | 'choice'>>
}

/** The points of conversations whose lead was won or lost. */
export function endedScores(
  leads: readonly ClosedLead[],
  prospects: readonly ClosedProspect[],
): EndedScore[] {
  const find = finder(prospects)
  const stages = new Map(prospects.map(({ id, stage }) => [id, stage]))
  for (const lead of leads) {
    const found = find(lead)
    if (found && isClosed(lead.stage)) stages.set(found.id, lead.stage)
  }
  return prospects.flatMap(({ id, ended, createdAt }) => {
    const stage = stages.get(id)
    if (!ended || !stage || !isClosed(stage)) return []
    return [{ ...ended, won: stage === 'won', at: createdAt.getTime() }]
  })
}

const isClosed = (stage: Stage): boolean => stage === 'won' || stage === 'lost'

/**
 * A CRM's lead and a prospect are one person if they share an e-mail address, or else a telephone number; what became of
 * them the CRM knows better. Each prospect belongs to one lead at most: the earliest.
 */
export function examplesOf(leads: readonly ClosedLead[], prospects: readonly ClosedProspect[]): Example[] {
  const find = finder(prospects)
  const joined = new Set<string>()
  const examples: Example[] = []
  const inOrder = leads.toSorted(
    (one, other) => one.createdAt.getTime() - other.createdAt.getTime() || (one.id < other.id ? -1 : 1),
  )
  for (const lead of inOrder) {
    const found = find(lead)
    const prospect = found && !joined.has(found.id) ? found : null
    if (prospect) joined.add(prospect.id)
    examples.push(...exampleOf(lead, prospect))
  }
  const others = prospects.filter(({ id }) => !joined.has(id))
  return [...examples, ...others.flatMap((prospect) => exampleOf(null, prospect))]
}

function finder(prospects: readonly ClosedProspect[]): (lead: ClosedLead) => ClosedProspect | null {
  const byEmail = new Map<string, ClosedProspect>()
  const byPhone = new Map<string, ClosedProspect>()
  for (const prospect of prospects) {
    if (prospect.email) byEmail.set(prospect.email.toLowerCase(), prospect)
    if (prospect.phone) byPhone.set(prospect.phone, prospect)
  }
  return ({ email, phone }) =>
    (email && byEmail.get(email.toLowerCase())) || (phone && byPhone.get(phone)) || null
}

/** None if neither is closed. */
function exampleOf(lead: ClosedLead | null, prospect: ClosedProspect | null): Example[] {
  const stage = [lead?.stage, prospect?.stage].find((each) => each !== undefined && isClosed(each))
  const first = lead ?? prospect
  if (!stage || !first) return []
  return [
    {
      id: lead ? `lead:${lead.id}` : `prospect:${first.id}`,
      at: first.createdAt.getTime(),
      won: stage === 'won',
      values: {
        ...lead?.attributes,
        ...(prospect && featuresOf(prospect)),
        ...knownOf(lead, prospect, first.createdAt),
      },
    },
  ]
}

/** What a conversation tells: the choice that an answer falls in, or that there was none, and why. */
export const featuresOf = ({
  answers,
  channel,
  language,
}: Pick<ClosedProspect, 'answers' | 'channel' | 'language'>) => ({
  channel,
  language,
  ...Object.fromEntries(
    Object.entries(answers).map(([question, answer]) => [
      `${OWN_PREFIX}${question}`,
      answer.choice ?? answer.status,
    ]),
  ),
})

/** Of months there are too few in any history to tell the season from the year. */
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

type Known = Pick<ClosedLead, 'email' | 'phone' | 'company' | 'role' | 'source'> & {
  campaign?: string | null
}

/** The columns that every lead has. Contact details count by their presence and kind, never by themselves. */
export function knownOf(lead: Known | null, prospect: Known | null, createdAt: Date): Record<string, string> {
  const first = (of: (known: Known) => string | null | undefined): string | null =>
    [lead, prospect].map((known) => known && of(known)).find((text) => text && !isBlank(text)) ?? null
  const email = first((known) => known.email)
  const known: Record<string, string | null> = {
    email: email && emailClass(email),
    phone: first((each) => each.phone) && 'given',
    company: first((each) => each.company) && 'given',
    role: first((each) => each.role),
    source: first((each) => each.source),
    campaign: first((each) => each.campaign),
    'created weekday': WEEKDAYS[createdAt.getUTCDay()] ?? null,
  }
  return Object.fromEntries(Object.entries(known).flatMap(([name, text]) => (text ? [[name, text]] : [])))
}
