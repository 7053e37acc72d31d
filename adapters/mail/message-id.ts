/** How our mails are named, so that what comes back of one tells whose it was. */
import { z } from 'zod'

export const messageIdOf = (delivery: bigint, conversation: string, domain: string): string =>
  `<follow-up.${delivery}.${conversation}@${domain}>`

const OURS = /<follow-up\.\d{1,20}\.([\da-f-]{36})@[^\s<>@]+>/i

/** The conversation of the first name of ours in the text; null: there is none. */
export const conversationNamedIn = (text: string): string | null =>
  z.uuid().safeParse(OURS.exec(text)?.[1]).data ?? null
