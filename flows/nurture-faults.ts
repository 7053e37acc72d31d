/** What no shape can check of a playbook's nurture: references that lead nowhere, promises that are not kept. */
import { isTimeZone } from '../src/domain/schedule.ts'
import type { Fault, Text } from './fault.ts'
import type { Localised } from './localised.ts'
import type { Segment, Step, When } from './nurture.ts'
import { onlyQuestionReading } from './questions.ts'
import { Absence, askedQuestions, type Playbook } from './vocabulary.ts'

export function faultsOfNurture(playbook: Playbook): Fault[] {
  const { nurture, timeZone } = playbook
  const zone = isTimeZone(timeZone)
    ? []
    : [{ path: ['timeZone'], message: `"${timeZone}" is no time zone of the IANA's list` }]
  if (!nurture) return zone
  const segments = nurture.segments
  return [
    ...zone,
    ...segments
      .filter(({ id }, n) => segments.findIndex((other) => other.id === id) < n)
      .map(({ id }) => ({ path: ['segments', id], message: 'this id is given twice' })),
    ...segments.flatMap((segment) =>
      faultsOfSegment(playbook, segment).map((message) => ({ path: ['segments', segment.id], message })),
    ),
    ...playbook.gates.flatMap(({ id, reopen }) =>
      reopen.kind === 'after'
        ? faultsOfWhen(playbook, reopen.when).map((message) => ({ path: ['gates', id, 'reopen'], message }))
        : [],
    ),
  ]
}

function faultsOfSegment(playbook: Playbook, segment: Segment): string[] {
  const { atMost } = playbook.followUp
  const { farewell, steps } = segment
  const promises = farewell !== null && Object.values(farewell).some((words) => words.includes('{date}'))
  return [
    ...unknownNames(playbook, segment),
    ...(steps.length > atMost ? [`${steps.length} follow-ups, and there are ${atMost} at most`] : []),
    ...(promises && steps.length === 0
      ? ['its farewell names the {date} of a follow-up, and none comes']
      : []),
    ...steps.flatMap(({ when }) => when.flatMap((each) => faultsOfWhen(playbook, each))),
  ]
}

const faultsOfWhen = (playbook: Playbook, when: When): string[] =>
  'beforeStart' in when && !onlyQuestionReading(playbook, 'time')
    ? ['it counts from their beginning, and no question, or more than one, asks for a time']
    : []

function unknownNames({ criteria, ...playbook }: Playbook, { missing, answers }: Segment): string[] {
  const questions = askedQuestions({ criteria, contact: playbook.contact })
  return [
    ...missing
      .filter((id) => criteria.every((criterion) => criterion.id !== id))
      .map((id) => `there is no criterion "${id}"`),
    ...Object.entries(answers).flatMap(([id, names]) => {
      const question = questions.find((each) => each.id === id)
      if (!question) return [`there is no question "${id}"`]
      const known: string[] = [...question.choices.map((choice) => choice.id), ...Absence.options]
      return names
        .filter((name) => !known.includes(name))
        .map((name) => `question "${id}" has no choice "${name}"`)
    }),
  ]
}

/** Every text that those hear who are not ready yet. */
export function textsOfNurture({ nurture, gates }: Playbook): Text[] {
  const text = (path: string[], words: Localised | null): Text[] =>
    words === null ? [] : [{ path, text: words, max: Number.POSITIVE_INFINITY }]
  const said = (path: string[], { say, recall }: Pick<Step, 'say' | 'recall'>) => [
    ...text([...path, 'say'], say),
    ...text([...path, 'recall'], recall),
  ]
  return [
    ...(nurture?.segments ?? []).flatMap(({ id, title, farewell, forward, steps }) => [
      ...text(['segments', id, 'title'], title),
      ...text(['segments', id, 'farewell'], farewell),
      ...text(['segments', id, 'forward'], forward),
      ...steps.flatMap((step, n) => said(['segments', id, 'steps', `${n + 1}`], step)),
    ]),
    ...gates.flatMap(({ id, reopen }) =>
      reopen.kind === 'after' ? said(['gates', id, 'reopen'], reopen) : [],
    ),
  ]
}
