/** Seeded chance: the only source of it in a simulation, so that a seed gives the same prospects everywhere. */
import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'

export interface Chance {
  /** 0 … 1, exclusive. */
  fraction(): number
  happens(probability: number): boolean
  /** A whole number, both ends included. */
  between(min: number, max: number): number
  pick<T>(list: readonly [T, ...T[]]): T
  /** Null: there is nothing to pick. */
  pickAny<T>(list: readonly T[]): T | null
  weighted<T extends { weight: number }>(list: readonly [T, ...T[]]): T
  /** Around `mean`, within 0 … 1: the middle of three draws' spread. */
  around(mean: number, spread: number): number
}

const RESOLUTION = 2 ** 30

/** Each prospect's own stream: far apart, so that what one does never shifts another. */
export function* chances(seed: number): Generator<Chance, never> {
  const generator = xoroshiro128plus(seed)
  while (true) {
    yield chanceOf(generator.clone())
    generator.jump()
  }
}

type Generator32 = ReturnType<typeof xoroshiro128plus>

function chanceOf(generator: Generator32): Chance {
  const between = (min: number, max: number) => uniformInt(generator, min, max)
  const fraction = () => between(0, RESOLUTION - 1) / RESOLUTION
  const pickAny = <T>(list: readonly T[]): T | null => list[between(0, Math.max(0, list.length - 1))] ?? null
  return {
    fraction,
    between,
    pickAny,
    happens: (probability) => fraction() < probability,
    pick: (list) => list[between(0, list.length - 1)] ?? list[0],
    weighted(list) {
      let left = fraction() * list.reduce((sum, { weight }) => sum + weight, 0)
      for (const each of list) {
        left -= each.weight
        if (left < 0) return each
      }
      return list[0]
    },
    around(mean, spread) {
      const drawn = (fraction() + fraction() + fraction()) / 3
      return Math.min(0.999, Math.max(0, mean + (drawn - 0.5) * 2 * spread))
    },
  }
}
