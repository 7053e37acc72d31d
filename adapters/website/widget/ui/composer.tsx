import type { RefObject } from 'preact'
import { useLayoutEffect, useState } from 'preact/hooks'
import { MAX_TEXT } from '../limits.ts'
import { SendIcon } from './icons.tsx'
import { useWords } from './words.ts'

interface ComposerProps {
  field: RefObject<HTMLTextAreaElement | null>
  say: (text: string) => void
  type: () => void
  disabled: boolean
}

export function Composer({ field, say, type, disabled }: ComposerProps) {
  const words = useWords()
  const [draft, setDraft] = useState('')
  const text = draft.trim()
  const over = text.length - MAX_TEXT

  useLayoutEffect(() => {
    if (field.current) grow(field.current)
  }, [draft, field])

  function submit(): void {
    if (text === '' || over > 0) return
    say(text)
    setDraft('')
    field.current?.focus()
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return
    event.preventDefault()
    submit()
  }

  return (
    <form
      class="composer"
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <div class="field">
        <textarea
          ref={field}
          rows={1}
          value={draft}
          disabled={disabled}
          placeholder={words.placeholder}
          aria-label={words.message}
          aria-invalid={over > 0}
          aria-describedby="too-long"
          enterkeyhint="send"
          onInput={(event) => {
            setDraft(event.currentTarget.value)
            type()
          }}
          onKeyDown={onKeyDown}
        />
        <button type="submit" class="send" aria-label={words.send} disabled={text === '' || over > 0}>
          <SendIcon />
        </button>
      </div>
      <p id="too-long" class="too-long" role="alert">
        {over > 0 ? words.tooLong(over, MAX_TEXT) : ''}
      </p>
    </form>
  )
}

/** As high as its text, up to what the stylesheet allows. */
function grow(field: HTMLTextAreaElement): void {
  field.style.height = 'auto'
  field.style.height = `${field.scrollHeight}px`
}
