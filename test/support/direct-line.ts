/** Drives Microsoft's `botframework-directlinejs`, unmodified, as a page in a browser would. */
import { randomUUID } from 'node:crypto'
import { type Activity, DirectLine, type Message } from 'botframework-directlinejs'
import { WebSocket as NodeWebSocket } from 'ws'
import { NodeXMLHttpRequest } from './xml-http-request.ts'

export interface DirectLineOptions {
  /** `http://127.0.0.1:<port>/v3/directline` */
  domain: string
  /** False: it polls. */
  webSocket: boolean
  /** From `POST /tokens/generate`; the client cannot begin without one. */
  token: string
  /** To come back to a conversation instead of opening one. */
  conversationId?: string
  watermark?: string
  locale?: string
}

export interface DirectLinePage {
  /** Everything that has come, in order. */
  readonly seen: readonly Activity[]
  /** Resolves with the id that the server gave it; rejects if it was refused. */
  say(text: string, clientActivityID?: string): Promise<string>
  /** Waits for a button of this label in reply to what was sent last, and presses it as Web Chat does. */
  choose(label: string): Promise<string>
  post(activity: Record<string, unknown>): Promise<string>
  /** The next message of somebody else that was not taken yet. */
  next(): Promise<Message>
  /** Resolves as soon as what has come satisfies the condition. */
  until(condition: (seen: readonly Activity[]) => boolean): Promise<void>
  end(): void
}

/** Milliseconds; what takes longer is not coming. */
const PATIENCE = 10_000
/** The shortest that the client allows. */
const POLLING_INTERVAL = 200

/** Begins a conversation on the server at `domain` and watches it. */
export async function startDirectLine(options: Omit<DirectLineOptions, 'token'>): Promise<DirectLinePage> {
  const response = await fetch(`${options.domain}/tokens/generate`, { method: 'POST' })
  const { token } = await response.json()
  return openDirectLine({ ...options, token })
}

export function openDirectLine(options: DirectLineOptions): DirectLinePage {
  Object.assign(globalThis, { WebSocket: NodeWebSocket, XMLHttpRequest: NodeXMLHttpRequest })
  const { locale, ...rest } = options
  const line = new DirectLine({
    ...rest,
    pollingInterval: POLLING_INTERVAL,
    ...(locale === undefined ? {} : { conversationStartProperties: { locale } }),
  })
  const seen: Activity[] = []
  const watchers = new Set<() => void>()
  let taken = 0
  let lastSent: string | null = null
  const subscription = line.activity$.subscribe(
    (activity) => {
      seen.push(activity)
      for (const watcher of watchers) watcher()
    },
    // Ending the connection is an error to the client, which throws it unless somebody listens.
    () => undefined,
  )

  function until(condition: (seen: readonly Activity[]) => boolean): Promise<void> {
    return new Promise((resolve, reject) => {
      const late = setTimeout(() => {
        watchers.delete(check)
        reject(new Error(`not within ${PATIENCE} ms; what came was ${JSON.stringify(seen, null, 2)}`))
      }, PATIENCE)
      function check() {
        if (!condition(seen)) return
        clearTimeout(late)
        watchers.delete(check)
        resolve()
      }
      watchers.add(check)
      check()
    })
  }

  function post(activity: Record<string, unknown>): Promise<string> {
    const outgoing = { ...activity, type: String(activity.type), from: { id: 'page' } } as Activity
    return new Promise((resolve, reject) => {
      line.postActivity(outgoing).subscribe(resolve, reject)
    })
  }

  function send(message: Record<string, unknown>, clientActivityID: string): Promise<string> {
    lastSent = clientActivityID
    const channelData = { ...Object(message.channelData), clientActivityID }
    return post({ ...message, type: 'message', channelData })
  }

  return {
    seen,
    post,
    until,
    async next() {
      const untaken = () => seen.findIndex((activity, index) => index >= taken && isTheirs(activity))
      await until(() => untaken() >= 0)
      taken = untaken() + 1
      return seen[taken - 1] as Message
    },
    say: (text, clientActivityID = randomUUID()) => send({ text }, clientActivityID),
    async choose(label) {
      const offered = () => buttonsOf(repliesTo(lastSent, seen)).find(({ title }) => title === label)
      await until(() => offered() !== undefined)
      const { text, value, displayText } = offered() ?? {}
      return send({ text, value, channelData: { messageBack: { displayText } } }, randomUUID())
    },
    end() {
      line.end()
      subscription.unsubscribe()
    },
  }
}

export type Step = { say: string } | { choose: string }

/** Plays a script: each step once something was said by the other side. Returns what it said until after the last step. */
export async function converse(page: DirectLinePage, steps: readonly Step[]): Promise<Message[]> {
  await page.next()
  for (const step of steps) {
    if ('say' in step) await page.say(step.say)
    else await page.choose(step.choose)
    await page.next()
  }
  return page.seen.filter(isTheirs)
}

const isTheirs = (activity: Activity): activity is Message =>
  activity.type === 'message' && activity.from.role === 'bot'

/** Everything behind one's own message; everything there is before one has sent any. */
function repliesTo(clientActivityID: string | null, seen: readonly Activity[]): readonly Activity[] {
  if (clientActivityID === null) return seen
  const own = seen.findIndex(({ channelData }) => channelData?.clientActivityID === clientActivityID)
  return own < 0 ? [] : seen.slice(own + 1)
}

interface Button {
  title?: string
  text?: string
  displayText?: string
  value?: unknown
}

function buttonsOf(seen: readonly Activity[]): Button[] {
  const offer = seen.filter(isTheirs).findLast(({ suggestedActions }) => suggestedActions)
  return (offer?.suggestedActions?.actions ?? []).map((action) => ({ ...action }))
}
