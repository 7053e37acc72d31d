import { describe, expect, it } from 'vitest'
import { textsOf } from '../../flows/faults.ts'
import { bant } from '../../flows/frameworks.ts'
import { PhraseId } from '../../flows/phrases.ts'
import { CheckedPlaybook, hashOf } from '../../flows/playbook.ts'
import { playbooks } from '../../flows/playbooks/index.ts'
import { saas } from '../../flows/playbooks/saas.ts'
import { topicsOf } from '../../flows/topics.ts'
import { askedQuestions, inWords, type Playbook } from '../../flows/vocabulary.ts'
import { languages } from '../../src/domain/language.ts'

/** A deep copy to spoil. */
const draft = () => structuredClone(saas)

const faultsIn = (playbook: unknown): string[] => {
  const result = CheckedPlaybook.safeParse(playbook)
  return result.success ? [] : result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
}

describe.each(playbooks)('playbook $id', (playbook) => {
  it('speaks every language, in every text', () => {
    expect(playbook.languages).toEqual(languages)
    for (const { path, text } of textsOf(playbook))
      for (const language of languages)
        expect(text[language]?.trim(), `${path.join('.')} in ${language}`).toBeTruthy()
  })

  it('leaves no text untranslated by mistake', () => {
    const prose = textsOf(playbook).filter(({ path }) =>
      ['ask', 'rephrase', 'say'].includes(path.at(-1) ?? ''),
    )
    for (const { text } of prose) {
      expect(text.en).not.toMatch(/[а-яёąćęłńóśźż]/i)
      expect(text.ru).toMatch(/[а-яё]/i)
      expect(new Set([text.en, text.pl, text.ru]).size).toBe(3)
    }
  })

  it('fills the same places in every language', () => {
    const places = (text = '') => (text.match(/\{\w+\}/g) ?? []).toSorted()
    for (const id of PhraseId.options)
      for (const language of languages)
        expect(places(playbook.phrases[id][language]), `${id} in ${language}`).toEqual(
          places(playbook.phrases[id].en),
        )
  })

  it('survives JSON with the same hash', () => {
    const stored = CheckedPlaybook.parse(JSON.parse(JSON.stringify(playbook)))
    expect(stored).toEqual(playbook)
    expect(hashOf(stored)).toBe(hashOf(playbook))
  })

  it('offers every choice and label once in a question', () => {
    for (const question of askedQuestions(playbook))
      for (const language of languages) {
        const labels = question.choices.map(({ label }) => inWords(label, language))
        expect(new Set(labels).size, question.id).toBe(labels.length)
      }
  })

  it('covers every value with its ranges, each with one choice', () => {
    for (const question of askedQuestions(playbook)) {
      const ranges = question.choices.flatMap(({ range }) => (range ? [range] : []))
      if (ranges.length === 0) continue
      expect(ranges[0]?.min).toBeNull()
      expect(ranges.at(-1)?.max).toBeNull()
      for (const [index, range] of ranges.entries())
        if (index > 0) expect(range.min).toBe(ranges[index - 1]?.max)
    }
  })
})

describe('saas', () => {
  it('asks at least two questions on each of budget, authority, need and timing', () => {
    expect(saas.criteria.map(({ id }) => id).toSorted()).toEqual(Object.keys(bant.weights).toSorted())
    for (const criterion of saas.criteria) expect(criterion.questions.length).toBeGreaterThanOrEqual(2)
  })

  it('gives at most a hundred points', () => {
    const best = askedQuestions(saas).map(({ choices }) => Math.max(...choices.map(({ points }) => points)))
    expect(best.reduce((sum, points) => sum + points, 0)).toBe(100)
  })

  it('has a queue for each product', () => {
    const product = askedQuestions(saas).find(({ id }) => id === saas.routing.question)
    const products = product?.choices.filter(({ absence }) => absence === null).map(({ id }) => id)
    expect(Object.keys(saas.routing.byChoice)).toEqual(products)
  })
})

