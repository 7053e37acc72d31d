import type { Choice } from '../activities.ts'
import { type Conversation, openChoices } from '../conversation.ts'
import { bubble } from './bubble.ts'
import { groupsOf } from './groups.ts'
import type { Scrolling } from './scrolling.ts'
import { speaker } from './speaker.ts'
import type { Speech } from './speech.ts'
import { h, type View } from './view.ts'

export interface LogParts {
  conversation: Conversation
  speech: Speech
  scrolling: Scrolling
  choose: (choice: Choice) => void
  retry: () => void
}

/** What has been said, and what there is to press. */
export function log({ conversation, speech, scrolling, choose, retry }: LogParts): View {
  const { language, words } = speech
  const { entries, typing, invitation, connection } = conversation
  const groups = groupsOf(entries, language, Date.now())
  const nothing = entries.length === 0
  return h(
    'div',
    { class: 'log-frame' },
    h(
      'div',
      {
        class: 'log',
        role: 'log',
        'aria-live': 'polite',
        'aria-label': words.log,
        // Whoever has no mouse scrolls by the keys, and those go to what has the focus.
        tabindex: 0,
        onscroll: scrolling.scrolled,
      },
      nothing && connection === 'connecting' && h('p', { class: 'system' }, words.connecting),
      nothing &&
        invitation &&
        h(
          'div',
          { class: 'group bot' },
          h('p', { class: 'speaker' }, words.assistant),
          h('p', { class: 'bubble' }, invitation.say ?? words.invitation),
        ),
      groups.map((group) =>
        h(
          'div',
          { key: group.key, class: `group ${group.author}` },
          group.heading !== null && h('p', { class: 'system' }, group.heading),
          speaker(group, words),
          group.entries.map((entry) => bubble(entry, words, retry)),
        ),
      ),
      typing && dots(typing.name === null ? words.typing : words.typingName(typing.name)),
      quickReplies(openChoices(conversation), words.suggestions, choose),
    ),
    scrolling.behind() &&
      h('button', { type: 'button', class: 'behind', onclick: scrolling.toEnd }, `${words.newMessages} ↓`),
  )
}

const dots = (text: string): View =>
  h('div', { class: 'typing' }, h('span', { class: 'unseen' }, text), h('i', {}), h('i', {}), h('i', {}))

const quickReplies = (choices: Choice[], name: string, choose: (choice: Choice) => void): View | null =>
  choices.length === 0
    ? null
    : h(
        'fieldset',
        { class: 'choices', 'aria-label': name },
        choices.map((choice) =>
          h('button', { key: choice.label, type: 'button', onclick: () => choose(choice) }, choice.label),
        ),
      )
