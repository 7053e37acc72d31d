import type { Role } from '../domain/routing.ts'
import type { HandoffView } from './ports.ts'

/** A signed-in user who acts. */
export interface Actor {
  id: string
  name: string
  role: Role
}

/** Of an action that only the holder of a hand-off may take. */
export type HeldResult =
  | { status: 'done'; handoff: HandoffView }
  | { status: 'not_holder'; holder: string | null }
  | { status: 'not_found' }
