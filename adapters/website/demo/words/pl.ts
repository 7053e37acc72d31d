import type { Words } from './words.ts'

export const pl: Words = {
  title: 'Fernhill – klienci, obsługa i liczby w jednym miejscu',
  description: 'CRM, helpdesk i analityka dla rosnących zespołów.',
  nav: { products: 'Produkty', pricing: 'Cennik', desk: 'Pulpit handlowców', languages: 'Język' },
  skip: 'Przejdź do treści',
  hero: {
    headline: ['Znaj każdego klienta.', 'Dotrzymuj każdej obietnicy.'],
    lead: 'Fernhill łączy sprzedaż, obsługę klienta i liczby w jednym spokojnym miejscu, żeby nikt nie musiał pytać dwa razy.',
    talk: 'Porozmawiajmy',
    more: 'Zobacz produkty',
    note: 'Kilka pytań na czacie, a potem osoba, która zna odpowiedzi.',
  },
  board: {
    label: 'Lejek sprzedaży w Fernhill, trzy etapy',
    stages: [
      {
        title: 'Nowe',
        deals: [
          { company: 'Lindqvist Tools', note: 'Prośba o prezentację' },
          { company: 'Baltic Freight', note: '40 osób, od marca' },
        ],
      },
      {
        title: 'W rozmowach',
        deals: [
          { company: 'Studio Morena', note: 'Oferta wysłana wczoraj' },
          { company: 'Kaplan & Sons', note: 'Rozmowa w czwartek' },
        ],
      },
      { title: 'Wygrane', deals: [{ company: 'Aurora Dental', note: 'Start 1 grudnia' }] },
    ],
  },
  products: {
    headline: 'Trzy narzędzia, które wiedzą o sobie nawzajem',
    lead: 'Weź jedno albo wszystkie trzy. Mają wspólną bazę klientów, więc niczego nie wpisuje się dwa razy.',
    items: [
      {
        name: 'CRM',
        text: 'Każda transakcja, każda obietnica i następny krok na jednej tablicy dla całego zespołu.',
      },
      {
        name: 'Helpdesk',
        text: 'Pytania z poczty, czatu i telefonu w jednej kolejce, a obok nich cała historia.',
      },
      {
        name: 'Analityka',
        text: 'Co się sprzedaje, co stoi w miejscu i dlaczego: odpowiedzi z Waszych danych co rano.',
      },
    ],
  },
  pricing: {
    headline: 'Proste ceny',
    lead: 'Za osobę miesięcznie, rozliczenie roczne. Pierwszy miesiąc gratis.',
    plans: [
      {
        name: 'Start',
        price: '19 €',
        per: 'za osobę miesięcznie',
        text: 'Dla pierwszego zespołu',
        points: ['Jeden produkt', 'Do 10 osób', 'Pomoc e-mailowa'],
      },
      {
        name: 'Rozwój',
        price: '39 €',
        per: 'za osobę miesięcznie',
        text: 'Dla kilku zespołów',
        points: ['Wszystkie trzy produkty', 'Do 100 osób', 'Pomoc na czacie i przez telefon'],
      },
      {
        name: 'Firma',
        price: 'Do ustalenia',
        per: 'szyte na miarę',
        text: 'Dla całej firmy',
        points: ['Własne zasady i role', 'Import dotychczasowych danych', 'Stały opiekun'],
      },
    ],
    ask: 'Zapytaj o cenę',
  },
  closing: {
    headline: 'Nie wiadomo, od czego zacząć?',
    text: 'Prosimy opowiedzieć, co zabiera najwięcej czasu. Dwie minuty wystarczą, żeby sprawdzić, czy możemy pomóc.',
    talk: 'Rozpocznij rozmowę',
  },
  footer: 'Fernhill to firma wymyślona: to strona demonstracyjna Bantama, czyli czatu w rogu.',
}
