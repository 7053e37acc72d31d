import type { Temperature } from '../../../../src/domain/outcome.ts'
import { plain } from '../format.ts'
import { strings } from '../strings.ts'

/** The score over its temperature, which is told in a word and not by colour alone. */
export const Score = ({ score, temperature }: { score: number; temperature: Temperature }) => (
  <span class={`score ${temperature}`}>
    <span class="score-number">
      <span class="visually-hidden">{strings.score(score)}</span>
      <span aria-hidden="true">{plain(score)}</span>
    </span>
    <span class="score-word">{strings.temperature(temperature)}</span>
  </span>
)
