/** What the desk keeps for itself: notes between colleagues, replies that are written often; and what became of messages. */
export interface PrivateNote {
  id: string
  by: { id: string; name: string } | null
  text: string
  /** The writer's own. */
  clientId: string
  /** ISO 8601 */
  at: string
}

export interface NoteStore {
  /** Oldest first. */
  of(conversationId: string): Promise<PrivateNote[]>
  /** Sent again under its `clientId`, it is the first one. */
  add(
    conversationId: string,
    note: { userId: string; text: string; clientId: string; at: Date },
  ): Promise<PrivateNote>
}

export interface SavedReply {
  id: string
  /** Null: everybody's. */
  ownerId: string | null
  title: string
  text: string
}

export interface SavedReplyStore {
  /** One's own and everybody's, by title. */
  of(userId: string): Promise<SavedReply[]>
  find(id: string): Promise<SavedReply | null>
  add(reply: Omit<SavedReply, 'id'>, at: Date): Promise<SavedReply>
  change(id: string, words: Pick<SavedReply, 'title' | 'text'>, at: Date): Promise<SavedReply | null>
  remove(id: string): Promise<void>
}

/** Of a message that a channel carries; the website's are read where they are kept, and have none. */
export interface MessageDelivery {
  seq: number
  state: 'waiting' | 'sent' | 'failed'
  /** The outbox's reason for giving up. */
  why: string | null
}

export interface DeliveryStore {
  of(conversationId: string): Promise<MessageDelivery[]>
}
