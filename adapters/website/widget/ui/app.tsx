import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Chat } from '../chat.ts'
import { unreadIn } from '../conversation.ts'
import type { WidgetLanguage } from '../language.ts'
import { Launcher } from './launcher.tsx'
import { Panel } from './panel.tsx'
import { useConversation } from './use-conversation.ts'
import { LanguageContext } from './words.ts'

interface AppProps {
  chat: Chat
  language: WidgetLanguage
  title: string | null
}

export function App({ chat, language, title }: AppProps) {
  const conversation = useConversation(chat)
  const launcher = useRef<HTMLButtonElement>(null)
  const wasOpen = useRef(conversation.open)

  // Focus goes back to where the visitor came from, once the panel has gone.
  useLayoutEffect(() => {
    if (wasOpen.current && !conversation.open) launcher.current?.focus()
    wasOpen.current = conversation.open
  }, [conversation.open])

  return (
    <LanguageContext.Provider value={language}>
      <div class="widget" lang={language} data-open={conversation.open}>
        {conversation.open && <Panel chat={chat} conversation={conversation} title={title} />}
        <Launcher
          button={launcher}
          open={conversation.open}
          unread={unreadIn(conversation)}
          toggle={conversation.open ? chat.close : chat.open}
        />
      </div>
    </LanguageContext.Provider>
  )
}
