/** What becomes of those who are not ready yet: a box for each segment with its plan, and the gates that are tried again. */
import type { Language } from '../../src/domain/language.ts'
import type { When } from '../nurture.ts'
import { inWords, type Playbook } from '../vocabulary.ts'
import type { Arrow, Box } from './mermaid.ts'
import { drawingWords } from './words.ts'

/** `arrows`: the diagram so far; what it does not show has nothing after it. */
export function nurtureArrows(playbook: Playbook, language: Language, arrows: readonly Arrow[]): Arrow[] {
  const boxes = new Map(arrows.flatMap(({ from, to }) => [from, to]).map((box) => [box.key, box]))
  return [...segmentArrows(playbook, language, boxes), ...reopeningArrows(playbook, language, boxes)]
}

type Boxes = ReadonlyMap<string, Box>

function segmentArrows({ nurture }: Playbook, language: Language, boxes: Boxes): Arrow[] {
  const from = boxes.get('nurture')
  if (!from || !nurture) return []
  return nurture.segments.map(({ id, title, steps }) => {
    const plan = steps.map(({ when }) => when.map((each) => whenInWords(each, language)).join(' / '))
    const told = plan.length > 0 ? plan.join(' → ') : drawingWords[language].noMessages
    const text = `${inWords(title, language)}: ${told}`
    return { from, to: { key: `segment ${id}`, text, shape: 'square', style: 'nurture' }, labels: [] }
  })
}

function reopeningArrows({ gates }: Playbook, language: Language, boxes: Boxes): Arrow[] {
  return gates.flatMap(({ id, question, reopen }) => {
    const from = boxes.get(`gate ${id}`)
    const to = boxes.get(`question ${question}`)
    if (!from || !to || reopen.kind !== 'after') return []
    return [{ from, to, labels: [whenInWords(reopen.when, language)], dotted: true }]
  })
}

function whenInWords(when: When, language: Language): string {
  const words = drawingWords[language]
  if ('nextQuarter' in when) return words.nextQuarter
  if ('beforeStart' in when) return `${words.theirStart} − ${span(when.beforeStart, 'day', language)}`
  return 'afterDays' in when
    ? `+ ${span(when.afterDays, 'day', language)}`
    : `+ ${span(when.afterMonths, 'month', language)}`
}

const span = (count: number, unit: 'day' | 'month', language: Language): string =>
  new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(count)
