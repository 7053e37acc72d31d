/** Puts the house together: database, engine, channels, desk, web server; and takes it apart again in order. */
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { v7 as uuidv7 } from 'uuid'
import { createAzure } from '../adapters/azure/index.ts'
import type { Channel } from '../adapters/channel.ts'
import { createDesk } from '../adapters/desk/desk.ts'
import { hashPassword } from '../adapters/desk/passwords.ts'
import { createLinks } from '../adapters/links.ts'
import { createMailing } from '../adapters/mail/index.ts'
import { createLinkRoutes } from '../adapters/mail/link-routes.ts'
import { createTelegram } from '../adapters/telegram/index.ts'
import { createWebhookSender } from '../adapters/webhooks/index.ts'
import { secretsFrom } from '../adapters/webhooks/secrets.ts'
import { createSite } from '../adapters/website/demo/site.ts'
import { DEFAULT_LIMITS } from '../adapters/website/limits.ts'
import { createWebsite } from '../adapters/website/website.ts'
import { playbooks as shipped } from '../flows/playbooks/index.ts'
import type { Config } from './config.ts'
import { currentPlaybooks, expectShipped } from './current-playbooks.ts'
import { officeHours } from './domain/hours.ts'
import { createDispatcher } from './engine/dispatcher.ts'
import { createEngine } from './engine/engine.ts'
import { createLanes } from './engine/lanes.ts'
import { createPeople } from './engine/people.ts'
import { type Clock, type ConversationState, MAIL, type UserStore } from './engine/ports.ts'
import { createRepChats } from './engine/rep-chats.ts'
import type { RepNoticeStore } from './engine/rep-notice-port.ts'
import { createRouting } from './engine/routing.ts'
import { createRubrics } from './engine/rubrics.ts'
import { tellingWhoCould } from './engine/told-who-could.ts'
import type { WebhookOutbox } from './engine/webhook-port.ts'
import { createWebhooks } from './engine/webhooks.ts'
import { createHttpServer } from './http.ts'
import type { Logger } from './logger.ts'
import { createMetrics } from './metrics.ts'
import { prove } from './prove.ts'
import { MIGRATIONS, ROOT } from './root.ts'
import { loadSecret } from './secret.ts'
import { openDatabase } from './store/database.ts'
import { preparations, read } from './understanding/read.ts'

/** How often timers are looked at, in milliseconds: a follow-up is meant to the day, not to the second. */
const TIMER_TICK = 1000
/** How soon a rubric that was accepted in another process is known here, in milliseconds. */
const REFRESH_TICK = 2_000
/** How often scores are looked at that changed without a word being said, in milliseconds. */
const RESCORE_TICK = 1_000
/** From one step of what is compiled beforehand to the next: the start is not held up, nor is a message for long. */
const PREPARE_TICK = 3000

/** How often what was told long ago is forgotten, in milliseconds. */
const FORGET_TICK = 3_600_000
/** What was told may name prospects: it is kept as long as somebody may want to look it up. */
const TOLD_KEPT = 30 * 86_400_000
/** How soon what waits is given to who is free, in milliseconds. */
const DISPATCH_TICK = 500

export interface Running {
  /** Where people reach us. */
  url: string
  /** Only at the very first start: the administrator that was made, with the password that is never shown again. */
  firstAdministrator: { email: string; password: string } | null
  /** Takes nothing new, finishes the turns under way, stops the database if it was ours. */
  close(): Promise<void>
}

const built = (path: string) => join(ROOT, 'dist', path)

/** Everything that was opened, closed in reverse; also when the start fails half-way. */
function createClosers() {
  const closers: (() => Promise<unknown> | unknown)[] = []
  return {
    add: (closer: () => Promise<unknown> | unknown) => void closers.push(closer),
    async closeAll() {
      for (const closer of closers.splice(0).reverse()) await closer()
    },
  }
}

/** The world's. */
const wallClock: Clock = { now: () => new Date() }

