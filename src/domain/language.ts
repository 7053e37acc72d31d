import { z } from 'zod'

/** The languages that prompts and understanding exist in. */
export const languages = ['en', 'pl', 'ru'] as const
export const Language = z.enum(languages)
export type Language = z.infer<typeof Language>
