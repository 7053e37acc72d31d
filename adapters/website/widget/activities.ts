/** Direct Line activities <-> what the widget shows. Whatever does not look like one is left out, never thrown at. */

/** A button; `value` goes back to the server as it came. */
export interface Choice {
  label: string
  value: unknown
}

export interface Message {
  id: string
  /** The place in the transcript: 1, 2, 3 …; null: a notice for the moment, which is no part of it. */
  seq: number | null
  author: 'visitor' | 'bot' | 'rep' | 'system'
  /** Only for `rep`. */
  name: string | null
  text: string
  choices: Choice[]
  /** Our own id for it, if it is ours. */
  clientId: string | null
  /** Milliseconds since 1970. */
  at: number
}

export interface Frame {
  messages: Message[]
  /** Somebody is typing: a rep's name, or null for the bot. */
  typing: { name: string | null } | null
  watermark: string | null
}

export interface Outgoing {
  clientId: string
  text: string
  /** What a pressed button carries. */
  value: unknown
}

type Fields = Record<string, unknown>

/** An empty frame is a ping. */
export function readFrame(payload: unknown): Frame {
  const { activities, watermark } = fields(payload)
  const list = Array.isArray(activities) ? activities.map(fields) : []
  const typing = list.find(({ type }) => type === 'typing')
  return {
    messages: list.map(readMessage).filter((message) => message !== null),
    typing: typing ? { name: authorOf(typing) === 'rep' ? nameOf(typing) : null } : null,
    watermark: typeof watermark === 'string' ? watermark : null,
  }
}

export const writeMessage = (outgoing: Outgoing, locale: string): Fields => ({
  type: 'message',
  from: { id: 'visitor', role: 'user' },
  locale,
  text: outgoing.text,
  ...(outgoing.value === null ? {} : { value: outgoing.value }),
  channelData: { clientActivityID: outgoing.clientId },
})

function readMessage(activity: Fields): Message | null {
  const { type, id, text, timestamp } = activity
  if (type !== 'message' || typeof id !== 'string') return null
  const author = authorOf(activity)
  return {
    id,
    seq: Number(id.split('|')[1]) || null,
    author,
    name: author === 'rep' ? nameOf(activity) : null,
    text: typeof text === 'string' ? text : '',
    choices: choicesOf(activity),
    clientId: textOf(fields(activity.channelData).clientActivityID),
    at: Date.parse(String(timestamp)) || 0,
  }
}

function authorOf(activity: Fields): Message['author'] {
  const { author } = fields(activity.channelData)
  if (author === 'rep' || author === 'system') return author
  return fields(activity.from).role === 'bot' ? 'bot' : 'visitor'
}

const nameOf = (activity: Fields): string | null =>
  textOf(fields(activity.channelData).name) ?? textOf(fields(activity.from).name)

function choicesOf(activity: Fields): Choice[] {
  const { actions } = fields(activity.suggestedActions)
  if (!Array.isArray(actions)) return []
  return actions.map(fields).flatMap(({ title, value, displayText }) => {
    const label = textOf(title) ?? textOf(displayText)
    return label === null ? [] : [{ label, value: value ?? null }]
  })
}

const fields = (value: unknown): Fields => (typeof value === 'object' && value !== null ? { ...value } : {})

const textOf = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null)
