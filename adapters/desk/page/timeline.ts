/** What happened in a conversation, in its order: messages, and the notes that colleagues left between them. Pure. */
import type { Message, PrivateNote } from './types.ts'

export type Happening = { kind: 'message'; message: Message } | { kind: 'note'; note: PrivateNote }

/** Messages stay in their own order, whatever their clocks say; a note stands before the first one that is later. */
export function timelineOf(messages: readonly Message[], notes: readonly PrivateNote[]): Happening[] {
  const waiting = [...notes]
  const line: Happening[] = []
  const passNotes = (until: string | null) => {
    while (waiting[0] !== undefined && (until === null || waiting[0].at < until)) {
      const note = waiting.shift()
      if (note !== undefined) line.push({ kind: 'note', note })
    }
  }
  for (const message of messages) {
    passNotes(message.at)
    line.push({ kind: 'message', message })
  }
  passNotes(null)
  return line
}
