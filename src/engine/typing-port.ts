/** Who is typing at this moment. Told to whoever looks, in every process; never stored. */
import { z } from 'zod'

export const Typed = z.object({
  conversationId: z.string(),
  by: z.enum(['prospect', 'rep']),
  /** The rep's, as prospects see it. */
  name: z.string().nullable(),
})
export type Typed = z.infer<typeof Typed>

export interface Typing {
  /** False, and nobody is told: the rep does not hold it. */
  rep(conversationId: string, userId: string): Promise<boolean>
  /** Told on only while a rep holds it. */
  prospect(conversationId: string): Promise<void>
  /** The returned function stops it. */
  subscribe(listener: (typed: Typed) => void): () => void
}
