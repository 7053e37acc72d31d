/** What the demo's visitors need of the running server's Direct Line; a server that asks for patience is given some. */
import { setTimeout as timeout } from 'node:timers/promises'
import type { z } from 'zod'
import { StartError } from '../start-error.ts'

export interface DirectLine {
  /** Throws a `StartError` unless a Bantam answers. */
  expectServer(): Promise<void>
  call<T>(request: Call, answer: z.ZodType<T>): Promise<T>
}

export interface Call {
  method: 'GET' | 'POST'
  /** Below `/v3/directline`. */
  path: string
  token?: string
  body?: object
}

export interface DirectLineParts {
  /** The server's, without a trailing slash. */
  url: string
  /** Told that a request has to wait for so many seconds. */
  onWait(seconds: number): void
  sleep?: (ms: number) => Promise<unknown>
}

/** A server that is busy says so, with `Retry-After`. */
const BUSY = new Set([429, 503])
/** The limit on new conversations is by the minute: whoever has waited this often is not waiting for that. */
const MOST_WAITS = 5
const TIMEOUT_MS = 30_000

export function createDirectLine({ url, onWait, sleep = timeout }: DirectLineParts): DirectLine {
  const request = ({ method, path, token, body }: Call): Promise<Response> =>
    fetch(`${url}/v3/directline${path}`, {
      method,
      headers: {
        'content-type': 'application/json',
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
      },
      ...(body && { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    }).catch(() => {
      throw absent(url)
    })

  async function answered(call: Call): Promise<Response> {
    for (let waits = 0; ; waits += 1) {
      const response = await request(call)
      if (!BUSY.has(response.status) || waits === MOST_WAITS) return response
      await response.body?.cancel()
      const seconds = Number(response.headers.get('retry-after')) || 1
      onWait(seconds)
      await sleep(seconds * 1000)
    }
  }

  return {
    async expectServer() {
      const health = await fetch(`${url}/healthz`, { signal: AbortSignal.timeout(TIMEOUT_MS) }).catch(
        () => null,
      )
      if (!health?.ok || (await health.text()) !== 'ok\n') throw absent(url)
    },
    async call(call, answer) {
      const response = await answered(call)
      if (response.ok) return answer.parse(await response.json())
      throw new StartError(
        `the Bantam at ${url} answers ${call.method} /v3/directline${call.path} with ${response.status}: ` +
          'see its log, then run the demo again.',
      )
    },
  }
}

const absent = (url: string) =>
  new StartError(`no Bantam answers at ${url}: start it with "npm start", then run the demo again.`)
