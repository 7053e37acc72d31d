/** What a prospect did, apart from what they answered: facts, kept as they came in. What they are worth is the playbook's. */
import { z } from 'zod'
import { Evidence } from './answer.ts'

/**
 * `page` opened a page of the site (`name`: its path) · `click` on what the page calls `name` · `custom` whatever the page
 * tells by `bantam('event', name)` · `form` filled in a form on the page · `request` asked for a person · `complaint` ·
 * `ignored` left a follow-up (`name`: its number) without a reaction.
 */
export const BehaviourKind = z.enum(['page', 'click', 'custom', 'form', 'request', 'complaint', 'ignored'])
export type BehaviourKind = z.infer<typeof BehaviourKind>

/** What a page may tell; the other kinds are noticed here. */
export const PageBehaviour = BehaviourKind.extract(['page', 'click', 'custom'])

export const MAX_NAME = 200

export const Behaviour = z.object({
  /** The sender's own, unique in its conversation: the same id again is the same event again. */
  id: z.string().min(1).max(64),
  kind: BehaviourKind,
  /** A path without query or fragment, or a name; at most `MAX_NAME` UTF-16 units. */
  name: z.string().max(MAX_NAME),
  at: z.iso.datetime(),
  /** The words that it was seen by, where it was seen in words. */
  evidence: Evidence.nullable(),
})
export type Behaviour = z.infer<typeof Behaviour>
