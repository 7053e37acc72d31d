/** Whoever is not ready yet: who they are taken for, what they are told, and when they are written to again. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Context, freshContext } from '../../flows/context.ts'
import { dueOf } from '../../flows/followup.ts'
import { readStored } from '../../flows/playbook.ts'
import { playbooks } from '../../flows/playbooks/index.ts'
import { saas as shipped } from '../../flows/playbooks/saas.ts'
import type { Playbook } from '../../flows/vocabulary.ts'
import { isOpenAt, localTime, type OpenHours } from '../../src/domain/schedule.ts'
import { advance, Saved } from '../../src/engine/advance.ts'
import {
  createDialogue,
  type Dialogue,
  ended,
  intent,
  ofType,
  phrase,
  reading,
  thoroughSaas,
} from './dialogue.ts'

const WARSAW = 'Europe/Warsaw'

const hoursOf = ({ nurture }: Playbook): OpenHours => {
  if (!nurture) throw new Error('the playbook has no nurture')
  return nurture.hours
}

const wordsOf = (id: string) => {
  const segment = thoroughSaas.nurture?.segments.find((each) => each.id === id)
  if (!segment) throw new Error(`no segment "${id}"`)
  return segment
}

const lastTimer = ({ effects }: Dialogue) => ofType(effects, 'set_timer').at(-1)
const dueAt = (dialogue: Dialogue): string => localTime(lastTimer(dialogue)?.dueAt ?? '', WARSAW)

/** Through all of `saas` with one answer in the place of a good one. */
const good = {
  product: 'crm',
  pain: 'losing',
  team: '5-19',
  amount: '10k-50k',
  approved: 'approved',
  role: 'decides',
  signers: 'nobody',
  start: 'month',
  driver: 'deadline',
  reach: 'private',
}

function lacking(instead: Partial<typeof good>, options: Parameters<typeof createDialogue>[0] = {}) {
  const dialogue = createDialogue(options)
  dialogue.open()
  const answers: Record<string, string> = { ...good, ...instead }
  for (let asked = dialogue.asked(); asked && dialogue.outcome === null; asked = dialogue.asked())
    dialogue.press(answers[asked.question] ?? 'none')
  return dialogue
}

/** Answers the budget question in these words, and everything else well. */
function withoutMoney(text: string, time: [from: string, to: string, quote: string], from?: string) {
  const dialogue = createDialogue({ from })
  dialogue.open()
  dialogue.pressAll('crm', 'losing', '5-19')
  const [begins, ends, quote] = time
  dialogue.say(
    text,
    reading('money', { min: 0, max: 0, currency: null, per: null }, text, 'no budget'),
    reading('time', { from: begins, to: ends, grain: 'month' }, text, quote),
  )
  dialogue.pressAll('decides', 'nobody', 'month', 'deadline', 'private')
  return dialogue
}

describe('a single thing that is missing names what happens next', () => {
  it.each([
    ['need', { pain: 'bearable' }, '2027-01-25T09:00:00'],
    ['budget', { amount: 'none' }, '2027-01-04T09:00:00'],
    ['authority', { role: 'influences' }, '2026-12-07T10:09:00'],
    ['timing', { start: 'later' }, '2027-05-06T09:00:00'],
  ] as const)('%s', (id, instead, due) => {
    const dialogue = lacking(instead)
    expect(dialogue.outcome).toMatchObject({ kind: 'nurture', segment: id })
    expect(dueAt(dialogue).slice(0, 14)).toBe(due.slice(0, 14))
    expect(ofType(dialogue.wait(), 'say')[0]?.question).toBe(
      { need: 'pain', budget: 'amount', authority: 'role', timing: 'start' }[id],
    )
  })

  it('several: what matters most to the playbook', () => {
    expect(lacking({ amount: 'none', start: 'unsure' }).outcome?.segment).toBe('budget')
    expect(lacking({ role: 'influences', start: 'unsure' }).outcome?.segment).toBe('authority')
  })

  it('nothing, and too few points all the same', () => {
    const playbook = { ...thoroughSaas, thresholds: { ...thoroughSaas.thresholds, handOff: 99 } }
    expect(lacking({}, { playbook }).outcome).toMatchObject({ kind: 'nurture', segment: 'undecided' })
  })

  it('is told with the day on which they will be written to', () => {
    const words = lacking({ amount: 'none' }).effects.flatMap((effect) =>
      effect.type === 'say' ? [effect.text] : [],
    )
    expect(words.at(-1)).toContain('on 4 January')
  })
})

