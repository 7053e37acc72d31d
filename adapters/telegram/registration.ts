/** What Telegram is told about the bot at the start: how it gets its updates, and its menu of commands. */
import { languages } from '../../src/domain/language.ts'
import { ChannelError } from '../channel.ts'
import { backoffMs, type Sleep } from '../waiting.ts'
import type { Api } from './api.ts'
import { commandMenu } from './commands.ts'
import type { Logger, TelegramConfig } from './parts.ts'
import { allowedUpdates } from './updates.ts'
import { secretsIn, WEBHOOK_PATH } from './webhook.ts'
import { wording } from './wording.ts'

export interface Registration {
  /**
   * The bot's user name. Throws, with the remedy, if Telegram does not know the token. An unreachable Telegram is no reason
   * not to start: then null.
   */
  checkToken(): Promise<string | null>
  /** Tries once; throws, with the remedy, if Telegram will never take it. */
  registerWebhook(): Promise<'registered' | 'unreachable'>
  /**
   * Tries again until it is registered; from then on looks now and then whether it still is, and registers it anew if
   * somebody else has taken its place. A refusal can only be logged by then, and ends it.
   */
  keepRegistered(first: 'registered' | 'unreachable', signal: AbortSignal): Promise<void>
  /** Nice to have: a failure is logged. */
  publishCommands(signal: AbortSignal): Promise<void>
}

/** The start must not wait long for somebody else's server. */
const START_TIMEOUT_MS = 5_000
const MOST_BACKOFF_MS = 60_000
/** How long nobody would notice that another server took the bot's updates. */
const CHECK_MS = 300_000

export interface RegistrationParts {
  api: Api
  config: TelegramConfig
  sleep: Sleep
  logger: Logger
}

export function createRegistration({ api, config, sleep, logger }: RegistrationParts): Registration {
  const ownUrl = () => new URL(WEBHOOK_PATH, config.publicUrl ?? undefined).href

  /** Whoever cannot be asked has not been taken from us. */
  async function isElsewhere(signal: AbortSignal): Promise<boolean> {
    const result = await api.call('getWebhookInfo', {}, { signal, timeoutMs: START_TIMEOUT_MS })
    return result.ok && result.value.url !== ownUrl()
  }

  /** One more look, and one more attempt if it is needed. */
  async function failuresAfter(failures: number, signal: AbortSignal): Promise<number> {
    if (failures === 0) {
      if (!(await isElsewhere(signal))) return 0
      logger.warn({}, 'Telegram: the webhook is not ours any more; registering it anew')
    }
    return (await registerWebhook()) === 'registered' ? 0 : failures + 1
  }

  async function registerWebhook(): Promise<'registered' | 'unreachable'> {
    const url = ownUrl()
    const [secret_token] = secretsIn(config.webhookSecret)
    const payload = { url, secret_token, allowed_updates: allowedUpdates }
    const result = await api.call('setWebhook', payload, { timeoutMs: START_TIMEOUT_MS })
    if (result.ok) return 'registered'
    if (result.kind !== 'rejected') return 'unreachable'
    throw new ChannelError(
      `PUBLIC_URL: Telegram refuses the webhook ${url} (${result.description}); ` +
        'give an https address that Telegram can reach, or leave TELEGRAM_WEBHOOK_SECRET out to poll instead',
    )
  }

  return {
    registerWebhook,
    async checkToken() {
      const result = await api.call('getMe', {}, { timeoutMs: START_TIMEOUT_MS })
      if (result.ok) return result.value.username
      if (result.kind === 'unauthorized') {
        throw new ChannelError(
          'TELEGRAM_BOT_TOKEN: Telegram does not know this token; take the current one from @BotFather',
        )
      }
      logger.warn({ kind: result.kind }, 'Telegram does not answer; trying again in the background')
      return null
    },
    async keepRegistered(first, signal) {
      let failures = first === 'registered' ? 0 : 1
      try {
        while (!signal.aborted) {
          await sleep(failures > 0 ? backoffMs(failures, MOST_BACKOFF_MS) : CHECK_MS, signal)
          if (!signal.aborted) failures = await failuresAfter(failures, signal)
        }
      } catch (error) {
        logger.error(
          {},
          error instanceof Error ? error.message : 'Telegram: the webhook cannot be registered',
        )
      }
    },
    async publishCommands(signal) {
      const menus = [undefined, ...languages].map((language) => ({
        commands: commandMenu(wording[language ?? 'en']),
        scope: { type: 'all_private_chats' as const },
        language_code: language,
      }))
      const results = await Promise.all(menus.map((menu) => api.call('setMyCommands', menu, { signal })))
      const failed = results.find((result) => !result.ok && result.kind !== 'aborted')
      if (failed) logger.warn({}, 'Telegram: the menu of commands could not be published')
    },
  }
}
