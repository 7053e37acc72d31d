/** The playbooks that are shipped. */
import type { Playbook } from '../vocabulary.ts'
import { agency } from './agency.ts'
import { saas } from './saas.ts'
import { shop } from './shop.ts'

export const playbooks: readonly Playbook[] = [saas, agency, shop]
