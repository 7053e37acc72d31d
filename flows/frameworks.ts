/**
 * Qualification frameworks: which criteria make one up, in their usual order of asking, and how much each weighs: the
 * points that its best answers bring, a hundred in all. A playbook may ask in another order, or bring a mix of its own.
 */

export interface Framework {
  id: string
  weights: Readonly<Record<string, number>>
}

export const bant: Framework = {
  id: 'bant',
  weights: { budget: 30, authority: 20, need: 30, timing: 20 },
}

/** Whoever cannot decide is found out first. */
export const anum: Framework = {
  id: 'anum',
  weights: { authority: 30, need: 30, urgency: 20, money: 20 },
}

/** What troubles them comes first, and money only after who decides. */
export const champ: Framework = {
  id: 'champ',
  weights: { challenges: 35, authority: 20, money: 25, prioritisation: 20 },
}

/** GPCTBA/C&I, for sales that take long: what they want to reach, how, and what follows if they do or do not. */
export const gpctba: Framework = {
  id: 'gpctba-ci',
  weights: {
    goals: 15,
    plans: 10,
    challenges: 15,
    timeline: 15,
    budget: 15,
    authority: 15,
    consequences: 8,
    implications: 7,
  },
}

export const frameworks: readonly Framework[] = [bant, anum, champ, gpctba]
