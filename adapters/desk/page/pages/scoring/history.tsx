/** Every change of the points there was: what, by whom, when and why. */
import { partsOf } from '../../../../../flows/revision-number.ts'
import type { InForceBody } from '../../../rubric-routes.ts'
import { momentOf, plain } from '../../format.ts'
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
                {placeInWords(place, parts)}: {valueInWords(value)}
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
      return `${words().group(group)} · ${parts.gates.find((gate) => gate.id === id)?.question ?? id}`
    default:
      return `${words().group(group)}, ${words().field(id)}`
  }
}

function valueInWords(value: Value): string {
  const { lasting, behaviour } = words()
  if (value === null || value === undefined) return behaviour.noLimit
  if (typeof value === 'number') return plain(value)
  if (isList(value)) return value.join(', ') || '–'
  if (value.kind === 'always') return lasting.alwaysShort
  if (value.kind === 'steps') return lasting.steps
  return value.kind === 'expires' ? lasting.expiresShort(value.days) : lasting.halfShort(value.days)
}

const isList = (value: Value): value is readonly string[] => Array.isArray(value)
