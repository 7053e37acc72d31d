import { describe, expect, it } from 'vitest'
import type { Playbook } from '../../flows/vocabulary.ts'
import { createDialogue, intent, ofType, phrase, reading, thoroughSaas } from '../flows/dialogue.ts'

const MINUTE = 60_000

/** Reminds after ten minutes, sets aside after an hour; quiet from nine in the evening to eight, Warsaw time. */
const watching: Playbook = {
  ...thoroughSaas,
  silence: { remindAfterMinutes: 10, setAsideAfterMinutes: 60, quietHours: { from: 21, to: 8 } },
}

function begun(from = '2026-11-23T09:00:00.000Z') {
  const dialogue = createDialogue({ playbook: watching, from })
  dialogue.open()
  return dialogue
}

type Dialogue = ReturnType<typeof begun>

const minutesBetween = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / MINUTE

const lastTimer = (dialogue: Dialogue) => {
  const timer = ofType(dialogue.effects, 'set_timer').at(-1)
  if (!timer) throw new Error('no timer is set')
  return timer
}

/** Lets the watching timer look, on an open page or a closed one. */
function look(dialogue: Dialogue, present = true) {
  const { key, dueAt, event } = lastTimer(dialogue)
  return dialogue.step({ type: 'timer', at: dueAt, key, event, present })
}

describe('silence in mid-dialogue', () => {
  it('is watched by one timer, which no message moves', () => {
    const dialogue = begun()
    dialogue.pressAll('crm', 'losing', '5-19')
    expect(ofType(dialogue.effects, 'set_timer')).toHaveLength(1)
  })

  it('that has not lasted long enough is looked at again when it may have', () => {
    const dialogue = begun()
    dialogue.press('crm')
    const effects = look(dialogue)
    expect(dialogue.words(effects)).toEqual([])
    expect(lastTimer(dialogue).dueAt).toBe(
      new Date(Date.parse(dialogue.saved.context.heardAt ?? '') + 10 * MINUTE).toISOString(),
    )
  })

  it('is broken by one reminder with the open question', () => {
    const dialogue = begun()
    const [words] = dialogue.words(look(dialogue))
    expect(words).toContain(phrase('reminder'))
    expect(words).toContain('What would you like to improve first?')
    expect(dialogue.asked()?.question).toBe('product')
  })

  it('after the reminder sets the dialogue aside as incomplete, without a word', () => {
    const dialogue = begun()
    look(dialogue)
    const effects = look(dialogue)
    expect(dialogue.words(effects)).toEqual([])
    expect(dialogue.outcome).toMatchObject({ kind: 'incomplete', reasons: ['silent:product'] })
    expect(dialogue.saved.state).toBe('incomplete')
  })

  it('keeps whoever left an address warm instead', () => {
    const dialogue = begun()
    const text = 'ann@northwind.example'
    dialogue.say(text, reading('contact', { email: text }, text))
    look(dialogue)
    look(dialogue)
    look(dialogue)
    expect(dialogue.outcome).toMatchObject({ kind: 'nurture', reasons: ['silent:product'] })
    expect(lastTimer(dialogue).key).toContain('followUp')
  })

  it('on a closed page is not reminded of', () => {
    const dialogue = begun()
    expect(dialogue.words(look(dialogue, false))).toEqual([])
    look(dialogue, false)
    expect(dialogue.outcome?.kind).toBe('incomplete')
  })

  it('in quiet hours is left alone until they are over', () => {
    // 20:55 in Warsaw: ten minutes later it is quiet.
    const dialogue = begun('2026-11-23T19:55:00.000Z')
    const due = lastTimer(dialogue).dueAt
    expect(dialogue.words(look(dialogue))).toEqual([])
    expect(lastTimer(dialogue).dueAt.slice(0, 16)).toBe('2026-11-24T07:00')
    expect(minutesBetween(due, lastTimer(dialogue).dueAt)).toBeGreaterThan(10 * 60)
    expect(dialogue.words(look(dialogue))).toHaveLength(1)
  })

  it('is broken by anything that the prospect does', () => {
    const dialogue = begun()
    look(dialogue)
    dialogue.say('thanks', intent('thanks'))
    expect(dialogue.saved.context.reminded).toBe(false)
    look(dialogue)
    expect(dialogue.outcome).toBeNull()
  })

  it('ends with the dialogue: nothing is left to watch', () => {
    const dialogue = begun()
    const effects = dialogue.askForPerson()
    expect(ofType(effects, 'cancel_timer').map(({ key }) => key)).toContain('silence')
    expect(dialogue.saved.context.watched).toBe(false)
  })
})

describe('a late answer', () => {
  const setAside = () => {
    const dialogue = begun()
    dialogue.press('crm')
    look(dialogue)
    look(dialogue)
    look(dialogue)
    expect(dialogue.outcome?.kind).toBe('incomplete')
    return dialogue
  }

  it('goes on where it stopped, with a word about it', () => {
    const dialogue = setAside()
    const effects = dialogue.press('losing')
    expect(dialogue.words(effects).join(' ')).toContain(phrase('resumed'))
    expect(dialogue.asked()?.question).toBe('team')
    expect(dialogue.outcome).toBeNull()
  })

  it('in words still replies to the question that was open', () => {
    const dialogue = setAside()
    expect(dialogue.asked()?.question).toBe('pain')
    dialogue.tell('choice', 'slowed')
    expect(dialogue.saved.context.answers.pain).toMatchObject({ choice: 'slowed' })
  })

  it('that is not understood has the question asked again', () => {
    const dialogue = setAside()
    const [words] = dialogue.words(dialogue.mumble())
    expect(words).toContain(phrase('resumed'))
    expect(dialogue.asked()?.question).toBe('pain')
  })

  it('begins with the open question when only the page is opened, once', () => {
    const dialogue = setAside()
    expect(dialogue.words(dialogue.open()).join(' ')).toContain(phrase('resumed'))
    expect(dialogue.words(dialogue.open())).toEqual([])
  })
})
