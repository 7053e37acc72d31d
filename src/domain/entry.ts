/** What is known of a prospect before they say a word: from the page, the link or the form that they came by. */
import { z } from 'zod'

/** How warm they come: `cold` met us just now, `interested` has looked around, `ready` asks for an offer. */
export const Engagement = z.enum(['cold', 'interested', 'ready'])
export type Engagement = z.infer<typeof Engagement>

export const Customer = z.enum(['new', 'existing'])
export type Customer = z.infer<typeof Customer>

export const Entry = z.object({ engagement: Engagement, customer: Customer })
export type Entry = z.infer<typeof Entry>

/** Nobody is taken for colder, warmer or better known than they have shown. */
export const usualEntry: Entry = { engagement: 'interested', customer: 'new' }
