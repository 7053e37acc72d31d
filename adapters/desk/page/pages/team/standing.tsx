import { dateOf } from '../../format.ts'
import type { Person } from '../shared/people.ts'
import { awayUntil } from '../shared/week.ts'
import { shared } from '../shared/words.ts'
import { words } from './words.ts'

/** What is unusual about somebody: nothing, most of the time. */
export function Standing({ person }: { person: Person }) {
  if (!person.active) return <span class="chip off">{words().inactive}</span>
  const away = awayUntil(person.hours, new Date())
  return (
    <>
      {!person.joined && <span class="chip strong">{words().invited}</span>}
      {away !== null && (
        <span class="chip warn">
          {shared().hours.awayUntil(dateOf(`${away}T12:00:00`, new Date().toISOString()))}
        </span>
      )}
    </>
  )
}
