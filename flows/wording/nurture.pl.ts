/** What those are told who are not ready yet, where a playbook has no words of its own. */
import type { FollowUpWording, SegmentWording } from './wording.ts'

/** By the usual names of segments. */
export const segments: Record<string, SegmentWording> = {
  later: {
    title: 'Prośba o kontakt w innym terminie',
    steps: [
      {
        say: 'Dzień dobry! Zgodnie z prośbą wracam do naszej rozmowy.',
        recall: 'Dzień dobry! {said} napisali Państwo: „{quote}”, więc wracam do naszej rozmowy.',
      },
      { say: 'Dzień dobry! Czy teraz jest lepszy moment, żeby wrócić do rozmowy?' },
    ],
  },
  need: {
    title: 'Potrzeba jeszcze niejasna',
    steps: [{ say: 'Dzień dobry! Czy wiadomo już lepiej, co pomogłoby najbardziej?' }],
  },
  budget: {
    title: 'Na razie bez budżetu',
    farewell:
      'Dziękuję za otwartość! Wszystko zależy od budżetu, a to może poczekać. Wrócę do tematu {date}, a jeśli wyjaśni się to wcześniej, wystarczy tu napisać.',
    steps: [
      {
        say: 'Dzień dobry! Podczas naszej rozmowy budżet był jeszcze sprawą otwartą. Czy to się już wyjaśniło? Nasze warunki się nie zmieniły.',
        recall:
          'Dzień dobry! {said} napisali Państwo: „{quote}”. Czy to się już wyjaśniło? Nasze warunki się nie zmieniły.',
      },
      { say: 'Dzień dobry! Ostatnie pytanie o budżet i nie będę więcej przeszkadzać: czy coś się zmieniło?' },
    ],
  },
  authority: {
    title: 'Decyduje ktoś inny',
    farewell:
      'Dziękuję! Wygląda to dobrze, potrzebny jest jeszcze głos osoby, która decyduje. Czy mogą ją Państwo włączyć do rozmowy? Wystarczy przesłać dalej moją następną wiadomość albo podać tutaj jej e-mail lub numer telefonu.',
    steps: [
      {
        say: 'Dzień dobry! Czy udało się porozmawiać z osobą, która decyduje?',
        recall:
          'Dzień dobry! {said} napisali Państwo: „{quote}”. Czy udało się porozmawiać z osobą, która decyduje?',
      },
      { say: 'Dzień dobry! Czy decyzja już zapadła, a może mogę w czymś pomóc?' },
    ],
  },
  timing: {
    title: 'Początek w późniejszym terminie',
    farewell:
      'Dziękuję, wygląda to dobrze, tylko w nieco późniejszym terminie. Odezwę się {date}, a gdyby chcieli Państwo zacząć wcześniej, wystarczy tu napisać.',
    steps: [
      {
        say: 'Dzień dobry! Podczas naszej rozmowy była mowa o późniejszym terminie. Jak to wygląda dziś?',
        recall: 'Dzień dobry! {said} napisali Państwo: „{quote}”. Jak to wygląda dziś?',
      },
      { say: 'Dzień dobry! Czy to już pora zaczynać, czy poczekamy jeszcze trochę?' },
    ],
  },
  silent: {
    title: 'Rozmowa się urwała, jest kontakt',
    steps: [
      {
        say: 'Dzień dobry! Ostatnio nasza rozmowa urwała się w połowie. Jeśli temat jest aktualny, możemy do niej wrócić.',
      },
    ],
  },
  undecided: {
    title: 'Wszystko jest, ale to jeszcze za mało',
    steps: [
      { say: 'Dzień dobry! Jakiś czas temu rozmawialiśmy na ten temat. Czy od tego czasu coś ruszyło?' },
      { say: 'Dzień dobry! Czy ten temat jest jeszcze aktualny?' },
    ],
  },
}

/** By the usual names of gates. */
export const reopenings: Record<string, FollowUpWording> = {
  'budget-floor': {
    say: 'Dzień dobry! Jakiś czas temu budżet był mniejszy niż ten, od którego zaczynamy. Czy coś się zmieniło?',
    recall: 'Dzień dobry! {said} napisali Państwo o budżecie: „{quote}”. Czy coś się zmieniło?',
  },
  researching: {
    say: 'Dzień dobry! Jakiś czas temu zbierali Państwo informacje. Czy powstał z tego projekt?',
    recall: 'Dzień dobry! {said} napisali Państwo: „{quote}”. Czy powstał z tego projekt?',
  },
}
