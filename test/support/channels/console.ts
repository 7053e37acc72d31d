/** Prospects at terminals of their own, each with an engine beside the server's on the same database. */
import { randomUUID } from 'node:crypto'
import { PassThrough, Writable } from 'node:stream'
import { createConsole } from '../../../adapters/console/console.ts'
import { saas } from '../../../flows/playbooks/saas.ts'
import type { Inbound } from '../../../src/domain/inbound.ts'
import { MIGRATIONS } from '../../../src/root.ts'
import { openDatabase } from '../../../src/store/database.ts'
import type { App } from '../app.ts'
import { startEngine } from '../engine.ts'
import { eventually } from '../eventually.ts'
import type { ChannelDriver, Heard, Prospect } from './driver.ts'

const CHOICE = /^ {2}(\d+)\. (.*)$/

/** A message is written at once: its words, then a line for each choice. */
function heardIn(written: string): Heard {
  const lines = written.trimEnd().split('\n')
  return {
    text: lines.filter((line) => !CHOICE.test(line)).join('\n'),
    buttons: lines.flatMap((line) => CHOICE.exec(line)?.[2] ?? []),
  }
}

async function sitDown(app: App, chat: string) {
  const database = await openDatabase(
    { databaseUrl: app.databaseUrl, dataDir: '' },
    { purpose: 'command', migrations: MIGRATIONS, onLost: () => undefined },
  )
  await database.stores.playbooks.register(saas)
  const clock = { now: () => new Date() }
  const engine = startEngine(database.stores, clock)
  const taken: Inbound[] = []
  const heard: Heard[] = []
  const input = new PassThrough()
  const output = new Writable({
    write(chunk, _encoding, done) {
      heard.push(heardIn(String(chunk)))
      done()
    },
  })
  const terminal = createConsole({
    async receive(inbound) {
      const receipt = await engine.receive(inbound)
      taken.push(inbound)
      return receipt
    },
    conversations: database.stores.conversations,
    changes: database.changes,
    clock,
    playbook: saas,
    language: 'en',
    chat,
    input,
    output,
  })
  app.beforeClose(async () => {
    await terminal.stop()
    await engine.idle()
    await database.close()
  })
  await terminal.start()

  return {
    heard,
    async types(lines: string[]) {
      const before = taken.length
      input.write(lines.map((line) => `${line}\n`).join(''))
      await eventually(() => {
        if (taken.length < before + lines.length) throw new Error('a line is not taken yet')
      })
    },
    /** As if the channel were not sure that it was taken. */
    async repeats() {
      const last = taken.at(-1)
      if (last) await engine.receive(last)
    },
  }
}

function createProspect(app: App): Prospect {
  const chat = randomUUID()
  let opened: Awaited<ReturnType<typeof sitDown>> | null = null
  const seat = () => {
    if (!opened) throw new Error('the chat is not open yet')
    return opened
  }
  return {
    async opens() {
      opened = await sitDown(app, chat)
    },
    async opensAgain() {
      await sitDown(app, chat)
    },
    says: (text) => seat().types([text]),
    saysAgain: () => seat().repeats(),
    saysAtOnce: (texts) => seat().types(texts),
    async presses(label) {
      const buttons = seat().heard.findLast((heard) => heard.buttons.length > 0)?.buttons ?? []
      if (!buttons.includes(label)) throw new Error(`there is no choice "${label}"`)
      await seat().types([String(buttons.indexOf(label) + 1)])
    },
    heard: async () => [...seat().heard],
  }
}

export const consoleByStreams: ChannelDriver = { name: 'console', prospect: createProspect }
