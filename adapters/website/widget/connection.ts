/**
 * Keeps one conversation connected for as long as the page lives: starts or resumes it, listens by WebSocket or, where
 * that does not come through, by polling, and after every loss goes on behind the last message that it has seen.
 */
import type { Frame, Outgoing } from './activities.ts'
import type { Answer, Client, Failure, Session, VisitorEvent } from './client.ts'
import type { OpenSocket } from './socket.ts'
import { openStream } from './stream.ts'
import type { Timers } from './timers.ts'

export type ConnectionState = 'idle' | 'connecting' | 'live' | 'lost' | 'refused'

export interface ConnectionEvents {
  state(state: ConnectionState): void
  frame(frame: Frame): void
  /** A session was opened or renewed. */
  session(session: Session): void
  /** The conversation is no more: what comes next is a new one. */
  anew(): void
  /** It was erased somewhere else, and nobody here has asked for another. */
  erased(): void
}

export interface Connection {
  /** Begins to connect: with the conversation that a link leads into, that of an earlier page, or a new one. */
  connect(resumeToken: string | null, linkToken?: string | null): void
  /** Does not wait for the next attempt. */
  hurry(): void
  /** The device has no network: does not wait for the stream to fall silent. */
  drop(): void
  /** Lets go for good: nothing is asked or told any more. */
  end(): void
  send(outgoing: Outgoing): Promise<Answer<unknown>>
  tell(events: VisitorEvent[]): Promise<Answer<unknown>>
  /** Said once, and not again if it does not come through. */
  type(): void
  identify(identity: string, locale: string): Promise<Answer<unknown>>
  ask(method: 'GET' | 'POST', what: string, body?: object): Promise<Answer<Record<string, unknown>>>
}

export interface ConnectionDependencies {
  client: Client
  openSocket: OpenSocket
  timers: Timers
  /** 0 … 1, so that not all visitors come back in the same second. */
  random: () => number
  events: ConnectionEvents
}

const POLL_MS = 2_000
const FIRST_PAUSE_MS = 1_000
const LONGEST_PAUSE_MS = 30_000
/** After so many streams that never opened, a proxy is in the way: poll instead. */
const STREAMS_TO_TRY = 2

const unreachable: Failure = { status: 'unreachable', retryAfterMs: null }

