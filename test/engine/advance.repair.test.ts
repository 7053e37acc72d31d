import { describe, expect, it } from 'vitest'
import { readStored } from '../../flows/playbook.ts'
import { PERSON } from '../../flows/questions.ts'
import type { Playbook } from '../../flows/vocabulary.ts'
import {
  createDialogue,
  intent,
  ofType,
  phrase,
  prospects,
  reading,
  saas,
  thoroughSaas,
} from '../flows/dialogue.ts'

const answers: Playbook['answers'] = [
  {
    id: 'contract',
    asked: {
      en: 'How long is the contract?\nCan I cancel every month?',
      pl: 'Jak długa jest umowa?\nCzy można wypowiedzieć co miesiąc?',
      ru: 'На какой срок договор?\nМожно ли расторгнуть в любой месяц?',
    },
    say: {
      en: 'The contract runs by the month.',
      pl: 'Umowa jest miesięczna.',
      ru: 'Договор помесячный.',
    },
  },
  {
    id: 'sap',
    asked: { en: 'Does it work with SAP?', pl: 'Czy działa z SAP?', ru: 'Работает ли с SAP?' },
    say: { en: 'Yes, with SAP and others.', pl: 'Tak, z SAP i innymi.', ru: 'Да, с SAP и другими.' },
  },
  {
    id: 'trial',
    asked: {
      en: 'Is there a free trial?\nHow do I try it?',
      pl: 'Czy jest okres próbny?\nJak to wypróbować?',
      ru: 'Есть ли пробный период?\nКак это попробовать?',
    },
    say: { en: 'A month is free.', pl: 'Miesiąc jest bezpłatny.', ru: 'Месяц бесплатно.' },
  },
  {
    id: 'support',
    asked: {
      en: 'How does support work?\nWhen is it open?',
      pl: 'Jak działa wsparcie?\nKiedy jest czynne?',
      ru: 'Как работает поддержка?\nКогда она открыта?',
    },
    say: { en: 'From nine to six.', pl: 'Od dziewiątej do osiemnastej.', ru: 'С девяти до шести.' },
  },
]

const knowing: Playbook = { ...thoroughSaas, answers }

const begun = (playbook: Playbook = thoroughSaas) => {
  const dialogue = createDialogue({ playbook })
  dialogue.open()
  return dialogue
}

const said = (dialogue: ReturnType<typeof begun>, effects: Parameters<typeof dialogue.words>[0]) =>
  dialogue.words(effects).join(' ')

describe('a correction', () => {
  it('is announced with the old value and the new', () => {
    const dialogue = begun()
    dialogue.pressAll('crm', 'losing', '5-19')
    const words = said(dialogue, dialogue.press('slowed', 'pain'))
    expect(words).toContain(
      'what happens if nothing changes – “It costs us time every week” instead of “We lose customers or money”.',
    )
  })

  it('to what has no value is announced like any other', () => {
    const dialogue = begun()
    dialogue.pressAll('crm', 'losing', '5-19')
    expect(said(dialogue, dialogue.press('unsure', 'team'))).toContain(
      'the number of users – “Not sure yet” instead of 5–19.',
    )
    expect(said(dialogue, dialogue.press('private', 'team'))).not.toContain('instead of')
  })

  it('in the last answer is announced before the last words', () => {
    const dialogue = begun()
    dialogue.pressAll(...prospects.hot)
    const text = 'no, 50 people; and my number is +48 601 000 000'
    const corrected = reading('number', { min: 50, max: 50 }, text, '50 people')
    const contact = reading('contact', { phone: '+48601000000' }, text, '+48 601 000 000')
    const effects = dialogue.say(text, contact, corrected, reading('intent', 'correct', text, 'no'))
    expect(said(dialogue, effects)).toBe(
      `I've changed that: the number of users – 50 instead of 5–19. ${phrase('handed_off')}`,
    )
  })

  it('of a prospect in the queue updates the one hand-off, and says so', () => {
    const dialogue = begun()
    dialogue.pressAll(...prospects.hot, 'private')
    const effects = dialogue.press('20-99', 'team')
    expect(ofType(effects, 'hand_off')).toHaveLength(1)
    expect(said(dialogue, effects)).toContain('20–99 instead of 5–19')
    expect(said(dialogue, effects)).toContain(phrase('passed_on'))
  })
})

