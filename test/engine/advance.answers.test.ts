import { describe, expect, it } from 'vitest'
import { createDialogue, ended, intent, ofType, phrase, reading, saas } from '../flows/dialogue.ts'

describe('several answers in one message', () => {
  it('fills every question that is told and passes over them later', () => {
    const dialogue = createDialogue()
    dialogue.open()
    const text = 'a CRM, I decide, 30k a year'
    dialogue.say(
      text,
      reading('choice', 'crm', text, 'CRM'),
      reading('authority', 'decides', text, 'I decide'),
      reading('money', { min: 30_000, max: 30_000, currency: 'EUR', per: 'year' }, text, '30k a year'),
    )
    expect(dialogue.asked()?.question).toBe('pain')
    const questions = ofType(dialogue.pressAll('losing', '5-19', 'approved', 'nobody'), 'say').map(
      ({ question }) => question,
    )
    expect(questions).toEqual(['team', 'approved', 'signers', 'start'])
  })

  it('reads back what was said unasked, and only that', () => {
    const dialogue = createDialogue()
    dialogue.open()
    const text = 'CRM, 30k a year'
    const [answer] = dialogue.words(
      dialogue.say(
        text,
        reading('choice', 'crm', text, 'CRM'),
        reading('money', { min: 30_000, max: 30_000, currency: 'EUR', per: 'year' }, text, '30k a year'),
      ),
    )
    expect(answer).toContain("I've noted: the budget – 30,000 EUR a year.")
    expect(answer).not.toContain('what to improve')
  })

  it('takes each need for the question that lists it', () => {
    const dialogue = createDialogue()
    dialogue.open()
    const text = 'we need a CRM, we are losing clients'
    dialogue.say(
      text,
      reading('need', 'crm', text, 'CRM', 0.8),
      reading('need', 'losing', text, 'losing clients', 0.8),
    )
    expect(dialogue.asked()?.question).toBe('team')
  })

  it('asks again where a label only shares a word with what was said', () => {
    const dialogue = createDialogue()
    dialogue.open()
    const text = 'our sales people sit in Berlin'
    dialogue.say(text, reading('need', 'crm', text, 'sales', 0.4))
    expect(dialogue.asked()?.question).toBe('product')
  })

  it('does not take a second sum for another budget', () => {
    const dialogue = createDialogue()
    dialogue.open()
    const text = '30k now, 50k later'
    const sum = (value: number) => ({ min: value, max: value, currency: 'EUR', per: null })
    dialogue.say(text, reading('money', sum(30_000), text, '30k'), reading('money', sum(50_000), text, '50k'))
    expect(dialogue.saved.context.answers).toEqual({})
  })

  it('goes on to the next question where it answers another one, and comes back to the one that was passed over', () => {
    const dialogue = createDialogue()
    dialogue.open()
    dialogue.press('crm')
    expect(dialogue.asked()?.question).toBe('pain')
    dialogue.tell('money', { min: 30_000, max: 30_000, currency: 'EUR', per: null }, '30k')
    expect(dialogue.asked()?.question).toBe('team')
    dialogue.tell('authority', 'decides', 'I decide')
    expect(dialogue.asked()?.question).toBe('pain')
  })

  it('leaves the budget alone when a sum comes beside the answer to another question', () => {
    const dialogue = createDialogue()
    dialogue.open()
    dialogue.press('crm')
    dialogue.press('losing')
    dialogue.press('5-19')
    dialogue.press('10k-50k')
    const text = 'I decide, we lose 1k a month'
    dialogue.say(
      text,
      reading('authority', 'decides', text, 'I decide'),
      reading('money', { min: 1000, max: 1000, currency: null, per: 'month' }, text, '1k a month'),
    )
    expect(dialogue.saved.context.answers.amount?.choice).toBe('10k-50k')
    expect(dialogue.asked()?.question).toBe('signers')
  })
})

