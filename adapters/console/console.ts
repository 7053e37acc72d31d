/** The terminal as a channel, and the worked example of a new one: lines in, the transcript out, a choice by its number. */
import { randomUUID } from 'node:crypto'
import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import { stripVTControlCharacters } from 'node:util'
import type { InboundContent } from '../../src/domain/inbound.ts'
import type { Language } from '../../src/domain/language.ts'
import type { Message } from '../../src/domain/transcript.ts'
import type { Changes, Clock, ConversationStore } from '../../src/engine/ports.ts'
import { type Channel, ChannelError, type Receive } from '../channel.ts'
import { refusalIn, refusalOf } from '../refusals.ts'

export interface ConsoleParts {
  receive: Receive
  conversations: Pick<ConversationStore, 'open' | 'messages'>
  changes: Changes
  clock: Clock
  playbook: { id: string; version: number }
  language: Language
  /** The chat's name: the same again goes on with the same conversation. */
  chat: string
  input: Readable
  output: Writable
}

/** `ended` resolves when the input has ended and all of it is answered; it rejects if a line could not be taken. */
export type Console = Channel & { ended(): Promise<void> }

const CHANNEL = 'console'

export function createConsole(parts: ConsoleParts): Console {
  const { receive, conversations, changes, clock, playbook, language, chat, input, output } = parts
  const stopping = new AbortController()
  let conversationId = ''
  let shown = 0
  let offered: Message | null = null
  let showing = Promise.resolve()
  let reading = Promise.resolve()
  let unsubscribe = () => {}

  async function render() {
    for (const message of await conversations.messages(conversationId, shown)) {
      shown = message.seq
      if (message.author === 'prospect') offered = null
      else output.write(inWords(message))
      if (message.choices.length > 0) offered = message
    }
  }
  /** One at a time; what could not be read now is read with the next change. */
  function show(): Promise<void> {
    showing = showing.then(render).catch(() => undefined)
    return showing
  }
  /** Committed once it returns. Under the same id it is the same message, however often it is given. */
  async function give(content: InboundContent, externalId: string | null) {
    const { status } = await receive({
      channel: CHANNEL,
      conversationId,
      externalId,
      clientId: null,
      content,
    })
    if (status === 'unknown_conversation') throw new ChannelError('This chat was erased: begin another.')
    await show()
  }
  async function read() {
    for await (const line of createInterface({ input, signal: stopping.signal })) {
      const text = line.trim()
      const refusal = refusalOf(text)
      if (refusal) output.write(`${refusalIn(language, refusal)}\n`)
      else if (text !== '') await give(contentOf(text, offered), randomUUID())
    }
  }

  return {
    name: CHANNEL,
    ended: () => reading,
    async start() {
      const address = { channel: CHANNEL, channelKey: chat, source: null, reference: null }
      conversationId = (await conversations.open({ ...address, playbook, language, at: clock.now() })).id
      unsubscribe = changes.subscribe((change) => {
        if (change.conversations === 'all' || change.conversations.includes(conversationId)) show()
      })
      await give({ kind: 'open' }, null)
      reading = read()
    },
    async stop() {
      stopping.abort()
      unsubscribe()
      await Promise.allSettled([reading, showing])
    },
  }
}

function contentOf(text: string, offered: Message | null): InboundContent {
  const choice = offered?.choices[/^\d{1,3}$/.test(text) ? Number(text) - 1 : -1]
  if (!offered || !choice) return { kind: 'text', text }
  return { kind: 'choice', text: choice.label, question: offered.question, choice: choice.id }
}

function inWords({ authorName, text, choices }: Message): string {
  const numbered = choices.map(({ label }, index) => `  ${index + 1}. ${label}\n`)
  // What people write must not steer the terminal.
  return stripVTControlCharacters(`${authorName ?? 'Bantam'}: ${text}\n${numbered.join('')}`)
}