describe('money', () => {
  const OCTOBER: [string, string, string] = ['2026-08-20T00:00:00', '2026-10-01T00:00:00', 'before October']

  it('that comes on a day which they name is asked for on that day, in their own words', () => {
    const dialogue = withoutMoney('no budget before October', OCTOBER, '2026-08-20T09:00:00.000Z')
    expect(dialogue.saved.context.answers.start?.choice).toBe('month')
    expect(dueAt(dialogue)).toBe('2026-10-01T09:00:00')
    const [said] = ofType(dialogue.wait(), 'say')
    expect(said?.text).toMatch(
      /^Hello again! On 20 August you wrote “no budget before October”\. Has that been settled\? /,
    )
    expect(said).toMatchObject({ question: 'amount', followUp: true })
  })

  it('is not taken for when they want to begin', () => {
    const dialogue = createDialogue({ from: '2026-08-20T09:00:00.000Z' })
    dialogue.open()
    dialogue.pressAll('crm', 'losing', '5-19')
    const text = 'no budget before October'
    dialogue.say(
      text,
      reading('money', { min: 0, max: 0, currency: null, per: null }, text, 'no budget'),
      reading('time', { from: OCTOBER[0], to: OCTOBER[1], grain: 'month' }, text, 'before October'),
    )
    expect(Object.keys(dialogue.saved.context.answers)).not.toContain('start')
  })

  it('that turns up before the day leaves nothing to wait for', () => {
    const dialogue = createDialogue({ from: '2026-08-20T09:00:00.000Z' })
    dialogue.open()
    dialogue.pressAll('crm', 'losing', '5-19')
    const text = 'no budget before October'
    dialogue.say(
      text,
      reading('money', { min: 0, max: 0, currency: null, per: null }, text, 'no budget'),
      reading('time', { from: OCTOBER[0], to: OCTOBER[1], grain: 'month' }, text, 'before October'),
    )
    expect(dialogue.saved.context.later).toMatchObject({ day: '2026-10-01', about: 'amount' })
    dialogue.press('10k-50k', 'amount')
    expect(dialogue.saved.context.later).toBeNull()
  })
})

describe('the beginning that they name', () => {
  it('is come back to three weeks before', () => {
    const dialogue = createDialogue()
    dialogue.open()
    dialogue.pressAll('crm', 'losing', '5-19', '10k-50k', 'approved', 'decides', 'nobody')
    const text = 'in September'
    dialogue.say(
      text,
      reading('time', { from: '2027-09-01T00:00:00', to: '2027-10-01T00:00:00', grain: 'month' }, text),
    )
    dialogue.pressAll('deadline', 'private')
    expect(dialogue.outcome?.segment).toBe('timing')
    // Three weeks before is a Wednesday.
    expect(dueAt(dialogue)).toBe('2027-08-11T09:00:00')
    expect(ofType(dialogue.wait(), 'say')[0]?.text).toContain('you wrote “in September”')
  })
})

describe('the colleague who decides', () => {
  const asked = () => ended('warm')

  it('is asked for before goodbye, with a message to pass on', () => {
    const says = ofType(asked().effects, 'say').slice(-2)
    expect(says[0]?.text).toBe(wordsOf('authority').farewell?.en)
    expect(says[1]?.text).toBe(wordsOf('authority').forward?.en)
  })

  it('is noted by what they leave, and is not taken for them', () => {
    const dialogue = asked()
    const effects = dialogue.tell(
      'contact',
      { name: 'Maria', email: 'maria@firm.example' },
      'maria@firm.example',
    )
    expect(dialogue.words(effects)).toEqual([phrase('colleague_noted')])
    expect(ofType(effects, 'note_contact')).toEqual([])
    expect(dialogue.saved.context).toMatchObject({
      contact: {},
      colleague: { name: 'Maria', email: 'maria@firm.example' },
    })
    expect(dialogue.outcome?.segment).toBe('authority')
    const [handOff] = ofType(dialogue.askForPerson(), 'hand_off')
    expect(handOff?.card.colleague).toEqual({ name: 'Maria', email: 'maria@firm.example' })
  })

  it('is nobody where nobody was asked for', () => {
    const dialogue = lacking({ start: 'later' })
    const effects = dialogue.tell('contact', { email: 'ann@firm.example' }, 'ann@firm.example')
    expect(ofType(effects, 'note_contact')).toHaveLength(1)
    expect(dialogue.saved.context.colleague).toEqual({})
  })
})

