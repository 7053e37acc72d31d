import { type Conversation, speakingRep } from '../conversation.ts'
import type { Strings } from '../strings/strings.ts'
import { avatar } from './avatar.ts'
import { closeIcon, moreIcon } from './icons.ts'
import { h, type View } from './view.ts'

export interface HeaderParts {
  conversation: Conversation
  words: Strings
  title: string
  /** Null: there is nothing to choose yet. */
  menu: { open: boolean; toggle: () => void } | null
  close: () => void
}

export function header({ conversation, words, title, menu, close }: HeaderParts): View {
  const rep = speakingRep(conversation)
  return h(
    'div',
    { class: 'header' },
    avatar(rep),
    h(
      'div',
      { class: 'heading' },
      h('h2', { id: 'title' }, title),
      h('p', {}, rep === null ? words.assistant : words.withRep(rep)),
    ),
    menu &&
      h(
        'button',
        {
          type: 'button',
          class: 'tool menu-button',
          'aria-label': words.menu.name,
          'aria-expanded': menu.open,
          onclick: menu.toggle,
        },
        moreIcon(),
      ),
    h('button', { type: 'button', class: 'tool', 'aria-label': words.close, onclick: close }, closeIcon()),
  )
}
