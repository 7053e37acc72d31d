import { useEffect, useState } from 'preact/hooks'
import type { Chat } from '../chat.ts'
import type { Conversation } from '../conversation.ts'

/** The chat's conversation, drawn anew whenever it changes. */
export function useConversation(chat: Chat): Conversation {
  const [conversation, setConversation] = useState(chat.conversation())
  useEffect(() => {
    const refresh = () => setConversation(chat.conversation())
    refresh()
    return chat.subscribe(refresh)
  }, [chat])
  return conversation
}
