/** Why nobody is told a probability. */
import { z } from 'zod'

/**
 * `one_sided_fit`, `one_sided_test`: the leads that it would be fitted on, or is tested by, were all won or all lost ·
 * `not_better` than the base rate on those · `not_sure`: better, but luck may have done as well.
 */
export const Withheld = z.enum(['too_few', 'one_sided_fit', 'one_sided_test', 'not_better', 'not_sure'])
export type Withheld = z.infer<typeof Withheld>
