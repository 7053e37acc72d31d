/** E-mail in all its uses, or in none of them where it is not configured. */
import type { Router } from 'express'
import type { Channel } from '../channel.ts'
import { type BounceRouteParts, createBounceRoute } from './bounce-route.ts'
import { createFollowUpMail, type FollowUpMailParts } from './follow-ups.ts'
import { createPasswordMail } from './password-link.ts'
import { createRepMail, type RepMailParts } from './reps.ts'
import { createTranscriptMail, type MailTranscript, type TranscriptMailParts } from './transcript.ts'
import { createSmtp, type MailConfig } from './transport.ts'

export interface MailingConfig extends MailConfig {
  /** What opens `POST /mail/bounces`; null: there is no such endpoint. */
  bounceSecret: string | null
}

export type MailingParts = Omit<FollowUpMailParts, 'config'> &
  Omit<RepMailParts, 'config'> &
  Omit<TranscriptMailParts, 'transport' | 'from' | 'publicUrl'> &
  Omit<BounceRouteParts, 'secret'>

export interface Mailing {
  /** To prospects, and to our own people. */
  channels: Channel[]
  routers: Router[]
  mailTranscript: MailTranscript | null
  mailPasswordLink: ReturnType<typeof createPasswordMail> | null
}

export function createMailing(config: MailingConfig | null, parts: MailingParts): Mailing {
  if (!config) return { channels: [], routers: [], mailTranscript: null, mailPasswordLink: null }
  const { from, publicUrl, bounceSecret } = config
  return {
    channels: [createFollowUpMail({ ...parts, config }), createRepMail({ ...parts, config })],
    routers: bounceSecret === null ? [] : [createBounceRoute({ ...parts, secret: bounceSecret })],
    mailTranscript: createTranscriptMail({ ...parts, from, publicUrl, transport: createSmtp(config) }),
    mailPasswordLink: createPasswordMail(config, parts.clock),
  }
}
