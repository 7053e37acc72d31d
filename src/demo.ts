/** `bantam demo`: scripted prospects talk to the running server, and one sees what becomes of them. */
import { performance } from 'node:perf_hooks'
import { styleText } from 'node:util'
import { saas } from '../flows/playbooks/saas.ts'
import type { Config } from './config.ts'
import { createDirectLine, type DirectLine } from './demo/direct-line.ts'
import { type Fate, readFate } from './demo/fate.ts'
import { play } from './demo/play.ts'
import { scripts as everybody } from './demo/prospects/index.ts'
import { report } from './demo/report.ts'
import type { Script } from './demo/script.ts'
import { startTelegramDemo, type TelegramDemo } from './demo/telegram.ts'
import { createWebsiteChat } from './demo/website.ts'
import { createLogger } from './logger.ts'
import { MIGRATIONS } from './root.ts'
import { StartError } from './start-error.ts'
import { openDatabase, type Stores } from './store/database.ts'

/** Returns what became of each; throws a `StartError`, in one line, if there is no server to play against. */
export async function demo(config: Config, print: (line: string) => void): Promise<Fate[]> {
  const url = config.publicUrl ?? `http://localhost:${config.port}`
  const directLine = createDirectLine({ url, onWait: once(print, waiting) })
  await directLine.expectServer()
  const logger = createLogger(config)
  const database = await openDatabase(config, {
    purpose: 'command',
    migrations: MIGRATIONS,
    onLost: (err) => logger.warn({ err }, 'demo: the connection that hears of changes was lost'),
  })
  try {
    const { stores } = database
    await stores.playbooks.register(saas)
    // With a bot of one's own, its worker would write to people who do not exist.
    const telegram = config.telegram ? null : await startTelegramDemo({ stores, playbook: saas, logger })
    const scripts = everybody.filter(({ channel }) => telegram !== null || channel === 'website')
    print(`${scripts.length} prospects are writing to Bantam at ${url} …`)
    const began = performance.now()
    const fates = await playAll({ scripts, directLine, stores, telegram, url }).finally(() =>
      telegram?.close(),
    )
    const tookMs = performance.now() - began
    for (const line of report({ fates, playbook: saas, tookMs, deskUrl: `${url}/desk/`, strong })) print(line)
    print(aboutTelegram(telegram !== null))
    return fates
  } finally {
    await database.close()
  }
}

interface Stage {
  scripts: readonly Script[]
  directLine: DirectLine
  stores: Stores
  telegram: TelegramDemo | null
  url: string
}

/** All at once. Nobody is left talking when one of them fails: what they talk through is closed afterwards. */
async function playAll(stage: Stage): Promise<Fate[]> {
  const played = await Promise.allSettled(stage.scripts.map((script) => playOne(stage, script)))
  return played.map((result) => {
    if (result.status === 'rejected') throw result.reason
    return result.value
  })
}

async function playOne({ directLine, stores, telegram, url }: Stage, script: Script): Promise<Fate> {
  const chat =
    script.channel === 'telegram' && telegram
      ? telegram.chat(script)
      : createWebsiteChat(directLine, script, saas.id)
  await play(script, chat)
  return readFate(stores, script, await find(stores, script, chat.channelKey(), url))
}

async function find(
  { conversations }: Stores,
  { channel }: Script,
  channelKey: string,
  url: string,
): Promise<string> {
  const conversation = await conversations.find(channel, channelKey)
  if (conversation) return conversation.id
  throw new StartError(
    `the Bantam at ${url} keeps its conversations in another database than this command: ` +
      'run the demo in the same folder and with the same DATABASE_URL and BANTAM_DATA_DIR.',
  )
}

const waiting = (seconds: number) =>
  `The server asks for patience (it takes only so many new chats a minute): going on in ${seconds} s …`

/** Twenty who wait for the same thing say it once. */
function once(print: (line: string) => void, words: (seconds: number) => string): (seconds: number) => void {
  let told = false
  return (seconds) => {
    if (!told) print(words(seconds))
    told = true
  }
}

const strong = (text: string): string => (process.stdout.isTTY ? styleText('bold', text) : text)

const aboutTelegram = (played: boolean): string =>
  played
    ? 'Telegram was a sandbox, closed by now: replies to its prospects are kept, and reach nobody.'
    : 'Prospects on Telegram are left out: TELEGRAM_BOT_TOKEN is set, and your bot would write to them.'
