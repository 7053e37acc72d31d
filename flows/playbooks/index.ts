/** The playbooks that are shipped. */
import type { Playbook } from '../vocabulary.ts'
import { saas } from './saas.ts'

export const playbooks: readonly Playbook[] = [saas]