describe('a playbook is refused', () => {
  it('with a text missing in one of its languages', () => {
    const playbook = draft()
    delete playbook.criteria[0]?.questions[0]?.ask.pl
    expect(faultsIn(playbook)).toEqual(['questions.product.ask: no wording in pl'])
  })

  it('with a label that no phone can show', () => {
    const playbook = draft()
    const choice = playbook.criteria[0]?.questions[0]?.choices[0]
    if (choice) choice.label.en = 'x'.repeat(41)
    expect(faultsIn(playbook)).toEqual([expect.stringContaining('questions.product.choices.crm: "xxx')])
  })

  it.each([
    [
      'a gate on no question',
      (playbook: Playbook) => Object.assign(playbook.gates[0] ?? {}, { question: 'age' }),
      'gates.budget-floor: there is no question "age"',
    ],
    [
      'a gate on no choice',
      (playbook: Playbook) => playbook.gates[0]?.choices.push('tiny'),
      'gates.budget-floor: question "amount" has no choice "tiny"',
    ],
    [
      'a route to no queue',
      (playbook: Playbook) => Object.assign(playbook.routing, { otherwise: 'nowhere' }),
      'routing: there is no queue "nowhere"',
    ],
    [
      'a currency that is not its own unit',
      (playbook: Playbook) => Object.assign(playbook.rates, { EUR: 2 }),
      "rates: the rate of EUR, the playbook's own, must be 1",
    ],
    [
      'an id given twice',
      (playbook: Playbook) => Object.assign(playbook.contact.question, { id: 'start' }),
      'questions.start: this id is given twice',
    ],
    [
      'a criterion called as the contact is',
      (playbook: Playbook) => Object.assign(playbook.criteria[0] ?? {}, { id: 'contact' }),
      'criteria.contact: "contact" is given twice, or is the contact question\'s own criterion',
    ],
    [
      'an intent that means nothing',
      (playbook: Playbook) => Object.assign(playbook.contact.question.intents, { yes: 'sure' }),
      'questions.reach: an intent means "sure", which is neither a choice nor an absence',
    ],
    [
      'a question that follows a later one',
      (playbook: Playbook) => Object.assign(playbook.criteria[0]?.questions[0] ?? {}, { follows: 'start' }),
      'questions.product: "start", which it follows, is not asked before it',
    ],
  ] as const)('with %s', (_, spoil, fault) => {
    const playbook = draft()
    spoil(playbook)
    expect(faultsIn(playbook)).toContain(fault)
  })
})

describe('the hash', () => {
  it('does not depend on the order in which keys are stored', () => {
    const reversed = Object.fromEntries(Object.entries(saas).toReversed()) as Playbook
    expect(hashOf(reversed)).toBe(hashOf(saas))
  })

  it('changes with a single word', () => {
    const playbook = draft()
    playbook.phrases.thanks.en = 'Sure!'
    expect(hashOf(playbook)).not.toBe(hashOf(saas))
  })
})

describe('topics', () => {
  /** The first choice of the need question, with phrases of its own. */
  const withTopic = (question: string, choice: string, phrases: string[]) => {
    const playbook = draft()
    const asked = askedQuestions(playbook).find(({ id }) => id === question)
    const told = asked?.choices.find(({ id }) => id === choice)
    if (!told) throw new Error(`no choice ${choice}`)
    told.topic = { en: phrases }
    return playbook
  }

  it('are compiled once for a playbook', () => {
    expect(topicsOf(saas)).toBe(topicsOf(saas))
    const anywhere = topicsOf(saas).filter(({ isReply }) => !isReply)
    expect(anywhere.map(({ id }) => id)).toEqual([
      'crm',
      'helpdesk',
      'analytics',
      'losing',
      'slowed',
      'bearable',
      'approved',
      'planned',
      'not-yet',
      'deadline',
      'growth',
    ])
  })

  it('must be phrases, each of one question, and of one that takes needs', () => {
    expect(faultsIn(withTopic('product', 'crm', ['[crm]']))).toHaveLength(1)
    expect(faultsIn(withTopic('start', 'later', ['some day']))).toEqual([
      'questions.start.choices.later: this question takes no needs, and so no topic',
    ])
    expect(faultsIn(withTopic('driver', 'growth', ['we grow']))).toEqual([])
  })
})
