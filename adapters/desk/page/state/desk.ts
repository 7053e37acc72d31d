/** The page's state and everything that moves it, put together. */
import type { Alerts } from '../alerts.ts'
import type { Api, Failure } from '../api.ts'
import { learnTitles } from '../called.ts'
import type { Language } from '../language.ts'
import type { Live, LiveEvents } from '../live.ts'
import type { Memory } from '../memory.ts'
import { speak, strings } from '../strings.ts'
import type { Change, User } from '../types.ts'
import { createActions, inWords } from './actions.ts'
import { createConversation } from './conversation.ts'
import { createLists } from './lists.ts'
import { createStore, signedOut } from './store.ts'
import { createTelling } from './telling.ts'

export interface DeskDeps {
  api: Api
  alerts: Alerts
  memory: Memory
  /** Whether the page is before somebody's eyes. */
  isSeen(): boolean
  createLive(events: LiveEvents): Live
  newId: () => string
  language: Language
  /** For the next time that the page is opened. */
  keepLanguage(language: Language): void
  /** Takes the conversation that is open out of the address. */
  clearAddress(): void
}

export function createDesk(deps: DeskDeps) {
  const { api, alerts, memory, isSeen, createLive, newId, language, keepLanguage, clearAddress } = deps
  speak(language)
  const store = createStore({
    ...signedOut(false, language),
    alerts: memory.alerts(),
    session: { status: 'checking' },
  })
  let heard: string | null = null

  function onFailure(failure: Failure): void {
    if (failure.kind !== 'problem' || failure.status !== 401) return
    if (store.get().session.status === 'in') end(true)
  }

  function end(ended: boolean): void {
    live.stop()
    // The address keeps what was open; it opens again after the next log-in.
    const { language, alerts } = store.get()
    store.set({ ...signedOut(ended, language), alerts, opened: null })
  }

  const lists = createLists({ store, api, onFailure })
  const conversation = createConversation({
    store,
    api,
    newId,
    onFailure,
    onShown: (id) => live.watch(id),
    onNoteFailed(failure) {
      actions.tell('bad', `${strings.talk.note.failed} ${inWords(failure)}`)
      onFailure(failure)
    },
    onWithdrawn(_id, failure) {
      actions.tell(
        'bad',
        failure.kind === 'problem' && failure.status === 404 ? strings.gone : inWords(failure),
      )
      leave()
    },
  })

  function open(id: string | null): void {
    conversation.open(id)
    if (id === null && store.get().session.status === 'in') live.watch(null)
  }

  function leave(): void {
    clearAddress()
    open(null)
  }

  async function refresh(): Promise<void> {
    await Promise.all([lists.refresh(), conversation.refresh()])
  }

  const actions = createActions({ store, api, refresh, leave, onFailure })

  const live = createLive({
    onHello(id) {
      heard ??= id
      store.set({ connection: 'live' })
      void refresh().then(() => telling.look([]))
    },
    onChange,
    onTyping: (id) => conversation.showTyping(id),
    onLost: () => store.set({ connection: 'lost' }),
    // Whatever the reason is, asking again meets it too: the session has ended, or what is open is not theirs to see.
    onRefused: () => void refresh(),
  })

  const telling = createTelling({ store, alerts, memory, isSeen, tell: (...news) => actions.tell(...news) })

  function onChange({ queue, conversations }: Change, id: string): void {
    const { opened, unread } = store.get()
    const others = conversations.filter((each) => each !== opened?.id)
    if (others.length > 0) store.set({ unread: new Set([...unread, ...others]) })
    heard = id
    // A hand-off that changed may be the one that is open.
    if (queue || others.length < conversations.length) void conversation.refresh()
    if (queue) void lists.refresh().then(() => telling.look(conversations))
    else telling.look(conversations)
  }

  /** So that a page that is opened anew goes on where this one was. */
  store.subscribe(() => {
    const { session, unread } = store.get()
    if (session.status !== 'in') return
    const now = { heard, unread: [...unread] }
    if (JSON.stringify(now) === kept) return
    kept = JSON.stringify(now)
    memory.remember(session.user.id, now)
  })
  let kept = ''

  /** What is shown by its id meanwhile is shown by its title from then on. */
  async function loadTitles(): Promise<void> {
    const titles = await api.titles()
    if (!titles.ok) return
    learnTitles(titles.value)
    store.set({})
  }

  function begin(user: User): void {
    void loadTitles()
    const before = memory.recall(user.id)
    heard = before.heard
    live.goOnFrom(before.heard)
    store.set({ session: { status: 'in', user }, unread: new Set(before.unread) })
    live.watch(null)
  }

  return {
    api,
    store,
    lists,
    conversation,
    actions,
    telling,
    /** Finds out who is logged in, if anybody. */
    async start(): Promise<void> {
      store.set({ session: { status: 'checking' } })
      const result = await api.whoAmI()
      if (result.ok) begin(result.value.user)
      else if (result.failure.kind === 'problem' && result.failure.status === 401) end(false)
      else store.set({ session: { status: 'unreachable' } })
    },
    /** Null: in. Otherwise why not, in words. */
    async logIn(email: string, password: string): Promise<string | null> {
      const result = await api.logIn(email, password)
      if (!result.ok) return isWrongPassword(result.failure) ? strings.logIn.wrong : inWords(result.failure)
      begin(result.value.user)
      return null
    },
    async logOut(): Promise<void> {
      const result = await api.logOut()
      if (result.ok || (result.failure.kind === 'problem' && result.failure.status === 401)) end(false)
      else actions.tell('bad', inWords(result.failure))
    },
    speak(chosen: Language): void {
      speak(chosen)
      keepLanguage(chosen)
      store.set({ language: chosen })
    },
    open,
    leave,
  }
}
export type Desk = ReturnType<typeof createDesk>

const isWrongPassword = (failure: Failure): boolean => failure.kind === 'problem' && failure.status === 401
