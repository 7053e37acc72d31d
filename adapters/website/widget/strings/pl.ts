import { plural, type Strings } from './strings.ts'

const characters = plural('pl', { one: 'znak', few: 'znaki', many: 'znaków', other: 'znaku' })

export const pl: Strings = {
  title: 'Porozmawiajmy',
  close: 'Zamknij czat',
  unread: plural('pl', { one: 'nowa wiadomość', few: 'nowe wiadomości', other: 'nowych wiadomości' }),
  assistant: 'Wirtualny asystent',
  you: 'Ty',
  withRep: (name) => `Na czacie: ${name}`,
  log: 'Rozmowa',
  suggestions: 'Podpowiedzi odpowiedzi',
  typing: 'Asystent pisze',
  typingName: (name) => `${name} pisze`,
  placeholder: 'Napisz wiadomość…',
  message: 'Twoja wiadomość',
  send: 'Wyślij',
  connecting: 'Łączenie…',
  reconnecting: 'Brak połączenia. Próbujemy ponownie…',
  tryNow: 'Spróbuj teraz',
  unavailable: 'Czat jest w tej chwili niedostępny na tej stronie.',
  sending: 'Wysyłanie…',
  failed: 'Nie wysłano.',
  refused: 'Nie udało się przyjąć tej wiadomości.',
  tryAgain: 'Spróbuj ponownie',
  tooLong: (over, most) => `Wiadomość jest za długa o ${characters(over)}. Najwięcej: ${characters(most)}.`,
  newMessages: 'Nowe wiadomości',
}
