/** On whose pages the chat may be. Other programs than browsers say no origin, and are let in by their tokens alone. */
import type { IncomingMessage } from 'node:http'
import type { RequestHandler } from 'express'
import { send } from './problem.ts'

export interface Origins {
  /** Whether the page that a request comes from may have the chat; every page may where none are named. */
  admits(request: Pick<IncomingMessage, 'headers'>): boolean
  /** Refuses the requests of other pages, in words that the page's browser shows to whoever looks after it. */
  guard: RequestHandler
}

/** `allowed`: as browsers write them, `https://shop.example`; `https://*.shop.example` are all of its subdomains. */
export function createOrigins(allowed: readonly string[] | null, publicUrl: string | null): Origins {
  const matchers = allowed?.map(matcherOf)

  const admits: Origins['admits'] = ({ headers: { origin, host } }) =>
    origin === undefined ||
    matchers === undefined ||
    origin === publicUrl ||
    origin.replace(/^https?:\/\//, '') === host ||
    matchers.some((matches) => matches(origin))

  return {
    admits,
    guard: (request, response, next) => {
      // A browser asks whether it may show the answer before it sends anything: it may, or nobody could read why not.
      if (request.method === 'OPTIONS' || admits(request)) return next()
      const origin = request.headers.origin ?? ''
      const detail = `Pages of ${origin.slice(0, 200)} may not have this chat: name that origin in BANTAM_ORIGINS.`
      send(response, { status: 403, detail })
    },
  }
}

function matcherOf(allowed: string): (origin: string) => boolean {
  const [start = '', end] = allowed.split('*.')
  if (end === undefined) return (origin) => origin === allowed
  return (origin) => origin.startsWith(start) && origin.slice(start.length).endsWith(`.${end}`)
}
