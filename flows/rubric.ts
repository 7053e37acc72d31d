/**
 * What a playbook says of points beyond its answers: what behaviour is worth, how much may count, what makes a contact
 * good, and what the rep had best do next.
 */
import { z } from 'zod'
import { BehaviourKind } from '../src/domain/behaviour.ts'
import { Lasting } from '../src/domain/lasting.ts'
import { Stage } from '../src/domain/lead.ts'
import { OutcomeKind, Temperature } from '../src/domain/outcome.ts'
import { Id, Localised } from './localised.ts'

/** What is noticed: a `visit` is a run of pages without a longer pause than half an hour; the rest are single events. */
export const Trigger = z.object({
  kind: z.enum(['visit', ...BehaviourKind.options]),
  /** Pages or events, any of them; `*` stands for anything. Empty: whichever. */
  names: z.array(z.string().min(1)).default([]),
})
export type Trigger = z.infer<typeof Trigger>

export const BehaviourRule = z.object({
  id: Id,
  title: Localised,
  on: Trigger,
  points: z.number(),
  /** A click, or an event of the page's own, may tell answers: by question, the choice. They need not be asked any more. */
  tells: z.record(Id, Id).default({}),
  lasts: Lasting,
  /** How many times it counts at any one instant: the latest do. Null: each time. */
  atMost: z.int().positive().nullable(),
})
export type BehaviourRule = z.infer<typeof BehaviourRule>

/** What a contact tells of who they are: a company's own mail address, its name, their part in it. */
export const FitRule = z.object({
  id: z.enum(['business_mail', 'company', 'role']),
  title: Localised,
  points: z.number(),
})
export type FitRule = z.infer<typeof FitRule>

const Cap = z.number().positive().nullable().default(null)

/** The most that a number may bring to the score, and the most that the score may be; null: no limit. */
export const Caps = z.object({ fit: Cap, readiness: Cap, engagement: Cap, total: Cap })

/** Points for what is known of how to reach them; 100 in all where everything is. `doubted`: a rep found it wrong. */
export const QualityRules = z.object({
  reachable: z.number().default(40),
  business_mail: z.number().default(20),
  phone: z.number().default(15),
  name: z.number().default(10),
  company: z.number().default(10),
  role: z.number().default(5),
  disposable_mail: z.number().default(-40),
  doubted: z.number().default(-50),
})
export type QualityRules = z.infer<typeof QualityRules>

/** What the rep had best do; of a list the first counts whose conditions all hold. A condition left out always does. */
export const NextAction = z.object({
  id: Id,
  when: z.object({
    stage: z.array(Stage).optional(),
    outcome: z.array(OutcomeKind).optional(),
    temperature: z.array(Temperature).optional(),
    /** One of these criteria does not hold. */
    missing: z.array(Id).optional(),
    /** Neither e-mail nor phone is known, or what is known was found wrong. */
    unreachable: z.boolean().optional(),
  }),
  say: Localised,
})
export type NextAction = z.infer<typeof NextAction>
