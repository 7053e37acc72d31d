/** Prospects as e-mail sees them. */
import { Language } from '../domain/language.ts'
import type { MailboxStore } from '../engine/ports.ts'
import type { Client } from './client.ts'

export function createMailboxStore(client: Client): MailboxStore {
  return {
    async find(conversationId) {
      const row = await client.conversation.findUnique({
        where: { id: conversationId },
        select: {
          channel: true,
          language: true,
          playbookId: true,
          playbookVersion: true,
          createdAt: true,
          prospect: { select: { email: true, optedOutAt: true } },
        },
      })
      return (
        row && {
          email: row.prospect.email,
          language: Language.parse(row.language),
          channel: row.channel,
          playbook: { id: row.playbookId, version: row.playbookVersion },
          optedOut: row.prospect.optedOutAt !== null,
          since: row.createdAt,
        }
      )
    },
    async bounced(email, at) {
      await client.$executeRaw`
        UPDATE prospect SET bounced_email = lower(email), email_bounced_at = ${at}
         WHERE lower(email) = lower(${email}) AND bounced_email IS DISTINCT FROM lower(email)`
    },
  }
}
