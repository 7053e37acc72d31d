/** What a calibration says of itself and of its columns, in the language of the desk. */
import type { CalibratedBody } from '../../../rubric-routes.ts'
import { exactly, percent } from '../../format.ts'
import { words } from './words.ts'

export type Report = NonNullable<CalibratedBody['calibration']>['report']
type Why = Report['refused'][number]['why']

export function verdictInWords({ withheld, won, lost, fitted, tested }: Report): string {
  const said = words().calibration
  switch (withheld) {
    case null:
      return said.better
    case 'too_few':
      return said.tooFew(won, lost)
    case 'one_sided_fit':
      return said.oneSidedFit(fitted)
    case 'one_sided_test':
      return said.oneSided(tested)
    case 'not_better':
      return said.notBetter
    case 'not_sure':
      return said.notSure(tested)
  }
}

export function refusalInWords(why: Why): string {
  const said = words().calibration
  switch (why.kind) {
    case 'rare':
      return said.rare(why.leads, why.needed)
    case 'tells':
      return said.tells(exactly(why.auc))
    case 'tells_where_filled':
      return said.tellsWhereFilled(exactly(why.auc))
    case 'settles':
      return said.settles(percent(why.share))
    case 'one_sided': {
      const shares = [percent(why.won), percent(why.lost)] as const
      return why.filled ? said.filledFor(...shares) : said.blankFor(...shares)
    }
    default:
      return said.whyRefused[why.kind]
  }
}

export function cautionInWords(caution: Report['cautions'][number]): string {
  const said = words().calibration
  return caution.kind === 'too_good'
    ? said.tooGood(exactly(caution.auc))
    : said.usedAsAsked(caution.feature, refusalInWords(caution.why))
}
