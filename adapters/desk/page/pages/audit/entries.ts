/** The audit log as it is asked for and as it is read. Pure. */
import type { AuditKind } from '../../../../../src/domain/audit.ts'
import type { AuditEntryBody } from '../../../audit-routes.ts'
import { words } from './words.ts'

export type Entry = AuditEntryBody
export const kinds = ['session', 'people', 'leads', 'settings'] as const satisfies AuditKind[]
export type Kind = AuditKind

export interface Filter {
  by: string
  kind: Kind | ''
  /** Local days, both included. */
  since: string
  until: string
}

export const unfiltered: Filter = { by: '', kind: '', since: '', until: '' }

export function queryOf({ by, kind, since, until }: Filter, cursor: string | null): string {
  const query = new URLSearchParams()
  if (by !== '') query.set('by', by)
  if (kind !== '') query.set('kind', kind)
  if (since !== '') query.set('from', dayBegins(since, 0))
  if (until !== '') query.set('to', dayBegins(until, 1))
  if (cursor !== null) query.set('cursor', cursor)
  return query.toString()
}

/** In the browser's own time zone, as the times are shown. */
function dayBegins(day: string, later: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return new Date(year, month - 1, date + later).toISOString()
}

/** "role: Rep → Manager": a former value stands before the one that it gave way to. */
export function detailsOf({ details }: Pick<Entry, 'details'>): string[] {
  return Object.entries(details)
    .filter(([key, value]) => !key.startsWith('former') && value !== null && String(value) !== '')
    .map(([key, value]) => {
      const former = details[`former${key[0]?.toUpperCase()}${key.slice(1)}`]
      const is = shown(value)
      return `${words().detail(key)}: ${former === undefined ? is : words().formerly(shown(former), is)}`
    })
}

const shown = (value: Entry['details'][string] | undefined): string =>
  Array.isArray(value) ? value.join(', ') || '–' : String(value ?? '–')
