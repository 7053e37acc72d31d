import type { CommonWording } from './wording.ts'

export const pl: CommonWording = {
  criteria: { budget: 'Budżet', authority: 'Decyzja', need: 'Potrzeba', timing: 'Termin' },
  choices: { unsure: 'Jeszcze nie wiem', private: 'Wolę nie mówić' },
  phrases: {
    greeting:
      'Dzień dobry! Tu wirtualny asystent. Kilka krótkich pytań i będę wiedzieć, kto najlepiej Państwu pomoże. W każdej chwili można poprosić o rozmowę z człowiekiem.',
    greeting_existing:
      'Dzień dobry, miło znów Państwa widzieć! Tu wirtualny asystent. Kilka krótkich pytań i będzie jasne, kto z nas pomoże najlepiej. W każdej chwili można poprosić o rozmowę z człowiekiem.',
    greeting_ready:
      'Dzień dobry! Tu wirtualny asystent. Dwa, trzy krótkie pytania i ktoś z nas będzie mógł przygotować ofertę. W każdej chwili można poprosić o rozmowę z człowiekiem.',
    corrected: 'Zmienione – {values}.',
    corrected_value: '{title}: {value} zamiast {old}',
    offer_person:
      'Przepraszam, chyba niewiele tu pomagam. Może lepiej porozmawiać z człowiekiem? Jeśli nie, po prostu idziemy dalej:',
    person_button: 'Rozmowa z człowiekiem',
    reminder: 'Czy możemy kontynuować? Bez pośpiechu; zatrzymaliśmy się tutaj:',
    resumed: 'Miło, że wracamy do rozmowy! Zatrzymaliśmy się tutaj:',
    renewed:
      'Od ostatniej rozmowy nasze pytania trochę się zmieniły, więc zacznijmy od nowa. To nie potrwa długo.',
    answer_later:
      'Dobre pytanie. Nie mam na nie pewnej odpowiedzi, więc zapisuję je: odpowie ktoś z naszego zespołu.',
    abuse:
      'Chcę pomóc i przykro mi, jeśli coś było nie tak. Jeśli wolą Państwo porozmawiać z człowiekiem, wystarczy to napisać.',
    noted_1: 'Dziękuję, to pomaga.',
    noted_2: 'Rozumiem.',
    noted_3: 'Dobrze wiedzieć.',
    read_back: 'Zapisane – {values}.',
    noted_unknown: 'W porządku, to można ustalić później.',
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
      'Dziękuję za wiadomość! Nasz zespół ma już wszystko, co dotąd ustaliliśmy; jeśli chcą Państwo teraz porozmawiać z człowiekiem, wystarczy powiedzieć.',
    rep_joined: 'Do rozmowy dołącza {name}.',
    nurture:
      'Dziękuję za rozmowę! Wygląda na to, że na decyzję jest jeszcze trochę za wcześnie, i to nic złego. Odezwę się za jakiś czas, a gdyby coś się zmieniło wcześniej, wystarczy tu napisać.',
    nurture_later: 'Nie ma sprawy. Odezwę się później, a gdy będzie lepszy moment, wystarczy tu napisać.',
    nurture_again:
      'Dziękuję za wiadomość! Jeśli coś się zmieniło, na przykład budżet albo termin, proszę napisać, a wrócimy do rozmowy. Można też poprosić o rozmowę z człowiekiem.',
    disqualified:
      'Dziękuję za rozmowę. Na dziś chyba nie jesteśmy jeszcze dla Państwa najlepszym wyborem i wolę powiedzieć to otwarcie. Nasze poradniki są dostępne dla wszystkich, a jeśli coś się zmieni, wystarczy tu napisać.',
    disqualified_again:
      'Miło, że się Państwo odzywają. Jeśli coś się zmieniło, na przykład budżet albo plany, proszę napisać, a przyjrzymy się temu jeszcze raz. Można też poprosić o rozmowę z człowiekiem.',
    follow_up:
      'Dzień dobry! Jakiś czas temu rozmawialiśmy na ten temat i zgodnie z obietnicą wracam do rozmowy (aby nie dostawać wiadomości, wystarczy napisać „stop”).',
    follow_up_open: 'Czy coś się od tego czasu zmieniło? Wystarczy tu napisać.',
    came_back:
      'Miło znów Państwa widzieć! Jeśli coś się zmieniło, proszę napisać albo poprosić o rozmowę z człowiekiem.',
    stopped:
      'Gotowe: nie będę już pisać. Gdyby zmienili Państwo zdanie, wystarczy ponownie rozpocząć czat. Wszystkiego dobrego!',
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
    i_am_a_bot:
      'Tak, jestem wirtualnym asystentem. Jeśli wolą Państwo rozmawiać z człowiekiem, wystarczy powiedzieć.',
    prices: 'Dokładna cena zależy od potrzeb; ktoś z naszego zespołu przygotuje precyzyjną wycenę.',
    correct_me: 'Jasne, proszę napisać, jak powinno być, a zmienię to.',
    money_year: '{amount} rocznie',
    money_month: '{amount} miesięcznie',
    money_once: '{amount} jednorazowo',
    at_most: 'do {value}',
    at_least: 'od {value}',
    need_unknown: 'Potrzeba jeszcze nieznana',
  },
}
