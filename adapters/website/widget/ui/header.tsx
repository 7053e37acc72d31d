import { type Conversation, speakingRep } from '../conversation.ts'
import { Avatar } from './avatar.tsx'
import { CloseIcon } from './icons.tsx'
import { useWords } from './words.ts'

interface HeaderProps {
  conversation: Conversation
  title: string
  close: () => void
}

export function Header({ conversation, title, close }: HeaderProps) {
  const words = useWords()
  const rep = speakingRep(conversation)
  return (
    <div class="header">
      <Avatar name={rep} />
      <div class="heading">
        <h2 id="title">{title}</h2>
        <p>{rep === null ? words.assistant : words.withRep(rep)}</p>
      </div>
      <button type="button" class="close" aria-label={words.close} onClick={close}>
        <CloseIcon />
      </button>
    </div>
  )
}
