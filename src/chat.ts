/** `bantam chat`: the console channel on the running server's database, or on the embedded one for its own time. */
import { randomUUID } from 'node:crypto'
import type { Readable, Writable } from 'node:stream'
import { v7 as uuidv7 } from 'uuid'
import { createConsole } from '../adapters/console/console.ts'
import { playbooks as shipped } from '../flows/playbooks/index.ts'
import { type Config, ConfigError } from './config.ts'
import { currentPlaybooks, expectShipped } from './current-playbooks.ts'
import type { Language } from './domain/language.ts'
import { createEngine } from './engine/engine.ts'
import { createLanes } from './engine/lanes.ts'
import { MIGRATIONS } from './root.ts'
import { openDatabase } from './store/database.ts'
import { read } from './understanding/read.ts'

export interface ChatOptions {
  /** Absent: a chat of its own. */
  as?: string
  /** Absent: English if the playbook speaks it, else its first. */
  language?: Language
}

/** Until the input ends, or somebody stops it. */
export async function chat(
  config: Config,
  { as = randomUUID(), language }: ChatOptions,
  { stopped, ...terminal }: { input: Readable; output: Writable; stopped: Promise<void> },
): Promise<void> {
  expectShipped(config.playbook)
  const clock = { now: () => new Date() }
  const { stores, changes, close } = await openDatabase(config, {
    purpose: 'command',
    migrations: MIGRATIONS,
    onLost: () => undefined,
  })
  try {
    for (const each of shipped) await stores.playbooks.register(each)
    await stores.playbooks.refresh()
    const playbook = currentPlaybooks(config.playbook, stores.playbooks).standard()
    const engine = createEngine({
      ...stores,
      understand: read,
      clock,
      lanes: createLanes(),
      newId: uuidv7,
      // It has no conversations but its own, which are read from the transcript.
      outboxChannels: new Set(),
      isPresent: () => true,
      onError: () => undefined,
    })
    const channel = createConsole({
      receive: engine.receive,
      conversations: stores.conversations,
      changes,
      clock,
      playbook,
      language: spoken(language, playbook),
      chat: as,
      ...terminal,
    })
    await channel.start()
    await Promise.race([channel.ended(), stopped])
    await channel.stop()
    await engine.idle()
  } finally {
    await close()
  }
}

function spoken(
  wanted: Language | undefined,
  { id, languages }: { id: string; languages: readonly Language[] },
) {
  if (wanted === undefined) return languages.includes('en') ? 'en' : (languages[0] ?? 'en')
  if (languages.includes(wanted)) return wanted
  throw new ConfigError(
    `--language is "${wanted}", and ${id} speaks ${languages.join(', ')}: give one of these.`,
  )
}
