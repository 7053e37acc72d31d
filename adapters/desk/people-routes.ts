/** People: who there is, and who may what. */
import { z } from 'zod'
import { type PersonRefusal, PersonSettings } from '../../src/domain/person.ts'
import { Role } from '../../src/domain/routing.ts'
import type { People } from '../../src/engine/people.ts'
import type { Person } from '../../src/engine/people-port.ts'
import { Problem, problem } from '../problem.ts'
import { actorOf, Id } from './handoff-routes.ts'
import { named } from './named.ts'
import { type Answer, json, type Route, refuse, route } from './route.ts'
import { hashToken, invitationLink, newToken } from './tokens.ts'

const PersonBody = z.object({
  id: z.string(),
  email: z.string(),
  ...PersonSettings.shape,
  /** They have a password; until then they are invited. */
  joined: z.boolean(),
  invitedAt: z.iso.datetime().nullable(),
})
export type PersonBody = z.infer<typeof PersonBody>
const PeopleBody = z.object({ items: z.array(PersonBody) })

const Email = z.email().max(320)
const Invitation = z.object({ email: Email, name: PersonSettings.shape.name, role: Role })

/** To be passed on by whoever asked for it: it is shown this once. */
const PasswordLink = z.object({
  link: z.string(),
  purpose: z.enum(['invite', 'reset']),
  expiresAt: z.iso.datetime(),
})
const Invited = PasswordLink.extend({ user: PersonBody })

const PersonPatch = PersonSettings.partial().refine(
  (change) => Object.values(change).some((value) => value !== undefined),
  { error: 'names nothing to change: give one of name, role, active, capacity, skills, hours' },
)

const names = {
  Person: PersonBody,
  People: PeopleBody,
  Invitation,
  PasswordLink,
  Invited,
  PersonPatch,
}
for (const [id, schema] of Object.entries(names)) named.add(schema, { id })

export interface PeopleRouteOptions {
  people: People
  /** Where people reach us; null: links are from wherever the desk is reached. */
  publicUrl: string | null
}

export function peopleRoutes({ people, publicUrl }: PeopleRouteOptions): Route[] {
  const notTheirs = { description: 'A manager manages reps, an administrator everybody.', body: Problem }
  const noPerson = { description: 'There is no such user.', body: Problem }

  const list = route({
    method: 'get',
    path: '/users',
    summary: 'The people, by name; a rep sees themselves',
    answers: { 200: { description: 'All of them.', body: PeopleBody } },
    answer: async (_request, caller) =>
      json(200, { items: (await people.list(actorOf(caller))).map(presentPerson) }),
  })

  const invite = route({
    method: 'post',
    path: '/users',
    summary: 'Invite somebody: the link by which they choose a password is for the caller to pass on',
    body: Invitation,
    answers: {
      201: { description: 'Invited, for seven days.', body: Invited },
      403: notTheirs,
      409: { description: 'There is a user with this address.', body: Problem },
    },
    async answer({ body }, caller) {
      const token = newToken()
      const result = await people.invite(actorOf(caller), body, hashToken(token))
      if (result.status === 'refused') return refused(result.why)
      if (result.status === 'taken')
        return refuse(problem(409, `There is a user with the address ${body.email} already.`))
      const { person, purpose, expiresAt } = result
      const link = invitationLink(publicUrl, token)
      return json(201, { user: presentPerson(person), link, purpose, expiresAt: expiresAt.toISOString() })
    },
  })

  const change = route({
    method: 'patch',
    path: '/users/{id}',
    summary:
      'Change somebody’s role, capacity, skills, working hours and absences, or make them inactive: their sessions end, ' +
      'and what they hold waits in its queue again. Everybody changes their own name and hours',
    params: Id,
    body: PersonPatch,
    answers: {
      200: { description: 'As it is now.', body: PersonBody },
      403: notTheirs,
      404: noPerson,
      409: { description: 'They are the last active administrator.', body: Problem },
    },
    async answer({ params, body }, caller) {
      const result = await people.change(actorOf(caller), params.id, body)
      if (result.status === 'refused') return refused(result.why)
      return result.status === 'not_found' ? nobody() : json(200, presentPerson(result.person))
    },
  })

  const resetLink = route({
    method: 'post',
    path: '/users/{id}/reset-link',
    summary: 'A link by which somebody chooses a new password; links made before it do not work any more',
    params: Id,
    answers: {
      201: { description: 'For a day; for who has not joined yet, an invitation.', body: PasswordLink },
      403: notTheirs,
      404: noPerson,
      409: { description: 'They are inactive.', body: Problem },
    },
    async answer({ params }, caller) {
      const token = newToken()
      const result = await people.makeLink(actorOf(caller), params.id, hashToken(token))
      if (result.status === 'refused') return refused(result.why)
      if (result.status === 'not_found') return nobody()
      const { purpose, expiresAt } = result
      return json(201, {
        link: invitationLink(publicUrl, token),
        purpose,
        expiresAt: expiresAt.toISOString(),
      })
    },
  })

  return [list, invite, change, resetLink]
}

const nobody = (): Answer => refuse(problem(404, 'There is no such user.'))

const refusals: Record<PersonRefusal, { status: number; detail: string }> = {
  not_theirs: {
    status: 403,
    detail: 'A manager manages reps, an administrator everybody: ask an administrator.',
  },
  own_role: { status: 403, detail: 'Nobody changes their own role: ask another administrator.' },
  own_link: { status: 403, detail: 'Change your own password with POST /api/v1/session/password.' },
  last_administrator: {
    status: 409,
    detail: 'They are the last active administrator: make somebody else one first.',
  },
  inactive: { status: 409, detail: 'They are inactive: make them active first.' },
}

const refused = (why: PersonRefusal): Answer => {
  const { status, detail } = refusals[why]
  return refuse(problem(status, detail, { why }))
}

const presentPerson = (person: Person): z.infer<typeof PersonBody> => ({
  id: person.id,
  email: person.email,
  name: person.name,
  role: person.role,
  active: person.active,
  capacity: person.capacity,
  skills: person.skills,
  hours: person.hours,
  joined: person.joined,
  invitedAt: person.invitedAt,
})
