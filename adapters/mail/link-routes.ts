/**
 * Where the links in mails lead: `/r/…` goes on with the dialogue, `/u/…` stops all messages. They work for as long as the
 * mails are kept, whether or not mail is still sent.
 */
import express, {
  type NextFunction,
  type Request,
  type RequestHandler,
  type Response,
  type Router,
} from 'express'
import { Language, languages } from '../../src/domain/language.ts'
import { type ConversationStore, MAIL, type Mailbox, type MailboxStore } from '../../src/engine/ports.ts'
import type { Receive } from '../channel.ts'
import type { LinkPurpose, Links } from '../links.ts'
import { HEADERS, type PageName, renderPage } from './pages.ts'
import { wordsIn } from './words/index.ts'

export interface LinkRoutesParts {
  links: Links
  mailboxes: Pick<MailboxStore, 'find'>
  conversations: Pick<ConversationStore, 'locate'>
  receive: Receive
  /** The page that has the chat on it; null: the demo site of this server. */
  resumeUrl: string | null
  /** The bot's name on Telegram; null: there is none, or it is not known yet. */
  telegramBot: () => string | null
  logger: { error(fields: object, message: string): void }
}

/** A link that was signed by us, and the prospect's mailbox; null: erased meanwhile. */
interface Followed {
  status: 'valid' | 'expired'
  conversation: string
  mailbox: Mailbox | null
}

/** The token begins here in the address of the page that has the chat on it; a fragment is sent to no server. */
const FRAGMENT = '#bantam='

export function createLinkRoutes(parts: LinkRoutesParts): Router {
  const { links, mailboxes, conversations, receive, resumeUrl, telegramBot, logger } = parts

  const siteOf = (language: Language): string => resumeUrl ?? `/?lang=${language}`

  function show(request: Request, response: Response, status: number, name: PageName, box: Mailbox | null) {
    const language = box?.language ?? Language.catch('en').parse(request.acceptsLanguages([...languages]))
    response
      .status(status)
      .set(HEADERS)
      .type('html')
      .send(renderPage(name, language, siteOf(language)))
  }

  async function follow(purpose: LinkPurpose, request: Request): Promise<Followed | null> {
    const link = links.verify(purpose, String(request.params.token))
    return link.status === 'invalid' ? null : { ...link, mailbox: await mailboxes.find(link.conversation) }
  }

  const resume: RequestHandler = async (request, response) => {
    const followed = await follow('resume', request)
    if (!followed) return show(request, response, 400, 'invalid', null)
    const { mailbox } = followed
    if (followed.status === 'expired' || !mailbox) return show(request, response, 410, 'expired', mailbox)
    const bot = telegramBot()
    // Whoever began on the website gets back there, even if they went on elsewhere.
    const isOnWebsite = (await conversations.locate(followed.conversation, 'website')) !== null
    const target =
      mailbox.channel === 'telegram' && bot !== null && !isOnWebsite
        ? `https://t.me/${bot}?start=mail`
        : `${siteOf(mailbox.language)}${isOnWebsite ? FRAGMENT + request.params.token : ''}`
    response.status(303).set(HEADERS).set('location', target).end()
  }

  /** Mail scanners follow links: to look is not to unsubscribe. */
  const ask: RequestHandler = async (request, response) => {
    const followed = await follow('unsubscribe', request)
    if (!followed) return show(request, response, 400, 'invalid', null)
    const isDone = followed.mailbox === null || followed.mailbox.optedOut
    show(request, response, 200, isDone ? 'done' : 'ask', followed.mailbox)
  }

  /** RFC 8058: no cookie, no question, no redirect; the page's button comes here as well. */
  const unsubscribe: RequestHandler = async (request, response) => {
    const followed = await follow('unsubscribe', request)
    if (!followed) return show(request, response, 400, 'invalid', null)
    const { conversation, mailbox } = followed
    if (mailbox && !mailbox.optedOut) {
      const text = wordsIn(mailbox.language).pages.ask.button
      const content = { kind: 'command', command: 'stop', text } as const
      const delivery = { externalId: null, clientId: null, content }
      await receive({ channel: MAIL, conversationId: conversation, ...delivery })
    }
    show(request, response, 200, 'done', mailbox)
  }

  /** Said here, because whoever logs requests would log the address, and the token in it. */
  const faults = (error: unknown, request: Request, response: Response, next: NextFunction) => {
    if (response.headersSent) return next(error)
    logger.error({ error: error instanceof Error ? error.name : typeof error }, 'Mail: a link failed')
    response.set('retry-after', '60')
    show(request, response, 503, 'unavailable', null)
  }

  const router = express.Router()
  router.get('/r/:token', resume)
  router.route('/u/:token').get(ask).post(unsubscribe)
  router.use(['/r', '/u'], faults)
  return router
}
