import { plural } from '../../../plural.ts'
import type { Words } from './en.ts'

export const pl: Words = {
  title: 'Wyniki',
  lead: 'Kto dostał ile leadów, jak szybko odpowiedział i co z nich wyszło.',
  table: 'Pobierz tabelę (CSV)',
  by: 'Liczone według',
  ways: { rep: 'Według osób', queue: 'Według kolejek', campaign: 'Według kampanii' },
  who: { rep: 'Osoba', queue: 'Kolejka', campaign: 'Kampania' },
  span: 'Za jaki czas',
  days: plural('pl-PL', '{n, plural, one {Ostatni # dzień} few {Ostatnie # dni} other {Ostatnie # dni}}'),
  tableLead: 'Czas do pierwszej odpowiedzi liczy się, odkąd klient czeka; połowa dostała ją szybciej.',
  columns: ['Dostane', 'Z odpowiedzią', 'Pierwsza odpowiedź', 'Przyjęte', 'Odrzucone', 'Oddane', 'Wygrane'],
  noCampaign: 'Bez kampanii',
  none: {
    title: 'W tym czasie nie było leadów',
    text: 'Gdy tylko ktoś dostanie leada, zostanie tu policzony.',
  },
}
