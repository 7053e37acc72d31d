/** What won and lost leads say of the score, from the latest calibration; a probability that is withheld is said to be. */
import type { CalibratedBody } from '../../../rubric-routes.ts'
import { linkToPage } from '../../address.ts'
import { exactly, momentOf, percent, plain } from '../../format.ts'
import { Note } from '../../parts/note.tsx'
import type { Desk } from '../../state/desk.ts'
import { strings } from '../../strings.ts'
import { Await, useLoaded } from '../shared/loaded.tsx'
import { Sheet } from '../shared/pieces.tsx'
import type { Parts } from './draft.ts'
import { featureInWords, valueInWords } from './feature-words.ts'
import { cautionInWords, type Report, refusalInWords, verdictInWords } from './verdict-words.ts'
import { words } from './words.ts'

interface CalibrationProps {
  desk: Desk
  playbook: string
  /** What the playbook's answers are called. */
  parts: Parts
}

export function Calibration({ desk, playbook, parts }: CalibrationProps) {
  const calibrated = useLoaded(() => desk.api.call<CalibratedBody>('GET', '/calibration'), 'calibration')
  return (
    <Await of={calibrated}>
      {({ calibration }) =>
        calibration === null ? (
          <Note {...words().calibration.none} />
        ) : (
          <>
            <Verdict report={calibration.report} at={calibration.at} />
            <Reliability report={calibration.report} />
            <PointsThresholds report={calibration.report} playbook={playbook} />
            <Thresholds report={calibration.report} />
            <Influences report={calibration.report} parts={parts} />
            <Refused report={calibration.report} parts={parts} />
          </>
        )
      }
    </Await>
  )
}

interface OfReport {
  report: Report
}

function Verdict({ report, at }: OfReport & { at: string }) {
  const said = words().calibration
  const { n, won, lost, fitted, tested, auc, aucInterval, brier, brierBaseRate, baseRate } = report
  const of10 = (share: number) => plain(share * 10)
  return (
    <Sheet
      title={report.verdict === 'shown' ? said.shown : said.withheld}
      lead={said.at(momentOf(at, new Date().toISOString()))}
    >
      <p class="calibration-verdict" data-verdict={report.verdict}>
        {verdictInWords(report)}
      </p>
      <dl class="key-figures">
        <Figure name={said.n} figure={plain(n)} means={said.wonLost(plain(won), plain(lost))}>
          {tested > 0 && said.split(plain(fitted), plain(tested))}
        </Figure>
        {auc !== null && (
          <Figure name={said.auc} figure={exactly(auc)} means={said.aucMeans(of10(auc))}>
            {aucInterval && said.between(exactly(aucInterval.low), exactly(aucInterval.high))}
          </Figure>
        )}
        {brier !== null && brierBaseRate !== null && (
          <Figure name={said.brier} figure={fine(brier)} means={said.brierMeans(fine(brierBaseRate))} />
        )}
        {baseRate !== null && (
          <Figure name={said.baseRate} figure={percent(baseRate)} means={said.baseRateMeans} />
        )}
      </dl>
    </Sheet>
  )
}

/** Misses differ in the third place. */
const fine = (value: number): string =>
  new Intl.NumberFormat(strings.locale, { maximumFractionDigits: 3 }).format(value)

interface FigureProps {
  name: string
  figure: string
  means: string
  children?: string | false | null
}

const Figure = ({ name, figure, means, children }: FigureProps) => (
  <div class="key-figure">
    <dt>{name}</dt>
    <dd class="key-figure-number">{figure}</dd>
    <dd class="hint">{means}</dd>
    {children && <dd class="hint">{children}</dd>}
  </div>
)