export async function serve(config: Config, logger: Logger, clock = wallClock): Promise<Running> {
  const closers = createClosers()
  try {
    return await start(config, logger, clock, closers)
  } catch (error) {
    await closers.closeAll()
    throw error
  }
}

async function start(
  config: Config,
  logger: Logger,
  clock: Clock,
  closers: ReturnType<typeof createClosers>,
): Promise<Running> {
  expectShipped(config.playbook)
  const metrics = createMetrics()

  const database = await openDatabase(config, {
    purpose: 'serve',
    migrations: MIGRATIONS,
    onLost: (err) => logger.warn({ err }, 'the connection that hears of changes was lost; connecting anew'),
  })
  closers.add(() => database.close())
  const { stores, changes } = database
  for (const each of shipped) await stores.playbooks.register(each)
  const playbooks = currentPlaybooks(config.playbook, stores.playbooks)
  await stores.playbooks.refresh()
  const firstAdministrator = await createFirstAdministrator(stores.users)

  const onError = (err: unknown) =>
    logger.error({ err }, 'a timer could not be served; it is tried again later')
  /** By channel: whether somebody reads a conversation at this moment. Filled as the channels are made. */
  const watchers = new Map<string, (conversationId: string) => boolean>()
  const companyHours = () => officeHours(playbooks.standard().timeZone)
  const parts = {
    ...stores,
    understand: read,
    clock,
    lanes: createLanes(),
    newId: uuidv7,
    outboxChannels: new Set(['telegram', 'azure', ...(config.mail ? [MAIL] : [])]),
    isPresent: ({ channel, id }: Pick<ConversationState, 'channel' | 'id'>) =>
      watchers.get(channel)?.(id) ?? true,
    onError,
  }
  const engine = createEngine(parts)
  const dispatcher = createDispatcher({ ...parts, companyHours })
  closers.add(() => engine.idle())
  const receive = metrics.measured(engine.receive)
  const shared = {
    receive,
    conversations: stores.conversations,
    changes,
    typing: database.typing,
    clock,
    logger,
  }

  const secret = await loadSecret(config)
  const links = createLinks({ secret, clock })
  const telegramBot = () => telegram?.username() ?? null
  const repNotices = tellingWhoCould(stores)
  const mailing = createMailing(config.mail, { ...stores, repNotices, changes, clock, logger, links })

  const website = createWebsite({
    ...shared,
    behaviours: stores.behaviours,
    menu: {
      wishes: engine.wishes,
      mailTranscript: mailing.mailTranscript,
      telegramBot,
    },
    playbook: playbooks.find,
    secret,
    identitySecret: config.identitySecret,
    vouch: stores.vouched.vouch,
    origins: config.origins,
    publicUrl: config.publicUrl,
    limits: { ...DEFAULT_LIMITS, conversations: config.chatsPerMinute || Number.POSITIVE_INFINITY },
  })
  const repChats = createRepChats({ ...stores, clock, newId: uuidv7 })
  const telegram = config.telegram
    ? createTelegram({
        ...shared,
        wishes: engine.wishes,
        outbox: stores.outbox,
        playbook: playbooks.standard,
        config: { ...config.telegram, publicUrl: config.publicUrl },
        poison: (externalId, error) => stores.poison.add('telegram', externalId, error, clock.now()),
        reps: { ...stores, repNotices, repChats, desk: engine.desk, publicUrl: config.publicUrl },
      })
    : null
  const azure = config.microsoft
    ? createAzure({
        ...shared,
        outbox: stores.outbox,
        playbook: playbooks.standard,
        config: config.microsoft,
      })
    : null
  const webhooksOf = { secretOf: secretsFrom(secret), ownHosts: config.webhookHosts }
  const desk = createDesk({
    ...stores,
    changes,
    typing: database.typing,
    desk: engine.desk,
    scores: engine.scores,
    routing: createRouting({ ...stores, companyHours, clock }),
    titled: () => [playbooks.standard(), ...stores.playbooks.all()],
    rubrics: createRubrics({ ...stores, prove, clock }),
    people: createPeople({ ...stores, clock }),
    webhooks: createWebhooks({ ...stores, ...webhooksOf, clock, newId: uuidv7 }),
    repChats,
    telegramBot: () => telegram?.username() ?? null,
    mailIsSetUp: config.mail !== null,
    clock,
    logger,
    publicUrl: config.publicUrl,
    openId: config.openId,
    mailPasswordLink: mailing.mailPasswordLink,
    pageFolder: built('desk'),
  })
  const linkRoutes = createLinkRoutes({
    ...shared,
    links,
    mailboxes: stores.mailboxes,
    resumeUrl: config.resumeUrl,
    telegramBot,
  })
  const webhooks = createWebhookSender({ ...stores, ...webhooksOf, changes, clock, logger })
  const optional = [telegram, azure].filter((channel) => channel !== null)
  const channels: Channel[] = [website, ...optional, ...mailing.channels, webhooks]
  for (const { name, isWatched } of channels) if (isWatched) watchers.set(name, isWatched)

  const server = createHttpServer({
    routers: [
      website.router,
      ...optional.map(({ router }) => router),
      desk.router,
      linkRoutes,
      ...mailing.routers,
      createSite({
        widget: built('widget'),
        assets: join(ROOT, 'adapters/website/demo/public'),
        openWhen: config.openWhen,
      }),
    ],
    upgrade: website.upgrade,
    metrics,
    ready: database.ready,
    logger,
  })
  const port = await server.listen(config.port)
  closers.add(() => server.close())
  closers.add(() => desk.stop())
  for (const channel of channels) {
    await channel.start()
    closers.add(() => channel.stop())
  }
  const unprepared = [...preparations]
  closers.add(tick(PREPARE_TICK, async () => void unprepared.shift()?.(), onError))
  closers.add(tick(TIMER_TICK, async () => metrics.timersFired(await engine.timers.runDue()), onError))
  closers.add(tick(REFRESH_TICK, () => stores.playbooks.refresh(), onError))
  closers.add(tick(FORGET_TICK, () => forgetTold(stores, clock), onError))
  closers.add(changes.subscribe(({ queue }) => queue && dispatcher.nudge()))
  closers.add(tick(DISPATCH_TICK, async () => void (await dispatcher.run()), onError))
  closers.add(tick(RESCORE_TICK, async () => void (await engine.scores.rescoreDue()), onError))

  return {
    url: config.publicUrl ?? `http://localhost:${port}`,
    firstAdministrator,
    close: () => closers.closeAll(),
  }
}

