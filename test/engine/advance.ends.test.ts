import { describe, expect, it } from 'vitest'
import { createDialogue, ended, intent, ofType, phrase, prospects, reading, saas } from '../flows/dialogue.ts'

describe('contact details', () => {
  it('are asked for only when they are not known', () => {
    const dialogue = createDialogue()
    dialogue.open()
    dialogue.share({ phone: '+48 600 000 000', name: 'Ann' })
    dialogue.pressAll(...prospects.hot)
    expect(dialogue.outcome?.kind).toBe('handed_off')
  })

  it('may be declined', () => {
    const dialogue = createDialogue()
    dialogue.open()
    dialogue.pressAll(...prospects.hot)
    dialogue.say('no', intent('no', 'no'))
    expect(dialogue.outcome?.kind).toBe('handed_off')
    expect(dialogue.saved.context.answers.reach?.status).toBe('declined')
  })

  it('are thanked for in mid-question, which is then asked again', () => {
    const dialogue = createDialogue()
    dialogue.open()
    const effects = dialogue.tell('contact', { name: 'Ann' }, 'Ann')
    expect(effects.map(({ type }) => type)).toEqual(['note_contact', 'say'])
    expect(ofType(effects, 'say')[0]?.question).toBe('product')
    expect(ofType(effects, 'say')[0]?.text.startsWith(phrase('contact_noted'))).toBe(true)
  })

  it('are asked for again when only a name came, and not for ever', () => {
    const dialogue = createDialogue()
    dialogue.open()
    dialogue.pressAll(...prospects.hot)
    for (let times = 0; times < saas.patience; times += 1) {
      dialogue.tell('contact', { name: `Ann ${times}` }, `Ann ${times}`)
      expect(dialogue.outcome).toBeNull()
    }
    dialogue.tell('contact', { name: 'Ann' }, 'Ann')
    expect(dialogue.outcome?.kind).toBe('handed_off')
    expect(dialogue.saved.context.contact).toEqual({ name: 'Ann' })
  })

  it('shared without a way to reach the prospect are no answer to where to reach them', () => {
    const dialogue = createDialogue()
    dialogue.open()
    dialogue.pressAll(...prospects.hot)
    for (let times = 0; times <= saas.patience; times += 1) dialogue.share({ name: 'Ann' })
    expect(dialogue.saved.context.answers.reach?.status).toBe('unknown')
    expect(dialogue.outcome?.kind).toBe('handed_off')
  })

  it('are not asked of somebody who is disqualified', () => {
    const dialogue = ended('vague')
    expect(dialogue.saved.context.answers.reach).toBeUndefined()
  })
})

describe('a request for a person', () => {
  it.each(['before anything', 'in mid-question'] as const)('is honoured at once %s', (when) => {
    const dialogue = createDialogue()
    if (when === 'in mid-question') {
      dialogue.open()
      dialogue.press('helpdesk')
    }
    const effects = dialogue.askForPerson()
    expect(effects.map(({ type }) => type)).toEqual(['say', 'hand_off', 'end'])
    expect(ofType(effects, 'say')[0]?.wants).toBe('contact')
    expect(ofType(effects, 'hand_off')[0]).toMatchObject({
      queue: when === 'in mid-question' ? 'helpdesk' : 'general',
      outcome: { kind: 'handed_off', reasons: ['asked:person'], temperature: 'vague' },
    })
  })

  it('in free text takes what else was said along', () => {
    const dialogue = createDialogue()
    dialogue.open()
    const text = 'give me a human, we have 20k'
    const effects = dialogue.say(
      text,
      reading('intent', 'human', text, 'a human'),
      reading('money', { min: 20_000, max: 20_000, currency: 'EUR', per: null }, text, '20k'),
    )
    expect(effects.map(({ type }) => type)).toEqual(['score', 'say', 'hand_off', 'end'])
    expect(ofType(effects, 'hand_off')[0]?.outcome.score).toBe(16)
  })

  it.each(['warm', 'vague', 'poor'] as const)('is honoured after the end for a %s prospect', (kind) => {
    const dialogue = ended(kind)
    const score = dialogue.outcome?.score
    const effects = dialogue.askForPerson()
    expect(effects[0]?.type).not.toBe('say')
    expect(ofType(effects, 'begin_qualification')).toHaveLength(1)
    expect(ofType(effects, 'hand_off')[0]?.outcome).toMatchObject({ reasons: ['asked:person'], score })
  })
})

