/** The domain's reasons as the page offers them: spelled out here, so that the page does not carry zod. */
import type { RejectionReason as Reason } from '../../../src/domain/lead.ts'
import { strings } from './strings.ts'

export type RejectionReason = Reason
// The strings name every reason, which their type makes sure of.
export const RejectionReason = Object.keys(strings.rejections) as Reason[]
