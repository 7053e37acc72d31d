/** One-time codes by which a rep, or a group of reps, links a Telegram chat; stored as hashes only. */
import { createHash, randomBytes } from 'node:crypto'

/** No deep link of a campaign begins so. */
const PREFIX = 'r_'

/** Within what Telegram lets a deep link carry. */
export const newRepCode = (): string => `${PREFIX}${randomBytes(18).toString('base64url')}`

export const isRepCode = (payload: string): boolean => /^r_[\w-]{24}$/.test(payload)

export const hashRepCode = (code: string): string => createHash('sha256').update(code).digest('hex')
