import { saas } from '../../flows/playbooks/saas.ts'
import type { Fate } from '../../src/demo/fate.ts'
import type { Script } from '../../src/demo/script.ts'

export const playbook = saas

export const aScript = (overrides: Partial<Script> = {}): Script => ({
  name: 'Anna Reyes',
  language: 'en',
  channel: 'website',
  source: 'google-ads',
  replies: {},
  ends: { outcome: 'handed_off', reason: 'score', temperature: 'hot', queue: 'crm' },
  ...overrides,
})

export const aFate = (overrides: Partial<Fate> = {}): Fate => ({
  script: aScript(),
  outcome: 'handed_off',
  reasons: ['score:80'],
  temperature: 'hot',
  score: 80,
  queue: 'crm',
  asScripted: true,
  ...overrides,
})
