/** What would change the outcome: other answers, and the time that passes. */
import type { WhatIf as Change, Explanation } from '../../../../../src/domain/explanation.ts'
import { allOf, anyOf, dateOf, points } from '../../format.ts'
import { strings } from '../../strings.ts'
import type { Conversation } from '../../types.ts'
import { Theirs } from './pieces.tsx'

const words = () => strings.card.whatIf

/** What is further down would change little, or for the worse. */
const MOST = 5

/** How the qualification has ended, and why; null: it has not. */
type Ended = Pick<Conversation, 'outcome' | 'reasons'>

export function WhatIf({ explanation, ended }: { explanation: Explanation; ended: Ended }) {
  const { cools, at } = explanation
  const changes = changesOf(explanation, ended)
  if (changes.length === 0 && cools === null) return null
  return (
    <section class="card-part" aria-label={words().heading}>
      <h3>{words().heading}</h3>
      <ul class="changes">
        {changes.slice(0, MOST).map((change) => (
          <li
            key={`${change.question} ${change.outcome} ${change.temperature} ${change.besides.length}`}
            class={toneOf(change, { outcome: ended.outcome, temperature: explanation.temperature })}
          >
            <span class="change-sign" aria-hidden="true" />
            <span>
              <strong>
                <Theirs>{change.title}</Theirs>:
              </strong>{' '}
              <Theirs>{anyOf(change.choices.map(({ label }) => strings.card.quoted(label)))}</Theirs>{' '}
              {change.end}
            </span>
            <span class="points">{worthOf(change)}</span>
          </li>
        ))}
        {cools !== null && (
          <li class="cooling">
            <span class="change-sign" aria-hidden="true" />
            <span>{coolingOf(cools, at)}</span>
          </li>
        )}
      </ul>
    </section>
  )
}

/**
 * Each change with its end in words. An end that was asked for (a person, or to be left alone) stays whatever is answered:
 * then only how warm they are may change.
 */
export function changesOf(
  { whatIf, temperature }: Pick<Explanation, 'whatIf' | 'temperature'>,
  { outcome, reasons }: Ended,
): (Change & { end: string })[] {
  if (!reasons.some((reason) => reason.startsWith('asked:')))
    return whatIf.map((change) => ({
      ...change,
      end: endOf(change, { outcome, temperature }) + besidesOf(change),
    }))
  return whatIf
    .filter((change) => change.temperature !== temperature && change.besides.length === 0)
    .map((change) => ({ ...change, end: words().temperature(change.temperature) }))
}

/** "if “Start” turns out well, too". */
const besidesOf = ({ besides }: Pick<Change, 'besides'>): string =>
  besides.length === 0 ? '' : words().besides(allOf(besides.map(strings.card.quoted)), besides.length)

/** From the best end to the worst. */
const OUTCOMES = ['handed_off', 'nurture', 'incomplete', 'disqualified']
const TEMPERATURES = ['hot', 'warm', 'vague']

/** By the end, not by the points: an answer may bring some and fail a minimum all the same. */
export function toneOf(
  change: Pick<Change, 'outcome' | 'temperature' | 'points'>,
  now: { outcome: string | null; temperature: Change['temperature'] },
): 'better' | 'worse' {
  const before = now.outcome ?? change.outcome
  const further =
    OUTCOMES.indexOf(change.outcome) - OUTCOMES.indexOf(before) ||
    TEMPERATURES.indexOf(change.temperature) - TEMPERATURES.indexOf(now.temperature)
  return further > 0 || (further === 0 && change.points < 0) ? 'worse' : 'better'
}

/** "would make this a hand-off, and hot": what would be other than it is. */
export function endOf(
  change: Pick<Change, 'outcome' | 'temperature'>,
  now: { outcome: string | null; temperature: Change['temperature'] },
): string {
  const isWarmthOther = change.temperature !== now.temperature
  if (change.outcome === now.outcome)
    return isWarmthOther ? words().temperature(change.temperature) : words().byPoints
  // How warm somebody is matters nothing once they are disqualified.
  const isTold = isWarmthOther && change.outcome !== 'disqualified'
  return words().outcome(change.outcome) + (isTold ? words().and(change.temperature) : '')
}

/** Of several answers the first brings least; the others bring more, or cost less. */
export function worthOf({ points: worth, choices }: Pick<Change, 'points' | 'choices'>): string {
  const said = points(worth)
  if (choices.length === 1 || worth === 0) return said
  return worth > 0 ? words().atLeast(said) : words().upTo(said)
}

export function coolingOf(cools: NonNullable<Explanation['cools']>, now: string): string {
  const titles = shortened(cools.rows.map(strings.card.quoted))
  const when = titles.length === 0 ? '' : words().coolsWhen(allOf(titles), cools.rows.length)
  return `${words().cools(cools.temperature, dateOf(cools.at, now))}${when}.`
}

/** A list that is too long to be read names two, and counts the others. */
const shortened = (titles: string[]): string[] =>
  titles.length <= 3 ? titles : [...titles.slice(0, 2), words().others(titles.length - 2)]
