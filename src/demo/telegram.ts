/**
 * Prospects on Telegram. No real Telegram is needed: for the time of the demo the channel runs here, against a sandbox of
 * the Bot API, on the running server's database.
 */
import { randomInt } from 'node:crypto'
import { v7 as uuidv7 } from 'uuid'
import { createTelegram } from '../../adapters/telegram/index.ts'
import { startSandbox } from '../../adapters/telegram/sandbox/server.ts'
import type { Playbook } from '../../flows/vocabulary.ts'
import type { Choice } from '../domain/transcript.ts'
import { createEngine } from '../engine/engine.ts'
import { createLanes } from '../engine/lanes.ts'
import type { Logger } from '../logger.ts'
import { StartError } from '../start-error.ts'
import type { Stores } from '../store/database.ts'
import { read } from '../understanding/read.ts'
import { createDeliveries } from './deliveries.ts'
import type { Chat } from './play.ts'
import type { Script } from './script.ts'

export interface TelegramDemo {
  chat(script: Script): Chat
  close(): Promise<void>
}

/**
 * Every run needs people and updates that were never there before. Telegram's own ids have 52 bits at most and are
 * nowhere near these, so that neither can be taken for somebody's.
 */
const freshId = () => 2 ** 51 + randomInt(2 ** 47)

/** A call that a slow machine takes longer for has hung. */
const PATIENCE_MS = 60_000
/** Of a range that is set aside for works of fiction. */
const PHONE = '447700900123'
/** The sandbox has no limit. */
const MESSAGES_PER_SECOND = 10_000

export async function startTelegramDemo(parts: {
  stores: Stores
  playbook: Playbook
  logger: Logger
}): Promise<TelegramDemo> {
  const { stores, playbook, logger } = parts
  const clock = { now: () => new Date() }
  const engine = createEngine({
    ...stores,
    understand: read,
    clock,
    lanes: createLanes(),
    newId: uuidv7,
    outboxChannels: new Set(),
    isPresent: () => true,
    onError: (err) => logger.error({ err }, 'demo: a timer could not be served'),
  })
  const sandbox = await startSandbox({ patienceMs: PATIENCE_MS })
  sandbox.updates.goOnAt(freshId())
  const { apiRoot, token } = sandbox
  const channel = createTelegram({
    ...createDeliveries({ conversations: stores.conversations, receive: engine.receive }),
    wishes: engine.wishes,
    playbook: () => playbook,
    config: {
      apiRoot,
      token,
      webhookSecret: null,
      publicUrl: null,
      messagesPerSecond: MESSAGES_PER_SECOND,
    },
    poison: (externalId, error) => stores.poison.add('telegram', externalId, error, clock.now()),
    clock,
    logger,
  })
  /** Throws a `StartError` if it does not come about in the sandbox's patience. */
  const until = (reached: () => boolean, otherwise: string): Promise<void> =>
    sandbox.until(reached, otherwise).catch((cause) => {
      throw new StartError(
        `${otherwise} on Telegram in time: see whether the server is busy or in trouble, then run the demo again.`,
        { cause },
      )
    })

  const firstPerson = freshId()
  let people = 0

  function chat({ name, language, source }: Script): Chat {
    people += 1
    const id = firstPerson + people
    const person = sandbox.user(id, { name, languageCode: language, phone: PHONE })
    const channelKey = String(id)
    let offered: Choice[] = []

    /** The bot's messages are in the transcript before the update is acknowledged, and then on their way. */
    async function answerTo(update: number): Promise<string | null> {
      await until(() => sandbox.updates.acknowledged.includes(update), `${name} was not heard`)
      const conversation = await stores.conversations.find('telegram', channelKey)
      const messages = conversation ? await stores.conversations.messages(conversation.id, 0) : []
      const answers = messages.filter(({ author }) => author === 'bot')
      await until(() => person.received.length >= answers.length, `${name} was not answered`)
      offered = answers.at(-1)?.choices ?? []
      return answers.at(-1)?.question ?? null
    }

    function labelOf(choice: string): string {
      const button = offered.find(({ id }) => id === choice)
      if (!button) throw new Error(`the bot offers ${name} no button "${choice}"`)
      return button.label
    }

    return {
      channelKey: () => channelKey,
      open: () => answerTo(person.starts(source)),
      say: (text) => answerTo(person.says(text)),
      press: (choice) => answerTo(person.presses(labelOf(choice))),
      shareContact: () => answerTo(person.sharesContact()),
    }
  }

  await channel.start()
  return {
    chat,
    async close() {
      await channel.stop()
      await engine.idle()
      await sandbox.close()
    },
  }
}
