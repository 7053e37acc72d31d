import { describe, expect, it } from 'vitest'
import { examine, findingsIn } from '../../../flows/check/examine.ts'
import type { Finding } from '../../../flows/check/finding.ts'
import type { Playbook } from '../../../flows/vocabulary.ts'
import { broken, choiceOf, questionOf, segmentOf, unbroken } from './broken.ts'

/** To walk through all of a playbook takes seconds, and more of them beside other tests. */
const WALK = 60_000

const shown = ({ kind, place }: Finding): string => `${kind} at ${place}`

/** Looks no further once it is found. */
function firstOf(findings: Iterable<Finding>, expected: string): Finding {
  const others: string[] = []
  for (const finding of findings) {
    if (shown(finding) === expected) return finding
    others.push(shown(finding))
  }
  throw new Error(`no finding is "${expected}" among: ${others.join('; ')}`)
}

it(
  'the playbook that is broken here has nothing else to be found',
  () => {
    expect([...findingsIn(unbroken())]).toEqual([])
  },
  WALK,
)

describe('a playbook does not pass', () => {
  it.each<[string, (playbook: Playbook) => unknown, string, string | RegExp]>([
    [
      'a question that is never asked',
      (playbook) => {
        // Nobody gives a value to the question that it follows: all that is offered are absences.
        for (const choice of questionOf(playbook, 'start').choices) choice.absence = 'unknown'
      },
      'unreachable at asking.timing.driver',
      '',
    ],
    [
      'a gate that names no answer',
      (playbook) => Object.assign(playbook.gates[0] ?? {}, { choices: [] }),
      'gate at gates.budget-floor',
      /^opened → product: .* → pain: /,
    ],
    [
      'a gate behind another that fails first',
      (playbook) =>
        playbook.gates.push(...playbook.gates.map((gate) => ({ ...gate, id: `late-${gate.id}` }))),
      'gate at gates.late-budget-floor',
      /^opened → product: /,
    ],
    [
      'a hand-off that takes more points than there are',
      (playbook) => Object.assign(playbook.thresholds, { handOff: 101 }),
      'points at thresholds.handOff',
      /^opened → product: crm \(5\) → pain: losing \(15\) → .* → driver: deadline \(5\)/,
    ],
    [
      'a temperature that takes more points than there are',
      (playbook) => Object.assign(playbook.temperatures, { hot: 101 }),
      'points at temperatures.hot',
      /^opened → product: crm /,
    ],
    [
      'a hand-off that no criterion allows',
      (playbook) => {
        for (const choice of questionOf(playbook, 'role').choices) choice.holds = false
      },
      'outcome at handed_off',
      /^opened → product: crm /,
    ],
    [
      'a nurture that everybody is disqualified before',
      (playbook) => {
        playbook.thresholds.nurture = 101
      },
      'points at thresholds.nurture',
      /^opened → product: crm /,
    ],
    [
      'a score by which nobody is disqualified, although a threshold says so',
      (playbook) => {
        for (const { choices, points } of playbook.criteria.flatMap(({ questions }) => questions)) {
          for (const choice of choices) choice.points = Math.max(choice.points, 9)
          Object.assign(points, { no: 9, unknown: 9, declined: 9 })
        }
      },
      'outcome at disqualified',
      /^opened.* → product: /,
    ],
    [
      'more questions than it states',
      (playbook) => Object.assign(playbook, { mostQuestions: 5 }),
      'questions at mostQuestions',
      /^opened → product: .*( → .*){5} → /,
    ],
    [
      'a text that is missing in a language',
      (playbook) => delete questionOf(playbook, 'team').ask.pl,
      'wording at questions.team.ask',
      /^opened → product: .* → pain: /,
    ],
    [
      'a text that is missing in the language that it is walked through in',
      (playbook) => delete playbook.phrases.greeting.en,
      'wording at phrases.greeting',
      '',
    ],
    [
      'a label that phones cut',
      (playbook) => Object.assign(choiceOf(playbook, 'product', 'crm').label, { ru: 'х'.repeat(41) }),
      'label at questions.product.choices.crm',
      'opened',
    ],
    [
      'more choices than anybody reads',
      (playbook) => {
        const { choices } = questionOf(playbook, 'signers')
        choices.push(
          ...choices.flatMap((choice) => ['2', '3'].map((n) => ({ ...choice, id: choice.id + n }))),
        )
      },
      'choices at questions.signers',
      /^opened → .* → role: /,
    ],
    [
      'values between two ranges',
      (playbook) => Object.assign(choiceOf(playbook, 'team', '5-19').range ?? {}, { min: 7 }),
      'range at questions.team',
      /^opened → product: .* → pain: /,
    ],
    [
      'a range that another has taken',
      (playbook) => Object.assign(choiceOf(playbook, 'amount', '2k-10k').range ?? {}, { max: null }),
      'range at questions.amount.choices.10k-50k',
      /^opened → product: /,
    ],
    [
      'an empty range',
      (playbook) => Object.assign(choiceOf(playbook, 'start', 'month').range ?? {}, { max: 0 }),
      'range at questions.start.choices.month',
      /^opened → product: /,
    ],
    [
      'a part in the decision that is met with "not understood"',
      (playbook) => Object.assign(choiceOf(playbook, 'role', 'shares'), { authority: [] }),
      'range at questions.role',
      /^opened → product: /,
    ],
    [
      'a segment that others before it take everybody of',
      (playbook) => playbook.nurture?.segments.unshift({ ...segmentOf(playbook, 'undecided'), id: 'all' }),
      'segment at segments.budget',
      '',
    ],
    [
      'a segment of a criterion that there is not',
      (playbook) => Object.assign(segmentOf(playbook, 'budget'), { missing: ['money'] }),
      'fault at segments.budget',
      '',
    ],
    [
      'a plan of more follow-ups than there are at most',
      (playbook) => Object.assign(playbook.followUp, { atMost: 1 }),
      'fault at segments.budget',
      '',
    ],
    [
      'a promise of a day on which nothing comes',
      (playbook) => Object.assign(segmentOf(playbook, 'timing'), { steps: [] }),
      'fault at segments.timing',
      '',
    ],
    [
      'a gate that is tried again in words that are missing',
      (playbook) => {
        const reopen = playbook.gates[0]?.reopen
        if (reopen?.kind === 'after') delete reopen.say.ru
      },
      'wording at gates.budget-floor.reopen.say',
      '',
    ],
    [
      'somebody hot who has too few points for a person',
      (playbook) => Object.assign(playbook.temperatures, { hot: 40 }),
      'points at temperatures.hot',
      '',
    ],
    [
      'a time zone that there is not',
      (playbook) => Object.assign(playbook, { timeZone: 'Mars/Olympus' }),
      'fault at timeZone',
      '',
    ],
    [
      'a reference that leads nowhere',
      (playbook) => Object.assign(playbook.routing, { otherwise: 'nowhere' }),
      'fault at routing',
      '',
    ],
  ])(
    'with %s',
    (_, spoil, expected, path) => {
      const found = firstOf(findingsIn(broken(spoil)), expected)
      expect(found.path.join(' → ')).toMatch(path)
      expect(found.remedy).not.toBe('')
    },
    WALK,
  )

  it('silently when there is more to it than was looked at', () => {
    expect(examine(unbroken(), 50).findings.map(({ kind }) => kind)).toContain('bounded')
  })
})
