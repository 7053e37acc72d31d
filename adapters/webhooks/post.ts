/** One request to one address that somebody gave us: never into our own net, never along a redirect, never for long. */
import http from 'node:http'
import https from 'node:https'
import { RequestFilteringHttpAgent, RequestFilteringHttpsAgent } from 'request-filtering-agent'
import { z } from 'zod'

export type Posted =
  | { kind: 'answered'; status: number; retryAfter: string | null }
  /** `reason` names what failed, and says nothing of the address. */
  | { kind: 'unanswered'; reason: string }

export type Post = (url: string, body: string, headers: Record<string, string>) => Promise<Posted>

/** For the look-up, the connection and the answer's head together. */
export const POST_MS = 10_000

/**
 * Where a name leads is looked at when the connection is made, so that no second look-up can lead elsewhere. `ownHosts`
 * may lead into our own net.
 */
export function createPost({ ownHosts }: { ownHosts: ReadonlySet<string> }): Post {
  // No connection is kept: a name that leads elsewhere by now is looked up anew.
  const filtering = { http: new RequestFilteringHttpAgent(), https: new RequestFilteringHttpsAgent() }

  return (url, body, headers) =>
    new Promise((resolve) => {
      const { protocol, hostname } = new URL(url)
      const isSecure = protocol === 'https:'
      const agent = isSecure ? filtering.https : filtering.http
      const request = (isSecure ? https : http).request(url, {
        method: 'POST',
        headers: { ...headers, 'content-length': Buffer.byteLength(body) },
        signal: AbortSignal.timeout(POST_MS),
        ...(ownHosts.has(hostname) ? { agent: false } : { agent }),
      })
      request.on('response', (response) => {
        const retryAfter = response.headers['retry-after'] ?? null
        resolve({ kind: 'answered', status: response.statusCode ?? 0, retryAfter })
        // What else they have to say is of no interest.
        response.destroy()
      })
      request.on('error', (error) => resolve({ kind: 'unanswered', reason: reasonOf(error) }))
      request.end(body)
    })
}

const Fault = z.object({
  code: z.string().optional(),
  name: z.string().default(''),
  message: z.string().default(''),
})

/** The kind of fault, in words that a manager can use; the rest may quote the address. */
function reasonOf(error: unknown): string {
  const { code, name, message } = Fault.catch({ name: '', message: '' }).parse(error)
  // The agent's error has no code of its own.
  if (/is not allowed\. Because/.test(message)) return 'private address'
  if (name === 'AbortError' || name === 'TimeoutError' || code === 'ABORT_ERR') return 'timeout'
  return reasons[code ?? ''] ?? (code?.includes('CERT') ? 'certificate' : 'no connection')
}

const reasons: Record<string, string> = {
  ENOTFOUND: 'no such host',
  EAI_AGAIN: 'no such host',
  ECONNREFUSED: 'connection refused',
  ECONNRESET: 'connection cut',
  ETIMEDOUT: 'timeout',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'certificate',
  SELF_SIGNED_CERT_IN_CHAIN: 'certificate',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'certificate',
  ERR_TLS_CERT_ALTNAME_INVALID: 'certificate',
}
