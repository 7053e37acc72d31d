/** The people who work with Bantam, as far as rules and routing look at them. */
import { z } from 'zod'
import { WorkingHours } from './hours.ts'
import { Role } from './routing.ts'

/** Letters or other characters; the length is what counts, no mixture is asked for. */
export const MIN_PASSWORD = 10
/** argon2 reads all of a password, so a limit bounds the work. */
export const MAX_PASSWORD = 1024

export const NewPassword = z
  .string()
  .min(MIN_PASSWORD, { error: `needs at least ${MIN_PASSWORD} characters` })
  .max(MAX_PASSWORD)

const Skill = z.string().trim().min(1).max(50)

/** What may be set of somebody. */
export const PersonSettings = z.object({
  /** As prospects see it. */
  name: z.string().trim().min(1).max(100),
  role: Role,
  active: z.boolean(),
  /** How many conversations at once; 0: none. */
  capacity: z.int().min(0).max(1000),
  /** Names that routing rules ask for, each once. */
  skills: z
    .array(Skill)
    .max(50)
    .transform((skills) => [...new Set(skills)]),
  /** With holidays and absences; null: the company's usual ones. */
  hours: WorkingHours.nullable(),
})
export type PersonSettings = z.infer<typeof PersonSettings>

export type PersonChange = Partial<PersonSettings>

/** Why a change, or a link, is not to be had. */
export type PersonRefusal = 'not_theirs' | 'own_role' | 'own_link' | 'last_administrator' | 'inactive'

interface Somebody {
  id: string
  role: Role
}

/** A manager manages reps, an administrator everybody. */
export const manages = (actor: Pick<Somebody, 'role'>, role: Role): boolean =>
  actor.role === 'admin' || (actor.role === 'manager' && role === 'rep')

/** What everybody sets of themselves. */
const OWN: readonly (keyof PersonSettings)[] = ['name', 'hours']

export interface Standing extends Somebody, PersonSettings {
  /** They can sign in. */
  joined: boolean
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

const keysOf = (change: PersonChange): (keyof PersonSettings)[] =>
  PersonSettings.keyof().options.filter((key) => change[key] !== undefined)

/** What of `wanted` is not so already. */
export function differences(person: PersonSettings, wanted: PersonChange): PersonChange {
  const differing = keysOf(wanted).filter((key) => !same(person[key], wanted[key]))
  return Object.fromEntries(differing.map((key) => [key, wanted[key]]))
}

/** Null: it may be done. `actor` null: whoever has the command line, who may do what an administrator may. */
export function refusalOf(
  actor: Somebody | null,
  person: Standing,
  change: PersonChange,
  otherAdministrators: number,
): PersonRefusal | null {
  const isOwn = actor?.id === person.id
  if (isOwn && change.role !== undefined) return 'own_role'
  const isTheirs = actor === null || manages(actor, person.role)
  if (!isTheirs && !(isOwn && keysOf(change).every((key) => OWN.includes(key)))) return 'not_theirs'
  // Nobody makes somebody whom they could not manage.
  if (actor && change.role !== undefined && !manages(actor, change.role)) return 'not_theirs'
  const wasAdministrator = person.role === 'admin' && person.active && person.joined
  const isAdministrator = (change.role ?? person.role) === 'admin' && (change.active ?? person.active)
  if (wasAdministrator && !isAdministrator && otherAdministrators === 0) return 'last_administrator'
  return null
}
