/** A whole channel, as it would run, against a Telegram and an engine of our own. */
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import express from 'express'
import { onTestFinished } from 'vitest'
import { problemOfErrors } from '../../../../adapters/problem.ts'
import { createTelegram, type TelegramChannel } from '../../../../adapters/telegram/index.ts'
import type { TelegramParts } from '../../../../adapters/telegram/parts.ts'
import { type Sandbox, startSandbox } from '../../../../adapters/telegram/sandbox/server.ts'
import { createTime, type Time } from '../../../support/time.ts'
import { createMemory, type Memory, type Script } from './memory.ts'

export const SECRET = 'a-secret_0123456789'

export interface Bot extends Memory {
  telegram: Sandbox
  channel: TelegramChannel
  time: Time
  /** Every line that was logged, as one text. */
  log(): string
  logged: { level: 'info' | 'warn' | 'error'; fields: object; message: string }[]
  /** The web server that the channel's router is mounted on. */
  url: string
  stop(): Promise<void>
}

/** Whatever comes with a deep link says where somebody comes from, and nobody is forgotten. */
const noWishes: TelegramParts['wishes'] = {
  isLink: () => false,
  followLink: async () => ({ status: 'expired' }),
  erase: async () => 'not_found',
}

export interface BotOptions {
  wishes?: Partial<TelegramParts['wishes']>
  script?: Script
  webhook?: boolean
  config?: Partial<TelegramParts['config']>
  /** What is shared with a bot that was there before. */
  telegram?: Sandbox
  memory?: Memory
  started?: boolean
}

/** Looks again as soon as anything may have changed; never sleeps for a fixed time. */
export async function startBot(options: BotOptions = {}): Promise<Bot> {
  const telegram = options.telegram ?? (await startSandbox({ timeScale: 0.001 }))
  const time = createTime()
  const memory = options.memory ?? createMemory({ clock: time.clock, script: options.script })
  const logged: Bot['logged'] = []
  const log = (level: 'info' | 'warn' | 'error') => (fields: object, message: string) =>
    void logged.push({ level, fields, message })

  const app = express()
  const server = createServer(app)
  const url = await listening(server)
  const channel = createTelegram({
    ...memory,
    wishes: { ...noWishes, ...options.wishes },
    config: {
      token: telegram.token,
      apiRoot: telegram.apiRoot,
      webhookSecret: options.webhook ? SECRET : null,
      publicUrl: options.webhook ? url : null,
      ...options.config,
    },
    playbook: () => ({ id: 'saas', version: 1, languages: ['en', 'pl', 'ru'] }),
    clock: time.clock,
    sleep: time.sleep,
    logger: { info: log('info'), warn: log('warn'), error: log('error') },
  })
  app.use(channel.router)
  app.use(problemOfErrors({ error: log('error') }))

  let stopped: Promise<void> | null = null
  const stop = () => {
    stopped ??= channel.stop().then(() => closed(server))
    return stopped
  }
  onTestFinished(async () => {
    await stop()
    if (!options.telegram) await telegram.close()
  })
  if (options.started !== false) await channel.start()
  return { ...memory, telegram, channel, time, logged, log: () => JSON.stringify(logged), url, stop }
}

async function listening(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

async function closed(server: Server) {
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
}
