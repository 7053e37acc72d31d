/**
 * A Bot API server on loopback that behaves as Telegram does towards a bot, and remembers everything that it was sent.
 * The bot may be in this process or in another: all it needs is `apiRoot` and `token`.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { z } from 'zod'
import { createGroup, type Group } from './group.ts'
import { createPerson, type Person, type Profile, type SentMessage } from './person.ts'
import { createUpdateQueue, type UpdateQueue } from './updates.ts'

export type { Group } from './group.ts'
export type { Person, SentMessage } from './person.ts'

/** `kill`: the connection breaks before the call does anything; `kill_after`: it is done, and the answer is lost. */
export type Failure =
  | { code: number; description?: string; retryAfter?: number }
  | 'kill'
  | 'kill_after'
  | 'hang'

export interface ApiCall {
  method: string
  payload: Record<string, unknown>
}

export interface Sandbox {
  readonly apiRoot: string
  readonly token: string
  /** Every call, in order, failed ones included. */
  readonly calls: readonly ApiCall[]
  /** Every message that was accepted, in order. */
  readonly sent: readonly SentMessage[]
  readonly updates: UpdateQueue
  callsOf(method: string): ApiCall[]
  /** The person with this id; the same one each time. */
  user(id: number, profile?: Profile): Person
  /** The group with this id, which is below zero; the same one each time. */
  group(id: number, title?: string): Group
  /** The next `times` calls of a method (those that `when` holds for) go wrong. */
  fail(
    method: string,
    failure: Failure,
    options?: { times?: number; when?: (call: ApiCall) => boolean },
  ): void
  /** Resolves as soon as the condition holds; it is looked at after everything that happens here. */
  until(condition: () => boolean, what?: string): Promise<void>
  close(): Promise<void>
}

export interface SandboxOptions {
  token?: string
  /** Of the waits between a webhook's retries: 1 is Telegram's own. */
  timeScale?: number
  patienceMs?: number
}

type Answer = { ok: true; result: unknown } | { ok: false; code: number; description: string }
const done = (result: unknown = true): Answer => ({ ok: true, result })
const refused = (code: number, description: string): Answer => ({ ok: false, code, description })

const MAX_TEXT = 4096
const MAX_CALLBACK_BYTES = 64

const Key = z.union([z.string(), z.object({ text: z.string(), request_contact: z.boolean().optional() })])
/** A code that comes back, or a link. */
const Button = z.union([
  z.object({ text: z.string(), callback_data: z.string() }),
  z.object({ text: z.string(), url: z.url({ protocol: /^https$/ }) }),
])
const Markup = z.object({
  inline_keyboard: z.array(z.array(Button)).optional(),
  keyboard: z.array(z.array(Key)).optional(),
  remove_keyboard: z.boolean().optional(),
})
const chatId = z.coerce.number()
const SendMessage = z.object({ chat_id: chatId, text: z.string(), reply_markup: Markup.optional() })
const EditMarkup = z.object({ chat_id: chatId, message_id: z.number(), reply_markup: Markup.optional() })
const EditText = EditMarkup.extend({ text: z.string() })
const AnswerQuery = z.object({ callback_query_id: z.string(), text: z.string().optional() })

const buttonsOf = (markup: z.infer<typeof Markup> | undefined) =>
  (markup?.inline_keyboard ?? [])
    .flat()
    .flatMap((button) => ('url' in button ? [] : [{ text: button.text, data: button.callback_data }]))
const keysOf = (markup: z.infer<typeof Markup> | undefined) =>
  (markup?.keyboard ?? [])
    .flat()
    .map((key) =>
      typeof key === 'string'
        ? { text: key, contact: false }
        : { text: key.text, contact: key.request_contact ?? false },
    )

