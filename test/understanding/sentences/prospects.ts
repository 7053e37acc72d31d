/** What prospects wrote before they were asked anything, and all that is to be taken from it; see `shown`. */
import { type Language, languages } from '../../../src/domain/language.ts'

type PlaybookId = 'saas' | 'agency' | 'shop'

/** Said on Saturday, 2026-11-21. */
type Row = readonly [text: string, ...understood: string[]]

const sentences: Readonly<Record<PlaybookId, Readonly<Record<Language, readonly Row[]>>>> = {
  saas: {
    en: [
      ["We've got something like 18k set aside, could stretch to 22", 'money 18000', 'money 22000'],
      ['Not my decision alone, our finance director and I both need to say yes', 'authority shares'],
      ["I'm only putting together a shortlist for my manager", 'authority influences'],
      [
        "how long does onboarding take? we can't start before mid January anyway",
        'intent question',
        'time 2027-01-11–',
      ],
      ["somewhere between 400 and 600 quid a month I'd say", 'money 400–600 GBP month'],
      ["Honestly? haven't the foggiest. Ask me again in a fortnight", 'intent not_now', 'duration 2 week'],
      ['Two of us run the place and we do everything together', 'authority shares', 'number 2'],
      ['we lose roughly ten deals a month because nobody follows up', 'need losing'],
      ["max 50 euros per user, we've 12 users", 'money –50 EUR', 'number 12'],
      ["no budget this year I'm afraid but next year looks good", 'money 0', 'time 2027-01-01–2028-01-01'],
    ],
    pl: [
      [
        'Dzień dobry, mamy dziesięciu handlowców i każdy prowadzi klientów w swoim excelu',
        'intent greet',
        'number 10',
      ],
      [
        'Jesteśmy w stanie przeznaczyć na to jakieś 1500 zł miesięcznie, może ciut więcej',
        'money 1500 PLN month',
      ],
      ['Ostatnie słowo należy do prezesa, ale to ja wybieram dostawcę', 'authority shares'],
      ['Chcielibyśmy ruszyć od nowego roku', 'time 2027-01-01–'],
      ['Umowa z obecnym dostawcą kończy się 31 stycznia', 'need deadline', 'time 2027-01-31–2027-02-01'],
      ['budżet dopiero będzie ustalany w grudniu', 'time 2026-12-01–2027-01-01'],
      ['ile by to kosztowało dla 15 stanowisk?', 'intent price_question', 'number 15'],
      ['zbieram oferty dla kierownika', 'authority influences'],
      ['Uciekają nam leady, bo nikt nie oddzwania na czas', 'need losing'],
      ['między 20 a 25 tysięcy netto za całość', 'money 20000–25000 once'],
      ['decyzje podejmujemy we trójkę ze wspólnikami', 'authority shares'],
      ['proszę o telefon jutro przed południem 601 234 567', 'intent human', 'contact phone +48601234567'],
      ['nie mogę podać kwoty', 'intent decline'],
      ['to nie jest jakoś bardzo pilne, tak do pół roku', 'time 2026-11-21–2027-05-22'],
    ],
    ru: [
      [
        'Здравствуйте, у нас десять продажников, и каждый ведёт клиентов в своей табличке',
        'intent greet',
        'number 10',
      ],
      ['Готовы выделить где-то 15 тысяч в месяц, может чуть больше', 'money 15000 month'],
      ['Последнее слово за директором, но поставщика выбираю я', 'authority influences'],
      ['Хотели бы запуститься с нового года', 'time 2027-01-01–'],
      [
        'Договор с нынешним поставщиком заканчивается 31 января',
        'need deadline',
        'time 2027-01-31–2027-02-01',
      ],
      ['бюджет будут утверждать только в декабре', 'time 2026-12-01–2027-01-01'],
      ['сколько это будет стоить на 15 рабочих мест?', 'intent price_question', 'number 15'],
      ['собираю предложения для руководителя', 'authority influences'],
      ['Теряем заявки, потому что никто вовремя не перезванивает', 'need losing (high)'],
      ['от 200 до 250 тысяч за всё про всё', 'money 200000–250000 once'],
      ['в этом году денег уже нет, разве что в первом квартале', 'money 0', 'time 2027-01-01–2027-04-01'],
      ['решаем втроём с партнёрами', 'authority shares'],
      ['позвоните мне завтра до обеда 8 916 123-45-67', 'intent human', 'contact phone +79161234567'],
      ['сумму назвать не могу', 'intent decline'],
      ['не то чтобы срочно, в течение полугода', 'time 2026-11-21–2027-05-22'],
    ],
  },
  agency: {
    en: [
      ['Our website looks like it was made in 2005 and brings us nothing', 'need outdated'],
      ['My business partner handles the money side, I do the marketing', 'authority influences'],
      [
        'anything under a thousand a month we could start straight away',
        'money –1000 month',
        'time 2026-11-21–2026-12-21',
      ],
      ["We'd need it live for Black Friday", 'time 2026-11-27–2026-11-28'],
      ['is 1500 + VAT per month realistic?', 'intent question', 'money 1500 month'],
      ['nobody can find us online, competitors are all over the first page', 'need unseen'],
      ["It's my mum's bakery, I'm asking on her behalf", 'authority influences'],
      ['marketing manager at a dental clinic, 3 locations, 40 staff', 'number 40'],
    ],
    pl: [
      ['Prowadzę sklep z biżuterią i prawie nikt nie zagląda na stronę', 'authority decides', 'need unseen'],
      ['wolałabym najpierw porozmawiać z kimś z zespołu', 'intent human'],
      ['max 2k na miesiąc, więcej nie damy rady', 'money –2000 month'],
      ['start najlepiej zaraz po świętach', 'time 2026-12-27–'],
      ['mąż jest właścicielem, ja zajmuję się marketingiem', 'authority influences'],
      ['konkurencja jest wszędzie przed nami w wyszukiwarce', 'need unseen'],
      ['piszę pracę licencjacką o agencjach', 'authority researches'],
      ['czy robicie też sklepy internetowe?', 'intent question'],
      ['nie wiem, muszę to przegadać ze wspólniczką', 'intent not_sure', 'authority influences'],
      ['mamy salon kosmetyczny w Radomiu, 6 osób', 'number 6'],
    ],
    ru: [
      ['У меня магазин украшений, и на сайт почти никто не заходит', 'need unseen'],
      ['я бы сначала поговорила с кем-нибудь из ваших', 'intent human'],
      ['максимум 20к в месяц, больше не потянем', 'money –20000 month'],
      ['начать лучше сразу после праздников', 'time 2027-01-09–'],
      ['муж владелец, а я занимаюсь маркетингом', 'authority influences'],
      ['конкуренты везде выше нас в поиске', 'need unseen'],
      ['пишу диплом про агентства', 'authority researches'],
      ['а интернет-магазины вы тоже делаете?', 'intent question'],
      ['не знаю, надо обсудить с партнёршей', 'intent not_sure', 'authority influences'],
      ['у нас салон красоты в Казани, шесть человек', 'number 6'],
    ],
  },
  shop: {
    en: [
      ['Looking for a fitted wardrobe, 2.4 m wide, in our new flat', 'need wardrobe'],
      ["my husband thinks 4k tops, I'd go up to 5"],
      ['Does the price include delivery and assembly?', 'intent question'],
      ['just browsing for ideas, thanks', 'authority researches', 'intent thanks'],
      ['the landlord pays, so he has to okay it', 'authority influences'],
      ["an oak table, money isn't really an issue if the quality is right", 'need shelves', 'money any'],
      ['my sofa is falling apart, can you reupholster it?', 'intent question', 'need repair (high)'],
      ["we're still waiting for the mortgage, probably late spring", 'time 2027-05-21–2027-06-21'],
      ["Please stop. I've already bought elsewhere.", 'intent stop'],
    ],
    pl: [
      ['Szukam szafy wnękowej do przedpokoju, szerokość 2,4 m', 'need wardrobe'],
      ['żona mówi że do 15 tys, ja bym dał i 20'],
      ['czy w cenie jest montaż?', 'intent question'],
      ['na razie się tylko rozglądam', 'authority researches'],
      ['cena nie gra roli, byle solidnie zrobione', 'money any'],
      ['pięć tysi to absolutny maks'],
      ['czekamy jeszcze na kredyt, pewnie późną wiosną', 'time 2027-05-21–2027-06-21'],
      ['już kupiliśmy gdzie indziej, proszę więcej nie pisać', 'intent stop'],
      ['może być nawet za rok, nie pali się', 'time 2027-11-01–2027-12-01'],
    ],
    ru: [
      ['Ищу встроенный шкаф в прихожую, ширина 2,4 м', 'need wardrobe'],
      ['жена говорит до 150 тысяч, я бы и 200 отдал'],
      ['а сборка входит в цену?', 'intent question'],
      ['пока просто присматриваюсь', 'authority researches'],
      ['цена не важна, лишь бы на совесть', 'money any'],
      ['пятьдесят тыщ это потолок'],
      ['ждём ипотеку, наверное поздней весной', 'time 2027-05-01–2027-06-01'],
      ['уже купили в другом месте, больше не пишите', 'intent stop'],
    ],
  },
}

export const prospectSentences = (['saas', 'agency', 'shop'] as const).flatMap((playbook) =>
  languages.flatMap((language) =>
    sentences[playbook][language].map(([text, ...understood]) => ({ playbook, language, text, understood })),
  ),
)