describe('stop', () => {
  it('opts out, ends, and says so last', () => {
    const dialogue = createDialogue()
    dialogue.open()
    const effects = dialogue.stop()
    expect(effects.map(({ type }) => type)).toEqual(['say', 'opt_out', 'end'])
    expect(dialogue.outcome).toMatchObject({ kind: 'disqualified', reasons: ['asked:stop'] })
  })

  it('in free text is the same', () => {
    const dialogue = createDialogue()
    dialogue.open()
    expect(ofType(dialogue.say('stop', intent('stop', 'stop')), 'opt_out')).toHaveLength(1)
  })

  it('after the end keeps the outcome, and no follow-up comes', () => {
    const dialogue = ended('warm')
    const timer = ofType(dialogue.effects, 'set_timer').at(-1)
    const effects = dialogue.stop()
    expect(effects.map(({ type }) => type).toSorted()).toEqual(['cancel_timer', 'opt_out', 'say'])
    expect(ofType(effects, 'cancel_timer')[0]?.key).toBe(timer?.key)
    expect(dialogue.outcome?.kind).toBe('nurture')
    expect(dialogue.wait()).toEqual([])
  })

  it('is followed by one hint, then by silence, until the prospect begins anew', () => {
    const dialogue = createDialogue()
    dialogue.open()
    dialogue.press('crm')
    dialogue.stop()
    expect(dialogue.words(dialogue.mumble())).toEqual([phrase('stopped_hint')])
    expect(dialogue.mumble()).toEqual([])
    expect(dialogue.tell('money', { min: 1, max: 1, currency: null, per: null })).toEqual([])
    const effects = dialogue.open()
    expect(effects.map(({ type }) => type)).toEqual(['begin_qualification', 'say', 'say'])
    expect(dialogue.saved.context.answers).toEqual({})
  })
})

