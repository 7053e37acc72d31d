import type { User } from '../../types.ts'
import { words } from './words.ts'

const all: User['role'][] = ['rep', 'manager', 'admin']

/** The roles that somebody may give; the one that is there is always shown. */
export function RoleChoice({ user, chosen }: { user: User; chosen: User['role'] }) {
  const offered = all.filter((each) => user.role === 'admin' || each === 'rep' || each === chosen)
  return (
    <fieldset class="roles">
      <legend>{words().role}</legend>
      {offered.map((each) => (
        <label key={each} class="choice">
          <input type="radio" name="role" value={each} defaultChecked={each === chosen} />
          <span>
            <strong>{words().roles[each]}</strong>
            <span class="muted">{words().roleHints[each]}</span>
          </span>
        </label>
      ))}
    </fieldset>
  )
}
