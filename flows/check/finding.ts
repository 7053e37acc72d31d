/** What is wrong with a playbook, where, how one gets there, and how to mend it. */
import { z } from 'zod'

export const FindingKind = z.enum([
  /** A reference that leads nowhere, a name given twice: nothing else is looked at before that is mended. */
  'fault',
  /** No prospect ever comes there. */
  'unreachable',
  /** No outcome can be reached from there. */
  'dead_end',
  /** Somebody who answers is asked for ever. */
  'endless_loop',
  /** A step that throws. */
  'fails',
  /** An outcome that no prospect gets. */
  'outcome',
  /** A gate that no answer fails. */
  'gate',
  /** A segment that nobody is in. */
  'segment',
  /** Follow-ups that would come for ever. */
  'follow_up',
  /** A threshold that no answers reach, or that all do. */
  'points',
  'wording',
  /** A button's label that a channel would cut. */
  'label',
  /** More buttons than people read. */
  'choices',
  /** More questions than the playbook states. */
  'questions',
  /** A choice that no value falls in, or a value that falls in no choice. */
  'range',
  /** The exploration came to its limit, so that what was not found may still be there. */
  'bounded',
])
export type FindingKind = z.infer<typeof FindingKind>

export interface Finding {
  kind: FindingKind
  /** `gates.budget-floor`, `asking.need.product`. */
  place: string
  message: string
  /** What happens, in order, until it shows; empty: it shows in the text itself. */
  path: string[]
  remedy: string
}

/** For the terminal. */
export function lineOf({ kind, place, message, path, remedy }: Finding): string {
  const way = path.length > 0 ? `\n    path: ${path.join(' → ')}` : ''
  return `  ${kind} at ${place}: ${message}${way}\n    mend: ${remedy}`
}
