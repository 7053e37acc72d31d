/** A prospect on some channel, as the contract suite sees one. */
import type { App } from '../app.ts'

export interface Heard {
  text: string
  buttons: string[]
}

export interface Prospect {
  /** Opens the chat, as one does on this channel. Resolves when the channel has acknowledged it, as all of these do. */
  opens(): Promise<void>
  /** The same person opens the same chat once more. */
  opensAgain(): Promise<void>
  says(text: string): Promise<void>
  /** The last thing said, delivered once more under its own id. */
  saysAgain(): Promise<void>
  /** Several messages on their way at once, in no order. */
  saysAtOnce(texts: string[]): Promise<void>
  presses(label: string): Promise<void>
  /** Everything that came from the other side so far, oldest first. */
  heard(): Promise<Heard[]>
}

export interface ChannelDriver {
  name: string
  /** How the server is started for it. */
  telegram?: 'polling' | 'webhook'
  azure?: true
  prospect(app: App): Prospect
}
