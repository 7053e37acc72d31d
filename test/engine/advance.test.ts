import { describe, expect, it } from 'vitest'
import { type Language, languages } from '../../src/domain/language.ts'
import { advance, Saved } from '../../src/engine/advance.ts'
import { createDialogue, ended, intent, ofType, phrase, prospects, reading, saas } from '../flows/dialogue.ts'

describe('a dialogue from beginning to end', () => {
  describe.each(languages)('in %s', (language) => {
    it('greets once, and asks one question a message', () => {
      const dialogue = createDialogue({ language })
      const says = ofType(dialogue.open(), 'say')
      expect(says.map(({ question }) => question)).toEqual([null, 'product'])
      expect(says[0]?.text).toBe(phrase('greeting', language))
      expect(dialogue.open()).toEqual([])
    })

    it('hands a hot prospect to the queue of their product, with the card', () => {
      const dialogue = createDialogue({ language })
      dialogue.open()
      dialogue.pressAll(...prospects.hot)
      expect(dialogue.asked()).toMatchObject({ question: 'reach', reads: 'contact' })
      const effects = dialogue.tell('contact', { email: 'ann@firm.example' }, 'ann@firm.example')

      expect(effects.map(({ type }) => type)).toEqual(['note_contact', 'say', 'hand_off', 'end'])
      const [handOff] = ofType(effects, 'hand_off')
      expect(handOff).toMatchObject({
        queue: 'crm',
        outcome: { kind: 'handed_off', temperature: 'hot', reasons: ['score:90'], score: 90 },
        card: { language, contact: { email: 'ann@firm.example' }, score: 90, open: [] },
      })
      expect(handOff?.card.criteria.map(({ criterion, points }) => [criterion, points])).toEqual([
        ['need', 25],
        ['budget', 26],
        ['authority', 19],
        ['timing', 20],
      ])
    })

    it('keeps a warm prospect for a follow-up, naming what is missing', () => {
      const dialogue = ended('warm', language)
      expect(dialogue.outcome).toEqual({
        kind: 'nurture',
        reasons: ['score:49', 'missing:authority'],
        temperature: 'warm',
        score: 49,
        segment: 'authority',
      })
      const segment = saas.nurture?.segments.find(({ id }) => id === 'authority')
      expect(dialogue.words(dialogue.effects).slice(-2)).toEqual([
        segment?.farewell?.[language],
        segment?.forward?.[language],
      ])
    })

    it('disqualifies a vague prospect by score, politely', () => {
      const dialogue = ended('vague', language)
      expect(dialogue.outcome).toMatchObject({ kind: 'disqualified', temperature: 'vague', score: -4 })
      expect(dialogue.outcome?.reasons).toEqual([
        'score:-4',
        'missing:need',
        'missing:budget',
        'missing:authority',
        'missing:timing',
      ])
      expect(dialogue.words(dialogue.effects).at(-1)).toBe(phrase('disqualified', language))
    })

    it('disqualifies by the name of a gate as soon as it fails, with something to take away', () => {
      const dialogue = createDialogue({ language })
      dialogue.open()
      const effects = dialogue.pressAll(...prospects.poor)
      expect(dialogue.outcome).toMatchObject({ kind: 'disqualified', reasons: ['gate:budget-floor'] })
      expect(dialogue.words(effects).at(-1)).toContain('fernhill.example/start')
      expect(dialogue.asked()).toBeNull()
    })
  })

  it('says everything in the language of the dialogue and no other', () => {
    const texts = (language: Language) =>
      ended('warm', language).effects.flatMap((effect) =>
        effect.type === 'say' ? [effect.text, ...effect.choices.map(({ label }) => label)] : [],
      )
    const [en, pl, ru] = [texts('en').join(' '), texts('pl').join(' '), texts('ru').join(' ')]
    expect(en).not.toMatch(/[а-яёąęłżźćśń]/i)
    expect(pl).toMatch(/[ąęłżźćśń]/i)
    expect(pl).not.toMatch(/[а-яё]/i)
    expect(ru).toMatch(/[а-яё]/i)
    expect(ru).not.toMatch(/[ąęłżźćśń]/i)
  })

  it('greets a prospect who writes before anything was opened, and hears what they wrote', () => {
    const dialogue = createDialogue()
    const text = 'we need it in March, about 20k'
    const says = ofType(
      dialogue.say(
        text,
        reading('money', { min: 20_000, max: 20_000, currency: null, per: null }, text, 'about 20k'),
        reading(
          'time',
          { from: '2027-03-01T00:00:00', to: '2027-04-01T00:00:00', grain: 'month' },
          text,
          'in March',
        ),
      ),
      'say',
    )
    expect(says.map(({ question }) => question)).toEqual([null, 'product'])
    expect(Object.keys(dialogue.saved.context.answers)).toEqual(['amount', 'start'])
    expect(says[1]?.text).toContain('20,000 EUR')
  })
})

