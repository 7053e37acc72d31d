import type { Explanation, Interval } from '../../../../../src/domain/explanation.ts'
import { plain } from '../../format.ts'
import { marksOf } from '../../range.ts'
import { strings } from '../../strings.ts'

const words = () => strings.card.top

/** The score on its way from vague to hot, with what it may still come to. */
export function Range({ explanation }: { explanation: Explanation }) {
  const { score, temperature, temperatures } = explanation
  const { now, worst, best, warm, hot } = marksOf(explanation)
  const percent = (share: number) => `${share}%`
  const mayMove = score.worst !== score.best
  const told = [
    words().range(plain(score.now), strings.card.warmth(temperature)),
    words().thresholds(plain(temperatures.warm), plain(temperatures.hot)),
  ].join(' ')
  return (
    <div class={`range ${temperature}`}>
      <div class="range-bar" role="img" aria-label={told}>
        <div class="range-zones" style={{ gridTemplateColumns: zones(warm, hot) }}>
          <span class="zone vague" />
          <span class="zone warm" />
          <span class="zone hot" />
        </div>
        {mayMove && (
          <span class="range-span" style={{ left: percent(worst), width: percent(best - worst) }} />
        )}
        <span class="range-now" style={{ left: percent(now) }} />
      </div>
      <div class="range-names" aria-hidden="true" style={{ gridTemplateColumns: zones(warm, hot) }}>
        <span>{strings.temperature('vague')}</span>
        <span>
          {strings.temperature('warm')} {plain(temperatures.warm)}
        </span>
        <span>
          {strings.temperature('hot')} {plain(temperatures.hot)}
        </span>
      </div>
      <p class="range-outlook">{outlookOf(score)}</p>
    </div>
  )
}

/** Whatever is answered next, and as far as no time passes. */
export function outlookOf({ now, worst, best }: Interval): string {
  if (worst === best) return words().settled
  if (worst === now) return words().rise(plain(best))
  return best === now ? words().fall(plain(worst)) : words().between(plain(worst), plain(best))
}

/** A bar's three parts, in the playbook's proportions. */
const zones = (warm: number, hot: number): string => `${warm}fr ${Math.max(hot - warm, 0)}fr ${100 - hot}fr`
