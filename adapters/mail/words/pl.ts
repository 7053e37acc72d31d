import type { Words } from './words.ts'

export const pl: Words = {
  subject: 'Czy wrócimy do naszej rozmowy?',
  button: 'Kontynuuj',
  how: 'Prosimy odpowiadać na czacie, także słowem „stop”: przycisk otwiera go w miejscu, w którym przerwaliśmy. Odpowiedź na ten e-mail tam nie dotrze.',
  why: {
    website: (day) => `Piszemy, ponieważ w rozmowie na naszej stronie (${day}) podano nam ten adres.`,
    elsewhere: (day) => `Piszemy, ponieważ w rozmowie z nami (${day}) podano nam ten adres.`,
  },
  unsubscribe: 'Rezygnuję ze wszystkich wiadomości',
  pages: {
    ask: {
      title: 'Koniec wiadomości?',
      text: 'Po naciśnięciu przycisku nie będziemy już pisać: ani e-mailem, ani w żaden inny sposób.',
      button: 'Nie chcę więcej wiadomości',
    },
    done: {
      title: 'Nie będziemy już pisać',
      text: 'Rezygnacja została zapisana. Aby porozmawiać z nami ponownie, wystarczy otworzyć czat.',
    },
    expired: {
      title: 'Ten link wygasł',
      text: 'Działał przez trzy miesiące. Nową rozmowę można w każdej chwili zacząć na naszej stronie.',
    },
    invalid: {
      title: 'Ten link nie działa',
      text: 'Wygląda na niepełny. Prosimy otworzyć go jeszcze raz z wiadomości albo skopiować w całości.',
    },
    unavailable: {
      title: 'Tym razem się nie udało',
      text: 'Prosimy spróbować ponownie za minutę.',
    },
    site: 'Przejdź na stronę',
  },
  password: {
    subject: 'Ustaw nowe hasło',
    text: 'Ktoś, zapewne Ty, poprosił o nowe hasło do panelu dla tego adresu.',
    button: 'Ustaw nowe hasło',
    note: 'Link działa raz, przez 24 godziny. Jeśli to nie Ty, nie musisz nic robić: hasło pozostaje bez zmian.',
  },
}
