/** What a prospect is told when a message cannot be taken, in their language. */
import type { Language } from '../src/domain/language.ts'
import { MAX_TEXT } from '../src/domain/transcript.ts'

export type Refusal = 'too_long' | 'empty' | 'file'

const words: Record<Language, Record<Refusal, string>> = {
  en: {
    too_long: `Your message was not sent: it is longer than ${MAX_TEXT} characters. Please shorten it, or send it in parts.`,
    empty: 'Your message was not sent: there is no text in it.',
    file: 'I cannot receive files here yet. Please describe in words what matters.',
  },
  pl: {
    too_long: `Wiadomość nie została wysłana: ma więcej niż ${MAX_TEXT} znaków. Proszę ją skrócić lub wysłać w częściach.`,
    empty: 'Wiadomość nie została wysłana: nie ma w niej tekstu.',
    file: 'Nie mogę tu jeszcze odbierać plików. Proszę opisać słowami to, co ważne.',
  },
  ru: {
    too_long: `Сообщение не отправлено: в нём больше ${MAX_TEXT} символов. Сократите его или отправьте по частям.`,
    empty: 'Сообщение не отправлено: в нём нет текста.',
    file: 'Пока я не могу принимать здесь файлы. Опишите, пожалуйста, самое важное словами.',
  },
}

export const refusalIn = (language: Language, refusal: Refusal): string => words[language][refusal]
