import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { entries, isMeantFor } from '../../flows/audience.ts'
import { textsOf } from '../../flows/faults.ts'
import { bant } from '../../flows/frameworks.ts'
import { textsOfNurture } from '../../flows/nurture-faults.ts'
import { PhraseId } from '../../flows/phrases.ts'
import { CheckedPlaybook, hashOf } from '../../flows/playbook.ts'
import { playbooks } from '../../flows/playbooks/index.ts'
import { saas } from '../../flows/playbooks/saas.ts'
import { topicsOf } from '../../flows/topics.ts'
import { askedQuestions, inWords, type Playbook, type Question } from '../../flows/vocabulary.ts'
import type { Entry } from '../../src/domain/entry.ts'
import { type Language, languages } from '../../src/domain/language.ts'

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
    for (const { path, text } of textsOfNurture(playbook))
      for (const language of languages)
        expect(places(text[language]), `${path.join('.')} in ${language}`).toEqual(places(text.en))
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

/** What a prospect is asked who comes in one way, at most. */
const questionsFor = (playbook: Playbook, entry: Entry) =>
  askedQuestions(playbook).filter(({ audience }) => isMeantFor(audience, entry))

const bestPoints = (questions: Question[]) =>
  questions.reduce((sum, { choices }) => sum + Math.max(0, ...choices.map(({ points }) => points)), 0)

describe.each(playbooks)('however a prospect comes to playbook $id', (playbook) => {
  it.each(entries)(
    '$engagement and $customer, they can be handed off, hot, and with a hundred points at most',
    (entry) => {
      const best = bestPoints(questionsFor(playbook, entry))
      expect(best).toBeGreaterThanOrEqual(Math.max(playbook.thresholds.handOff, playbook.temperatures.hot))
      expect(best).toBeLessThanOrEqual(100)
    },
  )

  it.each(entries)('$engagement and $customer, they are asked no more than it promises', (entry) => {
    expect(questionsFor(playbook, entry).length).toBeLessThanOrEqual(playbook.mostQuestions)
  })
})

/** A form that guesses at somebody's gender or is too familiar. Cyrillic letters have no `\b`. */
const guesses: Record<Language, RegExp> = {
  en: /\b(sir|madam|he|she|his|her)\b/iu,
  pl: /(?<!\p{L})(pan|pani|pana|panu|\p{L}+[aeiy]ł[ae][mś]|\p{L}+[aeiy]łem|\p{L}+ła?by[mś]|ty|ciebie|twój|twoje)(?!\p{L})/iu,
  ru: /(?<!\p{L})(рада?|готова|ты|тебя|тебе|твой|господин|госпожа)(?!\p{L})/iu,
}

describe.each(playbooks)('the words of playbook $id', (playbook) => {
  const texts = textsOf(playbook).flatMap(({ path, text }) =>
    languages.map((language) => ({ path, language, words: inWords(text, language) })),
  )
  const questions = texts.filter(({ path }) => ['ask', 'rephrase'].includes(path.at(-1) ?? ''))

  it('ask one thing in one message, in few words', () => {
    for (const { path, language, words } of questions) {
      expect(words.match(/\?/g)?.length ?? 0, `${path.join('.')} in ${language}`).toBeLessThanOrEqual(1)
      expect(words.length, `${path.join('.')} in ${language}`).toBeLessThanOrEqual(230)
    }
  })

  it('neither guess at a gender nor become familiar', () => {
    for (const { path, language, words } of texts.filter(({ path }) => path.at(-1) !== 'asked'))
      expect(words, path.join('.')).not.toMatch(guesses[language])
  })

  it('greet by saying that an assistant of the company writes, and that a person may be asked for', () => {
    const assistant = { en: /virtual assistant/, pl: /wirtualny asystent/, ru: /виртуальный помощник/ }
    const person = { en: /ask for a person/, pl: /poprosić o rozmowę z człowiekiem/, ru: /позвать человека/ }
    for (const id of ['greeting', 'greeting_existing', 'greeting_ready'] as const)
      for (const language of languages) {
        expect(inWords(playbook.phrases[id], language)).toMatch(assistant[language])
        expect(inWords(playbook.phrases[id], language)).toMatch(person[language])
      }
  })

  it('send nobody to a company that there is', () => {
    for (const { words } of texts)
      for (const [domain] of words.matchAll(/[a-z0-9-]+\.(com|pl|ru|eu|org|net|io|example)\b/g))
        expect(domain).toMatch(/\.example$/)
  })

  it('give everybody who fails a gate something to take away', () => {
    expect(playbook.gates.length).toBeGreaterThanOrEqual(2)
    for (const { say } of playbook.gates)
      for (const language of languages) expect(inWords(say, language)).toMatch(/\w+\.example\/\w+/)
  })

  it('say with the consent how it is taken back', () => {
    expect(playbook.consent?.version).toBe('1')
    const stop = { en: '"stop"', pl: '„stop”', ru: '«стоп»' }
    for (const language of languages) expect(playbook.consent?.text[language]).toContain(stop[language])
  })

  it('answer what prospects ask, each question in three ways or more, and none twice', () => {
    expect(playbook.answers.length).toBeGreaterThanOrEqual(8)
    for (const language of languages) {
      const asked = playbook.answers.map((answer) => inWords(answer.asked, language).split('\n'))
      for (const ways of asked) expect(ways.length).toBeGreaterThanOrEqual(3)
      expect(new Set(asked.flat()).size).toBe(asked.flat().length)
      for (const { id, say } of playbook.answers)
        expect(inWords(say, language), `${id} in ${language}`).not.toMatch(/\?/)
    }
  })
})

describe.each(playbooks)('the file of playbook $id', ({ id }) => {
  it('is one that a company can write: its structure in less than 150 lines', async () => {
    const file = await readFile(new URL(`../../flows/playbooks/${id}.ts`, import.meta.url), 'utf8')
    expect(file.split('\n').length).toBeLessThan(150)
  })
})

describe.each(playbooks)('the needs of playbook $id', ({ criteria, routing, languages: spoken }) => {
  it('have names in the words of people, in every language: said anywhere, and in reply', () => {
    const product = criteria.flatMap(({ questions }) => questions).find(({ id }) => id === routing.question)
    const values = product?.choices.filter(({ absence }) => absence === null) ?? []
    expect(values.length).toBeGreaterThan(0)
    for (const { id, topic, reply } of values)
      for (const language of spoken) {
        expect(topic[language]?.length, `${id} in ${language}, anywhere`).toBeGreaterThan(0)
        expect(reply[language]?.length, `${id} in ${language}, in reply`).toBeGreaterThan(0)
      }
  })
})

describe.each(playbooks)('the queues of playbook $id', ({ criteria, routing, gates }) => {
  it('take every product, unless a gate turns it away', () => {
    const product = criteria.flatMap(({ questions }) => questions).find(({ id }) => id === routing.question)
    const turnedAway = gates.flatMap(({ question, choices }) =>
      question === routing.question ? choices : [],
    )
    const products = product?.choices.flatMap(({ id, absence }) => (absence === null ? [id] : [])) ?? []
    expect([...Object.keys(routing.byChoice), ...turnedAway].toSorted()).toEqual(products.toSorted())
  })
})

describe('saas', () => {
  it('asks at least two questions on each of budget, authority, need and timing', () => {
    expect(saas.criteria.map(({ id }) => id).toSorted()).toEqual(Object.keys(bant.weights).toSorted())
    for (const criterion of saas.criteria) expect(criterion.questions.length).toBeGreaterThanOrEqual(2)
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
      'more',
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
