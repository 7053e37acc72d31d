/** Telegram as a channel: updates in by polling or by webhook, messages out of the outbox. */
import type { Router } from 'express'
import { type Channel, ChannelError } from '../channel.ts'
import { realSleep } from '../waiting.ts'
import { createAddresses } from './addresses.ts'
import { createApi } from './api.ts'
import { createCourtesies } from './courtesies.ts'
import { createIntake } from './intake.ts'
import { createPace } from './pace.ts'
import { CHANNEL, type TelegramParts } from './parts.ts'
import { createPatience } from './patience.ts'
import { createPolling } from './polling.ts'
import { createRegistration } from './registration.ts'
import { createSender } from './sender.ts'
import { createWebhook } from './webhook.ts'

export type { CurrentPlaybook, Logger, TelegramConfig, TelegramParts } from './parts.ts'

/** `router` has the webhook's route, if there is a webhook: mount it before anything that reads bodies. */
export interface TelegramChannel extends Channel {
  readonly router: Router
  /** The bot's, by which links lead to it; null before Telegram has told. */
  username(): string | null
}

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
  const intake = createIntake({ ...parts, addresses, courtesies })
  const patience = createPatience({ intake, conversations, poison, logger })
  const polling = createPolling({ api, patience, sleep, logger })
  const webhook = createWebhook({ secret: config.webhookSecret, patience })
  const pace = createPace({ clock, perSecond: config.messagesPerSecond })
  const sender = createSender({ ...parts, api, pace, sleep })
  const registration = createRegistration({ api, config, sleep, logger })
  const stopping = new AbortController()
  let background: Promise<unknown> = Promise.resolve()
  let username: string | null = null

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
      sender.start()
    },
    async stop() {
      stopping.abort()
      await Promise.all([polling.stop(), webhook.stop(), background])
      await sender.stop()
      await courtesies.settled()
    },
  }
}
