import { chatIcon } from './icons.ts'
import { h, type View } from './view.ts'

/** A person by their initials, or the bot (null). */
export const avatar = (name: string | null): View =>
  h(
    'span',
    { class: name === null ? 'avatar' : 'avatar person', 'aria-hidden': true },
    name === null ? chatIcon() : initialsOf(name),
  )

const initialsOf = (name: string): string =>
  name
    .split(/\s+/)
    .slice(0, 2)
    .map((word) => [...word][0]?.toUpperCase())
    .join('')
