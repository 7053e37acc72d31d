import type { Entry } from '../conversation.ts'
import { Avatar } from './avatar.tsx'
import { useWords } from './words.ts'

interface SpeakerProps {
  author: Entry['author']
  name: string | null
  /** Else only those are told who do not see where the words stand. */
  shown: boolean
}

/** Who says what follows: a person by name, the bot as what it is. */
export function Speaker({ author, name, shown }: SpeakerProps) {
  const words = useWords()
  if (author === 'system') return null
  if (author === 'visitor') return <p class="unseen">{words.you}</p>
  return (
    <p class={shown ? 'speaker' : 'unseen'}>
      {author === 'rep' && <Avatar name={name ?? ''} />}
      <span>{author === 'rep' ? name : words.assistant}</span>
    </p>
  )
}
