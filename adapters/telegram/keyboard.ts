/** Buttons, there and back: what is offered with a message, and what a pressed button means. Pure. */
import type {
  InlineKeyboardMarkup,
  KeyboardButton,
  ReplyKeyboardMarkup,
  ReplyKeyboardRemove,
} from 'telegraf/types'
import { Language } from '../../src/domain/language.ts'
import type { Message } from '../../src/domain/transcript.ts'
import { languageNames, languageOf, wording } from './wording.ts'

/**
 * `choice` is a choice by its place in a message of ours; `conversation` is the tail of the conversation's id, so that
 * a button of a conversation that was erased means nothing in its successor. `done` marks a choice already made.
 */
export type Pressed =
  | { type: 'choice'; seq: number; index: number; conversation: string }
  | { type: 'language'; language: Language }
  | { type: 'done' }
  /** `sure`: they were asked whether they mean it. */
  | { type: 'erase'; sure: boolean }

const tailOf = (conversationId: string): string => conversationId.slice(-8)

/** Far within Telegram's 64 bytes: places instead of ids, whatever the playbook calls them. */
const choiceCode = (message: Message, index: number): string =>
  `c|${message.seq}|${index}|${tailOf(message.conversationId)}`

const DONE = 'd'
const ERASE = 'e'
const ERASE_NOW = 'e|now'

/** Null: not a code of ours, or of an earlier form. */
export function readCode(code: string): Pressed | null {
  if (code === DONE) return { type: 'done' }
  if (code === ERASE || code === ERASE_NOW) return { type: 'erase', sure: code === ERASE_NOW }
  const choice = /^c\|([1-9]\d{0,8})\|(\d{1,3})\|([\da-f]{8})$/.exec(code)
  if (choice) {
    const [, seq, index, conversation = ''] = choice
    return { type: 'choice', seq: Number(seq), index: Number(index), conversation }
  }
  const language = Language.safeParse(/^l\|(\w+)$/.exec(code)?.[1])
  return language.success ? { type: 'language', language: language.data } : null
}

/** The choice that was pressed, if `message` really offers it. */
export function choiceOf(pressed: Extract<Pressed, { type: 'choice' }>, message: Message) {
  if (message.seq !== pressed.seq || tailOf(message.conversationId) !== pressed.conversation) return null
  return message.choices[pressed.index] ?? null
}

/**
 * What is offered with one of our messages. Telegram takes one keyboard a message: a request for contact details is a
 * keyboard in place of the letters, so its choices are written on keys there and come back as text. A message without
 * choices takes such a keyboard away again, whether or not there is one: that needs no memory of who has one.
 */
export function keyboardOf(
  message: Message,
): InlineKeyboardMarkup | ReplyKeyboardMarkup | ReplyKeyboardRemove {
  if (message.wants === 'contact') return contactKeyboard(message)
  if (message.choices.length === 0) return { remove_keyboard: true }
  const buttons = message.choices.map(({ label }, index) => ({
    text: label,
    callback_data: choiceCode(message, index),
  }))
  return { inline_keyboard: inRows(buttons) }
}

/**
 * The longest label, in characters, that is shown whole where so many buttons share a row of a narrow telephone; a label
 * that is longer than a row is cut by Telegram, however it is laid out.
 */
const LONGEST_AMONG: Record<number, number> = { 2: 16, 3: 9 }

/** In order, each row as full as its longest label allows. */
export function inRows<Button extends { text: string }>(buttons: readonly Button[]): Button[][] {
  const rows: Button[][] = []
  for (const button of buttons) {
    const grown = [...(rows.at(-1) ?? []), button]
    const room = LONGEST_AMONG[grown.length] ?? 0
    if (grown.every(({ text }) => [...text].length <= room)) rows.splice(-1, 1, grown)
    else rows.push([button])
  }
  return rows
}

function contactKeyboard(message: Message): ReplyKeyboardMarkup {
  const share: KeyboardButton = {
    text: wording[languageOf(message.text)].shareContact,
    request_contact: true,
  }
  return {
    keyboard: [[share], ...inRows(message.choices.map(({ label }) => ({ text: label })))],
    resize_keyboard: true,
    one_time_keyboard: true,
  }
}

/** What takes the place of the buttons once one is pressed: a press leaves no other trace in the chat. */
export const pressedKeyboard = (label: string): InlineKeyboardMarkup => ({
  inline_keyboard: [[{ text: `✓ ${label}`, callback_data: DONE }]],
})

export const languageKeyboard = (offered: readonly Language[]): InlineKeyboardMarkup => ({
  inline_keyboard: inRows(
    offered.map((language) => ({ text: languageNames[language], callback_data: `l|${language}` })),
  ),
})

/** Under what is said of privacy, and then under the question whether they mean it. */
export const eraseKeyboard = (label: string, sure: boolean): InlineKeyboardMarkup => ({
  inline_keyboard: [[{ text: label, callback_data: sure ? ERASE_NOW : ERASE }]],
})
