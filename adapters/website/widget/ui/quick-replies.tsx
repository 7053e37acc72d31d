import type { Choice } from '../activities.ts'
import { useWords } from './words.ts'

interface QuickRepliesProps {
  choices: Choice[]
  choose: (choice: Choice) => void
}

export function QuickReplies({ choices, choose }: QuickRepliesProps) {
  const words = useWords()
  if (choices.length === 0) return null
  return (
    <fieldset class="choices" aria-label={words.suggestions}>
      {choices.map((choice) => (
        <button key={choice.label} type="button" onClick={() => choose(choice)}>
          {choice.label}
        </button>
      ))}
    </fieldset>
  )
}
