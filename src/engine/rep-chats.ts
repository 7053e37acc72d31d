/** Where our own people are told of hand-offs: what they choose, and the Telegram chats that they link. */
import type { AuditAction } from '../domain/audit.ts'
import type { ToldOf } from '../domain/telling.ts'
import type { Actor } from './actor.ts'
import type { AuditStore } from './audit-port.ts'
import type { Clock } from './ports.ts'
import type { RepChat, RepChatStore } from './rep-notice-port.ts'

/** Whoever asks for a code has Telegram at hand. */
const CODE_LIFETIME_MS = 30 * 60_000

export interface RepChats {
  told(userId: string): Promise<{ mail: ToldOf; telegram: ToldOf; chat: RepChat | null }>
  choose(userId: string, toldOf: { mail?: ToldOf | undefined; telegram?: ToldOf | undefined }): Promise<void>
  /** Codes come as hashes. Until when it works. */
  addCode(actor: Actor, codeHash: string, forGroup: boolean): Promise<Date>
  /** Null: the code does not work (any more), or is for the other kind of chat. */
  link(
    codeHash: string,
    chat: { chat: string; title: string | null; isGroup: boolean },
  ): Promise<RepChat | null>
  /** False: they had none. */
  unlink(actor: Actor): Promise<boolean>
  groups(): Promise<RepChat[]>
  unlinkGroup(actor: Actor | null, id: string): Promise<boolean>
  find(chat: string): Promise<RepChat | null>
  conversationOf: RepChatStore['conversationOf']
}

export function createRepChats(deps: {
  repChats: RepChatStore
  audit: Pick<AuditStore, 'note'>
  clock: Clock
  newId: () => string
}): RepChats {
  const { repChats, audit, clock, newId } = deps
  const note = (action: AuditAction, userId: string | null, subject: string) =>
    audit.note({ at: clock.now(), userId, action, subject })

  return {
    async told(userId) {
      const [toldOf, chat] = await Promise.all([repChats.toldOf(userId), repChats.ofUser(userId)])
      return { ...(toldOf ?? { mail: 'none', telegram: 'none' }), chat }
    },
    choose: repChats.setToldOf,
    async addCode(actor, codeHash, forGroup) {
      const expiresAt = new Date(clock.now().getTime() + CODE_LIFETIME_MS)
      await repChats.addCode({ codeHash, userId: actor.id, forGroup, expiresAt })
      return expiresAt
    },
    async link(codeHash, chat) {
      const linked = await repChats.link(codeHash, { id: newId(), ...chat }, clock.now())
      if (linked) await note('telegram.linked', linked.user?.id ?? null, linked.id)
      return linked
    },
    async unlink(actor) {
      const done = await repChats.unlinkUser(actor.id)
      if (done) await note('telegram.unlinked', actor.id, actor.id)
      return done
    },
    groups: repChats.groups,
    async unlinkGroup(actor, id) {
      const done = await repChats.unlinkGroup(id)
      if (done) await note('telegram.unlinked', actor?.id ?? null, id)
      return done
    },
    find: repChats.find,
    conversationOf: repChats.conversationOf,
  }
}
