/**
 * Fetches updates and has them taken, one at a time in each chat. What Telegram may forget moves only past updates that
 * are committed: whatever is killed, an update that was not comes again.
 */
import { createLanes } from '../../src/engine/lanes.ts'
import { backoffMs, createBell, type Sleep } from '../waiting.ts'
import type { Api, ApiFailure } from './api.ts'
import type { Logger } from './parts.ts'
import type { Patience } from './patience.ts'
import { hear } from './reps/hear.ts'
import { allowedUpdates, type Heard } from './updates.ts'
import { createWindow } from './window.ts'

export interface Polling {
  start(): void
  /** Finishes the turns under way, and tells Telegram which updates it need not send again. */
  stop(): Promise<void>
}

/** Telegram holds the request for so long if there is nothing to say. */
const POLL_S = 30
const POLL_TIMEOUT_MS = (POLL_S + 10) * 1000
/** The most that Telegram gives at once, and so the most that is ever held here. */
const BATCH = 100
/** How long one slow chat may keep the others' new updates from being fetched. */
const PEEK_MS = 500
const MOST_BACKOFF_MS = 60_000
const FAREWELL_TIMEOUT_MS = 3_000

const unreadable: ApiFailure = { kind: 'unavailable', description: 'updates without ids' }

export interface PollingParts {
  api: Api
  patience: Patience
  sleep: Sleep
  logger: Logger
}

export function createPolling({ api, patience, sleep, logger }: PollingParts): Polling {
  const window = createWindow()
  const lanes = createLanes()
  const allSettled = createBell(sleep)
  const stopping = new AbortController()
  const { signal } = stopping
  const trouble = createTrouble({ sleep, logger, signal })
  let running = Promise.resolve()

  async function settle(id: number, heard: Heard) {
    while (!signal.aborted) {
      if ((await patience.attempt(heard)) === 'settled') {
        window.settle(id)
        if (window.open() === 0) allSettled.ring()
        return
      }
      await sleep(backoffMs(patience.failuresOf(heard), MOST_BACKOFF_MS), signal)
    }
  }

  /** False: there is nothing in the answer that could ever be acknowledged. */
  function distribute(updates: readonly unknown[]): boolean {
    const named = updates.map(hear).filter(({ externalId }) => externalId !== null)
    const heard = new Map(named.map((update) => [Number(update.externalId), update]))
    for (const id of window.fetched([...heard.keys()])) {
      const update = heard.get(id)
      if (!update) continue
      const lane = update.status === 'heard' ? update.chat : `update ${id}`
      void lanes.run(lane, () => settle(id, update))
    }
    return updates.length === 0 || named.length > 0
  }

  async function fetchOnce() {
    const offset = window.offset()
    const payload = {
      ...(offset === null ? {} : { offset }),
      limit: BATCH,
      timeout: window.open() > 0 ? 0 : POLL_S,
      allowed_updates: allowedUpdates,
    }
    const result = await api.call('getUpdates', payload, { signal, timeoutMs: POLL_TIMEOUT_MS })
    if (!result.ok) return trouble.met(result)
    if (!distribute(result.value)) return trouble.met(unreadable)
    trouble.over()
    // With an open update at its head, Telegram would answer at once, and with the same.
    if (window.open() > 0) await allSettled.wait(PEEK_MS)
  }

  async function run() {
    while (!signal.aborted) {
      const released = await api.call('deleteWebhook', {}, { signal })
      if (released.ok) break
      await trouble.met(released)
    }
    while (!signal.aborted) await fetchOnce()
  }

  /** Whatever nobody thought of must not end the polling for good. */
  async function supervised() {
    for (let failures = 1; !signal.aborted; failures++) {
      try {
        await run()
      } catch (error) {
        const fields = { error: error instanceof Error ? error.name : typeof error, failures }
        logger.error(fields, 'Telegram: the polling failed, and begins anew')
        await sleep(backoffMs(failures, MOST_BACKOFF_MS), signal)
      }
    }
  }

  return {
    start() {
      running = supervised()
    },
    async stop() {
      stopping.abort()
      allSettled.ring()
      await running
      await lanes.idle()
      const offset = window.offset()
      const payload = { limit: 1, timeout: 0, allowed_updates: allowedUpdates }
      if (offset !== null) {
        await api.call('getUpdates', { ...payload, offset }, { timeoutMs: FAREWELL_TIMEOUT_MS })
      }
    },
  }
}

const remedies: Partial<Record<ApiFailure['kind'], string>> = {
  conflict:
    'somebody else takes the updates of this bot: another Bantam with the same TELEGRAM_BOT_TOKEN, or a webhook; stop the other one',
  unauthorized:
    'the bot token is not valid any more; take the current one from @BotFather as TELEGRAM_BOT_TOKEN',
}

/** Says once what is wrong, and once that it is over; in between, waits longer and longer. */
function createTrouble({ sleep, logger, signal }: { sleep: Sleep; logger: Logger; signal: AbortSignal }) {
  let failures = 0
  let told: string | null = null

  return {
    async met(failure: ApiFailure) {
      if (failure.kind === 'aborted') return
      failures += 1
      if (told !== failure.kind) report(failure)
      told = failure.kind
      await sleep(
        failure.kind === 'limited' ? failure.retryAfterMs : backoffMs(failures, MOST_BACKOFF_MS),
        signal,
      )
    },
    over() {
      if (told) logger.info({ failures }, 'Telegram: updates are coming in again')
      failures = 0
      told = null
    },
  }

  function report(failure: ApiFailure) {
    const remedy = remedies[failure.kind]
    if (remedy) logger.error({ kind: failure.kind }, `Telegram: ${remedy}`)
    else logger.warn({ kind: failure.kind }, 'Telegram: updates cannot be fetched; trying again')
  }
}
