/** Who took a lead from stage to stage, when, and why. */
import type { RejectionReason } from '../../../../../src/domain/lead.ts'
import { momentOf, sumOf } from '../../format.ts'
import { strings } from '../../strings.ts'
import type { StageStep } from '../../types.ts'
import { usePresent } from './pieces.tsx'

const words = () => strings.card

/** `steps`: oldest first, as they were made; shown latest first. */
export function History({ steps }: { steps: StageStep[] }) {
  const now = usePresent()
  if (steps.length === 0) return null
  return (
    <section class="card-part" aria-label={words().history}>
      <h3>{words().history}</h3>
      <ol class="history">
        {steps.toReversed().map((step) => (
          <li key={`${step.at} ${step.stage}`}>
            <span class="history-stage">{strings.stage(step.stage)}</span>
            <span class="history-who">
              {step.by?.name ?? words().actors[step.actor]},{' '}
              <time dateTime={step.at}>{momentOf(step.at, now)}</time>
            </span>
            <Because step={step} />
          </li>
        ))}
      </ol>
    </section>
  )
}

function Because({ step: { reason, note, value, currency } }: { step: StageStep }) {
  const why = [
    value === null ? null : sumOf(value, currency),
    reason === null ? null : reasonOf(reason),
    note === null ? null : words().quoted(note),
  ].filter((each) => each !== null)
  return why.length === 0 ? null : <span class="history-why">{why.join(' – ')}</span>
}

const reasonOf = (reason: RejectionReason): string => strings.rejections[reason]
