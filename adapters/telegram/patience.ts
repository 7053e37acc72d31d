/**
 * How often an update is tried. A turn that cannot be committed is tried again, for as long as the store is at fault;
 * an update that fails by itself while the store works would hold up its chat for ever, and is put aside as poison.
 */
import { LRUCache } from 'lru-cache'
import type { ConversationStore } from '../../src/engine/ports.ts'
import type { Intake } from './intake.ts'
import { CHANNEL, type Logger } from './parts.ts'
import type { Heard } from './updates.ts'

export interface Patience {
  /** `settled`: committed or put aside, and may be acknowledged. `again`: neither; the update must be given again. */
  attempt(heard: Heard): Promise<'settled' | 'again'>
  /** How often the update has failed so far. */
  failuresOf(heard: Heard): number
}

/** With the waits between them, some two minutes. */
const PATIENT_FOR = 8

/** Telegram gives at most 100 unacknowledged updates at a time. */
const REMEMBERED = 1_000

export function createPatience({
  intake,
  conversations,
  poison,
  logger,
}: {
  intake: Intake
  conversations: Pick<ConversationStore, 'find'>
  poison: (externalId: string, error: string) => Promise<void>
  logger: Logger
}): Patience {
  const failures = new LRUCache<string, number>({ max: REMEMBERED })
  const keyOf = ({ externalId }: Heard) => externalId ?? 'without id'
  const failuresOf = (heard: Heard) => failures.get(keyOf(heard)) ?? 0

  /** The store answers, the turn fails, the store takes the poison: then it was the update. Throws if it was not. */
  async function lastAttempt(heard: Heard) {
    await conversations.find(CHANNEL, heard.status === 'heard' ? heard.chat : '')
    try {
      await intake.take(heard)
    } catch (error) {
      await poison(keyOf(heard), `could not be taken ${PATIENT_FOR} times: ${nameOf(error)}`)
      logger.error({ update: heard.externalId }, 'Telegram: an update can never be taken and was put aside')
    }
  }

  return {
    failuresOf,
    async attempt(heard) {
      const last = failuresOf(heard) + 1 >= PATIENT_FOR
      try {
        await (last ? lastAttempt(heard) : intake.take(heard))
        failures.delete(keyOf(heard))
        return 'settled'
      } catch (error) {
        failures.set(keyOf(heard), failuresOf(heard) + 1)
        const fields = { update: heard.externalId, failures: failuresOf(heard), error: nameOf(error) }
        logger.warn(fields, 'Telegram: an update could not be taken and is tried again')
        return 'again'
      }
    },
  }
}

/** The kind of fault; its message may quote the prospect. */
const nameOf = (error: unknown): string => (error instanceof Error ? error.name : typeof error)
