/** Those who work with Bantam: what is kept of them apart from their sessions. */
import type { PersonChange, PersonSettings } from '../domain/person.ts'
import type { Role } from '../domain/routing.ts'
import type { AuditEntry } from './audit-port.ts'

export interface Person extends PersonSettings {
  id: string
  email: string
  /** They have a password, or have signed in by OpenID Connect. */
  joined: boolean
  /** ISO 8601; null: added with a password. */
  invitedAt: string | null
}

export type LinkPurpose = 'invite' | 'reset'

/** A link by which somebody chooses a password; only the hash of its token is known here. */
export interface NewLink {
  tokenHash: string
  purpose: LinkPurpose
  at: Date
  expiresAt: Date
}

/** Each writes its audit entry with what it does, or neither. */
export interface PeopleStore {
  /** By name. */
  list(): Promise<Person[]>
  find(id: string): Promise<Person | null>
  /** Addresses are compared in lower case. */
  findByEmail(email: string): Promise<Person | null>
  /** Null: the e-mail address is taken. Addresses are compared in lower case. */
  invite(
    person: { email: string; name: string; role: Role },
    link: NewLink,
    entry: Omit<AuditEntry, 'subject'>,
  ): Promise<Person | null>
  /**
   * Lets `decide` see the person, and how many other active administrators with a password there are, and writes what it
   * returns; null writes nothing. Neither changes meanwhile. Who becomes inactive has no session and no link any more, and
   * what they held waits again in its queue. Links to who gets another role do not work any more: whoever has one might not
   * manage them now. Null: there is no such person.
   */
  change(
    id: string,
    by: { userId: string | null; at: Date },
    decide: (
      person: Person,
      otherAdministrators: number,
    ) => { change: PersonChange; entries: AuditEntry[] } | null,
  ): Promise<Person | null>
  /**
   * Lets `decide` see the person, who does not change meanwhile, and keeps the link that it returns; earlier ones to the same
   * person do not work any more. Null from `decide` keeps nothing. False: there is no such person.
   */
  addLink(
    id: string,
    decide: (person: Person) => { link: NewLink; entry: AuditEntry } | null,
  ): Promise<boolean>
  /** Only one that was not used, has not expired, and is for an active person. */
  findLink(tokenHash: string, now: Date): Promise<{ personId: string; purpose: LinkPurpose } | null>
  /** Of many at once exactly one wins. Their sessions and other links end. Null: as if it had not been found. */
  useLink(
    tokenHash: string,
    chosen: { name: string | null; passwordHash: string },
    at: Date,
  ): Promise<Person | null>
  /**
   * Who has shown elsewhere that the address is theirs. At their first time they join, and the link that they were invited by
   * does not work any more. Null: nobody active has this address.
   */
  enter(email: string, at: Date): Promise<Person | null>
  /** All sessions but the one that is kept end, and all links. */
  setPassword(id: string, password: { hash: string; keepSession: string }, entry: AuditEntry): Promise<void>
}
