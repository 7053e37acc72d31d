import { plural, type Strings } from './strings.ts'

const characters = plural('ru', { one: 'символ', few: 'символа', many: 'символов', other: 'символа' })

export const ru: Strings = {
  title: 'Напишите нам',
  close: 'Закрыть чат',
  unread: plural('ru', { one: 'новое сообщение', few: 'новых сообщения', other: 'новых сообщений' }),
  assistant: 'Виртуальный помощник',
  you: 'Вы',
  withRep: (name) => `В чате с вами: ${name}`,
  log: 'Переписка',
  suggestions: 'Варианты ответа',
  typing: 'Помощник печатает',
  typingName: (name) => `${name} печатает`,
  placeholder: 'Напишите сообщение…',
  message: 'Ваше сообщение',
  send: 'Отправить',
  connecting: 'Подключаемся…',
  reconnecting: 'Нет связи. Пробуем ещё раз…',
  tryNow: 'Повторить сейчас',
  unavailable: 'Чат на этой странице сейчас недоступен.',
  sending: 'Отправляется…',
  failed: 'Не отправлено.',
  refused: 'Это сообщение не удалось принять.',
  tryAgain: 'Повторить',
  tooLong: (over, most) =>
    `Сообщение слишком длинное: лишнее — ${characters(over)}, предел — ${characters(most)}.`,
  newMessages: 'Новые сообщения',
}
