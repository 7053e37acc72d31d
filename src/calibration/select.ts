/** Which columns may be features, and why the others are refused. */
import { type Column, columnOf } from './column.ts'
import { categoriesOf, type Encoding, numberOf } from './encode.ts'
import { type Example, isOwn } from './example.ts'
import { betrayedByBehaviour } from './hindsight.ts'
import { betrayedByName, isPersonal } from './hindsight-names.ts'
import { nameKey } from './words.ts'

export interface Refusal {
  feature: string
  reason: string
}

export interface Selection {
  encodings: Encoding[]
  refused: Refusal[]
  warnings: string[]
}

/** What was asked for by name cannot be had; each line names the feature and says why, or what there is. */
export interface BadRequest {
  problems: string[]
}

/** Columns of every import that are known only afterwards. */
const ALWAYS: readonly Refusal[] = ['stage', 'closed_at', 'value', 'reason'].map((feature) => ({
  feature,
  reason: 'it is known only after the outcome',
}))

/** E-mail, phone and company count by their class or presence, under the names that the columns have. */
const DERIVED = new Set(['email', 'phone', 'company', 'source', 'campaign', 'role'])

/**
 * `examples`: the fitted part, oldest first; the tested part has no say in it. `asked`: the only features wanted; one
 * that is refused by its name or kind is a bad request, one that merely behaves suspiciously is taken with a warning.
 */
export function select(
  examples: readonly Example[],
  asked: readonly string[] | null,
): Selection | BadRequest {
  const offered = [...new Set(examples.flatMap((example) => Object.keys(example.values)))].toSorted()
  const wanted = asked === null ? offered : namedOf(offered, asked)
  if (!Array.isArray(wanted)) return wanted
  const selection: Selection = { encodings: [], refused: [...ALWAYS], warnings: [] }
  const problems: string[] = []
  for (const feature of wanted) {
    const column = kindOf(feature, examples)
    if (column.kind === 'none') {
      selection.refused.push({ feature, reason: column.reason })
      problems.push(`"${feature}" is refused: ${column.reason}`)
      continue
    }
    const suspicion = betrayedByBehaviour(feature, examples, column.kind)
    if (suspicion && asked === null) {
      selection.refused.push({ feature, reason: suspicion })
      continue
    }
    if (suspicion) selection.warnings.push(`"${feature}" is used as asked, although ${suspicion}`)
    selection.encodings.push(
      column.kind === 'number' ? numberOf(feature, examples) : categoriesOf(feature, examples),
    )
  }
  return asked !== null && problems.length > 0 ? { problems } : selection
}

function kindOf(feature: string, examples: readonly Example[]): Column {
  if (!isOwn(feature) && !DERIVED.has(feature)) {
    const betrayed = betrayedByName(feature)
    if (betrayed) return { kind: 'none', reason: betrayed }
    if (isPersonal(feature)) return { kind: 'none', reason: 'it is about the person, not about the deal' }
  }
  return columnOf(feature, examples)
}

/** The columns of those names, however they are spaced and cased. */
function namedOf(offered: readonly string[], asked: readonly string[]): string[] | BadRequest {
  const byKey = new Map(offered.map((feature) => [nameKey(feature), feature]))
  const problems = asked.flatMap((name) => {
    const always = ALWAYS.find(({ feature }) => nameKey(feature) === nameKey(name))
    if (always) return [`"${name}" is refused: ${always.reason}`]
    return byKey.has(nameKey(name))
      ? []
      : [`there is no feature "${name}"; there is ${offered.join(', ') || 'none at all'}`]
  })
  if (problems.length > 0) return { problems }
  return [...new Set(asked.flatMap((name) => byKey.get(nameKey(name)) ?? []))]
}
