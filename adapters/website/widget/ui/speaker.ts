import type { Strings } from '../strings/strings.ts'
import { avatar } from './avatar.ts'
import type { Group } from './groups.ts'
import { h, type View } from './view.ts'

/**
 * Who says what follows: a person by name, the bot as what it is. Where it is the same as before, only those are told
 * who do not see where the words stand.
 */
export function speaker({ author, name, introduces }: Group, words: Strings): View | null {
  if (author === 'system') return null
  if (author === 'visitor') return h('p', { class: 'unseen' }, words.you)
  return h(
    'p',
    { class: introduces ? 'speaker' : 'unseen' },
    author === 'rep' && avatar(name ?? ''),
    h('span', {}, author === 'rep' ? (name ?? words.person) : words.assistant),
  )
}