describe('whoever no follow-up would reach', () => {
  const notNow = (options: Parameters<typeof createDialogue>[0]) => {
    const dialogue = createDialogue(options)
    dialogue.open()
    return { dialogue, words: dialogue.words(dialogue.say('not now', intent('not_now'))) }
  }
  const offer = phrase('nurture_by_mail').replace('{date}', '25 January')

  it('is promised none, and told what would make one possible', () => {
    expect(notNow({ reaches: 'by_mail' }).words).toEqual([`${phrase('nurture_here')} ${offer}`])
    expect(notNow({ reaches: 'never' }).words).toEqual([phrase('nurture_here')])
  })

  it('is not told that there is no address once they have left one', () => {
    const { dialogue } = notNow({ reaches: 'never' })
    dialogue.tell('contact', { email: 'ann@firm.example' }, 'ann@firm.example')
    expect(dialogue.words(dialogue.say('not now', intent('not_now')))).toEqual([phrase('kept_later')])
  })

  it('is not promised one either at the end of all questions', () => {
    const dialogue = lacking({ amount: 'none' }, { reaches: 'by_mail' })
    const [parting] = ofType(dialogue.effects, 'say').slice(-1)
    expect(parting?.text).toContain(phrase('nurture_here'))
  })

  it('is promised one as soon as there is an address, by e-mail where the channel carries none', () => {
    const { dialogue } = notNow({ reaches: 'by_mail' })
    dialogue.tell('contact', { email: 'ann@firm.example' }, 'ann@firm.example')
    const again = dialogue.words(dialogue.say('not now', intent('not_now')))
    expect(again).toEqual([phrase('nurture_later').replace('{date}', '25 January')])
  })

  it('is whoever left a phone number alone: the bot calls nobody', () => {
    const dialogue = createDialogue({ reaches: 'by_mail' })
    dialogue.open()
    dialogue.share({ phone: '+48 600 000 000' })
    const words = dialogue.words(dialogue.say('not now', intent('not_now')))
    expect(words).toEqual([`${phrase('nurture_here')} ${offer}`])
  })
})

describe('"not now"', () => {
  const inMarch = (dialogue: Dialogue) => {
    const text = 'not now, come back in March'
    return dialogue.say(
      text,
      reading('intent', 'not_now', text, 'not now'),
      reading(
        'time',
        { from: '2027-03-01T00:00:00', to: '2027-04-01T00:00:00', grain: 'month' },
        text,
        'in March',
        0.45,
      ),
    )
  }

  it('with a day is kept to it, however little is known of them', () => {
    const dialogue = createDialogue()
    dialogue.open()
    const effects = inMarch(dialogue)
    expect(dialogue.outcome).toMatchObject({ segment: 'later', temperature: 'vague' })
    expect(dialogue.words(effects)).toEqual([phrase('nurture_later').replace('{date}', '1 March')])
    expect(dueAt(dialogue)).toBe('2027-03-01T09:00:00')
    expect(ofType(dialogue.wait(), 'say')[0]?.text).toMatch(
      /^Hello again! On 23 November you wrote “not now, come back in March”, so here I am\./,
    )
  })

  it('to a follow-up puts off the next one, counted from there', () => {
    const dialogue = lacking({ role: 'influences' })
    dialogue.wait()
    expect(dueAt(dialogue)).toBe('2027-02-08T09:00:00')
    dialogue.step({
      type: 'said',
      at: '2026-12-20T10:00:00.000Z',
      message: { seq: 90, text: 'not now' },
      readings: [intent('not_now', 'not now')],
    })
    expect(dueAt(dialogue)).toBe('2027-02-22T09:00:00')
  })

  it('with a day is kept to after the last of the plan too, and no longer promises what does not come', () => {
    const dialogue = lacking({ amount: 'none' }, { from: '2026-08-20T09:00:00.000Z' })
    dialogue.wait()
    dialogue.wait()
    expect(dialogue.wait()).toEqual([])
    expect(dialogue.words(dialogue.say('not now', intent('not_now')))).toEqual([phrase('kept_later')])
    expect(dialogue.words(inMarch(dialogue))).toEqual([phrase('nurture_later').replace('{date}', '1 March')])
    expect(ofType(dialogue.wait(), 'say')).toHaveLength(1)
    expect(dialogue.wait()).toEqual([])
  })

  it('is a promise that "stop" takes back', () => {
    const dialogue = createDialogue()
    dialogue.open()
    inMarch(dialogue)
    expect(ofType(dialogue.stop(), 'cancel_timer')).toHaveLength(1)
    expect(dialogue.wait()).toEqual([])
  })
})

