/** Qualification frameworks: which criteria make one up, in their usual order. A playbook may ask in another. */

export interface Framework {
  id: string
  criteria: readonly string[]
}

export const bant: Framework = { id: 'bant', criteria: ['budget', 'authority', 'need', 'timing'] }
