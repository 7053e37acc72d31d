/** What one process at a time does, of all on the database: whoever has the lock; it goes with their connection. */
import type { Exclusive } from '../engine/promise-store.ts'
import type { Client } from './client.ts'

/** "bant", "disp". */
const LOCK = [0x62616e74, 0x64697370] as const

/** A run that takes longer lets the next one begin: both are right, only not in order. */
const MOST_MS = 60_000

export const createExclusive = (client: Client): Exclusive => ({
  exclusively: (task) =>
    client.$transaction(
      async (tx) => {
        const [row] = await tx.$queryRaw<{ mine: boolean }[]>`
          SELECT pg_try_advisory_xact_lock(${LOCK[0]}::int, ${LOCK[1]}::int) AS mine`
        if (!row?.mine) return false
        await task()
        return true
      },
      { timeout: MOST_MS },
    ),
})