describe('the three temperatures', () => {
  const cold = { ...thoroughSaas, temperatures: { hot: 101, warm: 101 } }

  it('vague: kept in the base, and promised nothing', () => {
    const dialogue = lacking({ amount: 'none' }, { playbook: cold })
    expect(dialogue.outcome).toMatchObject({ kind: 'nurture', temperature: 'vague' })
    expect(dialogue.outcome?.segment).toBeUndefined()
    expect(ofType(dialogue.effects, 'set_timer')).toEqual([])
    expect(dialogue.words(dialogue.effects).at(-1)).toBe(phrase('kept'))
  })

  it('vague, and silent with an address: asked once whether to go on', () => {
    const { nurture } = thoroughSaas
    expect(nurture?.segments.find(({ id }) => id === 'silent')?.temperatures).toContain('vague')
    expect(nurture?.handling).toEqual({ hot: 'person', warm: 'nurture', vague: 'base' })
  })
})

describe('whom a gate turned away', () => {
  const withConsent = { ...thoroughSaas, consent: shipped.consent }

  function turnedAway(playbook: Playbook, leavesAddress = true) {
    const dialogue = createDialogue({ playbook })
    dialogue.open()
    if (leavesAddress) dialogue.tell('contact', { email: 'ann@firm.example' }, 'ann@firm.example')
    dialogue.pressAll('crm', 'losing', '5-19')
    dialogue.tell('money', { min: 1500, max: 1500, currency: 'EUR', per: 'year' }, 'about 1,500 a year')
    return dialogue
  }

  it('hears the reason in their own words, and takes something away', () => {
    const words = turnedAway(withConsent).words(turnedAway(withConsent).effects).at(-1)
    expect(words).toMatch(/^You answered “about 1,500 a year”\. Thank you for being open about it\./)
    expect(words).toContain('fernhill.example/start')
  })

  it('is asked again once, after so long, and taken up by an answer that changes it', () => {
    const dialogue = turnedAway(withConsent)
    expect(dueAt(dialogue).slice(0, 10)).toBe('2027-05-24')
    const [said] = ofType(dialogue.wait(), 'say')
    expect(said).toMatchObject({ question: 'amount', followUp: true })
    expect(said?.text).toContain('On 23 November you wrote “about 1,500 a year” about the budget.')
    expect(dialogue.wait()).toEqual([])
    const effects = dialogue.press('10k-50k')
    expect(ofType(effects, 'begin_qualification')).toHaveLength(1)
    expect(dialogue.outcome).toBeNull()
  })

  it('is not asked again without an address, or without consent to its use', () => {
    expect(ofType(turnedAway(withConsent, false).effects, 'set_timer')).toEqual([])
    expect(ofType(turnedAway(thoroughSaas).effects, 'set_timer')).toEqual([])
  })

  it('is asked again if they leave an address afterwards', () => {
    const dialogue = turnedAway(withConsent, false)
    const effects = dialogue.tell('contact', { email: 'ann@firm.example' }, 'ann@firm.example')
    expect(ofType(effects, 'consent')).toHaveLength(1)
    expect(ofType(effects, 'set_timer')).toHaveLength(1)
  })

  it('for good, stays turned away whatever they say, but for asking for a person', () => {
    const gates = withConsent.gates.map((gate) => ({ ...gate, reopen: { kind: 'never' as const } }))
    const dialogue = turnedAway({ ...withConsent, gates })
    const effects = dialogue.press('50k-plus', 'amount')
    expect(dialogue.words(effects)[0]).not.toBe(phrase('disqualified_again'))
    expect(dialogue.outcome?.kind).toBe('disqualified')
    expect(ofType(dialogue.askForPerson(), 'hand_off')).toHaveLength(1)
  })
})

