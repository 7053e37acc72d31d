/** How a rep came to a hand-off, over the wire. */
import { z } from 'zod'
import { NotChosen, RoutingWay } from '../../src/domain/assignment.ts'
import { Holder } from './named.ts'

/** `pull` reps take for themselves; the others choose a rep. */
export const Way = z.enum(RoutingWay.options.map(({ shape }) => shape.kind.value))

/** A rule, by its id and title. */
export const RuleName = z.object({ id: z.string(), name: z.string() }).nullable()

/** Everybody else, with the first reason that stood against them. */
export const Others = z.array(z.object({ rep: Holder, why: NotChosen, detail: z.string().nullable() }))

/** `by` null: by the rules; else whose hand it was, and the way is `hand`. */
export const AssignmentBody = z.object({
  at: z.iso.datetime(),
  by: Holder.nullable(),
  way: z.enum([...Way.options, 'hand']),
  rule: RuleName,
  /** Of the routing. */
  version: z.int(),
  rep: Holder,
  others: Others,
  note: z.string().nullable(),
})
export type AssignmentBody = z.infer<typeof AssignmentBody>
