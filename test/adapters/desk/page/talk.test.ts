/** What is shown around a conversation, as pure functions make it. */
import { afterEach, describe, expect, it } from 'vitest'
import { goesOnWith } from '../../../../adapters/desk/page/actions.ts'
import { fileName, textOf } from '../../../../adapters/desk/page/exported.ts'
import { filled, matching } from '../../../../adapters/desk/page/saved.ts'
import { speak } from '../../../../adapters/desk/page/strings.ts'
import { timelineOf } from '../../../../adapters/desk/page/timeline.ts'
import type { SavedReply } from '../../../../adapters/desk/page/types.ts'
import { presentConversation } from '../../../../adapters/desk/present.ts'
import { card, conversation, message, minutesBefore } from '../support/builders.ts'

afterEach(() => speak('en'))

const note = (minutes: number, text = 'Prefers the phone') => ({
  id: text,
  by: { id: 'a', name: 'Anna Kowalska' },
  text,
  clientId: text,
  at: minutesBefore(minutes),
})
const view = (notes = [note(6)]) => presentConversation(conversation(), null, { notes, deliveries: [] })

describe('notes', () => {
  it('stand where they were written between the messages, which keep their order', () => {
    const messages = [9, 4, 5].map((minutes, n) => message({ seq: n + 1, at: minutesBefore(minutes) }))
    const line = timelineOf(messages, [note(20, 'first'), note(6, 'between'), note(1, 'last')])
    const told = line.map((each) => (each.kind === 'note' ? each.note.text : each.message.seq))
    expect(told).toEqual(['first', 1, 'between', 2, 3, 'last'])
  })
})

describe('saved replies', () => {
  const reply = (title: string): SavedReply => ({ id: title, title, text: '', shared: false })
  const all = [reply('Prices from 20'), reply('Hello'), reply('Our opening hours')]

  it('are found by how any word of their name begins', () => {
    expect(matching(all, '').length).toBe(3)
    expect(matching(all, 'HO').map(({ title }) => title)).toEqual(['Our opening hours'])
    expect(matching(all, 'ices')).toEqual([])
  })

  it.each([
    ['Hello {name}!', 'Maria Nowak', 'Hello Maria!'],
    ['Hello {name}! Bye {name}.', 'Maria', 'Hello Maria! Bye Maria.'],
    ['Hello {name}!', null, 'Hello!'],
    ['Costs $& {name}', '$&', 'Costs $& $&'],
  ])('"%s" to %s is "%s"', (text, name, words) => {
    expect(filled(text, name)).toBe(words)
  })
})

describe('an export', () => {
  it('has who it is, what was said on what, every word, and the notes', () => {
    const text = textOf(view())
    for (const part of [
      'Maria Nowak\n',
      'E-mail: maria@nowak-logistics.example',
      '  What hurts: Leads get lost',
      '  Start: Not asked yet',
      'Maria Nowak: We lose leads between the form and the first call. About 40 a month, I think.',
      'Bot: And who decides?',
      'Anna Kowalska: Prefers the phone',
    ])
      expect(text).toContain(part)
    expect(textOf(view([]))).not.toContain('Notes')
  })

  it('is a file that is named after the prospect, in the desk’s language', () => {
    speak('pl')
    expect(fileName(view())).toBe('rozmowa-maria-nowak')
  })
})

describe('where the bot would go on', () => {
  it('is the first question that was not asked; nowhere where none is', () => {
    expect(goesOnWith({ card: card() })).toBe('Start')
    expect(goesOnWith({ card: null })).toBeNull()
  })
})
