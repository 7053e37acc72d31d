/** How good a contact is: can they be reached, and is it a business that writes? Kept apart from what they are worth. */
import type { Explanation, QualityCheck } from '../src/domain/explanation.ts'
import type { Contact } from '../src/domain/reading.ts'
import { emailClass } from '../src/understanding/emailClass.ts'
import { reachable } from './matching.ts'
import type { Playbook } from './vocabulary.ts'

/** `doubted`: a rep found the details wrong, and nothing new has come since. Between 0 and 100. */
export function qualityOf(playbook: Playbook, contact: Contact, doubted: boolean): Explanation['quality'] {
  const mail = contact.email === undefined ? null : emailClass(contact.email)
  const met: Record<QualityCheck, boolean> = {
    reachable: reachable(contact),
    business_mail: mail === 'business',
    phone: contact.phone !== undefined,
    name: contact.name !== undefined,
    company: contact.company !== undefined,
    role: contact.role !== undefined,
    disposable_mail: mail === 'disposable',
    doubted,
  }
  const checks = Object.entries(met).map(([check, isMet]) => ({
    check: check as QualityCheck,
    met: isMet,
    points: playbook.quality[check as QualityCheck],
  }))
  const sum = checks.reduce((total, { met: isMet, points }) => total + (isMet ? points : 0), 0)
  return { now: Math.min(100, Math.max(0, sum)), checks }
}