describe('first words that answer nothing', () => {
  it('are greeted once, and then asked', () => {
    const says = ofType(createDialogue().say('hi', intent('greet')), 'say')
    expect(says.map(({ text }) => text)).toEqual([phrase('greeting'), saas.criteria[0]?.questions[0]?.ask.en])
  })

  it('are answered if they ask for prices', () => {
    const says = ofType(createDialogue().say('how much?', intent('price_question')), 'say')
    expect(says[1]?.text.startsWith(phrase('prices'))).toBe(true)
    expect(says[1]?.question).toBe('product')
  })
})

describe('restart and language', () => {
  it('restarts in mid-question with an empty ledger', () => {
    const dialogue = createDialogue()
    dialogue.open()
    dialogue.pressAll('crm', 'losing')
    const effects = dialogue.restart()
    expect(effects.map(({ type }) => type)).toEqual(['begin_qualification', 'say'])
    expect(dialogue.ledger).toEqual([])
    expect(dialogue.asked()?.question).toBe('product')
  })

  it.each(['hot', 'warm', 'vague'] as const)('restarts after the end of a %s prospect', (kind) => {
    const dialogue = ended(kind)
    dialogue.restart()
    expect(dialogue.outcome).toBeNull()
    expect(dialogue.asked()?.question).toBe('product')
  })

  it('a restart still knows how to reach the prospect', () => {
    const dialogue = createDialogue()
    dialogue.open()
    dialogue.share({ email: 'ann@firm.example' })
    dialogue.restart()
    dialogue.pressAll(...prospects.hot)
    expect(dialogue.outcome?.kind).toBe('handed_off')
    expect(dialogue.saved.context.contact).toEqual({ email: 'ann@firm.example' })
  })

  it('a restart before anything is a beginning', () => {
    const dialogue = createDialogue()
    expect(dialogue.words(dialogue.restart())[0]).toBe(phrase('greeting'))
  })

  it('goes on in another language with the same question', () => {
    const dialogue = createDialogue()
    dialogue.open()
    dialogue.press('crm')
    const effects = dialogue.choose('ru')
    expect(effects.map(({ type }) => type)).toEqual(['set_language', 'say'])
    const [said] = ofType(effects, 'say')
    expect(said?.question).toBe('pain')
    expect(said?.text.startsWith(phrase('language_changed', 'ru'))).toBe(true)
    expect(dialogue.asked()?.choices[0]?.label).toBe('Теряем клиентов или деньги')
  })

  it('follows the prospect into their language when it is clear, and not on a guess', () => {
    const dialogue = createDialogue()
    dialogue.open()
    dialogue.say('ok', reading('language', 'pl', 'ok', 'ok', 0.6))
    expect(dialogue.saved.context.language).toBe('en')
    const effects = dialogue.say('potrzebujemy CRM', reading('language', 'pl', 'potrzebujemy CRM'))
    expect(effects[0]).toEqual({ type: 'set_language', language: 'pl' })
    expect(ofType(effects, 'say')[0]?.text).toContain('sprzedaż')
  })
})

describe('what was saved', () => {
  const opened = () => {
    const dialogue = createDialogue()
    dialogue.open()
    return dialogue.saved
  }
  const event = { type: 'opened', at: '2026-11-23T09:00:00.000Z' } as const

  it('of another format is refused where it is loaded', () => {
    expect(Saved.safeParse(opened()).success).toBe(true)
    expect(Saved.safeParse({ ...opened(), v: 2 }).success).toBe(false)
  })

  it('with a broken context is refused where it is loaded', () => {
    const { context, ...rest } = opened()
    expect(Saved.safeParse({ ...rest, context: { ...context, tries: 'two' } }).success).toBe(false)
  })

  it('in a state that the machine has not is refused', () => {
    const saved = { ...opened(), state: { asking: { need: 'dreams' } } }
    expect(() => advance(saas, saved, event, { language: 'en' })).toThrow(/in a state that it has not/)
  })

  it('is small, and holds no wording', () => {
    const text = JSON.stringify(ended('hot').saved)
    expect(text.length).toBeLessThan(4096)
    expect(text).not.toContain('What would you like')
  })

  it('is left as it was: advance changes nothing that it is given', () => {
    const saved = opened()
    const before = structuredClone(saved)
    const said = { seq: 1, text: 'x' }
    const chose = { type: 'chose', at: event.at, message: said, question: 'product', choice: 'crm' } as const
    const first = advance(saas, saved, chose, { language: 'en' })
    expect(saved).toEqual(before)
    expect(advance(saas, saved, chose, { language: 'en' })).toEqual(first)
  })

  it('ignores a timer that the state does not wait for', () => {
    const saved = opened()
    const timer = {
      type: 'timer',
      at: event.at,
      key: 'k',
      event: { type: 'xstate.after.followUp.saas.nurture.waiting' },
    } as const
    expect(advance(saas, saved, timer, { language: 'en' })).toEqual({ saved, effects: [] })
  })

  it('takes no event from a timer that is not one of its own', () => {
    const saved = opened()
    const timer = { type: 'timer', at: event.at, key: 'k', event: { type: 'stopped' } } as const
    expect(advance(saas, saved, timer, { language: 'en' })).toEqual({ saved, effects: [] })
  })
})
