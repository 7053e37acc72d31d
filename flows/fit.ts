/** Who they are, as far as their contact tells it: points by the playbook's rules, each on the words that told it. */
import type { Interval } from '../src/domain/explanation.ts'
import { always } from '../src/domain/lasting.ts'
import type { Contact } from '../src/domain/reading.ts'
import type { Credit } from '../src/domain/standing.ts'
import { emailClass } from '../src/understanding/emailClass.ts'
import type { Context } from './context.ts'
import type { FitRule } from './rubric.ts'
import type { Playbook } from './vocabulary.ts'

const fields = { business_mail: 'email', company: 'company', role: 'role' } as const

const isMet = ({ id }: FitRule, contact: Contact): boolean => {
  const value = contact[fields[id]]
  return value !== undefined && (id !== 'business_mail' || emailClass(value) === 'business')
}

export const titleOfFit = ({ fit }: Playbook, rule: string): FitRule['title'] | null =>
  fit.find(({ id }) => rule === `contact.${id}`)?.title ?? null

type Known = Pick<Context, 'contact' | 'contactTold'>

/** Nothing without words for it: what an earlier Bantam noted without them gives no points. */
export const creditsOfContact = (playbook: Playbook, { contact, contactTold }: Known): Credit[] =>
  playbook.fit.flatMap((rule) => {
    const told = contactTold[fields[rule.id]]
    if (!told || !isMet(rule, contact)) return []
    return [
      {
        rule: `contact.${rule.id}`,
        playbook: { id: playbook.id, version: playbook.version },
        counts: 'fit',
        question: null,
        points: rule.points,
        at: told.at,
        since: told.at,
        lasts: always,
        atMost: null,
        evidence: told.evidence,
        behaviour: null,
      },
    ]
  })

/** What it has brought, and may yet bring where nothing is known. */
export function intervalOfContact(playbook: Playbook, known: Known): Interval {
  const now = creditsOfContact(playbook, known).reduce((sum, { points }) => sum + points, 0)
  const open = playbook.fit.filter(({ id }) => known.contact[fields[id]] === undefined)
  const of = (pick: typeof Math.min) => open.reduce((sum, { points }) => sum + pick(0, points), now)
  return { now, worst: of(Math.min), best: of(Math.max) }
}
