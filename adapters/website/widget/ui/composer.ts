import { MAX_TEXT } from '../limits.ts'
import type { Strings } from '../strings/strings.ts'
import { sendIcon } from './icons.ts'
import { h, type View } from './view.ts'

export interface ComposerParts {
  words: Strings
  draft: string
  disabled: boolean
  write: (draft: string) => void
  say: (text: string) => void
  /** The visitor turns to the chat. */
  turn: () => void
}

/** The field to write in. */
export function composer({ words, draft, disabled, write, say, turn }: ComposerParts): View {
  const text = draft.trim()
  const over = text.length - MAX_TEXT

  function submit(event: Event): void {
    event.preventDefault()
    if (text === '' || over > 0) return
    write('')
    say(text)
  }

  return h(
    'form',
    { class: 'composer', onsubmit: submit },
    h(
      'div',
      { class: 'field' },
      h('textarea', {
        rows: 1,
        value: draft,
        disabled,
        placeholder: words.placeholder,
        dir: 'auto',
        'aria-label': words.message,
        'aria-invalid': over > 0,
        'aria-describedby': 'too-long',
        enterkeyhint: 'send',
        onfocus: turn,
        oninput: ({ target }: Event) => target instanceof HTMLTextAreaElement && write(target.value),
        onkeydown: (event: KeyboardEvent) => {
          if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) submit(event)
        },
      }),
      h(
        'button',
        { type: 'submit', class: 'send', 'aria-label': words.send, disabled: text === '' || over > 0 },
        sendIcon(),
      ),
    ),
    h(
      'p',
      { id: 'too-long', class: 'too-long', role: 'alert' },
      over > 0 ? words.tooLong(over, MAX_TEXT) : '',
    ),
  )
}

/** As high as its text, up to what the stylesheet allows. */
export function grow(field: HTMLElement): void {
  field.style.height = 'auto'
  field.style.height = `${field.scrollHeight}px`
}
