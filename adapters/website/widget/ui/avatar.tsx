import { ChatIcon } from './icons.tsx'

/** A person by their initials, or the bot (null). */
export const Avatar = ({ name }: { name: string | null }) => (
  <span class={name === null ? 'avatar' : 'avatar person'} aria-hidden="true">
    {name === null ? <ChatIcon /> : initialsOf(name)}
  </span>
)

const initialsOf = (name: string): string =>
  name
    .split(/\s+/)
    .slice(0, 2)
    .map((word) => [...word][0]?.toUpperCase())
    .join('')
