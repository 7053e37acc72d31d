/** Who may invite, change and deactivate whom. */
import { differences, manages, type PersonChange, type PersonRefusal, refusalOf } from '../domain/person.ts'
import type { Role } from '../domain/routing.ts'
import type { Actor } from './actor.ts'
import type { AuditEntry } from './audit-port.ts'
import type { LinkPurpose, NewLink, PeopleStore, Person } from './people-port.ts'
import type { Clock } from './ports.ts'

const HOUR = 3_600_000
/** Long enough for somebody's first day after the weekend. */
const INVITE_LIFETIME = 7 * 24 * HOUR
/** Whoever asks for it waits for it. */
const RESET_LIFETIME = 24 * HOUR

export interface Refused {
  status: 'refused'
  why: PersonRefusal
}

export type LinkMade = { purpose: LinkPurpose; expiresAt: Date }

/** `actor` null: whoever has the command line. Tokens and passwords come as hashes. */
export interface People {
  /** A rep sees themselves. By name. */
  list(actor: Actor): Promise<Person[]>
  invite(
    actor: Actor | null,
    person: { email: string; name: string; role: Role },
    tokenHash: string,
  ): Promise<({ status: 'invited'; person: Person } & LinkMade) | { status: 'taken' } | Refused>
  change(
    actor: Actor | null,
    id: string,
    wanted: PersonChange,
  ): Promise<{ status: 'changed'; person: Person } | { status: 'not_found' } | Refused>
  /** An invitation anew for who has not joined, else a link to a new password. */
  makeLink(
    actor: Actor | null,
    id: string,
    tokenHash: string,
  ): Promise<({ status: 'made' } & LinkMade) | { status: 'not_found' } | Refused>
  /** A link for who has joined and asks for it themselves; null: nobody active who has joined has this address. */
  forgotten(email: string, tokenHash: string): Promise<(LinkMade & { person: Person }) | null>
  /** Whose link it is, before anything is done for it. Null: unknown, used, expired, or its person is inactive. */
  lookAt(tokenHash: string): Promise<{ person: Person; purpose: LinkPurpose } | null>
  /** Null: unknown, used, expired, or its person is inactive. `name` is taken at the first time only. */
  accept(tokenHash: string, chosen: { name: string | null; passwordHash: string }): Promise<Person | null>
  /** By an address that an identity provider has verified. Null: nobody active was invited by it. */
  enter(email: string): Promise<Person | null>
  /** That the present password is known was checked before. */
  changePassword(id: string, password: { hash: string; keepSession: string }): Promise<void>
}

export function createPeople({ people, clock }: { people: PeopleStore; clock: Clock }): People {
  const refused = (why: PersonRefusal): Refused => ({ status: 'refused', why })

  function newLink(tokenHash: string, purpose: LinkPurpose): NewLink {
    const at = clock.now()
    const lifetime = purpose === 'invite' ? INVITE_LIFETIME : RESET_LIFETIME
    return { tokenHash, purpose, at, expiresAt: new Date(at.getTime() + lifetime) }
  }

  function linkFor({ id, joined }: Person, actor: Actor | null, tokenHash: string) {
    const link = newLink(tokenHash, joined ? 'reset' : 'invite')
    const entry: AuditEntry = {
      at: link.at,
      userId: actor?.id ?? null,
      action: 'password.link_made',
      subject: id,
      details: { purpose: link.purpose },
    }
    return { link, entry }
  }

  async function makeLink(
    actor: Actor | null,
    id: string,
    tokenHash: string,
  ): ReturnType<People['makeLink']> {
    if (actor?.id === id) return refused('own_link')
    const decided: (({ status: 'made' } & LinkMade) | Refused)[] = []
    const isThere = await people.addLink(id, (person) => {
      const refusal = linkRefusal(actor, person)
      if (refusal) {
        decided.push(refused(refusal))
        return null
      }
      const made = linkFor(person, actor, tokenHash)
      const { purpose, expiresAt } = made.link
      decided.push({ status: 'made', purpose, expiresAt })
      return made
    })
    const [result] = decided
    return isThere && result ? result : { status: 'not_found' }
  }

  return {
    async list(actor) {
      const all = await people.list()
      return actor.role === 'rep' ? all.filter(({ id }) => id === actor.id) : all
    },

    async invite(actor, { email, name, role }, tokenHash) {
      if (actor && !manages(actor, role)) return refused('not_theirs')
      const link = newLink(tokenHash, 'invite')
      const entry = {
        at: link.at,
        userId: actor?.id ?? null,
        action: 'user.invited' as const,
        details: { role },
      }
      const person = await people.invite({ email, name, role }, link, entry)
      return person
        ? { status: 'invited', person, purpose: link.purpose, expiresAt: link.expiresAt }
        : { status: 'taken' }
    },

    async change(actor, id, wanted) {
      const refusals: PersonRefusal[] = []
      const by = { userId: actor?.id ?? null, at: clock.now() }
      const person = await people.change(id, by, (current, otherAdministrators) => {
        const change = differences(current, wanted)
        const refusal = refusalOf(actor, current, change, otherAdministrators)
        if (refusal) {
          refusals.push(refusal)
          return null
        }
        return Object.keys(change).length === 0 ? null : { change, entries: entriesOf(by, current, change) }
      })
      const [refusal] = refusals
      if (refusal) return refused(refusal)
      return person ? { status: 'changed', person } : { status: 'not_found' }
    },

    makeLink,
    async forgotten(email, tokenHash) {
      const person = await people.findByEmail(email)
      // Whoever has not joined has an invitation, which nobody else shall take from them.
      if (!person?.joined) return null
      const made = await makeLink(null, person.id, tokenHash)
      return made.status === 'made' ? { ...made, person } : null
    },
    async lookAt(tokenHash) {
      const link = await people.findLink(tokenHash, clock.now())
      const person = link && (await people.find(link.personId))
      return person && { person, purpose: link.purpose }
    },
    accept: (tokenHash, chosen) => people.useLink(tokenHash, chosen, clock.now()),
    enter: (email) => people.enter(email, clock.now()),
    changePassword: (id, password) =>
      people.setPassword(id, password, {
        at: clock.now(),
        userId: id,
        action: 'password.changed',
        subject: id,
      }),
  }
}

function linkRefusal(actor: Actor | null, { role, active }: Person): PersonRefusal | null {
  if (actor && !manages(actor, role)) return 'not_theirs'
  return active ? null : 'inactive'
}

/** Of names and hours only that they changed: they are nobody's business in a log. */
function entriesOf(
  by: { userId: string | null; at: Date },
  before: Person,
  change: PersonChange,
): AuditEntry[] {
  const entry = { ...by, subject: before.id }
  const { active, ...others } = change
  const fields = Object.keys(others)
  const told = {
    fields,
    ...(change.role && { role: change.role, formerRole: before.role }),
    ...(change.capacity !== undefined && { capacity: change.capacity, formerCapacity: before.capacity }),
    ...(change.skills && { skills: change.skills, formerSkills: before.skills }),
  }
  return [
    ...(fields.length > 0 ? [{ ...entry, action: 'user.changed' as const, details: told }] : []),
    ...(active === undefined
      ? []
      : [{ ...entry, action: active ? ('user.activated' as const) : ('user.deactivated' as const) }]),
  ]
}
