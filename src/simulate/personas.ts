/** The kinds of people who write to a company, and how each tends to talk. Shares are of a hundred. */
import type { Engagement } from '../domain/entry.ts'
import type { Attitudes } from './truth.ts'

export type Talk = 'terse' | 'plain' | 'chatty'

export interface Persona {
  id: string
  title: string
  weight: number
  attitudes: Attitudes
  /** How many say one word, a sentence, or several things at once. */
  talk: Record<Talk, number>
  /** How warm they come, by what the page or the link tells; and how many of them buy from the company already, 0 … 1. */
  comes: Record<Engagement, number>
  existing: number
  /** Questions that they answer before they leave; a question that comes again counts for two. Null: they stay. */
  stays: { min: number; max: number } | null
  /** Of every message: how likely it is to ask for a person, to ask back, to be of something else. */
  asksForPerson: number
  asksBack: number
  wanders: number
}

export const personas: readonly [Persona, ...Persona[]] = [
  {
    id: 'ready',
    title: 'Ready to buy',
    weight: 18,
    attitudes: { budget: 0.75, authority: 0.85, need: 0.85, timing: 0.85, vagueness: 0.03, reticence: 0.03 },
    talk: { terse: 25, plain: 55, chatty: 20 },
    comes: { cold: 10, interested: 40, ready: 50 },
    existing: 0.2,
    stays: null,
    asksForPerson: 0.01,
    asksBack: 0.05,
    wanders: 0.02,
  },
  {
    id: 'champion',
    title: 'Preparing a case',
    weight: 20,
    attitudes: { budget: 0.55, authority: 0.45, need: 0.75, timing: 0.6, vagueness: 0.1, reticence: 0.06 },
    talk: { terse: 15, plain: 50, chatty: 35 },
    comes: { cold: 25, interested: 55, ready: 20 },
    existing: 0.15,
    stays: { min: 8, max: 30 },
    asksForPerson: 0.01,
    asksBack: 0.12,
    wanders: 0.03,
  },
  {
    id: 'executive',
    title: 'Busy executive',
    weight: 10,
    attitudes: { budget: 0.85, authority: 0.95, need: 0.65, timing: 0.7, vagueness: 0.05, reticence: 0.12 },
    talk: { terse: 75, plain: 20, chatty: 5 },
    comes: { cold: 30, interested: 45, ready: 25 },
    existing: 0.2,
    stays: { min: 2, max: 14 },
    asksForPerson: 0.06,
    asksBack: 0.03,
    wanders: 0.01,
  },
  {
    id: 'small',
    title: 'Small budget',
    weight: 15,
    attitudes: { budget: 0.12, authority: 0.85, need: 0.6, timing: 0.6, vagueness: 0.08, reticence: 0.05 },
    talk: { terse: 30, plain: 50, chatty: 20 },
    comes: { cold: 40, interested: 45, ready: 15 },
    existing: 0.1,
    stays: { min: 5, max: 25 },
    asksForPerson: 0.01,
    asksBack: 0.12,
    wanders: 0.02,
  },
  {
    id: 'unhurried',
    title: 'In no hurry',
    weight: 12,
    attitudes: { budget: 0.5, authority: 0.65, need: 0.35, timing: 0.08, vagueness: 0.15, reticence: 0.08 },
    talk: { terse: 30, plain: 50, chatty: 20 },
    comes: { cold: 55, interested: 40, ready: 5 },
    existing: 0.15,
    stays: { min: 3, max: 20 },
    asksForPerson: 0.01,
    asksBack: 0.06,
    wanders: 0.04,
  },
  {
    id: 'researcher',
    title: 'Only researching',
    weight: 10,
    attitudes: { budget: 0.15, authority: 0.03, need: 0.3, timing: 0.2, vagueness: 0.25, reticence: 0.1 },
    talk: { terse: 30, plain: 55, chatty: 15 },
    comes: { cold: 60, interested: 38, ready: 2 },
    existing: 0.02,
    stays: { min: 3, max: 20 },
    asksForPerson: 0.01,
    asksBack: 0.15,
    wanders: 0.05,
  },
  {
    id: 'private',
    title: 'Keeps it private',
    weight: 7,
    attitudes: { budget: 0.6, authority: 0.6, need: 0.6, timing: 0.5, vagueness: 0.08, reticence: 0.5 },
    talk: { terse: 45, plain: 45, chatty: 10 },
    comes: { cold: 45, interested: 45, ready: 10 },
    existing: 0.1,
    stays: { min: 3, max: 16 },
    asksForPerson: 0.02,
    asksBack: 0.1,
    wanders: 0.02,
  },
  {
    id: 'lost',
    title: 'Does not know yet',
    weight: 8,
    attitudes: { budget: 0.4, authority: 0.4, need: 0.4, timing: 0.4, vagueness: 0.45, reticence: 0.08 },
    talk: { terse: 35, plain: 45, chatty: 20 },
    comes: { cold: 55, interested: 40, ready: 5 },
    existing: 0.05,
    stays: { min: 2, max: 14 },
    asksForPerson: 0.03,
    asksBack: 0.12,
    wanders: 0.12,
  },
]
