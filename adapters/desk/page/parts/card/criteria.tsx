/** Criterion by criterion: whether it holds, what was said on it in the prospect's words, what was not asked. */
import type { CriterionView } from '../../criteria.ts'
import { points } from '../../format.ts'
import { strings } from '../../strings.ts'
import type { CardAnswer, Judgement } from '../../types.ts'
import { Judgements } from './judgements.tsx'
import { Points, Quote, Theirs } from './pieces.tsx'

const words = () => strings.card.criteria

export function Criteria({ criteria, judgements }: { criteria: CriterionView[]; judgements: Judgement[] }) {
  if (criteria.length === 0) return null
  return (
    <section class="card-part" aria-label={words().heading}>
      <h3>{words().heading}</h3>
      <ul class="criteria">
        {criteria.map((each) => (
          <Criterion
            key={each.id}
            criterion={each}
            judgements={judgements.filter(({ criterion }) => criterion === each.id)}
          />
        ))}
      </ul>
    </section>
  )
}

const Criterion = ({ criterion, judgements }: { criterion: CriterionView; judgements: Judgement[] }) => {
  const { title, state, answers, unasked } = criterion
  const { now, best } = criterion.points
  return (
    <li class={`criterion ${state ?? ''}`}>
      <h4>
        {state !== null && <span class="criterion-sign" aria-hidden="true" />}
        <Theirs>{title}</Theirs>
        {state !== null && (
          <span class={state === 'holds' ? 'visually-hidden' : 'criterion-state'}>
            {words().state(state)}
          </span>
        )}
        <Points value={now}>
          {best > now && <span class="points-aside"> {words().upTo(points(best))}</span>}
        </Points>
      </h4>
      {answers.length > 0 && (
        <ul class="answers">
          {answers.map((answer) => (
            <Answer key={answer.question} answer={answer} />
          ))}
        </ul>
      )}
      {unasked.length > 0 && (
        <p class="unasked">
          {words().unasked} <Theirs>{unasked.join(', ')}</Theirs>
        </p>
      )}
      <Judgements judgements={judgements} />
    </li>
  )
}

const Answer = ({ answer: { title, status, value, evidence } }: { answer: CardAnswer }) => (
  <li class={`answer ${status}`}>
    <span class="answer-title">
      <Theirs>{title}</Theirs>
    </span>
    <div>
      <span class="answer-value">
        {value === null ? strings.answerStatus(status) : <Theirs>{value}</Theirs>}
      </span>
      {/* A button's words are the answer itself. */}
      {evidence !== null && evidence.quote !== value && <Quote evidence={evidence} />}
    </div>
  </li>
)
