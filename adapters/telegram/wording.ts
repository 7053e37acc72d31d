/** The few words that belong to Telegram rather than to a playbook. A fourth language is one more entry. */
import type { Language } from '../../src/domain/language.ts'

export interface Wording {
  /** The answer to a photo, a voice message, a sticker … */
  mediaRefused: string
  tooLong: string
  chooseLanguage: string
  /** A button whose question is gone. */
  staleButton: string
  /** The button that shares the prospect's own phone number. */
  shareContact: string
  /** The menu of commands; at most 256 characters each. */
  commands: { start: string; human: string; language: string; restart: string; stop: string }
}

export const wording: Record<Language, Wording> = {
  en: {
    mediaRefused: 'I can only read text here. Please describe in words what matters.',
    tooLong: 'This message is too long for me. Please send it in several shorter ones.',
    chooseLanguage: 'Which language shall we speak?',
    staleButton: 'This button is out of date.',
    shareContact: '📱 Share my phone number',
    commands: {
      start: 'Begin',
      human: 'Talk to a person',
      language: 'Change the language',
      restart: 'Start over',
      stop: 'No more messages',
    },
  },
  pl: {
    mediaRefused: 'Potrafię tu czytać tylko tekst. Proszę opisać słowami to, co ważne.',
    tooLong: 'Ta wiadomość jest dla mnie za długa. Proszę wysłać ją w kilku krótszych.',
    chooseLanguage: 'W jakim języku rozmawiamy?',
    staleButton: 'Ten przycisk jest już nieaktualny.',
    shareContact: '📱 Udostępnij mój numer telefonu',
    commands: {
      start: 'Zacznij',
      human: 'Rozmowa z człowiekiem',
      language: 'Zmień język',
      restart: 'Zacznij od nowa',
      stop: 'Nie pisz więcej',
    },
  },
  ru: {
    mediaRefused: 'Здесь я могу читать только текст. Опишите, пожалуйста, самое важное словами.',
    tooLong: 'Это сообщение для меня слишком длинное. Отправьте его, пожалуйста, частями.',
    chooseLanguage: 'На каком языке будем говорить?',
    staleButton: 'Эта кнопка уже не действует.',
    shareContact: '📱 Отправить мой номер телефона',
    commands: {
      start: 'Начать',
      human: 'Поговорить с человеком',
      language: 'Сменить язык',
      restart: 'Начать заново',
      stop: 'Больше не писать',
    },
  },
}

/** What each language calls itself. */
export const languageNames: Record<Language, string> = { en: 'English', pl: 'Polski', ru: 'Русский' }

/**
 * The language of one of our own messages, by its letters: for the words that stand beside it on a button, where the
 * conversation's language is not known. Polish sentences of that length do not go without a Polish letter.
 */
export function languageOf(text: string): Language {
  if (/\p{Script=Cyrillic}/u.test(text)) return 'ru'
  return /[ąćęłńóśźż]/i.test(text) ? 'pl' : 'en'
}
