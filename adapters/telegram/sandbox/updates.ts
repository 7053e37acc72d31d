/** Updates on their way to the bot: polled, or pushed to its webhook, until they are acknowledged. */
import { setTimeout as timeout } from 'node:timers/promises'
import { z } from 'zod'

export interface UpdateQueue {
  /** Returns the update's id. Updates of one chat are pushed one after another. */
  push(content: object, chat?: number): number
  /**
   * Delivers an update once more, under its own id, as happens after a lost acknowledgement: never before it, or what
   * was sent ahead of it, has been taken for the first time.
   */
  repeat(updateId: number): void
  /** Ids go on from here, as they do at random after an idle week. */
  goOnAt(updateId: number): void
  pending(): number
  /** Ids in the order in which the bot let Telegram forget them. */
  readonly acknowledged: readonly number[]
  /** What the webhook answered, in order; status 0: no answer. */
  readonly pushes: readonly { updateId: number; status: number }[]
  webhook(): { url: string; secret: string | null } | null
  setWebhook(payload: unknown): void
  poll(payload: unknown, closed: AbortSignal): Promise<object[] | { conflict: string }>
  close(): void
}

interface Queued {
  id: number
  chat: number
  update: object
}

const SetWebhook = z.object({ url: z.string(), secret_token: z.string().optional() })
const Poll = z.object({
  offset: z.number().optional(),
  limit: z.number().default(100),
  timeout: z.number().default(0),
})

const HOOKED = "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook first"
const OUTDONE =
  'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running'

/** Telegram takes an offset that lies far behind its last update for a mistake, and gives everything that it has. */
const FAR = 10

export function createUpdateQueue({
  timeScale,
  changed,
}: {
  timeScale: number
  changed: () => void
}): UpdateQueue {
  let queue: Queued[] = []
  let repeats: Queued[] = []
  const all = new Map<number, Queued>()
  const acknowledged: number[] = []
  const pushes: { updateId: number; status: number }[] = []
  const pushing = new Set<number>()
  const closed = new AbortController()
  let lastId = 100
  let hook: { url: string; secret: string | null } | null = null
  let poller: AbortController | null = null
  let arrived = new AbortController()

  function enqueue(queued: Queued, to: Queued[]) {
    to.push(queued)
    arrived.abort()
    arrived = new AbortController()
    pushAll()
    changed()
  }

  function acknowledge(ids: number[]) {
    acknowledged.push(...ids)
    queue = queue.filter(({ id }) => !ids.includes(id))
  }

  function pushAll() {
    for (const { chat } of deliverable()) void pushChat(chat)
  }

  /** One at a time in a chat: the next only when the one before has been taken. */
  async function pushChat(chat: number) {
    if (pushing.has(chat)) return
    pushing.add(chat)
    let failures = 0
    for (let next = headOf(chat); hook && next && !closed.signal.aborted; next = headOf(chat)) {
      const { status, retryAfterS } = await pushOnce(next, hook)
      failures = taken(status) ? 0 : failures + 1
      if (taken(status)) remove(next)
      else await pause(retryAfterS ?? pauseAfter(failures))
    }
    pushing.delete(chat)
  }

  const taken = (status: number) => status >= 200 && status < 300

  const deliverable = () => [
    ...repeats.filter(({ id }) => !queue.some((queued) => queued.id === id)),
    ...queue,
  ]

  const headOf = (chat: number) => deliverable().find((queued) => queued.chat === chat)

  function remove(queued: Queued) {
    if (repeats.includes(queued)) repeats = repeats.filter((other) => other !== queued)
    else acknowledge([queued.id])
    changed()
  }

  async function pushOnce({ id, update }: Queued, { url, secret }: NonNullable<typeof hook>) {
    const headers = {
      'content-type': 'application/json',
      ...(secret === null ? {} : { 'X-Telegram-Bot-Api-Secret-Token': secret }),
    }
    const response = await fetch(url, {
      method: 'POST',
      headers,
      body: JSON.stringify(update),
      signal: closed.signal,
    }).catch(() => null)
    await response?.text().catch(() => null)
    const status = response?.status ?? 0
    pushes.push({ updateId: id, status })
    changed()
    const retryAfter = response?.headers.get('retry-after')
    return { status, retryAfterS: retryAfter ? Number(retryAfter) : null }
  }

  const pause = (seconds: number, signal: AbortSignal = closed.signal) =>
    timeout(seconds * 1000 * timeScale, undefined, { signal }).catch(() => undefined)

  /** The first retry is immediate, then 2 s doubling to 60 s. */
  const pauseAfter = (failures: number) => (failures === 1 ? 0 : Math.min(60, 2 ** (failures - 1)))

  return {
    acknowledged,
    pushes,
    push(content, chat = 0) {
      lastId += 1
      const queued = { id: lastId, chat, update: { update_id: lastId, ...content } }
      all.set(lastId, queued)
      enqueue(queued, queue)
      return lastId
    },
    repeat(updateId) {
      const queued = all.get(updateId)
      if (!queued) throw new Error(`there was no update ${updateId}`)
      enqueue({ ...queued }, repeats)
    },
    goOnAt(updateId) {
      lastId = updateId - 1
    },
    pending: () => queue.length,
    webhook: () => hook,
    setWebhook(payload) {
      const parsed = payload === null ? null : SetWebhook.parse(payload)
      hook = parsed && { url: parsed.url, secret: parsed.secret_token ?? null }
      if (hook) poller?.abort('hooked')
      pushAll()
    },
    async poll(payload, gone) {
      const { offset, limit, timeout: seconds } = Poll.parse(payload)
      if (hook) return { conflict: HOOKED }
      poller?.abort('outdone')
      const mine = new AbortController()
      poller = mine
      gone.addEventListener('abort', () => mine.abort('gone'))
      if (offset !== undefined && offset <= lastId + FAR) {
        acknowledge(queue.filter(({ id }) => id < offset).map(({ id }) => id))
        changed()
      }
      if (queue.length + repeats.length === 0 && seconds > 0) {
        const wake = AbortSignal.any([arrived.signal, mine.signal, closed.signal])
        await timeout(seconds * 1000, undefined, { signal: wake }).catch(() => undefined)
      }
      if (mine.signal.aborted) return { conflict: mine.signal.reason === 'hooked' ? HOOKED : OUTDONE }
      poller = null
      const listed = deliverable().slice(0, limit)
      repeats = repeats.filter((queued) => !listed.includes(queued))
      return listed.map(({ update }) => update)
    },
    close() {
      closed.abort()
    },
  }
}
