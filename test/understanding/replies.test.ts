/** Replies to the saas playbook's questions, read as the engine has them read. */
import { describe, expect, it } from 'vitest'
import { freshContext } from '../../flows/context.ts'
import { saas } from '../../flows/playbooks/saas.ts'
import { topicsOf } from '../../flows/topics.ts'
import { languages } from '../../src/domain/language.ts'
import type { Reading } from '../../src/domain/reading.ts'
import { askedOf } from '../../src/engine/advance.ts'
import { read } from '../../src/understanding/read.ts'
import { replies } from './sentences/replies.ts'
import { contextOf } from './support.ts'

/** Below it a reading is asked again, and so counts for nothing. */
const CERTAIN_ENOUGH = 0.5

const told = ({ kind, value }: Reading): string => (typeof value === 'string' ? value : kind)

describe.each(languages)('replies to the questions, in %s', (language) => {
  it.each(replies[language])('%s: %s', (question, text, understood) => {
    const asked = askedOf(saas, {
      v: 1,
      state: 'asking',
      context: { ...freshContext(language), open: question },
    })
    const readings = read(text, contextOf(language, { asked, topics: topicsOf(saas) }))
    const sure = readings.filter(({ kind, certainty }) => kind !== 'language' && certainty >= CERTAIN_ENOUGH)
    expect([...new Set(sure.map(told))].toSorted()).toEqual(understood.toSorted())
  })
})