describe("a question of the prospect's own", () => {
  it('is answered from the playbook, and the open question comes again', () => {
    const dialogue = begun(knowing)
    dialogue.press('crm')
    const effects = dialogue.say('How long does a contract run?', intent('question'))
    expect(said(dialogue, effects)).toMatch(/^The contract runs by the month\. .*stay the way they are/)
    expect(dialogue.asked()?.question).toBe('pain')
  })

  it('is found whatever the endings of its words', () => {
    const dialogue = createDialogue({ playbook: knowing, language: 'pl' })
    dialogue.open()
    expect(said(dialogue, dialogue.say('a jakie są umowy, długie?', intent('question')))).toContain(
      'miesięczna',
    )
  })

  it('beside an answer is answered before the next question', () => {
    const dialogue = begun(knowing)
    const text = 'CRM, and does it work with SAP?'
    const effects = dialogue.say(text, reading('need', 'crm', text, 'CRM'), intent('question'))
    expect(said(dialogue, effects)).toContain('Yes, with SAP and others.')
    expect(dialogue.asked()?.question).toBe('pain')
  })

  it('without a good answer is noted for a colleague, on the card', () => {
    const dialogue = begun(knowing)
    const text = 'Who painted your office wall?'
    expect(said(dialogue, dialogue.say(text, reading('intent', 'question', text)))).toContain(
      phrase('answer_later'),
    )
    dialogue.pressAll(...prospects.hot, 'private')
    expect(ofType(dialogue.effects, 'hand_off').at(-1)?.card.questions).toMatchObject([{ quote: text }])
  })

  it('of the price has the general answer where the playbook has no better', () => {
    const dialogue = begun(knowing)
    expect(said(dialogue, dialogue.say('how much is it', intent('price_question')))).toContain(
      phrase('prices'),
    )
  })

  it('while waiting for a person goes to that person', () => {
    const dialogue = begun(knowing)
    dialogue.pressAll(...prospects.hot, 'private')
    const text = 'Who painted your office wall?'
    const effects = dialogue.say(text, reading('intent', 'question', text))
    expect(ofType(effects, 'hand_off').at(-1)?.card.questions).toMatchObject([{ quote: text }])
    expect(said(dialogue, dialogue.say('And SAP, does it work?', intent('question')))).toContain('with SAP')
  })

  it('after the end is still answered', () => {
    const dialogue = begun(knowing)
    dialogue.pressAll(...prospects.poor)
    expect(dialogue.outcome?.kind).toBe('disqualified')
    expect(said(dialogue, dialogue.say('does it work with SAP?', intent('question')))).toBe(
      'Yes, with SAP and others.',
    )
  })
})

describe('the ladder of what is not understood', () => {
  it('rephrases, offers the buttons, records as unknown and goes on', () => {
    const dialogue = begun()
    expect(said(dialogue, dialogue.mumble())).toContain('Is it more about sales')
    expect(said(dialogue, dialogue.mumble())).toBe(phrase('choose_one'))
    expect(said(dialogue, dialogue.mumble())).toContain(phrase('move_on'))
    expect(dialogue.saved.context.answers.product).toMatchObject({ status: 'unknown' })
  })

  it("offers a person once the playbook's bound for a conversation is reached, with a button", () => {
    const dialogue = begun()
    for (let stumble = 1; stumble < saas.stumbles; stumble += 1) {
      expect(dialogue.asked()?.choices.map(({ id }) => id)).not.toContain(PERSON)
      dialogue.mumble()
    }
    expect(said(dialogue, dialogue.mumble())).toContain(phrase('offer_person'))
    expect(dialogue.asked()?.choices.at(-1)).toEqual({ id: PERSON, label: phrase('person_button') })
    const effects = dialogue.press(PERSON)
    expect(ofType(effects, 'hand_off')).toHaveLength(1)
    expect(dialogue.outcome?.reasons).toEqual(['asked:person'])
  })

  it('asks nothing twice after that', () => {
    const dialogue = begun()
    for (let stumble = 0; stumble < saas.stumbles; stumble += 1) dialogue.mumble()
    const { open } = dialogue.saved.context
    dialogue.mumble()
    expect(dialogue.saved.context.answers[open ?? '']).toMatchObject({ status: 'unknown' })
  })

  it('takes the words of the button for the button', () => {
    const dialogue = begun()
    for (let stumble = 0; stumble < saas.stumbles; stumble += 1) dialogue.mumble()
    dialogue.tell('choice', PERSON, phrase('person_button'))
    expect(dialogue.outcome?.kind).toBe('handed_off')
  })
})

describe('courtesies and the contrary', () => {
  it('meets abuse calmly, and asks on', () => {
    const dialogue = begun()
    expect(said(dialogue, dialogue.say('you idiot', intent('abuse')))).toContain(phrase('abuse'))
    expect(dialogue.asked()?.question).toBe('product')
  })

  it('changes the language in mid-question, and asks it again', () => {
    const dialogue = begun()
    const effects = dialogue.choose('pl')
    expect(said(dialogue, effects)).toContain(phrase('language_changed', 'pl'))
    expect(dialogue.asked()?.question).toBe('product')
  })
})