describe('what is said beside the question', () => {
  const march = { from: '2027-03-01T00:00:00', to: '2027-04-01T00:00:00', grain: 'month' as const }
  const known = (dialogue: ReturnType<typeof createDialogue>) => Object.keys(dialogue.saved.context.answers)

  it('is taken for its own question where it can be of no other', () => {
    const dialogue = createDialogue()
    dialogue.open()
    dialogue.tell('time', march, 'in March')
    dialogue.tell('number', { min: 12, max: 12 }, '12 people')
    expect(known(dialogue)).toEqual(['start', 'team'])
    expect(dialogue.asked()?.question).toBe('product')
  })

  it('is left to the open question where it may belong to that', () => {
    const dialogue = createDialogue()
    dialogue.open()
    dialogue.pressAll('crm', 'losing', '5-19', '2k-10k')
    expect(dialogue.asked()?.question).toBe('approved')
    dialogue.tell('time', march, 'in March')
    dialogue.tell('number', { min: 2, max: 2 }, 'two people')
    expect(known(dialogue)).toEqual(['product', 'pain', 'team', 'amount'])
    expect(dialogue.saved.context.answers.team?.choice).toBe('5-19')
  })

  it('does not replace a count by another count alone', () => {
    const dialogue = createDialogue()
    dialogue.open()
    dialogue.pressAll('crm', 'losing', '5-19')
    dialogue.tell('number', { min: 200, max: 200 }, '200 people')
    expect(dialogue.saved.context.answers.team?.choice).toBe('5-19')
    const text = 'I meant 200 people'
    dialogue.say(
      text,
      reading('number', { min: 200, max: 200 }, text, '200 people'),
      reading('intent', 'correct', text, 'I meant'),
    )
    expect(dialogue.saved.context.answers.team?.choice).toBe('100-plus')
  })
})

describe('the four things that are not a value', () => {
  const atBudget = () => {
    const dialogue = createDialogue()
    dialogue.open()
    dialogue.pressAll('crm', 'losing', '5-19')
    return dialogue
  }

  it.each([
    ['no', intent('no', 'no budget')],
    ['no', reading('money', { min: 0, max: 0, currency: null, per: null }, 'nothing')],
    ['unknown', intent('not_sure', "I don't know")],
    ['unknown', intent('dont_care', 'whatever')],
    ['declined', intent('decline', "I'd rather not say")],
  ] as const)('records %s as said', (status, said) => {
    const dialogue = atBudget()
    dialogue.say(said.quote, said)
    expect(dialogue.saved.context.answers.amount).toMatchObject({ status, choice: null, value: null })
  })

  it.each([
    ['no', 'none'],
    ['unknown', 'unsure'],
    ['declined', 'private'],
  ] as const)('records %s by its button', (status, choice) => {
    const dialogue = atBudget()
    dialogue.press(choice)
    expect(dialogue.saved.context.answers.amount).toMatchObject({ status, choice: null })
  })

  it('gives each the points that the playbook gives it', () => {
    const scoreAfter = (choice: string) => {
      const dialogue = atBudget()
      dialogue.press(choice)
      return dialogue.ledger.map(({ rule, points }) => [rule, points]).at(-1)
    }
    expect(scoreAfter('none')).toEqual(['budget.amount=no', -5])
    expect(scoreAfter('unsure')).toEqual(['need.team=5-19', 5])
  })

  it('does not ask whether a budget is approved that there is not', () => {
    const dialogue = atBudget()
    dialogue.press('none')
    expect(dialogue.asked()?.question).toBe('role')
    expect(dialogue.saved.context.answers.approved).toBeUndefined()
  })
})

describe('what is not understood', () => {
  it('is met by other words, then the buttons, then goes on with "unknown"', () => {
    const dialogue = createDialogue()
    dialogue.open()
    const product = saas.criteria[0]?.questions[0]
    const first = ofType(dialogue.mumble(), 'say')
    expect(first).toMatchObject([{ text: product?.rephrase.en, question: 'product' }])
    const second = ofType(dialogue.mumble(), 'say')
    expect(second).toMatchObject([{ text: phrase('choose_one'), question: 'product' }])
    expect(second[0]?.choices).toHaveLength(4)
    const third = ofType(dialogue.mumble(), 'say')
    expect(third).toMatchObject([{ question: 'pain' }])
    expect(third[0]?.text.startsWith(phrase('move_on'))).toBe(true)
    expect(dialogue.saved.context.answers.product).toMatchObject({
      status: 'unknown',
      evidence: { message: 3, quote: 'hm hm', start: 0, end: 5 },
    })
  })

  it('never goes on for ever: a prospect who is never understood reaches an outcome', () => {
    const dialogue = createDialogue()
    dialogue.open()
    let messages = 0
    while (dialogue.outcome === null && messages < 100) {
      dialogue.mumble()
      messages += 1
    }
    expect(dialogue.outcome).toMatchObject({ kind: 'disqualified', score: 0 })
    // Once the playbook's bound for a conversation is reached, nothing is asked twice. The questions that follow another's
    // value (approved, signers, driver) are not asked at all.
    expect(messages).toBe(saas.patience + 1 + 5)
  })

  it('counts anew for each question', () => {
    const dialogue = createDialogue()
    dialogue.open()
    dialogue.mumble()
    dialogue.mumble()
    dialogue.press('crm')
    dialogue.mumble()
    expect(dialogue.saved.context.answers.pain).toBeUndefined()
    expect(dialogue.saved.context.tries).toBe(1)
  })

  it('takes a button that the playbook does not have for words that it does not understand', () => {
    const dialogue = createDialogue()
    dialogue.open()
    dialogue.press('no-such-choice')
    dialogue.press('crm', 'no-such-question')
    expect(dialogue.saved.context).toMatchObject({ answers: {}, tries: 2, open: 'product' })
  })

  it('keeps a long message short, and no half of a character', () => {
    const dialogue = createDialogue()
    dialogue.open()
    const text = `${'x'.repeat(199)}😀 and so on`
    for (let times = 0; times < 3; times += 1) dialogue.say(text)
    const quote = dialogue.saved.context.answers.product?.evidence.quote ?? ''
    expect(quote).toBe('x'.repeat(199))
  })

  it('asks again, in the same or other words, when asked to', () => {
    const dialogue = createDialogue()
    dialogue.open()
    const product = saas.criteria[0]?.questions[0]
    expect(dialogue.words(dialogue.say('what?', intent('repeat')))).toEqual([product?.ask.en])
    expect(dialogue.words(dialogue.say('meaning?', intent('explain')))).toEqual([product?.rephrase.en])
    expect(dialogue.saved.context.tries).toBe(0)
  })

  it('says what it is when asked, and goes back to the question', () => {
    const dialogue = createDialogue()
    dialogue.open()
    const [answer] = ofType(dialogue.say('are you a bot?', intent('bot_question')), 'say')
    expect(answer?.text.startsWith(phrase('i_am_a_bot'))).toBe(true)
    expect(answer?.question).toBe('product')
  })
})

