/** Takes updates that Telegram pushes. 200 only after the commit; anything else makes Telegram push again. */
import { createHash, timingSafeEqual } from 'node:crypto'
import { json, type RequestHandler, type Response, Router } from 'express'
import { createLanes } from '../../src/engine/lanes.ts'
import { problem, sendProblem } from '../problem.ts'
import type { Patience } from './patience.ts'
import { hear } from './reps/hear.ts'

export interface Webhook {
  router: Router
  /** Refuses what comes from now on, and finishes the turns under way. */
  stop(): Promise<void>
}

export const WEBHOOK_PATH = '/telegram/webhook'
const SECRET_HEADER = 'X-Telegram-Bot-Api-Secret-Token'

/**
 * More than the 64 KB that strangers may send: only Telegram gets past the secret, an update repeats the message that
 * it replies to, each Cyrillic letter is six bytes there, and one that is refused would block its chat for a day.
 */
const MAX_BODY = '512kb'

const RETRY_AFTER_S = 1

/** Without a secret there is no route: anybody could speak for any prospect. */
export function createWebhook({ secret, patience }: { secret: string | null; patience: Patience }): Webhook {
  const router = Router()
  const lanes = createLanes()
  let stopping = false

  const take: RequestHandler = async (request, response) => {
    if (stopping) return tryAgain(response)
    const heard = hear(request.body)
    if (heard.status === 'malformed' && heard.externalId === null) {
      return sendProblem(response, problem(400, `The body is ${heard.error}.`))
    }
    const lane = heard.status === 'heard' ? heard.chat : `update ${heard.externalId}`
    const result = await lanes.run(lane, () => patience.attempt(heard))
    if (result === 'again') return tryAgain(response)
    response.status(200).end()
  }

  if (secret) {
    router.post(WEBHOOK_PATH, onlyWith(secretsIn(secret)), json({ limit: MAX_BODY, type: () => true }), take)
  }
  return {
    router,
    async stop() {
      stopping = true
      await lanes.idle()
    },
  }
}

/**
 * The first is registered; the others are taken as well, so that a secret is changed without an update that is turned away
 * while one server has the new one and another still the old.
 */
export const secretsIn = (configured: string | null): string[] =>
  configured?.split(',').filter((secret) => secret !== '') ?? []

/** Compared as digests, in constant time: neither its length nor its beginning can be found out by trying. */
function onlyWith(secrets: readonly string[]): RequestHandler {
  const digest = (text: string) => createHash('sha256').update(text).digest()
  const expected = secrets.map(digest)
  return (request, response, next) => {
    const given = digest(request.get(SECRET_HEADER) ?? '')
    const matches = expected.map((secret) => timingSafeEqual(given, secret))
    if (matches.includes(true)) return next()
    sendProblem(response, problem(401, `The header ${SECRET_HEADER} does not carry this bot's secret.`))
  }
}

const tryAgain = (response: Response) =>
  sendProblem(response, problem(503, 'The update was not taken. Send it again.'), {
    'Retry-After': String(RETRY_AFTER_S),
  })
