/** A person with a Telegram account, as the bot meets one: what they do becomes updates. */
import type { UpdateQueue } from './updates.ts'

export interface Profile {
  name?: string
  languageCode?: string
  phone?: string
}

/** A message of the bot's, as it stands in the chat now. */
export interface SentMessage {
  messageId: number
  chat: number
  text: string
  /** Under the message. */
  buttons: { text: string; data: string }[]
  /** In place of the letters. */
  keys: { text: string; contact: boolean }[]
  removesKeys: boolean
}

/** Whatever is done returns the id of its update. */
export interface Person {
  readonly chat: object
  readonly blocked: boolean
  /** What the bot has sent to this person. */
  readonly received: SentMessage[]
  /** The presses that the bot has answered, each with its notice. */
  readonly answeredPresses: { queryId: string; notice: string | null }[]
  says(text: string): number
  /** The latest message in words. */
  edits(text: string): number
  /** `/start`, by way of a deep link if there is a payload. */
  starts(payload?: string): number
  /** The latest button or key with this label. */
  presses(label: string): number
  /** A button's code as some client may send it, whatever is on the screen. */
  pressesCode(data: string, messageId?: number): number
  sharesContact(card?: { phone_number: string; first_name: string; user_id?: number }): number
  /** Any other content of a message: `{ photo: [...] }`. */
  sends(content: object): number
  blocks(): number
  unblocks(): number
  /** For the server: whether the query was this person's. */
  pressAnswered(queryId: string, notice: string | null): boolean
}

export function createPerson({
  id,
  profile = {},
  sent,
  updates,
}: {
  id: number
  profile?: Profile
  sent: SentMessage[]
  updates: UpdateQueue
}): Person {
  const { name = 'Anna', languageCode = 'en', phone = `4850000${String(id).padStart(4, '0')}` } = profile
  const from = { id, is_bot: false, first_name: name, language_code: languageCode }
  const chat = { id, type: 'private', first_name: name }
  const openQueries = new Set<string>()
  const answeredPresses: Person['answeredPresses'] = []
  let blocked = false
  let messages = 0
  let said: number | null = null

  // The bot's messages are numbered from 1, so that a person's are out of their way.
  const message = (content: object) => ({
    message_id: 1_000_000 + ++messages,
    from,
    chat,
    date: 0,
    ...content,
  })
  const push = (content: object) => updates.push(content, id)
  const received = () => sent.filter((one) => one.chat === id)
  const membership = (status: string) =>
    push({ my_chat_member: { chat, from, date: 0, new_chat_member: { user: { id: 100 }, status } } })

  const user: Person = {
    chat,
    get blocked() {
      return blocked
    },
    get received() {
      return received()
    },
    answeredPresses,
    says(text) {
      const words = message({ text })
      said = words.message_id
      return push({ message: words })
    },
    edits: (text) =>
      push({ edited_message: { ...message({ text, edit_date: 0 }), ...(said && { message_id: said }) } }),
    starts: (payload) => user.says(payload ? `/start ${payload}` : '/start'),
    presses(label) {
      const shown = received().reverse()
      for (const { messageId, buttons, keys } of shown) {
        const button = buttons.find(({ text }) => text === label)
        if (button) return user.pressesCode(button.data, messageId)
        const key = keys.find(({ text }) => text === label)
        if (key) return key.contact ? user.sharesContact() : user.says(label)
      }
      const labels = shown.flatMap(({ buttons, keys }) => [...buttons, ...keys]).map(({ text }) => text)
      throw new Error(
        `there is no button "${label}" for user ${id}; there are: ${labels.join(', ') || 'none'}`,
      )
    },
    pressesCode(data, messageId = 1) {
      const queryId = `${id}-${++messages}`
      openQueries.add(queryId)
      const query = {
        id: queryId,
        from,
        chat_instance: '1',
        data,
        message: { message_id: messageId, chat, date: 0 },
      }
      return push({ callback_query: query })
    },
    sharesContact: (card = { phone_number: phone, first_name: name, user_id: id }) =>
      push({ message: message({ contact: card }) }),
    sends: (content) => push({ message: message(content) }),
    blocks() {
      blocked = true
      return membership('kicked')
    },
    unblocks() {
      blocked = false
      return membership('member')
    },
    pressAnswered(queryId, notice) {
      if (!openQueries.delete(queryId)) return false
      answeredPresses.push({ queryId, notice })
      return true
    },
  }
  return user
}
