/**
 * How requests reach the connector of a service: once each. The library's own client tries again by itself, for longer
 * than a delivery is leased, so that a message would be sent twice.
 */
import { AsyncLocalStorage } from 'node:async_hooks'
import type { ConfigurationBotFrameworkAuthentication } from 'botbuilder'

type Options = NonNullable<ConstructorParameters<typeof ConfigurationBotFrameworkAuthentication>[4]>
type HttpClient = NonNullable<Options['httpClient']>

/** The connector answered, and not by taking it. */
export class ConnectorRefusal extends Error {
  override name = 'ConnectorRefusal'
  readonly status: number
  /** As the header says it. */
  readonly retryAfter: string | null

  constructor(status: number, retryAfter: string | null = null) {
    super(`the connector answered ${status}`)
    this.status = status
    this.retryAfter = retryAfter
  }
}

/** A notice, which nobody leases. */
const USUAL_MS = 10_000

/** The rest of what the library's pipeline sets is for a client of another kind. */
const HEADERS = ['authorization', 'accept', 'content-type', 'user-agent']

const attempt = new AsyncLocalStorage<AbortSignal>()

/** Nothing that `action` asks of a connector begins, or goes on, once `signal` is aborted. */
export const until = <T>(signal: AbortSignal, action: () => Promise<T>): Promise<T> =>
  attempt.run(signal, action)

export const connectorClient: HttpClient = {
  async sendRequest(request) {
    const response = await fetch(request.url, {
      method: request.method,
      headers: HEADERS.flatMap((name): [string, string][] => {
        const value = request.headers.get(name)
        return value === undefined ? [] : [[name, value]]
      }),
      body: typeof request.body === 'string' ? request.body : null,
      // Our token is for whom it was made for.
      redirect: 'error',
      signal: attempt.getStore() ?? AbortSignal.timeout(USUAL_MS),
    })
    const bodyAsText = await response.text()
    if (!response.ok) throw new ConnectorRefusal(response.status, response.headers.get('retry-after'))
    const headers = request.headers.clone()
    headers.set('content-type', response.headers.get('content-type') ?? 'application/json')
    return { request, status: response.status, headers, bodyAsText }
  },
}
