/**
 * The engine's ports and its desk, in memory, with their rules: one holder at a time, best first, sessions that
 * expire. What the prospect does is done by the test.
 */
import { randomUUID } from 'node:crypto'
import { hashPassword } from '../../../../adapters/desk/passwords.ts'
import { saas } from '../../../../flows/playbooks/saas.ts'
import type { Explanation } from '../../../../src/domain/explanation.ts'
import type { Stage } from '../../../../src/domain/lead.ts'
import { type HandoffStatus, isLive, type Role } from '../../../../src/domain/routing.ts'
import { move as moveLead } from '../../../../src/domain/stage.ts'
import type { Message } from '../../../../src/domain/transcript.ts'
import type { StoredCalibration } from '../../../../src/engine/crm-ports.ts'
import type { Actor, Desk, HeldResult } from '../../../../src/engine/desk.ts'
import type { HoldingStore } from '../../../../src/engine/holding-port.ts'
import { createPeople } from '../../../../src/engine/people.ts'
import type { Change, Changes, HandoffStore, HandoffView, UserStore } from '../../../../src/engine/ports.ts'
import { createRepChats } from '../../../../src/engine/rep-chats.ts'
import type { Rubrics } from '../../../../src/engine/rubrics.ts'
import type { Scores } from '../../../../src/engine/scores.ts'
import { createWebhooks } from '../../../../src/engine/webhooks.ts'
import { anExplanation } from '../../../support/explanations.ts'
import { createBase, says } from './base.ts'
import { createBeside } from './beside.ts'
import { conversation, message, NOON } from './builders.ts'
import { createMemoryContinuations } from './continuations.ts'
import { createLeads, type Kept, type Note } from './leads.ts'
import { aPerson, createMemoryAudit, createMemoryPeople, type KeptPerson } from './people.ts'
import { createMemoryRepChats } from './rep-chats.ts'
import { createMemoryRouting } from './routing.ts'
import { createMemoryWebhooks } from './webhooks.ts'

export const PASSWORD = 'correct horse battery staple'

