/** What is wrong with a playbook, and where; and a text of it, with its place and how long it may be. */
import type { Localised } from './localised.ts'

export type Fault = { path: string[]; message: string }

export type Text = { path: string[]; text: Localised; max: number }
