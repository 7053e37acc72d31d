/** Every row that the score comes from, the best first and the worst last; they sum to it. */
import type { Explanation } from '../../../../../src/domain/explanation.ts'
import { dateOf, exactly, lastingOf, plain, points } from '../../format.ts'
import { arranged, type LedgerRow, worthOf } from '../../ledger.ts'
import { strings } from '../../strings.ts'
import { Points, Quote, Theirs } from './pieces.tsx'

const words = () => strings.card.why

export function Why({ explanation }: { explanation: Explanation }) {
  const { rows, cuts, score, at } = explanation
  const { first, folded, takes } = arranged(rows, at)
  return (
    <section class="card-part" aria-label={words().heading}>
      <h3>{words().heading}</h3>
      {rows.length === 0 && <p class="muted">{words().empty}</p>}
      <ul class="ledger">
        <Rows rows={first} at={at} />
        {folded.length > 0 && (
          <li class="ledger-fold">
            <details>
              <summary class="fold">
                {words().more(folded.length)}
                <Points value={worthOf(folded)} />
              </summary>
              <ul class="ledger">
                <Rows rows={folded} at={at} />
              </ul>
            </details>
          </li>
        )}
        <Rows rows={takes} at={at} />
        {cuts.map(({ over, points: cut }) => (
          <li key={over} class="ledger-row">
            <span class="ledger-title">{words().limits[over](plain(limitOf(explanation, over)))}</span>
            <Points value={cut} />
          </li>
        ))}
        <li class="ledger-row ledger-total">
          <span class="ledger-title">{words().total}</span>
          <span class="points">{exactly(score.now)}</span>
        </li>
      </ul>
    </section>
  )
}

/** Where there is a cut, the number stands at its limit. */
function limitOf(explanation: Explanation, over: Explanation['cuts'][number]['over']): number {
  if (over === 'total') return explanation.score.now
  return over === 'engagement' ? explanation.engagement : explanation[over].now
}

const Rows = ({ rows, at }: { rows: LedgerRow[]; at: string }) => (
  <>
    {rows.map((row) => (
      <Row key={`${row.rule} ${row.at} ${row.points} ${row.behaviour?.id}`} row={row} at={at} />
    ))}
  </>
)

function Row({ row, at }: { row: LedgerRow; at: string }) {
  const { title, value, worth, evidence, spent, endsAt } = row
  const isLess = spent === null && worth !== row.points
  const ended = endsAt === null ? null : dateOf(endsAt, at)
  const lasting = spent === null ? lastingOf(row, at) : words().spent(spent, ended)
  return (
    <li class={`ledger-row ${spent === null ? '' : 'spent'}`}>
      <span class="ledger-title">
        <Theirs>{title}</Theirs>
        {value !== null && (
          <span class="ledger-value">
            {row.behaviour?.kind === 'ignored' ? words().followUp(value) : <Theirs>{value}</Theirs>}
          </span>
        )}
      </span>
      <Points value={worth}>
        {isLess && <span class="points-aside"> {words().of(points(row.points))}</span>}
      </Points>
      {evidence !== null && evidence.quote !== value && <Quote evidence={evidence} />}
      {lasting !== null && <span class="ledger-lasting">{lasting}</span>}
    </li>
  )
}
