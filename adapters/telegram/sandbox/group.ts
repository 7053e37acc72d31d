/** A group with the bot in it: what its members do becomes updates. */
import type { SentMessage } from './person.ts'
import type { UpdateQueue } from './updates.ts'

/** Whatever is done returns the id of its update. */
export interface Group {
  readonly chat: object
  readonly blocked: boolean
  /** What the bot has sent here. */
  readonly received: SentMessage[]
  /** The presses that the bot has answered, each with whose it was and its notice. */
  readonly answeredPresses: { from: number; notice: string | null }[]
  says(from: number, text: string): number
  /** The latest button with this label. */
  presses(from: number, label: string): number
  /** The bot is put out. */
  putsOut(from: number): number
  /** For the server: whether the query came from here. */
  pressAnswered(queryId: string, notice: string | null): boolean
}

export function createGroup({
  id,
  title,
  sent,
  updates,
}: {
  id: number
  title: string
  sent: SentMessage[]
  updates: UpdateQueue
}): Group {
  const chat = { id, type: 'supergroup', title }
  const member = (from: number) => ({ id: from, is_bot: false, first_name: 'Rep', language_code: 'en' })
  const openQueries = new Map<string, number>()
  const answeredPresses: Group['answeredPresses'] = []
  let blocked = false
  let messages = 0
  const push = (content: object) => updates.push(content, id)
  const received = () => sent.filter((one) => one.chat === id)

  return {
    chat,
    get blocked() {
      return blocked
    },
    get received() {
      return received()
    },
    answeredPresses,
    says(from, text) {
      messages += 1
      return push({
        message: { message_id: 1_000_000 + messages, from: member(from), chat, date: 0, text },
      })
    },
    presses(from, label) {
      const shown = received().reverse()
      const found = shown.flatMap(({ messageId, buttons }) =>
        buttons.filter(({ text }) => text === label).map(({ data }) => ({ messageId, data })),
      )[0]
      if (!found) throw new Error(`there is no button "${label}" in group ${id}`)
      messages += 1
      const queryId = `${id}-${messages}`
      openQueries.set(queryId, from)
      const message = { message_id: found.messageId, chat, date: 0 }
      return push({
        callback_query: { id: queryId, from: member(from), chat_instance: '1', data: found.data, message },
      })
    },
    putsOut(from) {
      blocked = true
      const new_chat_member = { user: { id: 100 }, status: 'kicked' }
      return push({ my_chat_member: { chat, from: member(from), date: 0, new_chat_member } })
    },
    pressAnswered(queryId, notice) {
      const from = openQueries.get(queryId)
      if (from === undefined) return false
      openQueries.delete(queryId)
      answeredPresses.push({ from, notice })
      return true
    },
  }
}
