/** What became of hand-offs: by rep, queue or campaign, over a time; and, below, one by one. */
import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { Measures } from '../../../holding-routes.ts'
import { queueCalled } from '../../called.ts'
import { lasting, percent, plain } from '../../format.ts'
import type { PageProps } from '../../page-entry.ts'
import { Note } from '../../parts/note.tsx'
import { strings } from '../../strings.ts'
import { Decisions } from '../routing/decisions.tsx'
import { Await, useLoaded } from '../shared/loaded.tsx'
import { PageHead, Sheet } from '../shared/pieces.tsx'
import { words } from './words.ts'

type Measure = Measures['items'][number]

const ways = ['rep', 'queue', 'campaign'] as const
type By = (typeof ways)[number]
const spans = [7, 30, 90] as const

const DAY = 86_400_000

export function Results({ desk }: PageProps) {
  const [by, setBy] = useState<By>('rep')
  const [days, setDays] = useState<number>(30)
  // Kept while it is looked at: each part of the list belongs to the one before it.
  const [now] = useState(() => Date.now())
  const span = { from: new Date(now - days * DAY).toISOString() }
  const query = new URLSearchParams({ by, ...span })
  const measures = useLoaded(() => desk.api.call<Measures>('GET', `/measures?${query}`), `${query}`)
  return (
    <section class="page">
      <PageHead title={words().title} lead={words().lead}>
        <a class="button" href={`/api/v1/holdings.csv?${new URLSearchParams(span)}`} download>
          {words().table}
        </a>
      </PageHead>
      <div class="results-choice">
        <fieldset class="segments" aria-label={words().by}>
          {ways.map((each) => (
            <button key={each} type="button" aria-pressed={each === by} onClick={() => setBy(each)}>
              {words().ways[each]}
            </button>
          ))}
        </fieldset>
        <label class="results-span">
          <span class="visually-hidden">{words().span}</span>
          <select
            class="filter"
            value={days}
            onChange={({ currentTarget }) => setDays(Number(currentTarget.value))}
          >
            {spans.map((each) => (
              <option key={each} value={each}>
                {words().days(each)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <Await of={measures}>
        {({ items }) =>
          items.length === 0 ? (
            <Note {...words().none} />
          ) : (
            <Sheet title={words().ways[by]} lead={words().tableLead}>
              <Table by={by} measures={items} />
            </Sheet>
          )
        }
      </Await>
      {measures.value !== null && measures.value.items.length > 0 && (
        <Decisions desk={desk} narrowed={span} />
      )}
    </section>
  )
}

/** On a narrow screen each row is a list of its own, every number beside what it counts. */
const Table = ({ by, measures }: { by: By; measures: Measure[] }) => (
  <table class="grid-table tabular stacked">
    <thead>
      <tr>
        <th scope="col">{words().who[by]}</th>
        {words().columns.map((column) => (
          <th key={column} scope="col">
            {column}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {measures.map((measure) => (
        <tr key={measure.key ?? ''}>
          <th scope="row">{calledOf(by, measure)}</th>
          {cellsOf(measure).map((cell, n) => (
            <td key={words().columns[n]} data-label={words().columns[n]}>
              {cell}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
)

/** In the order of the columns. */
const cellsOf = (measure: Measure): ComponentChildren[] => [
  plain(measure.got),
  part(measure.answered, measure.got),
  measure.medianAnswerSeconds === null ? '–' : lasting(measure.medianAnswerSeconds * 1000),
  part(measure.accepted, measure.got),
  <>
    {part(measure.rejected, measure.got)}
    <Reasons reasons={measure.reasons} />
  </>,
  measure.lost === 0 ? '–' : plain(measure.lost),
  part(measure.won, measure.got),
]

const Reasons = ({ reasons }: Pick<Measure, 'reasons'>) =>
  reasons.length === 0 ? null : (
    <ul class="results-reasons">
      {reasons.map(({ reason, count }) => (
        <li key={reason}>
          {strings.rejections[reason]} {plain(count)}
        </li>
      ))}
    </ul>
  )

const part = (count: number, of: number): string =>
  count === 0 ? '–' : `${plain(count)} (${percent(count / of)})`

function calledOf(by: By, { key, name }: Measure): string {
  if (key === null) return words().noCampaign
  return by === 'queue' ? queueCalled(key) : (name ?? key)
}
