/**
 * `POST /mail/bounces`: the mail server hands in what comes to the address that follow-ups are sent from, each mail as it
 * is. Only a report on one of our own mails marks an address, and only the address that mail was for.
 */
import { createHash, timingSafeEqual } from 'node:crypto'
import express, { type NextFunction, type Request, type Response, type Router } from 'express'
import type { Clock, MailboxStore } from '../../src/engine/ports.ts'
import { problem, sendProblem } from '../problem.ts'
import { readBounce } from './bounces.ts'

export interface BounceRouteParts {
  secret: string
  mailboxes: Pick<MailboxStore, 'find' | 'bounced'>
  clock: Clock
  logger: { error(fields: object, message: string): void }
}

const PATH = '/mail/bounces'

/** Servers send mails back whole; a report, and a part of ours, are far smaller. */
const MAX_BODY = '1mb'

/** `marked` the address takes no mail · `kept` it may still · the others are no business of ours. */
export type Taken = 'marked' | 'kept' | 'no_report' | 'not_ours'

export function createBounceRoute({ secret, mailboxes, clock, logger }: BounceRouteParts): Router {
  async function take(raw: Uint8Array): Promise<Taken> {
    const bounce = await readBounce(raw)
    if (bounce.status !== 'bounce') return bounce.status
    const mailbox = await mailboxes.find(bounce.conversation)
    if (!mailbox) return 'not_ours'
    // They may have left another address since.
    const { email } = mailbox
    if (email === null || !bounce.recipients.includes(email.toLowerCase())) return 'kept'
    await mailboxes.bounced(email, clock.now())
    return 'marked'
  }

  function admit(request: Request, response: Response, next: NextFunction) {
    if (isSame(request.get('authorization') ?? '', `Bearer ${secret}`)) return next()
    const detail = 'Send the value of MAIL_BOUNCE_SECRET as "Authorization: Bearer …".'
    sendProblem(response, problem(401, detail), { 'www-authenticate': 'Bearer' })
  }

  /** Answered with 200 whatever the mail is: a mail server would send an error on, as one more bounce. */
  async function answer(request: Request, response: Response) {
    const raw: unknown = request.body
    const taken = raw instanceof Uint8Array ? await take(raw) : 'no_report'
    response.json({ taken })
  }

  const faults = (error: unknown, _request: Request, response: Response, next: NextFunction) => {
    if (response.headersSent) return next(error)
    if (error instanceof Error && 'type' in error && error.type === 'entity.too.large')
      return sendProblem(response, problem(413, `The mail is larger than ${MAX_BODY}.`))
    logger.error(
      { error: error instanceof Error ? error.name : typeof error },
      'Mail: a bounce was not taken',
    )
    sendProblem(response, problem(503, 'Please hand it in again in a minute.'), { 'retry-after': '60' })
  }

  const router = express.Router()
  router.post(PATH, admit, express.raw({ type: () => true, limit: MAX_BODY }), answer)
  router.use(PATH, faults)
  return router
}

/** In the same time, whatever is sent. */
const isSame = (one: string, other: string): boolean => timingSafeEqual(digest(one), digest(other))

const digest = (text: string): Buffer => createHash('sha256').update(text).digest()