function Reliability({ report: { reliability } }: OfReport) {
  const said = words().calibration
  if (reliability.length === 0) return null
  return (
    <Sheet title={said.reliability} lead={said.reliabilityLead}>
      <table class="grid-table tabular">
        <thead>
          <tr>
            <th scope="col">{said.forecast}</th>
            <th scope="col">{said.leads}</th>
            <th scope="col">{said.mean}</th>
            <th scope="col">{said.won}</th>
          </tr>
        </thead>
        <tbody>
          {reliability.map(({ from, to, n, forecast, observed }) => (
            <tr key={from}>
              <th scope="row">
                {percent(from)} – {percent(to)}
              </th>
              <td>{plain(n)}</td>
              <td>
                <Bar share={forecast} />
              </td>
              <td>
                <Bar share={observed} isFact />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Sheet>
  )
}

const Bar = ({ share, isFact = false }: { share: number; isFact?: boolean }) => (
  <span class="share-bar">
    <meter class={isFact ? 'fact' : undefined} min={0} max={1} value={share} aria-hidden="true" />
    <span>{percent(share)}</span>
  </span>
)

interface Row {
  from: string
  precision: number | null
  recall: number
  handOffsPerWeek: number
  proposed: boolean
  /** Where it is tried. */
  link: string | null
}

const ThresholdTable = ({ rows }: { rows: Row[] }) => {
  const said = words().calibration
  return (
    <>
      <table class="grid-table tabular with-actions">
        <thead>
          <tr>
            <th scope="col">{said.from}</th>
            <th scope="col">{said.precision}</th>
            <th scope="col">{said.recall}</th>
            <th scope="col">{said.perWeek}</th>
            <th scope="col">
              <span class="visually-hidden">{said.proposed}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ from, precision, recall, handOffsPerWeek, proposed, link }) => (
            <tr key={from} data-proposed={proposed}>
              <th scope="row">{from}</th>
              <td>{precision === null ? '–' : percent(precision)}</td>
              <td>{percent(recall)}</td>
              <td>{plain(handOffsPerWeek)}</td>
              <td>
                {proposed && <span class="chip strong">{said.proposed}</span>}{' '}
                {link !== null && <a href={link}>{said.use(from)}</a>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {rows.some(({ proposed }) => proposed) && <p class="hint">{said.proposal}</p>}
    </>
  )
}

function PointsThresholds({ report, playbook }: OfReport & { playbook: string }) {
  const said = words().calibration
  const found = report.points.find((each) => each.playbook === playbook)
  const [won, lost] = [plain(found?.won ?? 0), plain(found?.lost ?? 0)]
  if (!found || found.thresholds.length === 0)
    return <Sheet title={said.pointsThresholds} lead={said.pointsTooFew(won, lost)} children={null} />
  const { median } = found
  const lead = [said.pointsLead(won, lost), median === null ? '' : said.pointsMedian(plain(median))].join(' ')
  return (
    <Sheet title={said.pointsThresholds} lead={lead}>
      <ThresholdTable
        rows={found.thresholds.map((threshold) => ({
          ...threshold,
          from: plain(threshold.from),
          link: linkToPage(`scoring/${playbook}/points/${threshold.from}`),
        }))}
      />
    </Sheet>
  )
}

function Thresholds({ report: { thresholds } }: OfReport) {
  const said = words().calibration
  if (thresholds.length === 0) return null
  return (
    <Sheet title={said.thresholds} lead={said.thresholdsLead}>
      <ThresholdTable
        rows={thresholds.map((threshold) => ({
          ...threshold,
          from: percent(threshold.probability),
          // Hand-offs go by points: this one cannot be put in force.
          proposed: false,
          link: null,
        }))}
      />
    </Sheet>
  )
}

function Influences({ report: { influences }, parts }: OfReport & { parts: Parts }) {
  const said = words().calibration
  if (influences.length === 0) return null
  return (
    <Sheet title={said.influences} lead={said.influencesLead}>
      <ul class="influences">
        {influences.map(({ feature, value, per, odds, share }) => (
          <li key={`${feature} ${value} ${per}`} class="influence">
            <strong>×{exactly(odds)}</strong>
            <span>
              {featureInWords(feature, parts)}
              {per === undefined
                ? `: ${value === null || value === undefined ? said.blank : valueInWords(feature, value, parts)}`
                : `, ${per === 'tenfold' ? said.tenfold : said.perUnit(plain(per))}`}
            </span>
            <span class="muted">{said.ofLeads(percent(share))}</span>
          </li>
        ))}
      </ul>
    </Sheet>
  )
}

const Refused = ({ report: { refused, cautions }, parts }: OfReport & { parts: Parts }) => (
  <>
    {cautions.length > 0 && (
      <Sheet title={words().calibration.warnings}>
        <ul class="faults">
          {cautions.map((caution) => (
            <li key={JSON.stringify(caution)}>{cautionInWords(caution)}</li>
          ))}
        </ul>
      </Sheet>
    )}
    {refused.length > 0 && (
      <details class="sheet">
        <summary>
          {words().calibration.refused} <span class="muted">({plain(refused.length)})</span>
        </summary>
        <p class="hint">{words().calibration.refusedLead}</p>
        <ul class="faults">
          {refused.map(({ feature, why }) => (
            <li key={feature}>
              <strong>{featureInWords(feature, parts)}</strong>: {refusalInWords(why)}
            </li>
          ))}
        </ul>
      </details>
    )}
  </>
)