describe('the hour', () => {
  it('is theirs, where the channel knows it', () => {
    const dialogue = createDialogue()
    dialogue.step({ type: 'opened', at: '2026-11-23T09:00:00.000Z', timeZone: 'America/New_York' })
    dialogue.say('not now', intent('not_now'))
    // A Saturday there; the Monday after it at nine.
    expect(lastTimer(dialogue)?.dueAt).toBe('2027-01-25T14:00:00.000Z')
  })

  it("is the playbook's, where what the channel tells is no time zone", () => {
    const dialogue = createDialogue()
    dialogue.step({ type: 'opened', at: '2026-11-23T09:00:00.000Z', timeZone: 'Mars/Olympus' })
    expect(dialogue.saved.context.timeZone).toBeNull()
  })

  it.each(playbooks)('of $id is never quiet, never past, and never before what was promised', (playbook) => {
    const segments = playbook.nurture?.segments ?? []
    const aDay = fc
      .date({ min: new Date('2026-01-01'), max: new Date('2029-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString())
    fc.assert(
      fc.property(
        aDay,
        fc.constantFrom(...segments),
        fc.integer({ min: 0, max: 3 }),
        fc.option(fc.integer({ min: 1, max: 700 })),
        fc.constantFrom(null, 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu'),
        fc.option(fc.integer({ min: -40, max: 400 })),
        (at, segment, followUps, laterIn, timeZone, startIn) => {
          const dayAfter = (days: number) =>
            new Date(Date.parse(at) + days * 86_400_000).toISOString().slice(0, 10)
          const evidence = { message: 1, quote: 'so', start: 0, end: 2 }
          const start = {
            question: 'start',
            status: 'given' as const,
            choice: 'later',
            value: { from: `${dayAfter(startIn ?? 0)}T00:00:00`, to: null, grain: 'day' },
            evidence,
            at,
          }
          const context: Context = {
            ...freshContext('en'),
            answers: startIn === null ? {} : { start },
            followUps,
            timeZone,
            later: laterIn === null ? null : { day: dayAfter(laterIn), about: null, evidence, at },
            outcome: {
              kind: 'nurture' as const,
              reasons: ['score:40' as const],
              temperature: 'warm' as const,
              score: 40,
              segment: segment.id,
            },
          }
          const due = dueOf(playbook, context, at)
          if (due === null) {
            expect(context.later).toBeNull()
            return
          }
          const zone = timeZone ?? playbook.timeZone
          expect(Date.parse(due)).toBeGreaterThan(Date.parse(at))
          expect(isOpenAt(hoursOf(playbook), due, zone)).toBe(true)
          if (context.later && context.later.day > localTime(at, zone).slice(0, 10))
            expect(localTime(due, zone) >= context.later.day).toBe(true)
        },
      ),
      { numRuns: 300 },
    )
  })
})

describe('what was saved before there were plans', () => {
  const OLD = ['consented', 'colleague', 'timeZone', 'later'] as const

  /** A dialogue of an earlier version, as it was stored. */
  function old(): { playbook: Playbook; saved: Saved } {
    const { nurture: _, gates, ...body } = structuredClone(thoroughSaas)
    const stored = { ...body, gates: gates.map(({ reopen: _, ...gate }) => gate) }
    const playbook = readStored(stored)
    const dialogue = lacking({ start: 'later' }, { playbook })
    const context = Object.fromEntries(
      Object.entries(dialogue.saved.context).filter(([key]) => !OLD.some((each) => each === key)),
    )
    return { playbook, saved: Saved.parse({ ...dialogue.saved, context }) }
  }

  it('is followed up as it was promised: after so many days, and so often', () => {
    const { playbook, saved } = old()
    const at = '2027-03-01T10:00:00.000Z'
    const event = { type: 'xstate.after.followUp.saas.nurture.waiting' }
    const key = 'xstate.after.followUp.saas.nurture.waiting'
    const first = advance(playbook, saved, { type: 'timer', at, key, event }, { language: 'en' })
    expect(ofType(first.effects, 'say')[0]?.text.startsWith(phrase('follow_up'))).toBe(true)
    const [timer] = ofType(first.effects, 'set_timer')
    // The clock goes forward in between, and the hour stays.
    expect(timer).toMatchObject({ key, dueAt: '2027-05-30T09:00:00.000Z' })
    const second = advance(playbook, first.saved, { type: 'timer', at, key, event }, { language: 'en' })
    expect(ofType(second.effects, 'set_timer')).toEqual([])
  })

  it('goes on with a newer version in the middle of nurture, and where somebody was turned away', () => {
    const { saved } = old()
    const language = 'en'
    const at = '2027-03-01T10:00:00.000Z'
    const playbook = { ...thoroughSaas, consent: shipped.consent }
    const event = { type: 'xstate.after.followUp.saas.nurture.waiting' }
    const { effects } = advance(playbook, saved, { type: 'timer', at, key: event.type, event }, { language })
    expect(ofType(effects, 'say')).toHaveLength(1)
    const turned = Saved.parse({
      ...saved,
      state: 'disqualified',
      context: {
        ...saved.context,
        outcome: { ...saved.context.outcome, kind: 'disqualified', segment: undefined },
      },
    })
    const message = { seq: 99, text: 'thanks' }
    const said = advance(playbook, turned, { type: 'said', at, message, readings: [] }, { language })
    expect(ofType(said.effects, 'say')[0]?.text).toBe(phrase('disqualified_again'))
  })
})
