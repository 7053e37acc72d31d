/** Messages of about two hundred characters, as prospects write them when they answer several questions at once. */
import type { Language } from '../../../src/domain/language.ts'

export const messages: Readonly<Record<Language, readonly string[]>> = {
  en: [
    "Hi there! We're 40 people in logistics and lose leads every week because nobody calls them back. Budget is around 20-30k EUR a year, my boss signs off, and we'd like to start by the end of March 2027.",
    'Thanks for the quick reply. The roof is about 180 square metres, we own the house, and we could spend up to £15,000 on it. It would be good to have somebody look at it next Tuesday or in two weeks.',
    "We've talked to two agencies so far and neither could say what it costs. I run the shop with my sister, so we decide together. Could you send an offer by 15 December? You reach me at anna@example.com.",
    "To be honest we're only comparing suppliers at the moment, so there is no hurry. If it works out, we'd need eighty desks and chairs for the new office in the third quarter, ideally below $400 each.",
  ],
  pl: [
    'Dzień dobry! Jest nas 40 osób w logistyce i co tydzień tracimy klientów, bo nikt do nich nie oddzwania. Budżet to około 80-120 tys. zł rocznie, podpisuje szef, a chcemy ruszyć do końca marca 2027 roku.',
    'Dziękuję za szybką odpowiedź. Dach ma jakieś 180 metrów, dom jest nasz i możemy wydać do 60 000 zł. Dobrze by było, gdyby ktoś obejrzał go w przyszły wtorek albo za dwa tygodnie, najlepiej po południu.',
    'Rozmawialiśmy już z dwiema agencjami i żadna nie umiała podać ceny. Sklep prowadzę z siostrą, więc decydujemy razem. Czy może pan wysłać ofertę do 15 grudnia? Proszę pisać na adres anna@example.com.',
    'Szczerze mówiąc, na razie tylko porównujemy dostawców, więc nie ma pośpiechu. Jeśli się uda, w trzecim kwartale potrzebujemy osiemdziesięciu biurek i krzeseł do nowego biura, najlepiej po 1500 zł.',
  ],
  ru: [
    'Добрый день! Нас 40 человек в логистике, и каждую неделю мы теряем клиентов, потому что им никто не перезванивает. Бюджет около 2-3 млн рублей в год, подписывает начальник, начать хотим до конца марта.',
    'Спасибо за быстрый ответ. Крыша метров 180, дом наш, потратить можем до 600 000 рублей. Хорошо бы, чтобы кто-нибудь посмотрел её в следующий вторник или через две недели, лучше всего после обеда.',
    'Мы уже говорили с двумя агентствами, и ни одно не смогло назвать цену. Магазин веду с сестрой, решаем вместе. Сможете прислать предложение до 15 декабря? Писать лучше всего на адрес anna@example.com.',
    'Честно говоря, пока мы только сравниваем поставщиков, так что спешки нет. Если всё получится, в третьем квартале понадобится восемьдесят столов и стульев в новый офис, желательно дешевле 20 тысяч за штуку.',
  ],
}
