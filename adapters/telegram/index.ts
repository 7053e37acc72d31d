/** Telegram as a channel: updates in by polling or by webhook, messages out of the outbox. */
import type { Router } from 'express'
import { type Channel, ChannelError } from '../channel.ts'
import { createCourier, messagesTo } from '../courier.ts'
import { realSleep } from '../waiting.ts'
import { createAddresses } from './addresses.ts'
import { createApi } from './api.ts'
import { createCarry, LEASE_MS } from './carry.ts'
import { createCourtesies } from './courtesies.ts'
import { createIntake } from './intake.ts'
import { createPace } from './pace.ts'
import { CHANNEL, type TelegramParts } from './parts.ts'
import { createPatience } from './patience.ts'
import { createPolling } from './polling.ts'
import { createRegistration } from './registration.ts'
import { createReps } from './reps/index.ts'
import { showTyping } from './typing.ts'
import { createWebhook } from './webhook.ts'

export type { CurrentPlaybook, Logger, TelegramConfig, TelegramParts } from './parts.ts'

/** `router` has the webhook's route, if there is a webhook: mount it before anything that reads bodies. */
export interface TelegramChannel extends Channel {
  readonly router: Router
  /** The bot's, by which links lead to it; null before Telegram has told. */
  username(): string | null
}

/**
 * What Telegram has taken and the database does not know of yet is sent again after a kill: one message at most, if one at a
 * time is on its way. Telegram takes some 30 a second of a bot, and answers within a tenth of one.
 */
const ONE_AT_A_TIME = 1

export function createTelegram(parts: TelegramParts): TelegramChannel {
  const { config, conversations, clock, logger, poison, playbook, sleep = realSleep } = parts
  if (config.webhookSecret !== null && config.publicUrl === null) {
    throw new ChannelError(
      'TELEGRAM_WEBHOOK_SECRET needs PUBLIC_URL, the https address at which Telegram reaches the webhook',
    )
  }
  const api = createApi(config)
  const addresses = createAddresses({ conversations, playbook, clock })
  const courtesies = createCourtesies({ api, logger })
  const pace = createPace({ clock, perSecond: config.messagesPerSecond })
  const reps = parts.reps ? createReps(parts.reps, { ...parts, api, courtesies, pace, sleep }) : null
  const intake = createIntake({ ...parts, addresses, courtesies, reps })
  const patience = createPatience({ intake, conversations, poison, logger })
  const polling = createPolling({ api, patience, sleep, logger })
  const webhook = createWebhook({ secret: config.webhookSecret, patience })
  const courier = createCourier({
    ...parts,
    channel: CHANNEL,
    queue: messagesTo(CHANNEL, parts),
    carry: createCarry({ ...parts, api, pace }),
    sleep,
    lanes: ONE_AT_A_TIME,
    leaseMs: LEASE_MS,
    allowance: pace,
  })
  const registration = createRegistration({ api, config, sleep, logger })
  const stopping = new AbortController()
  let background: Promise<unknown> = Promise.resolve()
  let username: string | null = null
  let stopTyping: () => void = () => undefined

  return {
    name: CHANNEL,
    router: webhook.router,
    username: () => username,
    async start() {
      username = await registration.checkToken()
      const { signal } = stopping
      const inBackground = [registration.publishCommands(signal)]
      if (config.webhookSecret === null) polling.start()
      else {
        const first = await registration.registerWebhook()
        inBackground.push(registration.keepRegistered(first, signal))
      }
      background = Promise.all(inBackground)
      courier.start()
      reps?.start()
      if (parts.typing) stopTyping = showTyping(parts.typing, { api, conversations })
    },
    async stop() {
      stopping.abort()
      stopTyping()
      await Promise.all([polling.stop(), webhook.stop(), background])
      await Promise.all([courier.stop(), reps?.stop()])
      await courtesies.settled()
    },
  }
}