describe('nurture', () => {
  it('sets a follow-up, which goes straight to what is missing', () => {
    const dialogue = ended('warm')
    const [timer] = ofType(dialogue.effects, 'set_timer')
    const days = (Date.parse(timer?.dueAt ?? '') - Date.parse(dialogue.now)) / 86_400_000
    expect(days).toBe(14)
    const effects = dialogue.wait()
    const [said] = ofType(effects, 'say')
    expect(said?.followUp).toBe(true)
    expect(said?.text).toContain(phrase('follow_up_stop'))
    expect(said?.question).toBe('role')
  })

  it('resumes at what is missing, and asks then for all that has no value', () => {
    const dialogue = createDialogue()
    dialogue.open()
    dialogue.pressAll('crm', 'losing', 'unsure', 'none', 'decides', 'nobody', 'quarter', 'none', 'private')
    expect(dialogue.outcome?.reasons).toEqual(['score:47', 'missing:budget'])
    expect(ofType(dialogue.wait(), 'say')[0]?.question).toBe('amount')
    const effects = dialogue.press('10k-50k')
    expect(ofType(effects, 'begin_qualification')).toHaveLength(1)
    expect(dialogue.asked()?.question).toBe('team')
    dialogue.tell('number', { min: 30, max: 30 }, '30')
    dialogue.press('approved')
    expect(dialogue.outcome).toMatchObject({ kind: 'handed_off' })
  })

  it('follows up a bounded number of times', () => {
    const dialogue = ended('warm')
    for (let times = 0; times < saas.followUp.atMost; times += 1)
      expect(ofType(dialogue.wait(), 'say')).toHaveLength(1)
    expect(ofType(dialogue.effects, 'set_timer')).toHaveLength(saas.followUp.atMost)
    expect(dialogue.wait()).toEqual([])
  })

  it('sets or cancels a timer in a step, never both', () => {
    const dialogue = ended('warm')
    const effects = dialogue.wait()
    expect(ofType(effects, 'set_timer')).toHaveLength(1)
    expect(ofType(effects, 'cancel_timer')).toEqual([])
  })

  it('cancels the follow-up when the prospect comes back by themselves', () => {
    const dialogue = ended('warm')
    const effects = dialogue.tell('authority', 'decides', 'I decide now')
    expect(ofType(effects, 'cancel_timer')).toHaveLength(1)
    expect(dialogue.outcome).toMatchObject({ kind: 'handed_off', score: 59 })
  })

  it('does not ask again what was given a minute ago', () => {
    const dialogue = ended('warm')
    dialogue.press('20-99', 'team')
    expect(dialogue.outcome).toMatchObject({ kind: 'nurture', reasons: ['score:52', 'missing:authority'] })
  })

  it('answers kindly whatever else is written, and stays', () => {
    const dialogue = ended('warm')
    expect(dialogue.words(dialogue.say('thanks', intent('thanks')))).toEqual([phrase('thanks')])
    expect(dialogue.words(dialogue.mumble())).toEqual([phrase('nurture_again')])
    expect(dialogue.outcome?.kind).toBe('nurture')
  })

  it('takes "not now" for what it is, in mid-question and after a follow-up', () => {
    const dialogue = createDialogue()
    dialogue.open()
    dialogue.say('not now', intent('not_now'))
    expect(dialogue.outcome).toMatchObject({ kind: 'nurture', reasons: ['asked:later'] })
    dialogue.wait()
    const words = dialogue.words(dialogue.say('not now', intent('not_now')))
    // Three months after the first one, which came on a Monday; the 25th is a Sunday.
    expect(words).toEqual([phrase('nurture_later').replace('{date}', '26 April')])
    expect(dialogue.outcome?.kind).toBe('nurture')
  })

  it('takes a refusal after a follow-up for no answer, and stays', () => {
    const dialogue = ended('warm')
    dialogue.wait()
    expect(dialogue.words(dialogue.say('no comment', intent('decline')))).toEqual([phrase('nurture_again')])
    expect(dialogue.outcome?.kind).toBe('nurture')
  })

  it('says hello once to whoever opens the chat again', () => {
    const dialogue = ended('warm')
    expect(dialogue.words(dialogue.open())).toEqual([phrase('came_back')])
    expect(dialogue.open()).toEqual([])
  })
})

describe('a rep who hands back', () => {
  it('resumes at the question that was named, even if it has an answer', () => {
    const dialogue = ended('hot')
    const effects = dialogue.giveBack('amount')
    const [said] = ofType(effects, 'say')
    expect(said?.question).toBe('amount')
    expect(said?.text.startsWith(phrase('back_with_bot'))).toBe(true)
    const then = dialogue.press('50k-plus')
    expect(then.map(({ type }) => type)).toEqual(['score', 'score', 'say', 'hand_off', 'end'])
  })

  it('resumes at the first question that is missing', () => {
    const dialogue = createDialogue()
    dialogue.open()
    dialogue.pressAll('crm', 'unsure', '5-19')
    dialogue.askForPerson()
    expect(ofType(dialogue.giveBack(), 'say')[0]?.question).toBe('pain')
    dialogue.press('losing')
    expect(dialogue.asked()?.question).toBe('amount')
  })

  it('says that nothing is left to ask, and ends as before', () => {
    const dialogue = createDialogue()
    dialogue.open()
    dialogue.pressAll(...prospects.hot)
    dialogue.tell('contact', { email: 'ann@firm.example' }, 'ann@firm.example')
    const effects = dialogue.giveBack()
    expect(effects.map(({ type }) => type)).toEqual(['say', 'hand_off', 'end'])
    expect(dialogue.words(effects)).toEqual([phrase('all_known')])
  })

  it('keeps a good answer that nobody understands the second time', () => {
    const dialogue = ended('hot')
    dialogue.giveBack('amount')
    for (let times = 0; times <= saas.patience; times += 1) dialogue.mumble()
    expect(dialogue.saved.context.answers.amount?.choice).toBe('10k-50k')
    expect(dialogue.outcome?.kind).toBe('handed_off')
  })

  it('hands off again on request', () => {
    const dialogue = ended('hot')
    dialogue.giveBack()
    expect(ofType(dialogue.askForPerson(), 'hand_off')).toHaveLength(1)
  })
})
