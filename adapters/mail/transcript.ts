/** The transcript of a conversation as a mail, which its prospect asked for: sent at once, and the address is not kept. */
import { randomUUID } from 'node:crypto'
import type { Language } from '../../src/domain/language.ts'
import type { Message } from '../../src/domain/transcript.ts'
import type {
  Clock,
  ConversationStore,
  Mailbox,
  MailboxStore,
  PlaybookStore,
} from '../../src/engine/ports.ts'
import type { Links } from '../links.ts'
import { html } from './html.ts'
import type { Letter } from './letter.ts'
import { type TranscriptWords, transcriptWordsIn } from './transcript-words.ts'
import type { Address, PostResult, Transport } from './transport.ts'
import { wordsIn } from './words/index.ts'

export interface TranscriptMailParts {
  transport: Transport
  from: Address
  links: Pick<Links, 'mint'>
  /** What the link back begins with. */
  publicUrl: string
  mailboxes: Pick<MailboxStore, 'find'>
  conversations: Pick<ConversationStore, 'messages'>
  playbooks: Pick<PlaybookStore, 'get'>
  clock: Clock
}

/** What became of it, as the mail server said. `not_found`: the conversation is gone. */
export type MailTranscript = (
  conversationId: string,
  to: string,
) => Promise<PostResult['status'] | 'not_found'>

export function createTranscriptMail(parts: TranscriptMailParts): MailTranscript {
  const { transport, from, links, publicUrl, mailboxes, playbooks, conversations, clock } = parts

  async function everything(conversationId: string): Promise<Message[]> {
    const messages: Message[] = []
    for (;;) {
      const page = await conversations.messages(conversationId, messages.at(-1)?.seq ?? 0)
      if (page.length === 0) return messages
      messages.push(...page)
    }
  }

  return async (conversationId, to) => {
    const mailbox = await mailboxes.find(conversationId)
    if (!mailbox) return 'not_found'
    const { timeZone } = await playbooks.get(mailbox.playbook.id, mailbox.playbook.version)
    const messages = await everything(conversationId)
    const resumeUrl = `${publicUrl}/r/${links.mint('resume', conversationId)}`
    const letter = writeTranscript(messages, { mailbox, timeZone, botName: from.name, resumeUrl })
    const messageId = `<transcript.${randomUUID()}@${from.address.slice(from.address.lastIndexOf('@') + 1)}>`
    const result = await transport.post({ ...letter, to, messageId, unsubscribeUrl: null, at: clock.now() })
    return result.status
  }
}

/** Pure. */
export function writeTranscript(
  messages: readonly Message[],
  of: {
    mailbox: Pick<Mailbox, 'language' | 'since'>
    timeZone: string
    botName: string | null
    /** Goes on with the conversation where it is. */
    resumeUrl: string
  },
): Letter {
  const { mailbox, timeZone, botName, resumeUrl } = of
  const { language, since } = mailbox
  const words = transcriptWordsIn(language)
  const time = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short', timeZone })
  const intro = words.intro(new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone }).format(since))
  const lines = messages.map((message) => ({
    who: speakerOf(message, words, botName),
    when: time.format(new Date(message.at)),
    text: message.text,
  }))
  const said = lines.map(({ who, when, text }) => `${who} · ${when}\n${text}`)
  return {
    subject: words.subject,
    text: [intro, ...said, `${wordsIn(language).button}: ${resumeUrl}`, words.why].join('\n\n'),
    html: htmlOf(language, words, intro, lines, resumeUrl),
  }
}

function speakerOf({ author, authorName }: Message, words: TranscriptWords, botName: string | null): string {
  if (author === 'prospect') return words.you
  if (author === 'rep') return authorName ?? words.colleague
  return author === 'bot' ? (botName ?? words.bot) : words.notice
}

const htmlOf = (
  language: Language,
  words: TranscriptWords,
  intro: string,
  lines: { who: string; when: string; text: string }[],
  resumeUrl: string,
): string => `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="color-scheme" content="light dark"><title>${html(words.subject)}</title></head>
<body style="max-width: 600px; margin: 0 auto; padding: 24px 12px; font: 400 16px/1.6 system-ui, sans-serif;">
<p>${html(intro)}</p>
${lines
  .map(
    ({ who, when, text }) =>
      `<p><strong>${html(who)}</strong> <span style="font-size: 13px;">${html(when)}</span><br>${html(text).replaceAll('\n', '<br>')}</p>`,
  )
  .join('\n')}
<p><a href="${html(resumeUrl)}">${html(wordsIn(language).button)}</a></p>
<p style="font-size: 13px;">${html(words.why)}</p>
</body>
</html>
`
