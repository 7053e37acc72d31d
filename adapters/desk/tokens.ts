/** Random tokens, for sessions and for links by which passwords are chosen; stored as hashes only. */
import { createHash, randomBytes } from 'node:crypto'

export const newToken = (): string => randomBytes(32).toString('base64url')

export const hashToken = (token: string): string => createHash('sha256').update(token).digest('hex')

/**
 * Where a password is chosen. The token is behind `#`: no browser sends that part, so that no log of a server or a proxy
 * has it. `publicUrl` null: from wherever the desk is reached.
 */
export const invitationLink = (publicUrl: string | null, token: string): string =>
  `${publicUrl?.replace(/\/$/, '') ?? ''}/desk/#/invitation/${token}`