export function createConnection({
  client,
  openSocket,
  timers,
  random,
  events: listener,
}: ConnectionDependencies): Connection {
  let session: Session | null = null
  let resumeToken: string | null = null
  let linkToken: string | null = null
  let watermark = ''
  let started = false
  let failures = 0
  let streamsInVain = 0
  let renewing: Promise<Answer<Session>> | null = null
  let stopWaiting: (() => void) | null = null
  let stopStream: (() => void) | null = null
  let ended = false

  const events: ConnectionEvents = {
    state: (state) => ended || listener.state(state),
    frame: (frame) => ended || listener.frame(frame),
    session: (session) => ended || listener.session(session),
    anew: () => ended || listener.anew(),
    erased: () => ended || listener.erased(),
  }

  function adopt(answer: Answer<Session>): Answer<Session> {
    if (answer.status !== 'ok') return answer
    session = answer.value
    resumeToken = session.resumeToken
    events.session(session)
    return answer
  }

  /** A valid token, for the old conversation if there is one. Whoever asks meanwhile gets the same. */
  function renew(): Promise<Answer<Session>> {
    renewing ??= resumeOrStart().finally(() => {
      renewing = null
    })
    return renewing
  }

  async function followLink(link: string): Promise<Answer<Session>> {
    const answer = await client.follow(link)
    if (answer.status !== 'unreachable') linkToken = null
    return adopt(answer)
  }

  async function resumeOrStart(): Promise<Answer<Session>> {
    if (linkToken !== null) {
      const answer = await followLink(linkToken)
      if (answer.status === 'ok' || answer.status === 'unreachable') return answer
    }
    if (resumeToken !== null) {
      const answer = await client.resume(resumeToken, watermark)
      if (answer.status === 'ok' || answer.status === 'unreachable') return adopt(answer)
      beginAnew()
    }
    const answer = await client.start()
    // Nothing was asked for that a new token would help with: this page may not have the chat.
    return adopt(answer.status === 'forbidden' ? { status: 'refused' } : answer)
  }

  function beginAnew(): void {
    session = null
    resumeToken = null
    watermark = ''
    events.anew()
    if (stopStream === null) return
    stopStream()
    stopStream = null
    wait(0, attempt)
  }

  /** Makes a call; once more with a new token if the old one has expired, or its conversation is no more. */
  async function authorised<T>(call: (session: Session) => Promise<Answer<T>>): Promise<Answer<T>> {
    if (session === null) return unreachable
    const answer = await call(session)
    if (answer.status !== 'forbidden' && answer.status !== 'gone') return answer
    if (answer.status === 'gone') beginAnew()
    const renewed = await renew()
    return renewed.status === 'ok' ? call(renewed.value) : renewed
  }

  async function attempt(): Promise<void> {
    const answer = await reach()
    if (ended) return
    if (answer.status === 'refused') return events.state('refused')
    if (answer.status !== 'ok') return lose(answer)
    if (answer.value.streamUrl === null || streamsInVain >= STREAMS_TO_TRY) return poll()
    listen(answer.value.streamUrl)
  }

  /** A session with a fresh stream address. */
  async function reach(): Promise<Answer<Session>> {
    if (session === null) {
      const answer = await renew()
      if (answer.status !== 'ok' || answer.value.streamUrl !== null) return answer
    }
    return adopt(await authorised((current) => client.reconnect(current, watermark)))
  }

  function listen(streamUrl: string): void {
    stopStream = openStream(streamUrl, openSocket, timers, {
      opened: live,
      frame: take,
      closed: (everOpen) => {
        stopStream = null
        streamsInVain = everOpen ? 0 : streamsInVain + 1
        lose(unreachable)
      },
      erased: events.erased,
    })
  }

  async function poll(): Promise<void> {
    const answer = await authorised((current) => client.poll(current, watermark))
    if (answer.status !== 'ok') return lose(answer)
    live()
    take(answer.value)
    wait(POLL_MS, poll)
  }

  function live(): void {
    failures = 0
    events.state('live')
  }

  function take(frame: Frame): void {
    if (frame.watermark !== null) watermark = frame.watermark
    events.frame(frame)
  }

  function lose(failure: Failure): void {
    events.state('lost')
    const backoff = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** failures++)
    const asked = failure.status === 'unreachable' ? (failure.retryAfterMs ?? 0) : 0
    wait(Math.max(asked, backoff * (0.5 + random() / 2)), attempt)
  }

  function wait(ms: number, next: () => void): void {
    if (ended) return
    const cancel = timers.after(ms, go)
    function go(): void {
      cancel()
      stopWaiting = null
      if (!ended) next()
    }
    stopWaiting = go
  }

  return {
    connect: (token, link = null) => {
      if (started) return
      started = true
      resumeToken = token
      linkToken = link
      events.state('connecting')
      void attempt()
    },
    hurry: () => stopWaiting?.(),
    drop: () => {
      if (stopStream === null) return
      stopStream()
      stopStream = null
      lose(unreachable)
    },
    end: () => {
      ended = true
      stopStream?.()
      stopWaiting = null
    },
    send: (outgoing) => authorised((current) => client.send(current, outgoing)),
    identify: (identity, locale) =>
      authorised((current) => client.ask(current, 'POST', 'identity', { identity, locale })),
    ask: (method, what, body) => authorised((current) => client.ask(current, method, what, body)),
    tell: (events) => authorised((current) => client.tell(current, events)),
    type: () => {
      if (session !== null) void client.type(session)
    },
  }
}
