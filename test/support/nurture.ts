/** Prospects who are kept warm: a need and a budget, an address, and no date that holds. */
import { randomUUID } from 'node:crypto'
import type { InboundContent } from '../../src/domain/inbound.ts'
import type { Engine } from '../../src/engine/engine.ts'
import type { Client } from '../../src/store/client.ts'
import type { Stores } from '../../src/store/database.ts'
import { aSaasConversation, choice, words } from './engine.ts'

const ANSWERS: InboundContent[] = [
  choice('product', 'crm'),
  choice('pain', 'losing'),
  choice('amount', '10k-50k'),
  choice('role', 'decides'),
  choice('start', 'later'),
]

export interface Nurtured {
  id: string
  email: string
}

interface Whose {
  channel?: string
  channelKey?: string
  email?: string
}

/** On playbook `saas`, which will ask them for the date again. */
export async function aNurturedProspect(
  { stores, engine, at }: { stores: Stores; engine: Engine; at: Date },
  { channel = 'website', channelKey = randomUUID(), email = `anna.${randomUUID()}@firm.example` }: Whose = {},
): Promise<Nurtured> {
  const id = await aSaasConversation(stores, at, channel, channelKey)
  const contents: InboundContent[] = [{ kind: 'open' }, ...ANSWERS, words(email)]
  for (const content of contents)
    await engine.receive({ channel, conversationId: id, externalId: randomUUID(), clientId: null, content })
  return { id, email }
}

/** When the follow-up comes due. */
export async function followUpDue(client: Client, id: string): Promise<Date> {
  const timer = await client.timer.findFirstOrThrow({
    where: { conversationId: id },
    orderBy: { dueAt: 'asc' },
  })
  return timer.dueAt
}
