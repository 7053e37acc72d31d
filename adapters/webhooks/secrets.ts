/**
 * The secrets that messages are signed with, made from the server's own: none is kept anywhere, and who reads the database
 * cannot sign. Another `BANTAM_SECRET` makes others of them all.
 */
import { hkdfSync } from 'node:crypto'
import type { SecretOf } from '../../src/engine/webhooks.ts'

export const secretsFrom =
  (secret: string): SecretOf =>
  ({ id, generation }) => {
    const key = hkdfSync('sha256', secret, '', `bantam webhook ${id} ${generation}`, 32)
    return `whsec_${Buffer.from(key).toString('base64')}`
  }
