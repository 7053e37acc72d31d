/** What `/` offers in the reply box. */
import { useEffect, useState } from 'preact/hooks'
import { strings } from '../strings.ts'
import type { SavedReply } from '../types.ts'

interface SavedRepliesProps {
  /** Null: not loaded yet. */
  replies: SavedReply[] | null
  found: SavedReply[]
  chosen: number
  insert(reply: SavedReply): void
}

export function SavedReplies({ replies, found, chosen, insert }: SavedRepliesProps) {
  const words = strings.talk.saved
  if (replies === null) return <p class="saved muted">{words.loading}</p>
  if (found.length === 0) return <p class="saved muted">{words.none}</p>
  return (
    <div class="saved" id="saved-replies" role="listbox" aria-label={words.heading} tabIndex={-1}>
      {found.map((reply, index) => (
        <div
          key={reply.id}
          id={`saved-${reply.id}`}
          class="saved-reply"
          role="option"
          tabIndex={-1}
          aria-selected={index === chosen}
          // Before the field loses the focus.
          onMouseDown={(event) => {
            event.preventDefault()
            insert(reply)
          }}
        >
          <strong>{reply.title}</strong>
          {reply.shared && <span class="chip">{words.shared}</span>}
          <span class="saved-text">{reply.text}</span>
        </div>
      ))}
    </div>
  )
}

/** Which of so many is chosen, by the arrow keys; the first when there are others. */
export function useChoice(count: number): { chosen: number; move(step: 1 | -1): void } {
  const [chosen, choose] = useState(0)
  useEffect(() => choose(0), [count])
  return {
    chosen: Math.min(chosen, Math.max(count - 1, 0)),
    move: (step) => choose((count + chosen + step) % Math.max(count, 1)),
  }
}