export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const { token = '100:sandbox', timeScale = 1, patienceMs = 10_000 } = options
  const calls: ApiCall[] = []
  const sent: SentMessage[] = []
  const users = new Map<number, Person>()
  const groups = new Map<number, Group>()
  const failures: { method: string; failure: Failure; left: number; when: (call: ApiCall) => boolean }[] = []
  const watchers = new Set<() => void>()
  const changed = () => {
    for (const watcher of watchers) watcher()
  }
  const updates = createUpdateQueue({ timeScale, changed })

  function sendMessage(payload: unknown): Answer {
    const message = SendMessage.parse(payload)
    const user = users.get(message.chat_id) ?? groups.get(message.chat_id)
    if (!user) return refused(400, 'Bad Request: chat not found')
    if (user.blocked) return refused(403, 'Forbidden: bot was blocked by the user')
    if (message.text.trim() === '') return refused(400, 'Bad Request: message text is empty')
    if ([...message.text].length > MAX_TEXT) return refused(400, 'Bad Request: message is too long')
    const buttons = buttonsOf(message.reply_markup)
    if (buttons.some(({ data }) => Buffer.byteLength(data) > MAX_CALLBACK_BYTES || data === '')) {
      return refused(400, 'Bad Request: BUTTON_DATA_INVALID')
    }
    const record: SentMessage = {
      messageId: sent.length + 1,
      chat: message.chat_id,
      text: message.text,
      buttons,
      keys: keysOf(message.reply_markup),
      removesKeys: message.reply_markup?.remove_keyboard ?? false,
    }
    sent.push(record)
    return done({ message_id: record.messageId, date: 0, chat: user.chat, text: record.text })
  }

  function editMessageReplyMarkup(payload: unknown): Answer {
    const edit = EditMarkup.parse(payload)
    const message = sent.find(({ messageId, chat }) => messageId === edit.message_id && chat === edit.chat_id)
    if (!message) return refused(400, 'Bad Request: message to edit not found')
    const buttons = buttonsOf(edit.reply_markup)
    if (JSON.stringify(buttons) === JSON.stringify(message.buttons)) {
      return refused(400, 'Bad Request: message is not modified')
    }
    message.buttons = buttons
    return done()
  }

  function editMessageText(payload: unknown): Answer {
    const edit = EditText.parse(payload)
    const message = sent.find(({ messageId, chat }) => messageId === edit.message_id && chat === edit.chat_id)
    if (!message) return refused(400, 'Bad Request: message to edit not found')
    const buttons = buttonsOf(edit.reply_markup)
    if (edit.text === message.text && JSON.stringify(buttons) === JSON.stringify(message.buttons)) {
      return refused(400, 'Bad Request: message is not modified')
    }
    Object.assign(message, { text: edit.text, buttons })
    return done()
  }

  function answerCallbackQuery(payload: unknown): Answer {
    const { callback_query_id, text: notice } = AnswerQuery.parse(payload)
    for (const user of [...users.values(), ...groups.values()])
      if (user.pressAnswered(callback_query_id, notice ?? null)) return done()
    return refused(400, 'Bad Request: query is too old and response timeout expired or query ID is invalid')
  }

  const methods: Record<string, (payload: unknown, closed: AbortSignal) => Answer | Promise<Answer>> = {
    getMe: () => done({ id: 100, is_bot: true, first_name: 'Bantam', username: 'bantam_bot' }),
    sendMessage,
    editMessageReplyMarkup,
    editMessageText,
    answerCallbackQuery,
    sendChatAction: () => done(),
    setMyCommands: () => done(),
    getWebhookInfo: () =>
      done({ url: updates.webhook()?.url ?? '', pending_update_count: updates.pending() }),
    setWebhook: (payload) => {
      updates.setWebhook(payload)
      return done()
    },
    deleteWebhook: () => {
      updates.setWebhook(null)
      return done()
    },
    async getUpdates(payload, closed) {
      const result = await updates.poll(payload, closed)
      return Array.isArray(result) ? done(result) : refused(409, result.conflict)
    },
  }

  function failureFor(call: ApiCall): Failure | null {
    const failing = failures.find(
      (entry) => entry.left > 0 && entry.method === call.method && entry.when(call),
    )
    if (!failing) return null
    failing.left -= 1
    return failing.failure
  }

  async function serve(request: IncomingMessage, response: ServerResponse) {
    const [, pathToken, method = ''] = /^\/bot([^/]+)\/(\w+)$/.exec(request.url ?? '') ?? []
    const payload = z.record(z.string(), z.unknown()).parse(JSON.parse((await text(request)) || '{}'))
    if (pathToken !== token) return write(response, refused(401, 'Unauthorized'))
    const call = { method, payload }
    const failure = failureFor(call)
    calls.push(call)
    changed()
    if (failure === 'hang') return
    if (failure === 'kill') return void request.socket.destroy()
    if (failure && failure !== 'kill_after') return writeFailure(response, failure)
    const closed = new AbortController()
    response.on('close', () => closed.abort())
    const answer = (await methods[method]?.(payload, closed.signal)) ?? refused(404, 'Not Found')
    changed()
    if (failure === 'kill_after') return void request.socket.destroy()
    write(response, answer)
  }

  const server = createServer((request, response) => {
    serve(request, response).catch((error: unknown) => write(response, refused(400, `Bad Request: ${error}`)))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo

  return {
    apiRoot: `http://127.0.0.1:${port}`,
    token,
    calls,
    sent,
    updates,
    callsOf: (method) => calls.filter((call) => call.method === method),
    user(id, profile) {
      const user = users.get(id) ?? createPerson({ id, profile, sent, updates })
      users.set(id, user)
      return user
    },
    group(id, title = 'Reps') {
      const group = groups.get(id) ?? createGroup({ id, title, sent, updates })
      groups.set(id, group)
      return group
    },
    fail(method, failure, { times = 1, when = () => true } = {}) {
      failures.push({ method, failure, left: times, when })
    },
    until(condition, what = String(condition)) {
      return new Promise((resolve, reject) => {
        const late = setTimeout(() => {
          watchers.delete(look)
          reject(new Error(`${patienceMs} ms have passed without: ${what}`))
        }, patienceMs)
        const look = () => {
          if (!condition()) return
          clearTimeout(late)
          watchers.delete(look)
          resolve()
        }
        watchers.add(look)
        look()
      })
    },
    async close() {
      updates.close()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

function write(response: ServerResponse, answer: Answer) {
  const body = answer.ok ? answer : { ok: false, error_code: answer.code, description: answer.description }
  response.writeHead(answer.ok ? 200 : answer.code, { 'content-type': 'application/json' })
  response.end(JSON.stringify(body))
}

/** Above 499 Telegram's front answers with a page, not with JSON. */
function writeFailure(response: ServerResponse, failure: Exclude<Failure, string>) {
  const { code, description = 'as scripted', retryAfter } = failure
  if (code >= 500)
    return void response.writeHead(code, { 'content-type': 'text/html' }).end('<h1>Bad Gateway</h1>')
  const parameters = retryAfter === undefined ? {} : { parameters: { retry_after: retryAfter } }
  response.writeHead(code, { 'content-type': 'application/json' })
  response.end(JSON.stringify({ ok: false, error_code: code, description, ...parameters }))
}
