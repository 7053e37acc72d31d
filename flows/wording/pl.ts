import { reopenings, segments } from './nurture.pl.ts'
import type { CommonWording } from './wording.ts'

export const pl: CommonWording = {
  criteria: {
    budget: 'Budżet',
    money: 'Pieniądze',
    authority: 'Decyzja',
    need: 'Potrzeba',
    timing: 'Termin',
    timeline: 'Harmonogram',
    urgency: 'Pilność',
    priority: 'Priorytet',
    prioritisation: 'Priorytet',
    goals: 'Cele',
    plans: 'Plany',
    challenges: 'Wyzwania',
    consequences: 'Jeśli nic się nie zmieni',
    implications: 'Jeśli się uda',
  },
  questions: {
    pain: {
      title: 'Jeśli nic się nie zmieni',
      name: 'jeśli nic się nie zmieni',
      ask: 'Co się stanie, jeśli wszystko zostanie tak, jak jest?',
      rephrase:
        'Jak bardzo to dziś przeszkadza: tracą Państwo klientów lub pieniądze, czas, czy da się z tym żyć?',
      choices: {
        losing: 'Tracimy klientów lub pieniądze',
        slowed: 'Co tydzień tracimy czas',
        bearable: 'Na razie da się z tym żyć',
      },
    },
    tried: {
      title: 'Dotychczasowe próby',
      name: 'dotychczasowe próby',
      ask: 'Czy próbowali już Państwo coś zmienić, samodzielnie albo z czyjąś pomocą?',
      rephrase: 'Czego już Państwo próbowali? Dzięki temu nie zaproponujemy drugi raz tego samego.',
      choices: {
        nothing: 'Jeszcze nie',
        ourselves: 'Tak, własnymi siłami',
        others: 'Tak, z pomocą z zewnątrz',
      },
    },
    measure: {
      title: 'Miara sukcesu',
      name: 'miara sukcesu',
      ask: 'Po czym za rok będzie widać, że było warto?',
      rephrase:
        'Czy jest liczba, do której chcieliby Państwo dojść, na przykład więcej zapytań albo szybsze odpowiedzi?',
      choices: {
        figure: 'Mamy na myśli konkretną liczbę',
        direction: 'Zobaczymy to i bez liczb',
        none: 'Jeszcze o tym nie myśleliśmy',
      },
    },
    plan: {
      title: 'Plan',
      name: 'plan',
      ask: 'Czy mają już Państwo plan tego projektu?',
      rephrase: 'Czy wiadomo już, co po kolei trzeba zrobić, czy na razie jest to pomysł?',
      choices: { ready: 'Tak, gotowy', rough: 'Ogólny zarys', none: 'Jeszcze nie' },
    },
    gain: {
      title: 'Jeśli się uda',
      name: 'korzyść z projektu',
      ask: 'Jeśli projekt się uda, co dzięki niemu będzie możliwe?',
      rephrase: 'Co będzie największą korzyścią: więcej klientów, więcej czasu czy po prostu mniej kłopotów?',
      choices: {
        growth: 'Więcej klientów lub przychodów',
        time: 'Czas na ważniejsze sprawy',
        comfort: 'Po prostu będzie łatwiej',
      },
    },
    priority: {
      title: 'Priorytet',
      name: 'priorytet',
      ask: 'Jak wysoko na liście spraw do załatwienia jest ten projekt?',
      rephrase: 'Czy to najbliższa sprawa, jedna z kilku najbliższych, czy coś na spokojniejszy czas?',
      choices: {
        first: 'Na samej górze',
        'among-first': 'Wśród pierwszych',
        someday: 'Kiedyś, bez pośpiechu',
      },
    },
    approved: {
      title: 'Budżet zatwierdzony',
      name: 'zatwierdzenie budżetu',
      ask: 'Czy budżet na ten cel jest już zatwierdzony?',
      rephrase: 'Czy budżetem można już dysponować, czy ktoś musi go jeszcze zatwierdzić?',
      choices: {
        approved: 'Tak, zatwierdzony',
        planned: 'Planowany, niezatwierdzony',
        'not-yet': 'Jeszcze nie',
      },
    },
    role: {
      title: 'Udział w decyzji',
      name: 'decyzja',
      ask: 'Kto u Państwa decyduje o takim zakupie?',
      rephrase:
        'Do kogo należy ostatnie słowo: do Państwa, do Państwa wspólnie z innymi czy do kogoś innego?',
      choices: {
        decides: 'Decyduję samodzielnie',
        shares: 'Decydujemy wspólnie',
        influences: 'Doradzam, decyduje ktoś inny',
        researches: 'Tylko zbieram informacje',
      },
    },
    signers: {
      title: 'Kto jeszcze musi się zgodzić',
      name: 'zgoda innych osób',
      ask: 'Czy oprócz Państwa ktoś jeszcze musi zgodzić się na zakup?',
      rephrase: 'Ile osób oprócz Państwa musi zgodzić się na zakup?',
      choices: { nobody: 'Nikt więcej', 'one-more': 'Jeszcze jedna osoba', several: 'Kilka osób' },
    },
    household: {
      title: 'Kto wybiera',
      name: 'wybór',
      ask: 'Czy o wyborze decyduje jedna osoba, czy wspólnie cała rodzina?',
      rephrase: 'Czy jest w domu jeszcze ktoś, kogo warto zaprosić do rozmowy?',
      choices: {
        alone: 'Wybieram samodzielnie',
        together: 'Wybieramy razem z rodziną',
        'for-others': 'To dla kogoś innego',
      },
    },
    occasion: {
      title: 'Z czym klient wraca',
      name: 'powód powrotu',
      ask: 'Co Państwa dziś do nas sprowadza: chcą Państwo rozszerzyć to, co już jest, potrzeba czegoś nowego, czy coś idzie nie tak?',
      rephrase: 'Chcieliby Państwo rozszerzyć to, co już jest, dodać coś nowego czy coś naprawić?',
      choices: {
        more: 'Więcej tego, co już mamy',
        new: 'Coś nowego',
        trouble: 'Coś idzie nie tak',
      },
    },
    start: {
      title: 'Start',
      name: 'początek',
      ask: 'Kiedy chcieliby Państwo zacząć?',
      rephrase:
        'Od kiedy wszystko ma już działać? Na przykład „w marcu”, „w przyszłym kwartale” albo „za dwa miesiące”.',
      choices: {
        month: 'W ciągu miesiąca',
        quarter: 'Za 1–3 miesiące',
        'half-year': 'Za 3–6 miesięcy',
        later: 'Później, bez pośpiechu',
      },
    },
    driver: {
      title: 'Co wyznacza termin',
      name: 'co wyznacza termin',
      ask: 'Czy coś wyznacza termin startu, na przykład kończąca się umowa?',
      rephrase:
        'Od czego zależy termin startu: kończy się umowa, rusza projekt, czy nie ma szczególnego powodu?',
      choices: {
        deadline: 'Umowa lub ważny termin',
        growth: 'Rozwój lub nowy projekt',
        none: 'Nic szczególnego',
      },
    },
    reach: {
      title: 'Kontakt',
      name: 'kontakt',
      ask: 'I ostatnia rzecz: jak możemy się z Państwem skontaktować, gdyby ta rozmowa się urwała? Wystarczy e-mail albo numer telefonu.',
      rephrase: 'Proszę podać e-mail albo numer telefonu lub wybrać „Wolę nie mówić” – to też w porządku.',
      choices: {},
    },
  },
  choices: { unsure: 'Jeszcze nie wiem', private: 'Wolę nie mówić' },
  reopenings,
  segments,
  behaviour: {
    visit: 'Wizyta na stronie',
    pricing: 'Strona z cennikiem',
    form: 'Wypełniony formularz',
    request: 'Prośba o kontakt z człowiekiem',
    ignored: 'Brak reakcji na przypomnienie',
    complaint: 'Skarga',
    business_mail: 'Firmowy adres e-mail',
    company: 'Podano firmę',
    role: 'Podano stanowisko',
  },
  actions: {
    won: 'Podziękować i zapytać, komu warto nas polecić.',
    lost: 'Na razie nic. Powód jest zapisany.',
    offer_out: 'Zapytać o wrażenia z oferty i umówić następny termin.',
    chat_only:
      'Odpowiedzieć tutaj, na czacie: innego kontaktu jeszcze nie ma. Poprosić o telefon lub e-mail.',
    call_offer: 'Zadzwonić od razu, z ofertą.',
    kind_word: 'Teraz nie ma tu czego sprzedawać. Wystarczy dobre słowo i coś przydatnego.',
    find_decider: 'Zapytać, kto decyduje, i zaproponować krótką rozmowę z tą osobą.',
    next_budget: 'Zadzwonić za około trzy miesiące, przed kolejnym budżetem.',
    before_date: 'Zadzwonić kilka tygodni przed podanym terminem.',
    send_material: 'Wysłać coś przydatnego do przeczytania i jeszcze raz zapytać o potrzeby.',
    stay_in_touch: 'Pozostać w kontakcie: wysłać coś przydatnego i zadzwonić za trzy miesiące.',
  },
  phrases: {
    greeting:
      'Dzień dobry! Tu wirtualny asystent. Kilka krótkich pytań i będę wiedzieć, kto najlepiej Państwu pomoże. W każdej chwili można poprosić o rozmowę z człowiekiem.',
    greeting_existing:
      'Dzień dobry, miło znów Państwa widzieć! Tu wirtualny asystent. Kilka krótkich pytań i będzie jasne, kto z nas pomoże najlepiej. W każdej chwili można poprosić o rozmowę z człowiekiem.',
    greeting_ready:
      'Dzień dobry! Tu wirtualny asystent. Jeszcze tylko kilka szybkich pytań i ktoś z nas przygotuje dopasowaną ofertę. W każdej chwili można poprosić o rozmowę z człowiekiem.',
    corrected: 'Poprawiam: {values}.',
    corrected_value: '{title} – {value} zamiast {old}',
    named_value: '{title} – {value}',
    quoted_value: '„{value}”',
    offer_person:
      'Przepraszam, chyba niewiele tu pomagam. Jeśli lepiej porozmawiać z człowiekiem, wystarczy nacisnąć przycisk poniżej; jeśli nie, po prostu idźmy dalej.',
    person_button: 'Rozmowa z człowiekiem',
    reminder: 'Bez pośpiechu. Gdy znajdzie się chwila, zatrzymaliśmy się tutaj:',
    resumed: 'Miło, że wracamy do rozmowy! Zatrzymaliśmy się tutaj:',
    renewed:
      'Od ostatniej rozmowy trochę zmieniły się nasze pytania, więc zacznijmy od nowa. To nie potrwa długo.',
    answer_later: 'Dobre pytanie! Wolę nie zgadywać, więc zapisuję je, a odpowie ktoś z naszego zespołu.',
    abuse:
      'Przykro mi, jeśli coś poszło nie tak; naprawdę chcę pomóc. Jeśli wolą Państwo porozmawiać z człowiekiem, wystarczy napisać.',
    noted_1: 'Dziękuję, to pomocne.',
    noted_2: 'Rozumiem.',
    noted_3: 'Dziękuję, zapisuję.',
    read_back: 'Notuję: {values}.',
    brought: 'To już wiem: {values}. Jeśli coś się nie zgadza, proszę napisać.',
    noted_unknown: 'W porządku, ustalimy to później.',
    noted_declined: 'Oczywiście, nie trzeba.',
    noted_no: 'Rozumiem.',
    choose_one:
      'Przepraszam, nadal nie rozumiem. Która z tych odpowiedzi jest najbliższa? Można też poprosić o rozmowę z człowiekiem.',
    move_on: 'Nie szkodzi, idziemy dalej.',
    handed_off:
      'Dziękuję, to wszystko, czego potrzebuję. Ktoś z naszego zespołu, kto dobrze zna ten temat, odpowie tutaj, gdy tylko będzie to możliwe.',
    person_requested: 'Oczywiście. Ktoś z naszego zespołu odpowie tutaj, gdy tylko będzie to możliwe.',
    leave_contact:
      'Jeśli zostawią Państwo e-mail lub numer telefonu, możemy się odezwać także w inny sposób.',
    passed_on: 'Dziękuję, przekazuję to dalej naszemu zespołowi.',
    waiting:
      'Dziękuję za wiadomość! Nasz zespół wie już o wszystkim, co dotąd ustaliliśmy; jeśli chcą Państwo teraz porozmawiać z człowiekiem, wystarczy napisać.',
    rep_joined: 'Do rozmowy dołącza {name}.',
    nurture:
      'Dziękuję za rozmowę! Wygląda na to, że na decyzję jest jeszcze trochę za wcześnie, i to nic złego. Odezwę się za jakiś czas, a gdyby coś się zmieniło wcześniej, wystarczy tu napisać.',
    nurture_later:
      'Nie ma sprawy, odezwę się {date}. A gdy lepszy moment będzie wcześniej, wystarczy tu napisać.',
    nurture_here:
      'Nic nie szkodzi. Nie mam adresu, na który mogę napisać, więc zapraszam z powrotem na ten czat, gdy nadejdzie dobra pora – zaczniemy tam, gdzie teraz kończymy.',
    nurture_by_mail: 'Można też zostawić adres e-mail, a odezwę się {date}.',
    kept: 'Dziękuję za rozmowę! Wygląda na to, że na decyzję jest jeszcze trochę za wcześnie, i to nic złego. Nie będę się narzucać, a gdyby coś się zmieniło, wystarczy tu napisać i wrócimy do rozmowy.',
    kept_later: 'Nie ma sprawy. Gdy będzie lepszy moment, wystarczy tu napisać.',
    gate_quote: 'Państwa odpowiedź: „{quote}”.',
    follow_up_stop: 'Jeśli mam więcej nie pisać, wystarczy odpowiedzieć „stop”.',
    colleague_noted:
      'Dziękuję, kontakt zapisany. Proszę przekazać dalej także moją wiadomość, żeby nasz kontakt nie był zaskoczeniem.',
    nurture_again:
      'Dziękuję za wiadomość! Jeśli coś się zmieniło, na przykład budżet albo termin, proszę napisać, a wrócimy do rozmowy. Można też poprosić o rozmowę z człowiekiem.',
    disqualified:
      'Dziękuję za rozmowę. Na dziś chyba nie jesteśmy jeszcze dla Państwa najlepszym wyborem i wolę powiedzieć to otwarcie. Nasze poradniki są dostępne dla wszystkich, a jeśli coś się zmieni, wystarczy tu napisać.',
    disqualified_again:
      'Miło, że się Państwo odzywają. Jeśli coś się zmieniło, na przykład budżet albo plany, proszę napisać, a przyjrzymy się temu jeszcze raz. Można też poprosić o rozmowę z człowiekiem.',
    follow_up:
      'Dzień dobry! Jakiś czas temu rozmawialiśmy na ten temat i zgodnie z obietnicą wracam do rozmowy (jeśli nie mam więcej pisać, wystarczy odpowiedzieć „stop”).',
    follow_up_open: 'Czy coś się od tego czasu zmieniło? Wystarczy tu napisać.',
    came_back:
      'Miło znów Państwa widzieć! Jeśli coś się zmieniło, proszę napisać albo poprosić o rozmowę z człowiekiem.',
    stopped:
      'Gotowe: nie będę już pisać. To, co Państwo napisali, pozostaje u nas zapisane, dopóki nie poproszą Państwo o usunięcie. W razie zmiany zdania wystarczy ponownie rozpocząć czat. Wszystkiego dobrego!',
    stopped_hint:
      'Zgodnie z prośbą już nie piszę. Aby wrócić do rozmowy, wystarczy napisać „zacznij od nowa”.',
    restarted: 'Jasne, zaczynamy od początku.',
    language_changed: 'Jasne, rozmawiamy dalej po polsku.',
    back_with_bot: 'Tu znów wirtualny asystent.',
    all_known:
      'Tu znów wirtualny asystent. Nie mam więcej pytań; gdyby coś się jeszcze nasunęło, wystarczy tu napisać, a w każdej chwili można poprosić o rozmowę z człowiekiem.',
    contact_noted: 'Dziękuję, zapisane.',
    thanks: 'Nie ma za co!',
    hello_again: 'Dzień dobry!',
    goodbye: 'Dobrze, dziękuję! Gdyby chcieli Państwo wrócić do rozmowy, zatrzymaliśmy się tutaj:',
    i_am_a_bot: 'Tak, tu wirtualny asystent. Jeśli wolą Państwo rozmawiać z człowiekiem, wystarczy napisać.',
    prices: 'Dokładna cena zależy od potrzeb; ktoś z naszego zespołu przygotuje precyzyjną wycenę.',
    correct_me: 'Jasne, proszę napisać, jak ma być, i zaraz to poprawię.',
    money_year: '{amount} rocznie',
    money_month: '{amount} miesięcznie',
    money_once: '{amount} jednorazowo',
    at_most: 'do {value}',
    at_least: 'od {value}',
    need_unknown: 'Potrzeba jeszcze nieznana',
  },
}
