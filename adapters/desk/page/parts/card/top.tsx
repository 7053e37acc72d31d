/** At a glance: the score and what it may come to, how likely a deal is, what to do next, and what rules it out. */
import type { Explanation, Probability } from '../../../../../src/domain/explanation.ts'
import { reasonInWords } from '../../called.ts'
import { allOf, percent, plain, roughly } from '../../format.ts'
import { strings } from '../../strings.ts'
import type { Conversation, Judgement } from '../../types.ts'
import { Judgements } from './judgements.tsx'
import { Quote, Theirs } from './pieces.tsx'
import { Range } from './range.tsx'

const words = () => strings.card.top

export function Top({ view, judgements }: { view: Conversation; judgements: Judgement[] }) {
  const { card, explanation } = view
  return (
    <section class="card-top" aria-label={words().heading}>
      {explanation?.gate && <Gate gate={explanation.gate} />}
      {explanation === null ? (
        <p class="muted">{strings.card.none}</p>
      ) : (
        <Standing explanation={explanation} />
      )}
      <Judgements judgements={judgements.filter(({ about }) => about !== 'criterion')} />
      {explanation?.action && (
        <p class="next">
          <span class="next-label">{words().next}</span>
          <Theirs>{explanation.action.text}</Theirs>
        </p>
      )}
      {card !== null && (
        <p class="card-summary">
          <Theirs>{card.summary}</Theirs>
        </p>
      )}
      <Reasons view={view} />
    </section>
  )
}

const Gate = ({ gate }: { gate: NonNullable<Explanation['gate']> }) => (
  <div class="gate">
    <p class="gate-title">{reasonInWords(`gate:${gate.id}`)}</p>
    <p>{words().gateMeans}</p>
    <Quote evidence={gate.evidence} />
  </div>
)

const Standing = ({ explanation }: { explanation: Explanation }) => {
  const { score, temperature, temperatures, criteria } = explanation
  const short = criteria.filter(({ holds }) => !holds)
  const isHeldBack = temperature !== 'hot' && score.now >= temperatures.hot && short.length > 0
  return (
    <>
      <div class={`standing ${temperature}`}>
        <p class="standing-score">
          <span class="standing-number">{plain(score.now)}</span>{' '}
          <span class="standing-word">{strings.temperature(temperature)}</span>
        </p>
        <Chance probability={explanation.probability} />
      </div>
      <Range explanation={explanation} />
      {isHeldBack && (
        <p class="held-back">
          {words().heldBack(strings.card.warmth('hot'), allOf(short.map(({ title }) => title)))}
        </p>
      )}
    </>
  )
}

const Chance = ({ probability }: { probability: Probability }) => {
  const { value, basis } = chanceOf(probability)
  return (
    <p class="chance">
      <span class="visually-hidden">{strings.card.probability.heading}: </span>
      <span class="chance-value">{value}</span> <span class="chance-basis">{basis}</span>
    </p>
  )
}

/** What is said of a probability, and what it rests on. */
export function chanceOf(probability: Probability): { value: string; basis: string } {
  const said = strings.card.probability
  switch (probability.basis) {
    case 'importance':
      return { value: said.estimate(roughly(probability.value)), basis: said.estimateBasis }
    case 'calibration':
      return { value: percent(probability.value), basis: said.calibrated(probability.n) }
    case 'withheld':
      return { value: said.withheld, basis: said.withheldBecause[probability.why] }
  }
}

/** The score and a failed minimum are said in full above; what else brought it here is not. */
const Reasons = ({ view: { card, explanation } }: { view: Conversation }) => {
  const said = (reason: string) =>
    explanation !== null && (reason.startsWith('score:') || reason === `gate:${explanation.gate?.id}`)
  const reasons = (card?.reasons ?? []).filter((reason) => !said(reason))
  if (reasons.length === 0) return null
  return (
    <ul class="chips" aria-label={words().why}>
      {reasons.map((reason) => (
        <li key={reason} class="chip strong">
          {reasonInWords(reason)}
        </li>
      ))}
    </ul>
  )
}
