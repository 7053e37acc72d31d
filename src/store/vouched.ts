/** What the site's own server vouches for of a prospect who is signed in there. */
import type { Contact } from '../domain/reading.ts'
import type { Client } from './client.ts'
import type { Prospect } from './generated/client.ts'

export type VouchedField = keyof Contact

const fields: readonly VouchedField[] = ['name', 'role', 'company', 'email', 'phone']

/** The same again changes nothing; another customer in the same chat takes the place of the first. */
export const createVouched = (client: Client) => ({
  async vouch(conversationId: string, contact: Contact, at: Date): Promise<void> {
    await client.prospect.updateMany({
      where: { conversations: { some: { id: conversationId } } },
      data: { vouched: contact, vouchedAt: at },
    })
  },
})

/** Of what is known now: who was told another address since is not vouched for by it. Null: nothing. */
export function vouchedOf(prospect: Prospect): { at: string; fields: VouchedField[] } | null {
  const said = new Map(Object.entries(prospect.vouched ?? {}))
  const held = fields.filter((field) => prospect[field] !== null && said.get(field) === prospect[field])
  return prospect.vouchedAt && held.length > 0 ? { at: prospect.vouchedAt.toISOString(), fields: held } : null
}
