/** Every change of the points there was: what, by whom, when and why. */
import { partsOf } from '../../../../../flows/revision-number.ts'
import type { InForceBody } from '../../../rubric-routes.ts'
import { momentOf, percent, plain } from '../../format.ts'
import { localised } from '../../localised.ts'
import { Note } from '../../parts/note.tsx'
import { leavesOf, type Parts, type Place, type Value } from './draft.ts'
import { words } from './words.ts'

export function History({ inForce: { version, revisions, parts } }: { inForce: InForceBody }) {
  if (revisions.length === 0) return <Note {...words().history.none} />
  return (
    <ul class="log-entries">
      {revisions.map((revision) => (
        <li key={revision.version} class="revision">
          <p class="revision-head">
            <strong>{versionInWords(revision.version)}</strong>
            {revision.version === version && <span class="chip strong">{words().inForce}</span>}
            <span class="muted">
              {words().history.changed(revision.by)}, {momentOf(revision.at, new Date().toISOString())}
            </span>
          </p>
          {revision.note !== null && <p>{revision.note}</p>}
          <ul class="chips">
            {leavesOf(revision.rubric).map(({ place, value }) => (
              <li key={place.join('.')} class="chip">
                {placeInWords(place, parts)}: {valueInWords(value, place, parts)}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  )
}

export function versionInWords(version: number): string {
  const { base, revision } = partsOf(version)
  return words().version(base, revision)
}

/** "Budget · 10k to 50k"; ids for what the playbook does not have any more. */
function placeInWords([group = '', id = '', field = '']: Place, parts: Parts): string {
  const titled = (all: Parts['fit']): string => {
    const found = all.find((each) => each.id === id)
    return found ? localised(found.title) : id
  }
  const questions = parts.criteria.flatMap((criterion) => criterion.questions)
  switch (group) {
    case 'points': {
      const answer = questions.find((each) => each.id === id)?.answers.find((each) => each.id === field)
      return `${titled(questions)} · ${answer ? localised(answer.label) : words().field(field)}`
    }
    case 'lasts':
      return `${titled(questions)}, ${words().field('lasts')}`
    case 'behaviour':
      return `${titled(parts.behaviour)}, ${words().field(field)}`
    case 'fit':
      return titled(parts.fit)
    case 'gates':
      return `${words().group(group)} · ${localisedTitle(gated(id, parts)) ?? id}`
    default:
      return `${words().group(group)}, ${words().field(id)}`
  }
}

/** The question whose answers may fail a gate. */
function gated(id: string, { gates, criteria }: Parts) {
  const gate = gates.find((each) => each.id === id)
  return criteria.flatMap(({ questions }) => questions).find((question) => question.id === gate?.question)
}

const localisedTitle = (of: { title: Parts['fit'][number]['title'] } | undefined): string | null =>
  of === undefined ? null : localised(of.title)

/** The answers that fail a gate, as they are called. */
function answersInWords(ids: readonly string[], gate: string, parts: Parts): string {
  const { answers = [] } = gated(gate, parts) ?? {}
  const named = ids.map((id) => {
    const answer = answers.find((each) => each.id === id)
    return answer ? localised(answer.label) : words().field(id)
  })
  return named.join(', ') || '–'
}

function valueInWords(value: Value, [, id = '']: Place, parts: Parts): string {
  const { lasting, behaviour } = words()
  if (value === null || value === undefined) return behaviour.noLimit
  if (typeof value === 'number') return plain(value)
  if (isList(value)) return answersInWords(value, id, parts)
  if (value.kind === 'always') return lasting.alwaysShort
  if (value.kind === 'steps')
    return value.steps.map(({ days, share }) => lasting.stepShort(days, { share: percent(share) })).join(', ')
  return value.kind === 'expires' ? lasting.expiresShort(value.days) : lasting.halfShort(value.days)
}

const isList = (value: Value): value is readonly string[] => Array.isArray(value)
