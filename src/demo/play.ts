/** A prospect who follows a script: answers whatever is asked, until nothing is asked any more or the script has no more to say. */
import type { Reply, Script } from './script.ts'

/**
 * A prospect's side of one chat. Everything resolves when the bot has answered, with the question that is open then;
 * null: the bot asks nothing more.
 */
export interface Chat {
  /** Under which the conversation is found, once it is open. */
  channelKey(): string
  open(): Promise<string | null>
  say(text: string): Promise<string | null>
  /** The button with this choice's id, of the message that was read last. */
  press(choice: string): Promise<string | null>
  shareContact(): Promise<string | null>
}

export async function play({ replies }: Pick<Script, 'replies'>, chat: Chat): Promise<void> {
  const left = new Map(Object.entries(replies).map(([question, reply]) => [question, [reply].flat()]))
  let question = await chat.open()
  while (question !== null) {
    const reply = left.get(question)?.shift()
    if (reply === undefined) return
    question = await give(reply, chat)
  }
}

function give(reply: Reply, chat: Chat): Promise<string | null> {
  if (typeof reply === 'string') return chat.say(reply)
  return 'press' in reply ? chat.press(reply.press) : chat.shareContact()
}
