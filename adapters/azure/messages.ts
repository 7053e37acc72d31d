/** `POST /api/messages`, where Azure Bot Service brings what prospects do. 200 only after the commit. */
import { type CloudAdapter, type ConversationReference, TurnContext } from 'botbuilder'
import { json, type RequestHandler, type Response, Router } from 'express'
import type { InboundContent } from '../../src/domain/inbound.ts'
import { Language } from '../../src/domain/language.ts'
import { createLanes } from '../../src/engine/lanes.ts'
import { invalid, problem, sendProblem } from '../problem.ts'
import { refusalIn } from '../refusals.ts'
import { actOf, deliveryOf, IncomingActivity, keyOf, toTurn } from './activities.ts'
import { type Caller, judge } from './callers.ts'
import { type AzureParts, CHANNEL } from './parts.ts'

export interface Messages {
  router: Router
  /** Refuses what comes from now on, and finishes the turns under way. */
  stop(): Promise<void>
}

export interface MessagesParts
  extends Pick<AzureParts, 'receive' | 'conversations' | 'playbook' | 'clock' | 'logger'> {
  adapter: CloudAdapter
  authentication: Parameters<typeof judge>[0]
}

export const MESSAGES_PATH = '/api/messages'

const MAX_BODY = '64kb'

export function createMessages(parts: MessagesParts): Messages {
  const { adapter, authentication, receive, conversations, playbook, clock, logger } = parts
  const lanes = createLanes()
  let stopping = false

  const languageOf = ({ locale }: IncomingActivity): Language => {
    const { languages } = playbook()
    const wanted = Language.safeParse(locale?.split(/[-_]/, 1)[0]?.toLowerCase()).data
    if (wanted && languages.includes(wanted)) return wanted
    return languages.includes('en') ? 'en' : (languages[0] ?? 'en')
  }

  async function give(
    activity: IncomingActivity,
    content: InboundContent,
    reference: Partial<ConversationReference>,
  ) {
    const { id, version } = playbook()
    const conversation = await conversations.open({
      channel: CHANNEL,
      channelKey: keyOf(activity),
      playbook: { id, version },
      language: languageOf(activity),
      source: activity.channelId,
      reference,
      at: clock.now(),
    })
    await conversations.markUnreachable(CHANNEL, keyOf(activity), null)
    const externalId = deliveryOf(activity)
    const delivery = { channel: CHANNEL, externalId, clientId: null, content }
    const receipt = await receive({ ...delivery, conversationId: conversation.id })
    if (receipt.status === 'unknown_conversation') throw new Error('erased as soon as it was opened')
  }

  async function perform(activity: IncomingActivity, context: TurnContext): Promise<void> {
    const act = actOf(activity)
    if (act.kind === 'passing') return
    if (act.kind !== 'refused')
      return give(activity, act, TurnContext.getConversationReference(context.activity))
    // A notice is for the moment, and no part of the transcript: lost, it is not sent again.
    await context.sendActivity(refusalIn(languageOf(activity), act.refusal)).catch((error: unknown) => {
      logger.warn({ error: error instanceof Error ? error.name : typeof error }, 'Azure: a notice was lost')
    })
  }

  /** Botbuilder's turn. It wraps what is thrown in words of its own, so that faults are carried past it. */
  async function turn(activity: IncomingActivity, caller: Caller): Promise<void> {
    let fault: unknown = null
    await adapter.processActivityDirect(caller, toTurn(activity), async (context) => {
      await perform(activity, context).catch((error: unknown) => {
        fault = error
      })
    })
    if (fault !== null) throw fault
  }

  const take: RequestHandler = async (request, response) => {
    if (stopping) return tryAgain(response)
    const parsed = IncomingActivity.safeParse(request.body)
    if (!parsed.success) return sendProblem(response, invalid('body', parsed.error))
    const authorization = request.get('authorization') ?? ''
    const verdict = await judge(authentication, toTurn(parsed.data), authorization, logger)
    if (verdict.status === 'refused') return unauthorized(response)
    if (verdict.status === 'unknown' || stopping) return tryAgain(response)
    await lanes.run(keyOf(parsed.data), () => turn(parsed.data, verdict.caller))
    response.status(200).end()
  }

  return {
    router: Router().post(MESSAGES_PATH, onlyWithToken, json({ limit: MAX_BODY, type: () => true }), take),
    async stop() {
      stopping = true
      await lanes.idle()
    },
  }
}

/** Whoever brings no token at all is not even listened to. */
const onlyWithToken: RequestHandler = (request, response, next) => {
  if (/^Bearer \S+$/.test(request.get('authorization') ?? '')) return next()
  unauthorized(response)
}

const unauthorized = (response: Response) =>
  sendProblem(response, problem(401, 'The call carries no token of Azure Bot Service for this bot.'), {
    'WWW-Authenticate': 'Bearer',
  })

const tryAgain = (response: Response) =>
  sendProblem(response, problem(503, 'The activity was not taken. Send it again.'), { 'Retry-After': '1' })
