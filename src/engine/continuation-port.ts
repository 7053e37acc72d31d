/** One dialogue, several channels: by a link that its prospect asked for, it goes on in a chat elsewhere. */

/** A dialogue that went on elsewhere, as the desk tells of it. */
export interface ContinuationView {
  id: string
  conversationId: string
  /** Where it went on. */
  channel: string
  at: string
  /** What that chat was about before, which is history since then; null: nothing. */
  otherConversationId: string | null
  /** Who was taken for another person before; null: nobody. */
  otherProspectId: string | null
  undone: { at: string; by: { id: string; name: string } | null } | null
}

export type Redeemed =
  /** The dialogue is held in this chat now. A link that this chat has used already answers so again. */
  | { status: 'continued'; conversationId: string }
  /** The link was used in another chat, is too old, or none of ours; or its conversation is gone. */
  | { status: 'expired' }
  /** In this chat, a person is being waited for or spoken to: that is not taken away from anybody. */
  | { status: 'engaged' }

export type Undone =
  | { status: 'undone'; conversationId: string }
  /** Somebody has undone it before. */
  | { status: 'already' }
  /** Its chat has gone on with yet another conversation: that one has to be undone first. */
  | { status: 'overtaken' }
  | { status: 'not_found' }

export interface ContinuationStore {
  /** Keeps the hash of a link's token. Older links of the conversation are good no more. */
  issue(ticket: { tokenHash: string; conversationId: string; at: Date; expiresAt: Date }): Promise<void>
  /**
   * All at once: the chat becomes the conversation's, whatever was held there becomes history of the same prospect, and
   * the audit log says so.
   */
  redeem(use: { tokenHash: string; channel: string; channelKey: string; at: Date }): Promise<Redeemed>
  /** Newest first. */
  list(conversationId: string): Promise<ContinuationView[]>
  /** The chat, its conversation and its prospect are again what they were. */
  undo(id: string, by: { userId: string; at: Date }): Promise<Undone>
}
