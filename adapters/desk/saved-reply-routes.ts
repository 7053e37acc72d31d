/** Replies that are written often: everybody's are managers' to change, one's own one's own. */
import { z } from 'zod'
import { MAX_TEXT } from '../../src/domain/transcript.ts'
import type { SavedReply, SavedReplyStore } from '../../src/engine/desk-ports.ts'
import type { Clock, User } from '../../src/engine/ports.ts'
import { Problem, problem } from '../problem.ts'
import { mayManage } from './access.ts'
import { Id } from './handoff-routes.ts'
import { named } from './named.ts'
import { empty, json, type Route, refuse, route } from './route.ts'

const Words = z.object({
  title: z.string().trim().min(1).max(60),
  text: z.string().trim().min(1).max(MAX_TEXT),
})
export const SavedReplyBody = Words.extend({ id: z.string(), shared: z.boolean() })
const SavedReplies = z.object({ items: z.array(SavedReplyBody) })
const NewSavedReply = Words.extend({ shared: z.boolean().default(false) })
const names = { SavedReply: SavedReplyBody, SavedReplies, NewSavedReply, SavedReplyWords: Words }
for (const [id, schema] of Object.entries(names)) named.add(schema, { id })

export function savedReplyRoutes({
  savedReplies,
  clock,
}: {
  savedReplies: SavedReplyStore
  clock: Clock
}): Route[] {
  const notTheirs = { description: 'Only a manager changes what is everybody’s.', body: Problem }
  const unknown = { description: 'There is no such reply.', body: Problem }

  /** The caller's to change; else the answer that says why not. */
  async function changeable(id: string, user: User) {
    const found = await savedReplies.find(id)
    // Nobody else's own is told of.
    if (found === null || (found.ownerId !== null && found.ownerId !== user.id))
      return refuse(problem(404, 'There is no such reply.'))
    return found.ownerId === null && !mayManage(user) ? forManagers() : null
  }

  const list = route({
    method: 'get',
    path: '/saved-replies',
    summary: 'Replies that are written often: the caller’s own and everybody’s, by title',
    answers: { 200: { description: 'All of them.', body: SavedReplies } },
    answer: async (_request, { user }) =>
      json(200, { items: (await savedReplies.of(user.id)).map(presentReply) }),
  })

  const add = route({
    method: 'post',
    path: '/saved-replies',
    summary: 'Save a reply; `shared`: for everybody, by a manager',
    body: NewSavedReply,
    answers: { 201: { description: 'Saved.', body: SavedReplyBody }, 403: notTheirs },
    async answer({ body: { title, text, shared } }, { user }) {
      if (shared && !mayManage(user)) return forManagers()
      const ownerId = shared ? null : user.id
      return json(201, presentReply(await savedReplies.add({ ownerId, title, text }, clock.now())))
    },
  })

  const change = route({
    method: 'patch',
    path: '/saved-replies/{id}',
    summary: 'Change a saved reply’s words',
    params: Id,
    body: Words,
    answers: { 200: { description: 'Changed.', body: SavedReplyBody }, 403: notTheirs, 404: unknown },
    async answer({ params, body }, { user }) {
      const refused = await changeable(params.id, user)
      if (refused !== null) return refused
      const changed = await savedReplies.change(params.id, body, clock.now())
      return changed ? json(200, presentReply(changed)) : refuse(problem(404, 'There is no such reply.'))
    },
  })

  const remove = route({
    method: 'delete',
    path: '/saved-replies/{id}',
    summary: 'Remove a saved reply',
    params: Id,
    answers: { 204: { description: 'Removed.' }, 403: notTheirs, 404: unknown },
    async answer({ params }, { user }) {
      const refused = await changeable(params.id, user)
      if (refused !== null) return refused
      await savedReplies.remove(params.id)
      return empty()
    },
  })

  return [list, add, change, remove]
}

const forManagers = () =>
  refuse(problem(403, 'Only managers and administrators change replies that are everybody’s.'))

const presentReply = ({ id, ownerId, title, text }: SavedReply): z.infer<typeof SavedReplyBody> => ({
  id,
  title,
  text,
  shared: ownerId === null,
})
