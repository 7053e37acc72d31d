/** Continuations as the API tells of them. */
import { z } from 'zod'

const ContinuationBody = z.object({
  id: z.uuid(),
  conversationId: z.uuid(),
  channel: z.string().meta({ description: 'Where the dialogue went on.' }),
  at: z.iso.datetime(),
  otherConversationId: z
    .uuid()
    .nullable()
    .meta({ description: 'What that chat was about before; it is history of the same lead since.' }),
  otherProspectId: z.uuid().nullable().meta({ description: 'Who was taken for another person before.' }),
  undone: z
    .object({ at: z.iso.datetime(), by: z.object({ id: z.uuid(), name: z.string() }).nullable() })
    .nullable(),
})

export const Continuations = z.object({ items: z.array(ContinuationBody) })
export type Continuations = z.infer<typeof Continuations>
