/** The stores on a test file's own database, as one process has them; call it twice for two processes. */
import { afterAll, beforeAll } from 'vitest'
import { type Client, createClient } from '../../src/store/client.ts'
import { createStores, type Stores } from '../../src/store/database.ts'

export function useStores(database: { readonly url: string }): {
  readonly client: Client
  readonly stores: Stores
} {
  let opened: { client: Client; stores: Stores } | null = null
  beforeAll(() => {
    const client = createClient(database.url)
    opened = { client, stores: createStores(client) }
  })
  afterAll(async () => {
    await opened?.client.$disconnect()
  })
  const current = () => {
    if (!opened) throw new Error('The stores are made in beforeAll: use them in a test or a hook.')
    return opened
  }
  return {
    get client() {
      return current().client
    },
    get stores() {
      return current().stores
    },
  }
}