describe('a correction', () => {
  it('withdraws the old points and gives the new, on the new words', () => {
    const dialogue = createDialogue()
    dialogue.open()
    dialogue.pressAll('crm', 'losing', '5-19', '2k-10k')
    const effects = dialogue.press('10k-50k', 'amount')
    expect(
      ofType(effects, 'score').map(({ entry }) => [entry.rule, entry.points, entry.evidence.quote]),
    ).toEqual([
      ['budget.amount=2k-10k', -10, '€10,000–50,000'],
      ['budget.amount=10k-50k', 16, '€10,000–50,000'],
    ])
    const [said] = ofType(effects, 'say')
    expect(said?.text).toContain("I've changed that: the budget – €10,000–50,000 instead of €2,000–10,000.")
    expect(said?.question).toBe('approved')
  })

  it('is heard in free text when the message says nothing else, or says that it corrects', () => {
    const dialogue = createDialogue()
    dialogue.open()
    dialogue.pressAll('crm', 'losing', '5-19', '2k-10k')
    dialogue.tell('money', { min: 20_000, max: 20_000, currency: 'EUR', per: 'year' }, '20k a year')
    expect(dialogue.saved.context.answers.amount?.choice).toBe('10k-50k')
    const text = 'approved, but 60k, I was wrong'
    dialogue.say(
      text,
      reading('choice', 'approved', text, 'approved'),
      reading('money', { min: 60_000, max: 60_000, currency: 'EUR', per: 'year' }, text, '60k'),
      reading('intent', 'correct', text, 'I was wrong'),
    )
    expect(dialogue.saved.context.answers.amount?.choice).toBe('50k-plus')
    expect(dialogue.saved.context.answers.approved?.choice).toBe('approved')
  })

  it('a button pressed twice is one answer, and says nothing twice', () => {
    const dialogue = createDialogue()
    dialogue.open()
    dialogue.press('crm')
    expect(dialogue.press('crm', 'product')).toEqual([])
  })

  it('after a failed gate opens a new qualification that begins with what is known', () => {
    const dialogue = ended('poor')
    const effects = dialogue.tell(
      'money',
      { min: 12_000, max: 12_000, currency: 'EUR', per: 'year' },
      '12k after all',
    )
    expect(effects.map(({ type }) => type)).toEqual([
      'begin_qualification',
      'score',
      'score',
      'score',
      'score',
      'say',
    ])
    expect(dialogue.outcome).toBeNull()
    expect(dialogue.asked()?.question).toBe('approved')
  })

  it('after a failed gate that mends nothing is kept, and changes no outcome', () => {
    const dialogue = ended('poor')
    const effects = dialogue.press('20-99', 'team')
    expect(effects.map(({ type }) => type)).toEqual(['score', 'score', 'say'])
    expect(dialogue.outcome?.reasons).toEqual(['gate:budget-floor'])
  })

  it('after a hand-off updates it, and ends nothing anew', () => {
    const dialogue = ended('hot')
    const effects = dialogue.tell('money', { min: 80_000, max: 80_000, currency: 'EUR', per: 'year' }, '80k')
    expect(effects.map(({ type }) => type)).toEqual(['score', 'score', 'hand_off', 'say'])
    expect(ofType(effects, 'hand_off')[0]?.outcome).toMatchObject({ score: 94, reasons: ['score:94'] })
  })
})