async function forgetTold(
  { webhookOutbox, repNotices }: { webhookOutbox: WebhookOutbox; repNotices: RepNoticeStore },
  clock: Clock,
): Promise<void> {
  const before = new Date(clock.now().getTime() - TOLD_KEPT)
  await webhookOutbox.forget(before)
  await repNotices.forget(before)
}

/** Runs `action` again and again, never twice at once; the returned function stops it when it is done. */
function tick(
  ms: number,
  action: () => Promise<void>,
  onError: (error: unknown) => void,
): () => Promise<void> {
  let running: Promise<void> = Promise.resolve()
  let busy = false
  const timer = setInterval(() => {
    if (busy) return
    busy = true
    running = action()
      .catch(onError)
      .finally(() => {
        busy = false
      })
  }, ms)
  return () => {
    clearInterval(timer)
    return running
  }
}

/** So that a newcomer can sign in to the desk at all. */
async function createFirstAdministrator(users: UserStore): Promise<Running['firstAdministrator']> {
  if ((await users.count()) > 0) return null
  const email = 'admin@bantam.local'
  const password = randomBytes(12).toString('base64url')
  const made = await users.add({
    email,
    name: 'Administrator',
    role: 'admin',
    passwordHash: await hashPassword(password),
  })
  return made && { email, password }
}
