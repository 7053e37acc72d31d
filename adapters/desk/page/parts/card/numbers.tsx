/** The numbers that are kept apart, each with what it means on demand. */
import type { ComponentChildren } from 'preact'
import type { Explanation, Interval } from '../../../../../src/domain/explanation.ts'
import { plain, points } from '../../format.ts'
import { strings } from '../../strings.ts'

const words = () => strings.card.numbers

export function Numbers({ explanation }: { explanation: Explanation }) {
  const { fit, readiness, engagement, quality } = explanation
  return (
    <section class="numbers" aria-label={words().heading}>
      <One name={words().fit} value={fit.now} means={words().fitMeans}>
        <Outlook interval={fit} />
      </One>
      <One name={words().readiness} value={readiness.now} means={words().readinessMeans}>
        <Outlook interval={readiness} />
      </One>
      <One name={words().engagement} value={engagement} means={words().engagementMeans} />
      <One name={words().quality} value={quality.now} means={words().qualityMeans}>
        <Checks checks={quality.checks} />
      </One>
    </section>
  )
}

interface OneProps {
  name: string
  value: number
  means: string
  children?: ComponentChildren
}

/** One name for all of them: to open one closes the others. */
const One = ({ name, value, means, children }: OneProps) => (
  <details class="number" name="numbers">
    <summary>
      <span class="number-value">{plain(value)}</span>
      <span class="number-name">{name}</span>
    </summary>
    <div class="number-told">
      <p>{means}</p>
      {children}
    </div>
  </details>
)

const Outlook = ({ interval: { worst, best } }: { interval: Interval }) => (
  <p class="muted">{worst === best ? words().settled : words().between(plain(worst), plain(best))}</p>
)

/** What speaks for a contact is listed met or not; what speaks against it, only if it does. */
const Checks = ({ checks }: { checks: Explanation['quality']['checks'] }) => (
  <ul class="checks">
    {checks
      .filter((each) => each.met || each.points > 0)
      .map(({ check, met, points: worth }) => (
        <li key={check} class={worth < 0 ? 'against' : met ? 'met' : 'unmet'}>
          <span class="check-sign" aria-hidden="true" />
          {words().check(check)}
          <span class="visually-hidden">: {met ? words().met : words().unmet}</span>
          <span class="points">{met ? points(worth) : ''}</span>
        </li>
      ))}
  </ul>
)
