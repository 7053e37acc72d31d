import type { HandoffStore } from '../../src/engine/ports.ts'
import { StreamQuery } from './bodies.ts'
import { findVisible } from './conversation-routes.ts'
import { type Route, route } from './route.ts'
import type { Stream } from './stream.ts'

export const streamRoute = ({ handoffs, stream }: { handoffs: HandoffStore; stream: Stream }): Route =>
  route({
    method: 'get',
    path: '/stream',
    summary:
      'What changes, as server-sent events: `hello` on every connection (fetch everything anew), then `change` with ' +
      'a Change as data; `typing` while a prospect is. Conversations are those that the caller holds, and ' +
      '`conversation`. With `Last-Event-ID`, those in which something was said meanwhile come at once',
    query: StreamQuery,
    answers: { 200: { description: 'Events, as long as the session lasts.', media: 'text/event-stream' } },
    async answer({ query, lastEventId }, { user, token }) {
      const watched = query.conversation ?? null
      if (watched !== null) {
        const found = await findVisible(handoffs, watched, user)
        if ('refused' in found) return found.refused
      }
      return {
        kind: 'stream',
        open: (response) =>
          stream.open({ user, token, watched, heard: lastEventId ?? query.after ?? null }, response),
      }
    },
  })
