import type { Entry } from '../conversation.ts'
import type { Strings } from '../strings/strings.ts'
import { type Child, h, type View } from './view.ts'

export function bubble(entry: Entry, words: Strings, retry: () => void): View {
  const key = entry.clientId ?? entry.id
  if (entry.author === 'system') return h('p', { key, class: 'system' }, entry.text)
  return h(
    'div',
    { key, class: 'line', 'data-delivery': entry.delivery },
    h('p', { class: 'bubble', dir: 'auto' }, linked(entry.text)),
    entry.delivery === 'sending' && h('p', { class: 'delivery sending' }, words.sending),
    entry.delivery === 'refused' && h('p', { class: 'delivery' }, words.refused),
    entry.delivery === 'failed' &&
      h(
        'p',
        { class: 'delivery' },
        `${words.failed} `,
        h('button', { type: 'button', onclick: retry }, words.tryAgain),
      ),
  )
}

/** Plain words, in which addresses of pages can be followed. */
const linked = (text: string): Child[] =>
  text
    .split(/(https?:\/\/[^\s<>"']*[^\s<>"'.,;:!?)])/)
    .map((part, index) =>
      index % 2 === 0
        ? part
        : h(
            'a',
            { href: part, target: '_blank', rel: 'noopener noreferrer' },
            part.replace(/^https?:\/\//, ''),
          ),
    )
