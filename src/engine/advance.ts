/** One step of a dialogue, PURE: what was saved and what happened give what is to be saved and what is to be done. */
import { z } from 'zod'
import { Context } from '../../flows/context.ts'
import type { Playbook } from '../../flows/vocabulary.ts'
import type { Effect } from '../domain/effect.ts'
import type { DialogueEvent } from '../domain/event.ts'
import type { Language } from '../domain/language.ts'
import type { Asked } from './ports.ts'

type StateValue = string | { [state: string]: StateValue | undefined }
const StateValue: z.ZodType<StateValue> = z.lazy(() =>
  z.union([z.string(), z.record(z.string(), StateValue.optional())]),
)

/** A machine's snapshot as it is persisted. `v` is the format's version; another one is refused, never guessed at. */
export const Saved = z.object({ v: z.literal(1), state: StateValue, context: Context })
export type Saved = z.infer<typeof Saved>

/**
 * `saved` null is a dialogue that has not begun; it begins in `initial.language`, which is ignored afterwards.
 * Throws if `saved` is no snapshot of this playbook.
 */
export function advance(
  _playbook: Playbook,
  _saved: Saved | null,
  _event: DialogueEvent,
  _initial: { language: Language },
): { saved: Saved; effects: Effect[] } {
  throw new Error('advance: being built')
}

/** The question that the prospect's next words reply to; null when none is open. */
export function askedOf(_playbook: Playbook, _saved: Saved): Asked | null {
  throw new Error('askedOf: being built')
}
