import { describe, expect, it } from 'vitest'
import { draw } from '../../flows/draw/draw.ts'
import { type Box, flowchart } from '../../flows/draw/mermaid.ts'
import { playbooks } from '../../flows/playbooks/index.ts'
import { askedQuestions, inWords } from '../../flows/vocabulary.ts'
import { broken, questionOf, unbroken } from './check/broken.ts'

const NODE = /^ {2}b\d+(\(\["[^"]+"\]\)|\["[^"]+"\]|\{\{"[^"]+"\}\}):::[a-z_]+$/
const ARROW = /^ {2}(b\d+) (-->|-\.->)(\|"[^"]+"\|)? (b\d+)$/
const STYLE = /^ {2}classDef [a-z_]+ fill:#[0-9a-f]{6},stroke:#[0-9a-f]{6},color:#[0-9a-f]{6}$/

const box = (key: string, text: string): Box => ({ key, text, shape: 'square', style: 'question' })

describe.each(playbooks)('the diagram of $id', (playbook) => {
  // The others are drawn from what is walked through here.
  const drawn = draw(playbook, 'en')

  it.each(playbook.languages)('is Mermaid throughout, in %s', (language) => {
    const [comment, first, ...lines] = draw(playbook, language).trimEnd().split('\n')
    expect(comment).toBe(`%% ${playbook.id}, ${language}`)
    expect(first).toBe('flowchart TD')
    for (const line of lines)
      expect(line).toMatch(new RegExp(`${NODE.source}|${ARROW.source}|${STYLE.source}`))
  })

  it('shows every question by its title, and every gate and end, and leads somewhere from each', () => {
    for (const question of askedQuestions(playbook))
      expect(drawn).toContain(`["${inWords(question.title, 'en').replaceAll('"', '#quot;')}`)
    expect(drawn.match(/"\}\}:::gate/g)).toHaveLength(playbook.gates.length)
    for (const end of ['handed_off', 'nurture', 'disqualified']) expect(drawn).toContain(`:::${end}`)
    const arrows = drawn.split('\n').flatMap((line) => ARROW.exec(line) ?? [])
    const questions = drawn.split('\n').flatMap((line) => /^ {2}(b\d+).*:::question$/.exec(line)?.[1] ?? [])
    for (const question of questions) expect(arrows).toContain(question)
  })
})

/** Its flow is explored once. */
const plain = draw(unbroken(), 'en')

describe('a diagram', () => {
  it('names on an arrow the answers that lead there, and none where all do', () => {
    expect(plain).toMatch(/-->\|"Under €2,000"\| b\d+/)
    expect(plain).toMatch(/^ {2}b1 --> b2$/m)
    expect(plain).toMatch(/-\.->\|"asks for a person"\| b\d+/)
  })

  it('shows who is written to again and when, and which gates are tried again', () => {
    expect(plain).toContain('["No budget for now: next quarter → + 3 months"]:::nurture')
    expect(plain).toContain('["Wants to begin later: their start − 21 days → + 3 months"]:::nurture')
    expect(plain).toMatch(/b\d+ -\.->\|"\+ 6 months"\| b\d+/)
  })

  it('draws no way round a question that may be passed over, which says so itself', () => {
    const lines = plain.split('\n')
    const nameOf = (title: string) =>
      lines
        .find((line) => line.includes(`["${title}`))
        ?.split('[')[0]
        ?.trim()
    expect(lines.join()).toContain('["Start – if it still matters"]')
    expect(lines).toContain(`  ${nameOf('Part in the decision')} --> ${nameOf('Start')}`)
    const from = nameOf('Part in the decision')
    const to = nameOf('Contact')
    expect(lines.filter((line) => line.startsWith(`  ${from} --`) && line.endsWith(` ${to}`))).toEqual([])
  })

  it('quotes what people write, so that no text can break it', () => {
    const playbook = broken((draft) =>
      Object.assign(questionOf(draft, 'product').title, { en: 'A "quote"; `code` <b> & #1 end' }),
    )
    expect(draw(playbook, 'en')).toContain(
      '["A #quot;quote#quot;; #96;code#96; #lt;b#gt; #amp; #35;1 end"]:::question',
    )
  })

  it('gives boxes names of their own, whatever they are called', () => {
    const drawn = flowchart([{ from: box('end', 'End'), to: box('a--b', 'A'), labels: ['one', 'two'] }], {
      question: 'fill:#ffffff,stroke:#000000,color:#000000',
      other: 'fill:#ffffff,stroke:#000000,color:#000000',
    })
    expect(drawn.split('\n')).toEqual([
      'flowchart TD',
      '  b1["End"]:::question',
      '  b2["A"]:::question',
      '  b1 -->|"one<br/>two"| b2',
      '  classDef question fill:#ffffff,stroke:#000000,color:#000000',
      '',
    ])
  })
})
