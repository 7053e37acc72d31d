/** A fitted model as it is stored: enough to forecast any lead, and to say what its forecast rests on. */
import { z } from 'zod'
import { Encoding, entryOf, widthOf } from './encode.ts'
import type { Example } from './example.ts'
import { probabilityOf } from './logistic.ts'

/** `v` is the format's version; another one is refused, never guessed at. */
export const Model = z.object({
  v: z.literal(1),
  intercept: z.number(),
  /** Each feature with the weights of its columns, in log-odds. */
  features: z.array(z.object({ encoding: Encoding, weights: z.array(z.number()) })),
  /** Won and lost leads that it was fitted on. */
  n: z.int().positive(),
})
export type Model = z.infer<typeof Model>

/** By feature, how much the lead's own value moves its log-odds from the average lead's. */
export interface Forecast {
  /** In (0, 1), both excluded. */
  probability: number
  moves: { feature: string; logOdds: number }[]
}

export function forecast(model: Model, values: Example['values']): Forecast {
  const moves = model.features.map(({ encoding, weights }) => ({
    feature: encoding.feature,
    logOdds: weightOf(encoding, weights, values) - averageOf(encoding, weights),
  }))
  return { probability: probabilityOf(logit(model, values)), moves }
}

const logit = (model: Model, values: Example['values']): number =>
  model.features.reduce(
    (sum, { encoding, weights }) => sum + weightOf(encoding, weights, values),
    model.intercept,
  )

export const probabilityFor = (model: Model, values: Example['values']): number =>
  probabilityOf(logit(model, values))

function weightOf(encoding: Encoding, weights: readonly number[], values: Example['values']): number {
  const entry = entryOf(encoding, values)
  return entry ? (weights[entry.column] ?? 0) * entry.value : 0
}

/** What a feature adds to the average lead; a standardised number adds nothing, but its blanks do. */
export function averageOf(encoding: Encoding, weights: readonly number[]): number {
  if (encoding.kind === 'number') return (weights[1] ?? 0) * encoding.blank
  const values = encoding.values.reduce((sum, { share }, column) => sum + share * (weights[column] ?? 0), 0)
  return values + encoding.rare * (weights[encoding.values.length] ?? 0)
}

/** A model of the weights of all columns, in the order of the encodings. */
export function modelOf(
  encodings: readonly Encoding[],
  weights: { intercept: number; columns: readonly number[] },
  n: number,
): Model {
  let first = 0
  const features = encodings.map((encoding) => {
    const own = weights.columns.slice(first, first + widthOf(encoding))
    first += widthOf(encoding)
    return { encoding, weights: own }
  })
  return { v: 1, intercept: weights.intercept, features, n }
}
