/** Who they are: by what they answer, and by what they leave to be called by. */
import { describe, expect, it } from 'vitest'
import { entries } from '../../flows/audience.ts'
import { freshContext } from '../../flows/context.ts'
import { explain, type Facts } from '../../flows/explain.ts'
import { agency } from '../../flows/playbooks/agency.ts'
import { playbooks } from '../../flows/playbooks/index.ts'
import { createDialogue, type Dialogue } from './dialogue.ts'

const explained = (playbook: typeof agency, context: Facts['context'], entries: Facts['entries'] = []) =>
  explain(
    playbook,
    {
      context,
      entries,
      behaviours: [],
      contact: context.contact,
      doubted: false,
      stage: 'lead',
      outcome: null,
      calibrated: null,
    },
    new Date('2026-12-01T10:00:00.000Z'),
  )

const of = ({ saved, ledger }: Dialogue) => explained(agency, saved.context, ledger)

function opened() {
  const dialogue = createDialogue({ playbook: agency })
  dialogue.open()
  return dialogue
}

describe('the fit', () => {
  it.each(playbooks)('of $id is about something, however they come', (playbook) => {
    for (const entry of entries)
      expect(explained(playbook, { ...freshContext('en'), entry }).fit.best).toBeGreaterThan(0)
  })

  it('grows by what a contact tells, each point on the words that told it, and never by asking', () => {
    const dialogue = opened()
    const before = of(dialogue)
    const text = 'I am the CMO of Northwind, ann@northwind.com'
    dialogue.tell('contact', { email: 'ann@northwind.com', company: 'Northwind', role: 'CMO' }, text)
    const { fit, score, rows } = of(dialogue)
    expect(fit.now).toBe(before.fit.now + 12)
    expect(fit.best).toBe(before.fit.best)
    expect(score.now).toBe(rows.reduce((sum, { worth }) => sum + worth, 0))
    expect(rows.map(({ rule, title, evidence }) => [rule, title, evidence?.quote])).toEqual([
      ['contact.business_mail', 'Business e-mail address', text],
      ['contact.company', 'Company named', text],
      ['contact.role', 'Role named', text],
    ])
  })

  it('is no better for an address that everybody may have', () => {
    const dialogue = opened()
    dialogue.tell('contact', { email: 'ann@gmail.com' }, 'ann@gmail.com')
    expect(of(dialogue).fit).toMatchObject({ now: 0 })
  })

  it('hands nobody off by itself: the outcome is the answers’', () => {
    const [with_, without] = [{ email: 'ann@northwind.com', company: 'Northwind', role: 'CMO' }, null].map(
      (contact) => {
        const dialogue = opened()
        if (contact) dialogue.share(contact)
        dialogue.pressAll('outdated', 'slowed', 'nothing', 'influences')
        return dialogue.saved.context.answers
      },
    )
    expect(Object.keys(with_ ?? {}).filter((id) => id !== 'reach')).toEqual(Object.keys(without ?? {}))
  })

  it('gives nothing for what was noted without its words', () => {
    const { context } = opened().saved
    const contact = { company: 'Northwind' }
    expect(explained(agency, { ...context, contact }).rows).toEqual([])
  })
})
