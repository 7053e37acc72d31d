/** What many bodies are made of, and the names under which OpenAPI's components list them. */
import { z } from 'zod'

export const named = z.registry<{ id: string }>()

export const Holder = z.object({ id: z.string(), name: z.string() })