describe('words in another language that answer nothing', () => {
  it('are met with the question in it, and are no failure to answer', () => {
    const dialogue = begun()
    dialogue.say('hmm', intent('other', 'hmm'))
    const { tries, stumbles } = dialogue.saved.context
    const text = 'po polsku proszę'
    const effects = dialogue.say(text, reading('language', 'pl', text))
    expect(said(dialogue, effects)).toContain(phrase('language_changed', 'pl'))
    expect(dialogue.asked()?.question).toBe('product')
    expect(dialogue.saved.context).toMatchObject({ tries: 0, stumbles: stumbles + 1 })
    expect(tries).toBe(1)
  })

  it('do not keep a question open without end', () => {
    const dialogue = begun()
    for (let turn = 0; turn < 30; turn += 1) {
      const [language, text] =
        turn % 2 === 0 ? (['pl', 'nie, nie'] as const) : (['en', 'well, well'] as const)
      dialogue.say(text, reading('language', language, text))
    }
    expect(dialogue.outcome).not.toBeNull()
  })
})

describe('what a page knows', () => {
  it('greets a customer and somebody who came for an offer in their own way', () => {
    const greeting = (engagement: 'cold' | 'ready', customer: 'new' | 'existing') => {
      const dialogue = createDialogue()
      const entry = { engagement, customer }
      return said(dialogue, dialogue.step({ type: 'opened', at: dialogue.now, entry }))
    }
    expect(greeting('cold', 'existing')).toContain(phrase('greeting_existing'))
    expect(greeting('ready', 'new')).toContain(phrase('greeting_ready'))
    expect(greeting('cold', 'new')).toContain(phrase('greeting'))
  })
})

describe('contact details', () => {
  const consenting: Playbook = {
    ...thoroughSaas,
    consent: {
      version: '3',
      text: { en: 'We use it for this only.', pl: 'Tylko do tego.', ru: 'Только для этого.' },
    },
  }

  it('are consented to by the text that the question shows', () => {
    const dialogue = begun(consenting)
    const effects = dialogue.pressAll(...prospects.hot)
    expect(said(dialogue, effects.slice(-2))).toContain('We use it for this only.')
    const text = 'ann@northwind.example'
    const given = dialogue.say(text, reading('contact', { email: text }, text))
    expect(ofType(given, 'consent')).toEqual([
      {
        type: 'consent',
        version: '3',
        language: 'en',
        asked: true,
        evidence: expect.objectContaining({ quote: text }),
      },
    ])
  })

  it('left unasked are consented to without the text, and that is recorded', () => {
    const dialogue = begun(consenting)
    const text = 'ann@northwind.example'
    const given = dialogue.say(text, reading('contact', { email: text }, text))
    expect(ofType(given, 'consent')).toMatchObject([{ asked: false }])
  })

  it('beside a wish for a person are noted, and nobody is said to have agreed to a text that was not shown', () => {
    const dialogue = begun(consenting)
    const text = 'a person please, ann@northwind.example'
    const contact = reading('contact', { email: 'ann@northwind.example' }, text, 'ann@northwind.example')
    const effects = dialogue.say(text, reading('intent', 'human', text, 'a person please'), contact)
    expect(ofType(effects, 'note_contact')).toHaveLength(1)
    expect(ofType(effects, 'consent')).toEqual([])
  })

  it.each(['poor', 'hot'] as const)('left after the end (%s) are answered with the text', (kind) => {
    const dialogue = begun(consenting)
    dialogue.pressAll(...prospects[kind], ...(kind === 'hot' ? ['private'] : []))
    const text = 'ann@northwind.example'
    const effects = dialogue.say(text, reading('contact', { email: text }, text))
    expect(ofType(effects, 'consent')).toMatchObject([{ asked: false }])
    expect(said(dialogue, effects)).toContain('We use it for this only.')
  })

  it('are asked for anew in other words, and without the text that has just been read', () => {
    const dialogue = begun(consenting)
    dialogue.pressAll(...prospects.hot)
    const ask = consenting.contact.question
    const again = said(dialogue, dialogue.press('20-99', 'team'))
    expect(again).toContain(ask.rephrase.en)
    expect(again).not.toContain('We use it for this only.')
    expect(said(dialogue, dialogue.mumble())).toBe(ask.rephrase.en)
    expect(said(dialogue, dialogue.say('why?', intent('explain')))).toContain('We use it for this only.')
  })

  it('that are refused cost nobody their talk', () => {
    const dialogue = begun(consenting)
    dialogue.pressAll(...prospects.hot, 'private')
    expect(dialogue.outcome?.kind).toBe('handed_off')
    expect(ofType(dialogue.effects, 'consent')).toEqual([])
  })
})

describe('a playbook that an earlier Bantam stored', () => {
  it('says in the common words what the bot has learnt to say since', () => {
    const stored = JSON.parse(JSON.stringify(saas))
    for (const gone of ['corrected', 'reminder', 'person_button']) delete stored.phrases[gone]
    for (const gone of ['answers', 'silence', 'consent', 'stumbles', 'renamed']) delete stored[gone]
    const playbook = readStored(stored)
    expect(playbook.phrases.reminder).toEqual(saas.phrases.reminder)
    const dialogue = begun(playbook)
    dialogue.pressAll(...prospects.hot.slice(0, 5))
    expect(dialogue.asked()).not.toBeNull()
  })
})
