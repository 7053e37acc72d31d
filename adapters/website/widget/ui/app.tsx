import type { Chat } from '../chat.ts'
import type { WidgetLanguage } from '../language.ts'
import type { Strings } from '../strings/strings.ts'
import { Panel } from './panel.tsx'
import { useConversation } from './use-conversation.ts'
import { SpeechContext } from './words.ts'

interface AppProps {
  chat: Chat
  language: WidgetLanguage
  words: Strings
  title: string | null
}

export function App({ chat, language, words, title }: AppProps) {
  const conversation = useConversation(chat)
  return (
    <SpeechContext.Provider value={{ language, words }}>
      {conversation.open && <Panel chat={chat} conversation={conversation} title={title} />}
    </SpeechContext.Provider>
  )
}
