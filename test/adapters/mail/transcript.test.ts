import { describe, expect, test } from 'vitest'
import { createTranscriptMail, writeTranscript } from '../../../adapters/mail/transcript.ts'
import type { Post } from '../../../adapters/mail/transport.ts'
import { saas } from '../../../flows/playbooks/saas.ts'
import type { Message } from '../../../src/domain/transcript.ts'
import type { Mailbox } from '../../../src/engine/ports.ts'

const AT = '2026-03-02T10:00:00.000Z'
const message = (seq: number, author: Message['author'], text: string, authorName: string | null = null) => ({
  conversationId: '018f0000-0000-7000-8000-000000000001',
  seq,
  author,
  authorName,
  text,
  choices: [],
  question: null,
  wants: null,
  clientId: null,
  at: AT,
})
const talk = [
  message(1, 'bot', 'What is your budget?'),
  message(2, 'prospect', '<b>10k</b> & more'),
  message(3, 'rep', 'Thank you!\nI call you.', 'Maria Nowak'),
]
const mailbox: Mailbox = {
  email: null,
  language: 'en',
  channel: 'website',
  playbook: { id: 'saas', version: 1 },
  optedOut: false,
  since: new Date(AT),
}

const resumeUrl = 'https://chat.acme.example/r/abc'

describe('a mailed transcript', () => {
  test('has every message with its author and local time, and an address that was kept nowhere', () => {
    const { text, subject } = writeTranscript(talk, {
      mailbox,
      timeZone: 'Europe/Warsaw',
      botName: 'Acme',
      resumeUrl,
    })
    expect(subject).toBe('Your chat with us')
    expect(text.split('\n\n')).toEqual([
      'This is our chat that began on March 2, 2026.',
      expect.stringMatching(/^Acme · Mar 2, 2026, 11:00\sAM\nWhat is your budget\?$/),
      expect.stringMatching(/^You · .*\n<b>10k<\/b> & more$/),
      expect.stringMatching(/^Maria Nowak · .*\nThank you!\nI call you\.$/),
      `Continue: ${resumeUrl}`,
      expect.stringContaining('It was not kept.'),
    ])
  })

  test('shows what was typed as text', () => {
    const { html } = writeTranscript(talk, { mailbox, timeZone: 'UTC', botName: null, resumeUrl })
    expect(html).toContain('&lt;b&gt;10k&lt;/b&gt; &amp; more')
    expect(html).toContain('Thank you!<br>I call you.')
    expect(html).toContain(`<a href="${resumeUrl}">Continue</a>`)
  })

  test.each([
    ['pl', 'Zapis rozmowy z nami', 'Ty · '],
    ['ru', 'Запись нашего чата', 'Вы · '],
  ] as const)('speaks the language of the conversation: %s', (language, subject, you) => {
    const of = { mailbox: { ...mailbox, language }, timeZone: 'UTC', botName: null, resumeUrl }
    const letter = writeTranscript(talk, of)
    expect(letter.subject).toBe(subject)
    expect(letter.text).toContain(you)
  })

  test('is read page by page, sent once, and offers nobody to unsubscribe somebody else', async () => {
    const posts: Post[] = []
    const mailTranscript = createTranscriptMail({
      transport: {
        async post(post) {
          posts.push(post)
          return { status: 'sent' }
        },
      },
      from: { name: 'Acme', address: 'chat@acme.example' },
      links: { mint: (purpose, conversation) => `${purpose}-${conversation}` },
      publicUrl: 'https://chat.acme.example',
      mailboxes: { find: async (id) => (id === 'gone' ? null : mailbox) },
      conversations: { messages: async (_id, after) => talk.slice(after, after + 2) },
      playbooks: { get: async () => saas },
      clock: { now: () => new Date(AT) },
    })
    expect(await mailTranscript('here', 'anna@firm.example')).toBe('sent')
    expect(await mailTranscript('gone', 'anna@firm.example')).toBe('not_found')
    expect(posts).toHaveLength(1)
    expect(posts[0]).toMatchObject({ to: 'anna@firm.example', unsubscribeUrl: null })
    expect(posts[0]?.text).toContain('I call you.')
    expect(posts[0]?.text).toContain('https://chat.acme.example/r/resume-here')
    expect(posts[0]?.messageId).toMatch(/^<transcript\.[\w-]+@acme\.example>$/)
  })
})
