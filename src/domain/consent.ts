/** That a prospect agreed to be written to or called, by leaving contact details. */
import { z } from 'zod'
import { Language } from './language.ts'

export const Consent = z.object({
  /** The playbook's text, by its version, and the language in which it was shown. */
  version: z.string(),
  language: Language,
  /** False: they left the details unasked, and were shown the text in reply. */
  asked: z.boolean(),
  channel: z.string(),
  /** The message that the details came with. */
  message: z.int().positive(),
  at: z.iso.datetime(),
})
export type Consent = z.infer<typeof Consent>
