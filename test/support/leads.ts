/** Made-up leads whose truth is known: the same seed gives the same ones. */

import type { Example } from '../../src/calibration/example.ts'
import { type Chance, chances } from '../../src/simulate/chance.ts'

export const chanceOf = (seed: number): Chance => chances(seed).next().value

export const normal = (chance: Chance): number =>
  Math.sqrt(-2 * Math.log(1 - chance.fraction())) * Math.cos(2 * Math.PI * chance.fraction())

export const sigmoid = (logit: number): number => 1 / (1 + Math.exp(-logit))

const HOUR = 3_600_000
export const FIRST = Date.UTC(2025, 0, 6)

/** A lead of its own: what it says, and how its end is decided. */
export interface Drawn {
  values: Record<string, string>
  /** The true probability of its being won. */
  probability: number
}

/** One every five hours. `after` may write what is only known once the lead has ended. */
export function leadsOf(
  n: number,
  seed: number,
  draw: (chance: Chance, index: number) => Drawn,
  after: (won: boolean, chance: Chance) => Record<string, string> = () => ({}),
): (Example & { probability: number })[] {
  const chance = chanceOf(seed)
  return Array.from({ length: n }, (_, index) => {
    const { values, probability } = draw(chance, index)
    const won = chance.happens(probability)
    return {
      id: String(index).padStart(6, '0'),
      at: FIRST + index * 5 * HOUR,
      won,
      values: { ...values, ...after(won, chance) },
      probability,
    }
  })
}

const SOURCES = ['Google', 'Fair', 'Referral', 'Newsletter', 'Cold call'] as const
const EFFECT: Record<string, number> = {
  Google: 0,
  Fair: 0.5,
  Referral: 1.6,
  Newsletter: -0.6,
  'Cold call': -1.4,
}

/** A source and a time on site that matter, a city that does not. */
export function honest(chance: Chance): Drawn {
  const source = chance.pick(SOURCES)
  const seconds = normal(chance)
  return {
    values: {
      Source: source,
      Seconds: (300 + 120 * seconds).toFixed(0),
      City: chance.pick(['Gdynia', 'Lublin', 'Poznań']),
    },
    probability: sigmoid(-0.6 + (EFFECT[source] ?? 0) + 0.9 * seconds),
  }
}

/** The same, and the outcome has nothing to do with it. */
export const noise = (chance: Chance): Drawn => ({ ...honest(chance), probability: 0.35 })
