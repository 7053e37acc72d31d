/**
 * The channels of Azure Bot Service (Teams, Web Chat, Facebook, Slack …) as one of ours: Bot Framework's activities in at
 * `/api/messages`, messages out of the outbox through the connector of the service that they are held on.
 */
import { CloudAdapter } from 'botbuilder'
import type { Router } from 'express'
import type { Channel } from '../channel.ts'
import { createCourier, messagesTo } from '../courier.ts'
import { realSleep } from '../waiting.ts'
import { createAuthentication } from './callers.ts'
import { CARRY_MS, createCarry } from './carry.ts'
import { createMessages } from './messages.ts'
import { type AzureParts, CHANNEL } from './parts.ts'

export interface AzureChannel extends Channel {
  /** Has the one route; mount it before anything that reads bodies. */
  readonly router: Router
}

/** Messages on their way at a time: Azure allows far more, and a slow service must not hold up the others. */
const LANES = 4

export function createAzure(parts: AzureParts): AzureChannel {
  const { config, sleep = realSleep } = parts
  const authentication = createAuthentication(config)
  const adapter = new CloudAdapter(authentication)
  const messages = createMessages({ ...parts, adapter, authentication })
  const courier = createCourier({
    ...parts,
    channel: CHANNEL,
    queue: messagesTo(CHANNEL, parts),
    carry: createCarry({ ...parts, adapter, appId: config.appId }),
    sleep,
    lanes: LANES,
    leaseMs: 2 * CARRY_MS,
  })

  return {
    name: CHANNEL,
    router: messages.router,
    async start() {
      courier.start()
    },
    async stop() {
      await messages.stop()
      await courier.stop()
    },
  }
}
