/**
 * The Bot API through telegraf's client, with every expected answer as a value. Messages of faults are never passed on
 * as they are: telegraf's carry the payload, and node-fetch's the URL, which holds the token.
 */
import type { Telegram as TelegrafClient, TelegramError } from 'telegraf'
import type { Opts, Telegram } from 'telegraf/types'
import { z } from 'zod'

/** node-fetch takes the platform's own signal; telegraf's types know only the shim that came before it. */
type ShimSignal = NonNullable<NonNullable<Parameters<TelegrafClient['callApi']>[2]>['signal']>

export type ApiFailure =
  /** 429: nothing more to this chat, or at all, for a while. */
  | { kind: 'limited'; retryAfterMs: number }
  /** 403: the prospect blocked the bot, or their account is gone. */
  | { kind: 'forbidden'; description: string }
  /** 409: somebody else takes the bot's updates. */
  | { kind: 'conflict'; description: string }
  /** 401, 404: Telegram does not know the token. */
  | { kind: 'unauthorized'; description: string }
  /** Any other 4xx: this request will never do. */
  | { kind: 'rejected'; description: string }
  /** 5xx, no answer, or an unreadable one: the request may or may not have been carried out. */
  | { kind: 'unavailable'; description: string }
  /** The caller's own signal. */
  | { kind: 'aborted'; description: string }

export type ApiResult<T> = { ok: true; value: T } | ({ ok: false } & ApiFailure)

export interface CallOptions {
  signal?: AbortSignal
  /** After this the call counts as unavailable. */
  timeoutMs?: number
}

export interface Api {
  call<M extends keyof Telegram>(
    method: M,
    payload: Opts<M>,
    options?: CallOptions,
  ): Promise<ApiResult<ReturnType<Telegram[M]>>>
}

const CALL_TIMEOUT_MS = 30_000

/** When a 429 does not say for how long. */
const DEFAULT_RETRY_AFTER_S = 1

export function createApi({ token, apiRoot }: { token: string; apiRoot: string }): Api {
  // telegraf takes most of a second to load: not before there is something to say.
  let loading: Promise<typeof import('telegraf')> | null = null
  const load = () => {
    loading ??= import('telegraf')
    return loading
  }
  let client: TelegrafClient | null = null

  return {
    async call(method, payload, { signal, timeoutMs = CALL_TIMEOUT_MS } = {}) {
      const { Telegram: Client, TelegramError } = await load()
      client ??= new Client(token, { apiRoot, webhookReply: false })
      const cut = cutOff(timeoutMs, signal)
      try {
        return {
          ok: true,
          value: await client.callApi(method, payload, { signal: cut.signal as ShimSignal }),
        }
      } catch (error) {
        if (signal?.aborted) return { ok: false, kind: 'aborted', description: 'stopped' }
        return { ok: false, ...(error instanceof TelegramError ? failureOf(error) : faultOf(error)) }
      } finally {
        cut.release()
      }
    },
  }
}

/** Aborts after `ms` or with `outer`, and leaves neither a timer nor a listener behind. */
function cutOff(ms: number, outer: AbortSignal | undefined) {
  const controller = new AbortController()
  const abort = () => controller.abort()
  const timer = setTimeout(abort, ms)
  if (outer?.aborted) abort()
  outer?.addEventListener('abort', abort)
  return {
    signal: controller.signal,
    release() {
      clearTimeout(timer)
      outer?.removeEventListener('abort', abort)
    },
  }
}

/** What Telegram answered. */
function failureOf({ code, description, parameters }: TelegramError): ApiFailure {
  if (code === 429) {
    return { kind: 'limited', retryAfterMs: 1000 * (parameters?.retry_after ?? DEFAULT_RETRY_AFTER_S) }
  }
  if (code >= 500) return { kind: 'unavailable', description: `Telegram answered ${code}` }
  return { kind: refusals[code] ?? 'rejected', description }
}

const refusals: Record<number, 'unauthorized' | 'forbidden' | 'conflict'> = {
  401: 'unauthorized',
  403: 'forbidden',
  404: 'unauthorized',
  409: 'conflict',
}

/** No answer: a code such as ECONNREFUSED is all that may be told of it. */
function faultOf(error: unknown): ApiFailure {
  const fault = z.object({ code: z.string() }).safeParse(error)
  return { kind: 'unavailable', description: `no answer from Telegram (${fault.data?.code ?? 'cut off'})` }
}
