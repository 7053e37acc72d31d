/** What is noted of what people do: ids, codes and numbers; never a secret, never anybody's words. */
import { z } from 'zod'

export const AuditAction = z.enum([
  'session.opened',
  /** A log-in that failed; its subject is the account, null where there is none. */
  'session.refused',
  'session.closed',
  'user.added',
  'user.invited',
  'user.joined',
  'user.changed',
  'user.activated',
  'user.deactivated',
  'password.link_made',
  'password.reset',
  'password.changed',
  'handoff.claimed',
  'handoff.assigned',
  'handoff.released',
  'handoff.accepted',
  'handoff.rejected',
  'handoff.returned',
  'conversation.handed_off',
  'conversation.judged',
  'lead.outcome',
  'rubric.accepted',
  'routing.changed',
  'telegram.linked',
  'telegram.unlinked',
  'webhook.added',
  'webhook.changed',
  'webhook.rotated',
  'webhook.removed',
  'webhook.resent',
  'webhook.tested',
  /** Given up by itself, as nothing was taken for so long. */
  'webhook.disabled',
  /** By the prospect's wish, or from the command line; its subject is the prospect. */
  'prospect.erased',
  /** A dialogue went on in another channel; `merged`: the prospect whom the chat was held for before. */
  'conversation.continued',
  'conversation.separated',
])
export type AuditAction = z.infer<typeof AuditAction>

/** What an action is about: by the first part of its name. */
export const AuditKind = z.enum(['session', 'people', 'leads', 'settings'])
export type AuditKind = z.infer<typeof AuditKind>

const kinds: Record<string, AuditKind | undefined> = {
  session: 'session',
  user: 'people',
  password: 'people',
  telegram: 'people',
  handoff: 'leads',
  conversation: 'leads',
  lead: 'leads',
  prospect: 'leads',
}

export const actionsOf = (kind: AuditKind): AuditAction[] =>
  AuditAction.options.filter((action) => (kinds[action.split('.')[0] ?? ''] ?? 'settings') === kind)

export const AuditDetails = z.record(
  z.string(),
  z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string())]),
)
export type AuditDetails = z.infer<typeof AuditDetails>
