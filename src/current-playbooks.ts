/** Which playbook new conversations are about. */
import { playbooks as shipped } from '../flows/playbooks/index.ts'
import type { Playbook } from '../flows/vocabulary.ts'
import { ConfigError } from './config.ts'
import type { PlaybookStore } from './engine/ports.ts'

export interface CurrentPlaybooks {
  /** What new conversations are about unless their page says otherwise. */
  standard(): Playbook
  /** Null as `id`: the standard one. Null as result: there is no such playbook. */
  find(id: string | null): Playbook | null
}

/** Throws a `ConfigError` if this version brings no such playbook. */
export function expectShipped(configured: string): void {
  const known = shipped.map(({ id }) => id)
  if (known.includes(configured)) return
  throw new ConfigError(
    `The environment variable BANTAM_PLAYBOOK is "${configured}": give one of ${known.join(', ')}.`,
  )
}

/** The current version of each playbook, `configured` being the standard one. */
export function currentPlaybooks(configured: string, store: PlaybookStore): CurrentPlaybooks {
  const standard = () => {
    const playbook = store.current(configured)
    if (!playbook) throw new Error(`playbook "${configured}" is not registered`)
    return playbook
  }
  return { standard, find: (id) => (id === null ? standard() : store.current(id)) }
}
