/** Words that pass a prospect by: notes between colleagues, and that somebody is typing. */
import { z } from 'zod'
import { MAX_TEXT } from '../../src/domain/transcript.ts'
import type { NoteStore } from '../../src/engine/desk-ports.ts'
import type { Clock, HandoffStore } from '../../src/engine/ports.ts'
import type { Typing } from '../../src/engine/typing-port.ts'
import { Problem } from '../problem.ts'
import { NoteBody } from './bodies.ts'
import { findVisible } from './conversation-routes.ts'
import { Id, notHolder } from './handoff-routes.ts'
import { named } from './named.ts'
import { presentNote } from './present.ts'
import { empty, json, type Route, route } from './route.ts'

const NewNote = z.object({
  text: z.string().trim().min(1).max(MAX_TEXT),
  /** The writer's own id for the note: sent again, it is the same note. */
  clientId: z.string().min(1).max(100),
})
const Noted = z.object({ note: NoteBody })
for (const [id, schema] of Object.entries({ Note: NoteBody, NewNote, Noted })) named.add(schema, { id })

export interface NoteRouteOptions {
  handoffs: HandoffStore
  notes: NoteStore
  typing: Typing
  clock: Clock
}

export function noteRoutes({ handoffs, notes, typing, clock }: NoteRouteOptions): Route[] {
  const add = route({
    method: 'post',
    path: '/conversations/{id}/notes',
    summary: 'Leave a note for colleagues; the prospect never sees it',
    params: Id,
    body: NewNote,
    answers: {
      201: { description: 'Kept.', body: Noted },
      403: { description: 'It is not waiting, and not the caller’s.', body: Problem },
      404: { description: 'There is no such conversation.', body: Problem },
    },
    async answer({ params, body }, { user }) {
      const found = await findVisible(handoffs, params.id, user)
      if ('refused' in found) return found.refused
      const note = await notes.add(params.id, { ...body, userId: user.id, at: clock.now() })
      return json(201, { note: presentNote(note) })
    },
  })

  const type = route({
    method: 'post',
    path: '/conversations/{id}/typing',
    summary: 'Show the prospect that somebody is typing; worth saying every few seconds while it is so',
    params: Id,
    answers: {
      204: { description: 'Shown, where the channel can.' },
      403: { description: 'Only who holds the conversation may.', body: Problem },
    },
    answer: async ({ params }, { user }) =>
      (await typing.rep(params.id, user.id)) ? empty() : notHolder(null),
  })

  return [add, type]
}
