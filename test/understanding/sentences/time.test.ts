import { expect, it } from 'vitest'
import { valuesIn } from '../support.ts'
import { timeSentences } from './time.ts'

const midnight = (day: string | null) => (day === null ? null : `${day}T00:00:00`)

it.each(timeSentences)('%s: %s', (language, text, expected) => {
  const [first] = valuesIn('time', language, text)
  const wanted = expected && { from: midnight(expected[0]), to: midnight(expected[1]) }
  if (wanted) expect(first).toMatchObject(wanted)
  else expect(first).toBeUndefined()
})
