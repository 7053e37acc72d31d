/** Updates of channels that can never succeed: acknowledged so that they block nobody, kept so that a manager sees them. */
import type { Client } from './client.ts'

export interface PoisonStore {
  /** Kept once per delivery; the error's text must name no personal data. */
  add(channel: string, externalId: string, error: string, at: Date): Promise<void>
}

export function createPoisonStore(client: Client): PoisonStore {
  return {
    async add(channel, externalId, error, at) {
      await client.poisonUpdate.createMany({
        data: [{ channel, externalId, error, at }],
        skipDuplicates: true,
      })
    },
  }
}
