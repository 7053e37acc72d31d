/**
 * What is known of a prospect although they have not said it in the chat: answers that they brought along, each with where
 * it comes from. Never their words, and so never shown as such.
 */
import { z } from 'zod'
import { Fact } from './reading.ts'

/**
 * `link` stood in the link that they followed · `page` the page knows it · `form` they filled it in on the page · `event` what
 * they did there tells it, by a rule of the playbook.
 */
export const Source = z.enum(['link', 'page', 'form', 'event'])
export type Source = z.infer<typeof Source>

const Name = z.string().min(1).max(24)

/** A choice of the question by its id, or a value of the kind that the question reads: what a reading may be, no more. */
export const Known = z.object({ question: Name, source: Source, fact: Fact })
export type Known = z.infer<typeof Known>

/** More than any playbook asks. */
export const MAX_KNOWN = 40

const LINK_PART = /^[a-z0-9][a-z0-9-]{0,23}$/

/** Choices by question from pairs such as `team`, `20-99`; what cannot be one is passed over. */
export const knownByLink = (pairs: readonly (readonly string[])[]): Known[] =>
  pairs.slice(0, MAX_KNOWN).flatMap(([question = '', value = '']) => {
    const isPair = LINK_PART.test(question) && LINK_PART.test(value)
    return isPair ? [{ question, source: 'link' as const, fact: { kind: 'choice' as const, value } }] : []
  })
