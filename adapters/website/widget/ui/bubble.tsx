import type { Entry } from '../conversation.ts'
import { useWords } from './words.ts'

interface BubbleProps {
  entry: Entry
  retry: () => void
}

export function Bubble({ entry, retry }: BubbleProps) {
  const words = useWords()
  if (entry.author === 'system') return <p class="system">{entry.text}</p>
  return (
    <div class="line" data-delivery={entry.delivery}>
      <p class="bubble">
        <Text text={entry.text} />
      </p>
      {entry.delivery === 'sending' && <p class="delivery sending">{words.sending}</p>}
      {entry.delivery === 'refused' && <p class="delivery">{words.refused}</p>}
      {entry.delivery === 'failed' && (
        <p class="delivery">
          {words.failed}{' '}
          <button type="button" onClick={retry}>
            {words.tryAgain}
          </button>
        </p>
      )}
    </div>
  )
}

/** Plain words, in which addresses of pages can be followed. */
function Text({ text }: { text: string }) {
  return text.split(/(https?:\/\/[^\s<>"']*[^\s<>"'.,;:!?)])/).map((part, index) =>
    index % 2 === 0 ? (
      part
    ) : (
      <a href={part} target="_blank" rel="noopener noreferrer">
        {part.replace(/^https?:\/\//, '')}
      </a>
    ),
  )
}
