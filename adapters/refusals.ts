/** What a prospect is told when a message cannot be taken, in their language. */
import type { Language } from '../src/domain/language.ts'
import { isStorable, MAX_TEXT } from '../src/domain/transcript.ts'

export type Refusal = 'too_long' | 'broken' | 'empty' | 'file'

const words: Record<Language, Record<Refusal, string>> = {
  en: {
    too_long: `Your message was not sent: it is longer than ${MAX_TEXT} characters. Please shorten it, or send it in parts.`,
    broken:
      'Your message was not sent: there are broken characters in it. Please write it again without them.',
    empty: 'Your message was not sent: there is no text in it.',
    file: 'I cannot receive files here yet. Please describe in words what matters.',
  },
  pl: {
    too_long: `Wiadomość nie została wysłana: ma więcej niż ${MAX_TEXT} znaków. Proszę ją skrócić lub wysłać w częściach.`,
    broken:
      'Wiadomość nie została wysłana: są w niej uszkodzone znaki. Proszę napisać ją jeszcze raz bez nich.',
    empty: 'Wiadomość nie została wysłana: nie ma w niej tekstu.',
    file: 'Nie mogę tu jeszcze odbierać plików. Proszę opisać słowami to, co ważne.',
  },
  ru: {
    too_long: `Сообщение не отправлено: в нём больше ${MAX_TEXT} символов. Сократите его или отправьте по частям.`,
    broken:
      'Сообщение не отправлено: в нём есть повреждённые символы. Напишите его, пожалуйста, ещё раз без них.',
    empty: 'Сообщение не отправлено: в нём нет текста.',
    file: 'Пока я не могу принимать здесь файлы. Опишите, пожалуйста, самое важное словами.',
  },
}

/** Why a channel may not take these words; null: it may. What it does with empty ones is its own affair. */
export function refusalOf(text: string): 'too_long' | 'broken' | null {
  if (text.length > MAX_TEXT) return 'too_long'
  return isStorable(text) ? null : 'broken'
}

export const refusalIn = (language: Language, refusal: Refusal): string => words[language][refusal]