export function createWorld() {
  let now = new Date(NOON)
  const clock = { now: () => new Date(now) }
  const kept = new Map<string, Kept>()
  const explanations = new Map<string, Explanation>()
  const users = new Map<string, KeptPerson>()
  const sessions = new Map<string, { userId: string; expiresAt: Date }>()
  const listeners = new Set<(change: Change) => void>()
  const notes: Note[] = []

  let isMuted = false
  const tell = (change: Partial<Change>) => {
    if (isMuted) return
    for (const listener of listeners) listener({ conversations: [], queue: false, outbox: false, ...change })
  }
  const changes: Changes = {
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }

  const withHandoff = (handoffId: string) =>
    [...kept.values()].find(({ handoff }) => handoff.id === handoffId)
  const nameOf = (userId: string) => ({ id: userId, name: users.get(userId)?.name ?? '' })
  const isHeld = ({ status }: HandoffView) => status === 'claimed' || status === 'accepted'

  /** Copies go out, so that nobody changes what is kept by holding on to it. */
  const copy = <T>(value: T): T => structuredClone(value)

  function write(conversationId: string, written: Partial<Message>): Message {
    const to = kept.get(conversationId)
    if (to === undefined) throw new Error(`there is no conversation ${conversationId}`)
    const added = message({
      at: now.toISOString(),
      ...written,
      conversationId,
      seq: to.transcript.length + 1,
    })
    to.transcript.push(added)
    to.handoff.lastSeq = added.seq
    tell({ conversations: [conversationId] })
    return copy(added)
  }

  function move(to: Kept, status: HandoffStatus, rep: { id: string; name: string } | null): void {
    to.handoff = { ...to.handoff, status, rep }
    to.rep = rep
    to.owner = status === 'waiting' ? 'queue' : status === 'returned' ? 'bot' : 'rep'
    if (status === 'rejected') to.owner = 'closed'
    tell({ queue: true })
  }

  const handoffs: HandoffStore = {
    async list({ queue, statuses, repId, search = null, cursor, limit }) {
      const from = cursor === null ? 0 : Number(cursor)
      if (Number.isNaN(from)) return 'bad_cursor'
      const found = [...kept.values()]
        .filter((each) => search === null || says(each, search))
        .map(({ handoff }) => handoff)
        .filter((each) => queue === null || each.queue === queue)
        .filter((each) => statuses.includes(each.status))
        .filter((each) => repId === null || each.rep?.id === repId)
        .sort((a, b) => b.score - a.score || a.waitingSince.localeCompare(b.waitingSince))
      const end = from + limit
      return { items: copy(found.slice(from, end)), cursor: end < found.length ? String(end) : null }
    },
    async queues() {
      const all = [...kept.values()].map(({ handoff }) => handoff)
      return [...new Set(all.map(({ queue }) => queue))].sort().map((queue) => ({
        queue,
        waiting: all.filter((each) => each.queue === queue && each.status === 'waiting').length,
        claimed: all.filter((each) => each.queue === queue && isHeld(each)).length,
      }))
    },
    view: async (conversationId) => copy(kept.get(conversationId) ?? null),
    find: async (handoffId) => copy(withHandoff(handoffId)?.handoff ?? null),
    async claim(handoffId, userId) {
      const found = withHandoff(handoffId)
      if (found === undefined) return { status: 'not_found' }
      if (found.handoff.status === 'waiting') move(found, 'claimed', nameOf(userId))
      else if (!isHeld(found.handoff)) return { status: 'gone' }
      const { handoff } = found
      if (handoff.rep?.id === userId) return { status: 'claimed', handoff: copy(handoff) }
      return { status: 'taken', holder: handoff.rep?.name ?? '' }
    },
    async give(handoffId, { to }) {
      const found = withHandoff(handoffId)
      if (found === undefined) return { status: 'not_found' }
      move(found, 'claimed', nameOf(to))
      return { status: 'given' }
    },
    async release(handoffId, { holder }) {
      const found = withHandoff(handoffId)
      if (!found || !isHeld(found.handoff) || (holder !== null && found.rep?.id !== holder)) return false
      move(found, 'waiting', null)
      return true
    },
    takeBack: async () => false,
    async accept(handoffId, userId) {
      const found = withHandoff(handoffId)
      if (!found || !isHeld(found.handoff) || found.rep?.id !== userId) return false
      move(found, 'accepted', found.rep)
      return true
    },
  }
  const leads = createLeads({ kept, notes, nameOf, tell })

  async function heldResult(handoffId: string, done: boolean): Promise<HeldResult> {
    const handoff = await handoffs.find(handoffId)
    if (handoff === null) return { status: 'not_found' }
    return done ? { status: 'done', handoff } : { status: 'not_holder', holder: handoff.rep?.name ?? null }
  }

  const desk: Desk = {
    async claim(handoffId, actor) {
      const before = withHandoff(handoffId)?.handoff.rep
      const result = await handoffs.claim(handoffId, actor.id, now)
      if (result.status === 'claimed' && before?.id !== actor.id) {
        write(result.handoff.conversationId, { author: 'system', text: `${actor.name} has joined the chat` })
      }
      return result
    },
    async assign(handoffId, actor, { repId, note }) {
      const found = withHandoff(handoffId)
      if (!found) return { status: 'not_found' }
      const isTheirs = isHeld(found.handoff) && found.rep?.id === actor.id
      if (actor.role === 'rep' && !isTheirs) return { status: 'not_holder', holder: found.rep?.name ?? null }
      if (!isLive(found.handoff.status)) return { status: 'gone' }
      const to = users.get(repId)
      if (!to?.active) return { status: 'refused', why: 'inactive', detail: 'There is no such user.' }
      const isNew = found.rep?.id !== to.id
      move(found, 'claimed', nameOf(to.id))
      const how = { way: 'hand' as const, rule: null, version: 0, others: [], note }
      found.assignment = { ...how, by: nameOf(actor.id), at: now.toISOString(), rep: nameOf(to.id) }
      if (isNew) write(found.id, { author: 'system', text: `${to.name} has joined the chat` })
      return { status: 'done', handoff: copy(found.handoff) }
    },
    release: async (handoffId, actor) =>
      heldResult(
        handoffId,
        await handoffs.release(
          handoffId,
          { holder: actor.role === 'rep' ? actor.id : null, by: actor.id },
          now,
        ),
      ),
    accept: async (handoffId, actor) =>
      heldResult(handoffId, await handoffs.accept(handoffId, actor.id, now)),
    async reject(handoffId, actor, { reason, note, until }) {
      const found = withHandoff(handoffId)
      if (until !== null && until <= now.toISOString().slice(0, 10))
        return { status: 'invalid', field: 'until', message: `${until} is past` }
      const isTheirs = actor.role !== 'rep' || found?.rep?.id === actor.id
      if (!found || !isTheirs || !isLive(found.handoff.status)) return heldResult(handoffId, false)
      move(found, 'rejected', found.rep)
      found.handoff.rejection = { reason, note }
      return heldResult(handoffId, true)
    },
    async returnToBot(handoffId, actor, { question }) {
      const found = withHandoff(handoffId)
      if (!found || !isHeld(found.handoff) || found.rep?.id !== actor.id) return heldResult(handoffId, false)
      move(found, 'returned', null)
      write(found.id, { text: 'Where were we?', question })
      return heldResult(handoffId, true)
    },
    async reply(conversationId, actor, { text, clientId }) {
      const found = kept.get(conversationId)
      if (found === undefined) return { status: 'not_found' }
      if (!isHeld(found.handoff) || found.rep?.id !== actor.id) {
        return { status: 'not_holder', holder: found.rep?.name ?? null }
      }
      const before = found.transcript.find((each) => each.author === 'rep' && each.clientId === clientId)
      if (before !== undefined) return { status: 'duplicate', message: copy(before) }
      return {
        status: 'sent',
        message: write(conversationId, { author: 'rep', authorName: actor.name, text, clientId }),
      }
    },
    async setOutcome(prospectId, actor, facts) {
      const refused: { detail: string; stage: Stage }[] = []
      const by = { userId: actor.id, at: now }
      const found = await leads.changeStage(prospectId, by, (stage, standing) => {
        const result = moveLead(stage, standing, facts, actor.role === 'rep' ? 'rep' : 'manager')
        if (result.kind === 'refused') refused.push({ detail: result.why, stage })
        return result.kind === 'moved' ? result.facts : null
      })
      if (!found) return { status: 'not_found' }
      const [refusal] = refused
      return refusal ? { status: 'impossible', ...refusal } : { status: 'done' }
    },
    async overrule(conversationId, actor, said) {
      const found = kept.get(conversationId)
      if (!found) return { status: 'not_found' }
      if (actor.role === 'rep' && !(isHeld(found.handoff) && found.rep?.id === actor.id))
        return { status: 'not_holder', holder: found.rep?.name ?? null }
      const criterion = 'criterion' in said ? said.criterion : null
      if (criterion === 'luck')
        return { status: 'invalid', field: 'criterion', message: 'there is no criterion "luck"' }
      const { about, value, note } = said
      await leads.judge(conversationId, {
        about,
        criterion,
        value,
        note,
        qualification: 1,
        userId: actor.id,
        at: now,
      })
      return { status: 'done', judgements: await leads.judgements(conversationId) }
    },
    async lift(conversationId, _actor, { queue }) {
      const found = kept.get(conversationId)
      if (!found) return { status: 'not_found' }
      if (queue === 'nowhere')
        return { status: 'invalid', field: 'queue', message: 'there is no queue "nowhere"' }
      if (isHeld(found.handoff)) return { status: 'impossible', detail: 'Somebody holds it already.' }
      move(found, 'waiting', null)
      return { status: 'done', handoff: copy(found.handoff) }
    },
  }

  const userStore: UserStore = {
    async add({ email, name, role, passwordHash }) {
      if (await userStore.findByEmail(email)) return null
      const user = aPerson({ email: email.toLowerCase(), name, role, passwordHash })
      users.set(user.id, user)
      return user
    },
    findByEmail: async (email) =>
      copy([...users.values()].find((each) => each.email === email.toLowerCase()) ?? null),
    count: async () => users.size,
    async openSession({ tokenHash, userId, passwordHash, expiresAt }) {
      const user = users.get(userId)
      if (!user?.active || (passwordHash !== null && user.passwordHash !== passwordHash)) return false
      sessions.set(tokenHash, { userId, expiresAt })
      return true
    },
    async findSession(tokenHash, at) {
      const session = sessions.get(tokenHash)
      const user = session && session.expiresAt > at ? users.get(session.userId) : undefined
      if (!user?.active) return null
      return user
    },
    seen: async () => {},
    async closeSession(tokenHash) {
      sessions.delete(tokenHash)
    },
  }

  const { audit, entries } = createMemoryAudit(nameOf)
  const people = createMemoryPeople({
    users,
    audit,
    endSessions(userId, keep) {
      for (const [hash, session] of sessions)
        if (session.userId === userId && hash !== keep) sessions.delete(hash)
    },
    releaseHeld(userId) {
      for (const each of kept.values())
        if (isHeld(each.handoff) && each.rep?.id === userId) move(each, 'waiting', null)
    },
  })

  /** What a lead was added with; else as if nothing were to be said of a score but itself. */
  const scores: Scores = {
    async explain(conversationId) {
      const found = kept.get(conversationId)
      if (found === undefined) return null
      const { score, temperature } = found.handoff
      return explanations.get(conversationId) ?? anExplanation({ now: score, temperature })
    },
    rescoreDue: async () => 0,
  }

  const rubrics: Rubrics = {
    list: async () => [],
    current: async () => null,
    replay: async () => ({ status: 'no_playbook' }),
    accept: async () => ({ status: 'no_playbook' }),
  }

  /** Nobody has got anything, until a test says so. */
  const holdings: HoldingStore = {
    page: async () => ({ items: [], cursor: null }),
    measures: async () => [],
  }

  const { webhooks, aWebhook, aDelivery, noWebhooks } = createMemoryWebhooks(audit)
  const secretOf = ({ id, generation }: { id: string; generation: number }) => `whsec_${id}.${generation}`

  return {
    titled: () => [saas],
    holdings,
    webhooks: createWebhooks({
      webhooks,
      secretOf,
      clock,
      newId: randomUUID,
      ownHosts: new Set(['crm.internal']),
    }),
    repChats: createRepChats({
      repChats: createMemoryRepChats(users),
      audit,
      clock,
      newId: randomUUID,
    }),
    telegramBot: () => 'bantam_bot',
    mailIsSetUp: true,
    aWebhook,
    aDelivery,
    noWebhooks,
    clock,
    handoffs,
    leads,
    base: createBase(kept),
    ...createBeside({
      nameOf,
      isHolder: (id, userId) => kept.get(id)?.owner === 'rep' && kept.get(id)?.rep?.id === userId,
      tell,
    }),
    users: userStore,
    changes,
    desk,
    scores,
    rubrics,
    routing: createMemoryRouting({ users, now: clock.now }),
    calibrations: { latest: async (): Promise<StoredCalibration | null> => null },
    // Nobody is erased here: that is the store's.
    erasures: { erasedAt: async () => null },
    continuations: createMemoryContinuations((userId) => nameOf(userId)),
    audit,
    people: createPeople({ people, clock }),
    /** What was noted of what people did, oldest first. */
    entries,
    /** What was noted of the leads' outcomes, oldest first. */
    notes,
    sessionKeys: () => [...sessions.keys()],
    listeners: () => listeners.size,
    tell,
    pass: (milliseconds: number) => {
      now = new Date(now.getTime() + milliseconds)
    },
    async addUser(overrides: { name?: string; role?: Role; email?: string; active?: boolean } = {}) {
      const { name = 'Anna Kowalska', role = 'rep', active = true } = overrides
      const email = overrides.email ?? `${randomUUID()}@bantam.example`
      const user = await userStore.add({ email, name, role, passwordHash: await hashPassword(PASSWORD) })
      if (user === null) throw new Error(`${email} is there already`)
      const row = users.get(user.id)
      if (row) row.active = active
      return user
    },
    deactivate(userId: string) {
      const row = users.get(userId)
      if (row) row.active = false
    },
    /** A conversation in a queue, or with `holder`. */
    addLead(
      overrides: Parameters<typeof conversation>[0] & { holder?: Actor; explanation?: Explanation } = {},
    ): Kept {
      const { holder, explanation, ...given } = overrides
      const rep = holder ? { id: holder.id, name: holder.name } : null
      const held = rep ? { status: 'claimed' as const, rep } : {}
      const added = conversation({ ...given, handoff: { ...held, ...given.handoff } })
      kept.set(added.id, added)
      if (explanation) explanations.set(added.id, explanation)
      return copy(added)
    },
    /** Its queue counts it no more. */
    forget: (conversationId: string) => {
      kept.delete(conversationId)
      tell({ queue: true })
    },
    prospectWrites: (conversationId: string, text: string) =>
      write(conversationId, { author: 'prospect', text }),
    findUser: (userId: string) => people.find(userId),
    find: (conversationId: string) => copy(kept.get(conversationId)),
    openQueue: () => tell({ queue: true }),
    /** From now on nobody is told of anything: the news is lost on its way. */
    mute: () => {
      isMuted = true
    },
  }
}
export type World = ReturnType<typeof createWorld>
