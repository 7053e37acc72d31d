import { useWords } from './words.ts'

export function TypingDots({ name }: { name: string | null }) {
  const words = useWords()
  return (
    <div class="typing">
      <span class="unseen">{name === null ? words.typing : words.typingName(name)}</span>
      <i />
      <i />
      <i />
    </div>
  )
}
