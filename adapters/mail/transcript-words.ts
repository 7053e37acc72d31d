/** What a mailed transcript says around what was said. */
import type { Language } from '../../src/domain/language.ts'

export interface TranscriptWords {
  subject: string
  /** `day` is written out. */
  intro: (day: string) => string
  you: string
  bot: string
  colleague: string
  /** Who "says" what the house notes in a transcript. */
  notice: string
  why: string
}

const words: Record<Language, TranscriptWords> = {
  en: {
    subject: 'Your chat with us',
    intro: (day) => `This is our chat that began on ${day}.`,
    you: 'You',
    bot: 'Bot',
    colleague: 'Our colleague',
    notice: 'Note',
    why: 'You get this e-mail because this address was given in the chat, to send the transcript to. It was not kept.',
  },
  pl: {
    subject: 'Zapis rozmowy z nami',
    intro: (day) => `To zapis naszej rozmowy, która zaczęła się ${day}.`,
    you: 'Ty',
    bot: 'Bot',
    colleague: 'Osoba z naszego zespołu',
    notice: 'Informacja',
    why: 'Wysyłamy tę wiadomość, bo podano ten adres w czacie, aby otrzymać zapis rozmowy. Adresu nie zachowaliśmy.',
  },
  ru: {
    subject: 'Запись нашего чата',
    intro: (day) => `Это запись нашего чата, который начался ${day}.`,
    you: 'Вы',
    bot: 'Бот',
    colleague: 'Наш сотрудник',
    notice: 'Примечание',
    why: 'Вы получили это письмо, потому что в чате попросили прислать запись на этот адрес. Адрес мы не сохранили.',
  },
}

export const transcriptWordsIn = (language: Language): TranscriptWords => words[language]
