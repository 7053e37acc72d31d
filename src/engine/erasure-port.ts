/** All that is kept of a prospect, gone for good. */

/** Who wanted it: the prospect, by their own chat, or whoever has the command line. */
export type ErasedBy = 'prospect' | 'command'

export interface Erased {
  /** Those that there are no more. */
  conversations: string[]
  /** Rows of imports that had the same e-mail address or phone number. */
  importedLeads: number
}

export interface ErasureStore {
  /**
   * Everything of the person: also of the prospect that they were taken for before they went on in another channel, and
   * the leads of imports with the same e-mail address or phone number. Null: there is no such prospect (any more).
   */
  erase(prospectId: string, wish: { by: ErasedBy; at: Date }): Promise<Erased | null>
  /** Whose a conversation is; null: it is not there (any more). */
  prospectOf(conversationId: string): Promise<string | null>
  /** When the conversation was erased; null: it was not. */
  erasedAt(conversationId: string): Promise<Date | null>
}
