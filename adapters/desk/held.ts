import type { HandoffStatus } from '../../src/domain/routing.ts'
import type { HandoffPage, HandoffStore, HandoffView } from '../../src/engine/ports.ts'

const PAGE = 100

/** All of a rep's hand-offs in these statuses, page by page, as far as the caller reads. */
export async function* heldHandoffs(
  handoffs: HandoffStore,
  repId: string,
  statuses: HandoffStatus[],
): AsyncGenerator<HandoffView> {
  let cursor: string | null = null
  do {
    const page: HandoffPage | 'bad_cursor' = await handoffs.list({
      queue: null,
      statuses,
      repId,
      cursor,
      limit: PAGE,
    })
    // A cursor of its own making is never bad.
    if (page === 'bad_cursor') return
    yield* page.items
    cursor = page.cursor
  } while (cursor !== null)
}
