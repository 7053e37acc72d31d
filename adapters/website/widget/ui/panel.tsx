import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Chat } from '../chat.ts'
import { type Conversation, openChoices } from '../conversation.ts'
import { Composer } from './composer.tsx'
import { keepFocusInside, typeAnywhere } from './focus.ts'
import { Header } from './header.tsx'
import { Log } from './log.tsx'
import { Notice } from './notice.tsx'
import { useWords } from './words.ts'

interface PanelProps {
  chat: Chat
  conversation: Conversation
  title: string | null
}

/** On a phone the panel is all there is to see: there it is modal. */
const fullScreen = '(max-width: 480px), (max-height: 480px)'

export function Panel({ chat, conversation, title }: PanelProps) {
  const words = useWords()
  const panel = useRef<HTMLDivElement>(null)
  const field = useRef<HTMLTextAreaElement>(null)
  const modal = matchMedia(fullScreen).matches

  // A keyboard that covers half of a phone should come only when it is asked for.
  useLayoutEffect(() => {
    const first = matchMedia('(pointer: coarse)').matches ? panel.current : field.current
    first?.focus({ preventScroll: true })
  }, [])

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Escape' && !event.isComposing) {
      event.stopPropagation()
      chat.close()
    } else if (event.key === 'Tab') {
      if (modal && panel.current) keepFocusInside(panel.current, event)
    } else if (field.current) typeAnywhere(field.current, event)
  }

  return (
    <div
      ref={panel}
      class="panel"
      role="dialog"
      aria-modal={modal}
      aria-labelledby="title"
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      <Header conversation={conversation} title={title ?? words.title} close={chat.close} />
      <Notice connection={conversation.connection} hurry={chat.hurry} />
      <Log
        entries={conversation.entries}
        typing={conversation.typing}
        choices={openChoices(conversation)}
        waiting={conversation.connection === 'connecting'}
        choose={chat.choose}
        retry={chat.retry}
      />
      <Composer
        field={field}
        say={chat.say}
        type={chat.type}
        disabled={conversation.connection === 'refused'}
      />
    </div>
  )
}
