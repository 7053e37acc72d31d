/**
 * What a channel is to Bantam. A new messenger is one folder that turns what it hears into `Inbound`, gives it to
 * `receive`, acknowledges the sender only when `receive` has returned, and carries messages out.
 */
import type { Inbound, Receipt } from '../src/domain/inbound.ts'

/** Commits the turn before it returns; throws if it could not, and then the sender must try again. */
export type Receive = (inbound: Inbound) => Promise<Receipt>

export interface Channel {
  readonly name: string
  /** Whether somebody reads the conversation at this moment; absent: the channel keeps messages until they are read. */
  isWatched?(conversationId: string): boolean
  start(): Promise<void>
  /** Takes nothing new, finishes what is in flight. */
  stop(): Promise<void>
}

/** A channel can never start as it is configured; the message is one line: which variable, what is wrong, how to mend it. */
export class ChannelError extends Error {
  override name = 'ChannelError'
}
