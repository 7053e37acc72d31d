/** What a calibration says of itself is said in the desk's language, whatever the command printed. */
import { afterEach, expect, it } from 'vitest'
import {
  featureInWords,
  valueInWords,
} from '../../../../../adapters/desk/page/pages/scoring/feature-words.ts'
import {
  cautionInWords,
  refusalInWords,
  verdictInWords,
} from '../../../../../adapters/desk/page/pages/scoring/verdict-words.ts'
import { speak } from '../../../../../adapters/desk/page/strings.ts'
import { saas } from '../../../../../flows/playbooks/saas.ts'
import { rubricParts } from '../../../../../flows/rubric-parts.ts'
import { aReport } from '../../support/scoring.ts'

afterEach(() => speak('en'))

it.each([
  ['en', '“Tag” is used as asked, although: it is empty for 40%'],
  ['pl', '„Tag” użyto na życzenie, chociaż: puste w 40%'],
  ['ru', '«Tag» используется по просьбе, хотя: пусто у 40'],
] as const)('a warning, in %s', (language, begins) => {
  speak(language)
  const why = { kind: 'one_sided', filled: false, won: 0.4, lost: 0 } as const
  expect(cautionInWords({ kind: 'used_as_asked', feature: 'Tag', why })).toContain(begins)
})

it('tells the leads that it is fitted on from those that test it', () => {
  const report = aReport({ verdict: 'withheld', withheld: 'one_sided_fit', fitted: 80, tested: 20 })
  expect(verdictInWords(report)).toContain('80')
  expect(verdictInWords({ ...report, withheld: 'one_sided_test' })).toContain('20')
  expect(refusalInWords({ kind: 'rare', leads: 3, needed: 10 })).toContain('only 3 leads')
})

it('names features as people do: answers by the playbook, weekdays by the language, a CRM’s columns as they are', () => {
  const parts = rubricParts(saas)
  speak('pl')
  const inWords = (feature: string, value: string) =>
    [featureInWords(feature, parts), valueInWords(feature, value, parts)].join(': ')
  expect(inWords('answer.role', 'decides')).toBe(
    [saas.criteria[2]?.questions[0]?.title.pl, saas.criteria[2]?.questions[0]?.choices[0]?.label.pl].join(
      ': ',
    ),
  )
  expect(inWords('answer.role', 'declined')).toContain('Wolą nie mówić')
  expect(inWords('created weekday', 'Monday')).toContain('poniedziałek')
  expect(inWords('email', 'free')).toBe('Adres e-mail: prywatny')
  expect(inWords('Plan', 'free')).toBe('Plan: free')
})
