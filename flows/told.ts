/** What prospects do on the page may be an answer: whoever presses "Sales" there need not be asked what they came for. */
import type { Behaviour } from '../src/domain/behaviour.ts'
import type { Known } from '../src/domain/known.ts'
import { triggers } from './credits.ts'
import type { Playbook } from './vocabulary.ts'

/** Pages are looked at for many reasons, and so tell nothing. */
const telling: ReadonlySet<Behaviour['kind']> = new Set(['click', 'custom'])

export const knownBy = ({ behaviour }: Playbook, seen: readonly Behaviour[]): Known[] =>
  seen
    .filter(({ kind }) => telling.has(kind))
    .flatMap((each) => behaviour.filter(({ on }) => triggers(on, each)))
    .flatMap(({ tells }) => Object.entries(tells))
    .map(([question, value]) => ({ question, source: 'event', fact: { kind: 'choice', value } }))
