/** What the page has to say over everything else: a lost connection, and how the last action went. */
import { useEffect } from 'preact/hooks'
import type { Desk } from '../state/desk.ts'
import type { DeskState } from '../state/store.ts'
import { strings } from '../strings.ts'

/** Long enough to read a sentence twice. A refusal stays until it is dismissed or followed by another notice. */
const GOOD_NEWS_MS = 6_000

export function Notices({ desk, state }: { desk: Desk; state: DeskState }) {
  const { notice, connection } = state
  useEffect(() => {
    if (notice?.tone !== 'good') return
    const timer = setTimeout(() => {
      if (desk.store.get().notice?.id === notice.id) desk.actions.dismiss()
    }, GOOD_NEWS_MS)
    return () => clearTimeout(timer)
  }, [desk, notice])

  return (
    <>
      <div class="connection" role="status">
        {connection === 'lost' && <p>{strings.connectionLost}</p>}
      </div>
      <div class="notices" role="status">
        {notice !== null && (
          <p key={notice.id} class={`notice ${notice.tone}`}>
            <span>{notice.text}</span>
            <button type="button" aria-label={strings.dismiss} onClick={() => desk.actions.dismiss()}>
              <span aria-hidden="true">×</span>
            </button>
          </p>
        )}
      </div>
    </>
  )
}
