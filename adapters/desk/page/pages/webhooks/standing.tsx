/** Whether an address is told, and takes it. */

import type { WebhookBody } from '../../../webhook-routes.ts'
import { momentOf } from '../../format.ts'
import { words } from './words.ts'

export type Webhook = WebhookBody

export function Standing({ webhook: { active, failingSince, disabledAt } }: { webhook: Webhook }) {
  const now = new Date().toISOString()
  return (
    <span class="chips">
      {active && failingSince === null && <span class="chip strong">{words().active}</span>}
      {active && failingSince !== null && (
        <span class="chip warn">{words().failing(momentOf(failingSince, now))}</span>
      )}
      {!active && disabledAt === null && <span class="chip">{words().paused}</span>}
      {!active && disabledAt !== null && (
        <span class="chip off">{words().disabled(momentOf(disabledAt, now))}</span>
      )}
    </span>
  )
}
