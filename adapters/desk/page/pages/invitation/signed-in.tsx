import type { Desk } from '../../state/desk.ts'
import type { User } from '../../types.ts'
import { Sheet } from '../shared/pieces.tsx'
import { words } from './words.ts'

/** Nobody chooses a password for somebody else by mistake. */
export const SignedIn = ({ desk, user }: { desk: Desk; user: User }) => (
  <section class="page narrow">
    <Sheet title={words().signedInTitle} lead={words().signedIn(user.name)}>
      <div class="form-foot">
        <button type="button" class="button primary" onClick={() => void desk.logOut()}>
          {words().signOut}
        </button>
      </div>
    </Sheet>
  </section>
)
