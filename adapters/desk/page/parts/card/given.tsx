/** How it came to who holds it: by whose hand, with what they said to it, or by which rule. */
import { momentOf } from '../../format.ts'
import { strings } from '../../strings.ts'
import type { Conversation } from '../../types.ts'
import { usePresent } from './pieces.tsx'

export function Given({ assignment }: Pick<Conversation, 'assignment'>) {
  const now = usePresent()
  if (assignment === null) return null
  const { at, by, rule, note } = assignment
  const words = strings.talk.given
  return (
    <p class="given">
      <span class="muted">
        {by === null ? words.byRule(rule?.name ?? '–') : words.byHand(by.name)}, {momentOf(at, now)}
      </span>
      {note !== null && <span class="given-note">{strings.card.quoted(note)}</span>}
    </p>
  )
}
