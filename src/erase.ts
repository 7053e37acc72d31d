/** `bantam erase`: everything that is kept of a prospect, for whoever asks us to forget them by other ways than the chat. */
import { InvalidArgumentError } from 'commander'
import { z } from 'zod'
import type { ErasureStore } from './engine/erasure-port.ts'

export interface EraseOptions {
  prospect: string
}

export async function erase(
  { prospect }: EraseOptions,
  {
    erasures,
    now,
    print,
  }: { erasures: Pick<ErasureStore, 'erase'>; now: Date; print: (line: string) => void },
): Promise<void> {
  const id = z.uuid().safeParse(prospect)
  if (!id.success)
    throw new InvalidArgumentError(`--prospect "${prospect}" is not an id: take it from the desk.`)
  const erased = await erasures.erase(id.data, { by: 'command', at: now })
  if (!erased)
    throw new InvalidArgumentError(`there is no prospect ${prospect}; perhaps they were erased before.`)
  print(`Erased: ${erased.conversations.length} conversations, ${erased.importedLeads} imported leads.`)
}
