/** What leads carry by its id, in the playbooks' words; and what somebody is called whose name is not known. */
import { calledBy } from '../../../src/domain/lead.ts'
import type { TitlesBody } from '../title-routes.ts'
import { localised } from './localised.ts'
import { strings } from './strings.ts'

const unknown: TitlesBody = { queues: [], segments: [], criteria: [], gates: [] }

/** Loaded once, when somebody signs in. */
let known = unknown

export function learnTitles(titles: TitlesBody): void {
  known = titles
}

/** Where playbooks call it differently, the first of them has the word; null: none has it any more. */
function titleOf(kind: keyof TitlesBody, id: string): string | null {
  const found = known[kind].find((each) => each.id === id)
  return found ? localised(found.title) : null
}

export const queueCalled = (id: string): string => titleOf('queues', id) ?? id
export const segmentCalled = (id: string): string => titleOf('segments', id) ?? id

export const segmentsKnown = (): string[] => [...new Set(known.segments.map(({ id }) => id))]
export const queuesKnown = (): string[] => [...new Set(known.queues.map(({ id }) => id))]

/** `gate:crm`, `missing:budget`: what is meant by it is the playbook's to say. */
export function reasonInWords(code: string): string {
  const [family = '', id = ''] = code.split(/:(.*)/s)
  const kind = ({ gate: 'gates', missing: 'criteria' } as const)[family]
  return strings.reason(code, (kind && titleOf(kind, id)) ?? undefined)
}

/** The name, or whatever else they can be told by. */
export const prospectCalled = (prospect: Parameters<typeof calledBy>[0]): string =>
  calledBy(prospect) ?? strings.unnamed
