/**
 * Bot Framework's adapter for the website: the prospect's activities run through botbuilder's middleware and handlers in
 * process. What is to be kept is said by the engine, in the turn's transaction, and reaches the page from the
 * transcript; so what handlers send through the context (typing, a notice) is shown to whoever looks, and not kept.
 */
import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import {
  type Activity,
  BotAdapter,
  type ConversationReference,
  INVOKE_RESPONSE_KEY,
  type ResourceResponse,
  TurnContext,
} from 'botbuilder'

/** Shows an activity on the open pages of a Direct Line conversation. */
export type Show = (conversation: string, activity: Partial<Activity>) => void

/** Milliseconds; a longer `delay` activity is cut, so that no handler can hold a prospect's request open. */
const LONGEST_DELAY = 5000

export class WebsiteAdapter extends BotAdapter {
  readonly #show: Show
  readonly #now: () => Date

  constructor({ show, now }: { show: Show; now: () => Date }) {
    super()
    this.#show = show
    this.#now = now
  }

  /** One turn: middleware, then `logic`. */
  async run(activity: Partial<Activity>, logic: (context: TurnContext) => Promise<void>): Promise<void> {
    await this.runMiddleware(new TurnContext(this, activity), logic)
  }

  override async sendActivities(
    context: TurnContext,
    activities: Partial<Activity>[],
  ): Promise<ResourceResponse[]> {
    const responses: ResourceResponse[] = []
    for (const activity of activities) responses.push({ id: await this.#send(context, activity) })
    return responses
  }

  async #send(context: TurnContext, activity: Partial<Activity>): Promise<string> {
    const id = `${context.activity.conversation?.id}|${randomUUID()}`
    switch (activity.type) {
      case 'delay':
        await wait(Math.min(Number(activity.value) || 0, LONGEST_DELAY))
        return id
      case 'trace':
        return id
      case 'invokeResponse':
        context.turnState.set(INVOKE_RESPONSE_KEY, activity)
        return id
      default:
        this.#show(context.activity.conversation?.id ?? '', { ...activity, id, timestamp: this.#now() })
        return id
    }
  }

  override async updateActivity(): Promise<void> {
    throw new Error('a website transcript is append-only: send a new message instead of changing one')
  }

  override async deleteActivity(): Promise<void> {
    throw new Error('a website transcript is append-only: erase the prospect instead of deleting a message')
  }

  override async continueConversation(
    reference: Partial<ConversationReference>,
    logic: (context: TurnContext) => Promise<void>,
  ): Promise<void> {
    const event: Partial<Activity> = { type: 'event', name: 'continueConversation' }
    await this.run(TurnContext.applyConversationReference(event, reference, true), logic)
  }
}
