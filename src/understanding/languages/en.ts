import type { LanguageFile } from './language.ts'
import { anyOf, numbered, phrases, rows } from './phrases.ts'

const boss = anyOf`
  boss, manager, director, ceo, cfo, cto, coo, owner, co-founder, cofounder, colleague, board, management,
  president, partner, wife, husband, supervisor, head office, headquarters, leadership, boss and cfo,
  finance team, procurement, team
`
const someone = `[my|our|the|a] ${boss}`
const decides = anyOf`
  decide, decides, signs, signs off, sign, sign off, approves, approve, makes the decision, make the decision,
  has the final say, have the final say, has the final word, calls the shots, makes the call, will decide,
  will approve, has to approve, has to sign, needs to approve, must approve
`
const person = anyOf`
  human, person, someone, somebody, agent, rep, representative, sales, salesperson, operator, consultant,
  advisor, human being, manager, colleague, people, expert
`

export const en: LanguageFile = {
  code: 'en',
  phoneRegion: null,
  dateOrder: 'month first',
  letters: '',
  tell: phrases`
    the, and, is, are, was, were, have, has, had, been, not, dont, doesnt, cant, wont, you, your, our, us, my,
    me, they, it, its, this, that, what, when, where, who, how, why, which, with, without, for, from, about,
    next, last, yes, yeah, hello, hi, thanks, thank, please, want, need, would, could, should, will, can, but,
    or, if, an, people, year, years, month, months, week, weeks, quarter, soon, know, just, only, some,
    looking, sure, maybe, around, company, business, im, ive, id, of, at, by, be, does, talk, speak, stop,
    later, money, more, than, less, much, many, decide, decides, start, idea
  `,
  lookalikes: phrases`
    accented, alight, alter*, aright, bullion, certainty, chancel*, clarity, commits, committed,
    corrections, developed, directory, directories, ether, flounder*, freelance*, greeting,
    headquarter*, indexed, journalism, lather, latter, manger, marketeer*, millionth*, milton, minion*, nicety,
    nuclear, prefect*, primate*, priming, prince*, prizes, purchas*, readership, repent*, resent*,
    resident*, secretory, severn, simmer*, specialism, sprang, sprung, steven*, stuart, sundry,
    supervisory, supervisors, tanks, thinks, thirsty, wherever, winder, winker, winner*, wither*
  `,

  numbers: numbered`
    0 zero; 0.5 half, half a, half an, one half; 1.5 one and a half; 2.5 two and a half; 1 one;
    2 two, a couple, a couple of, couple of, a pair of; 3 three; 4 four; 5 five; 6 six; 7 seven; 8 eight;
    9 nine; 10 ten; 11 eleven; 12 twelve; 13 thirteen; 14 fourteen; 15 fifteen; 16 sixteen; 17 seventeen;
    18 eighteen; 19 nineteen; 20 twenty; 30 thirty; 40 forty, fourty; 50 fifty; 60 sixty; 70 seventy;
    80 eighty; 90 ninety
  `,
  magnitudes: numbered`
    12 dozen, a dozen, dozens; 100 hundred, a hundred; 1000 thousand, a thousand, thousands, k, thou;
    1000000 million, a million, millions, m, mn, mln, mil, mio;
    1000000000 billion, a billion, billions, bn, b; 100000 lakh, lakhs; 10000000 crore, crores
  `,
  moneyMagnitudes: [{ value: 1e3, currency: null, alone: false, words: phrases`grand` }],
  roughMagnitudes: [],
  numberLinks: phrases`and`,
  ordinalSuffixes: phrases`st, nd, rd, th`,
  ordinals: numbered`
    1 first; 2 second; 3 third; 4 fourth; 5 fifth; 6 sixth; 7 seventh; 8 eighth; 9 ninth; 10 tenth;
    11 eleventh; 12 twelfth; 13 thirteenth; 14 fourteenth; 15 fifteenth; 16 sixteenth; 17 seventeenth;
    18 eighteenth; 19 nineteenth; 20 twentieth; 21 twenty first, twenty-first;
    22 twenty second, twenty-second; 23 twenty third, twenty-third; 24 twenty fourth, twenty-fourth;
    25 twenty fifth, twenty-fifth; 26 twenty sixth, twenty-sixth; 27 twenty seventh, twenty-seventh;
    28 twenty eighth, twenty-eighth; 29 twenty ninth, twenty-ninth; 30 thirtieth;
    31 thirty first, thirty-first
  `,

  currencies: {
    EUR: phrases`euro, euros, quid euro`,
    USD: phrases`dollar, dollars, us dollar, us dollars, bucks, buck, american dollars`,
    GBP: phrases`pound, pounds, pounds sterling, british pounds, sterling, quid`,
    PLN: phrases`zloty, zlotys, zlotych, polish zlotys, polish zloty`,
    RUB: phrases`ruble, rubles, rouble, roubles, russian rubles, russian ruble`,
    CHF: phrases`swiss francs, francs`,
    UAH: phrases`hryvnia, hryvnias, ukrainian hryvnia, ukrainian hryvnias`,
    JPY: phrases`yen`,
    CNY: phrases`yuan`,
    INR: phrases`rupee, rupees`,
    CZK: phrases`czech koruna, czech crowns`,
    AUD: phrases`australian dollars`,
    CAD: phrases`canadian dollars`,
  },
  minorUnits: phrases`cent, cents, pence, penny, p, c`,
  per: {
    once: phrases`one off, one-off, one time, one-time, once, in total, total, upfront, up front, overall`,
    month: phrases`
      a month, per month, /month, /mo, /m, monthly, each month, every month, p.m., pm, /mth,
      per user per month, /user/month, per seat per month, /seat/month, a user a month
    `,
    year: phrases`
      a year, per year, /year, /yr, /y, yearly, annually, annual, per annum, p.a., each year, every year,
      per user per year, per seat per year, a yr, per yr
    `,
  },
  bounds: {
    atMost: phrases`
      up to, at most, at the most, max, maximum, a maximum of, no more than, not more than, <, less than,
      under, below, not over, not above, within, not exceeding, fewer than, ≤, lower than, cheaper than,
      can't go over, cannot go over, maximum of, as much as
    `,
    atLeast: phrases`
      at least, from, over, more than, above, min, minimum, a minimum of, not less than, >, no less than,
      starting at, starting from, upwards of, north of, minimum of, ≥, not under, not below, anything above,
      anything over
    `,
    about: phrases`
      about, around, approximately, approx, roughly, circa, ca, some, somewhere around, ~, close to, nearly,
      almost, in the region of, in the range of, maybe, probably, say, like, give or take, something like
    `,
    orLess: phrases`or less, max, maximum, tops, at most, at the most, or under, or below, or fewer`,
    orMore: phrases`or more, +, and up, and above, and more, or over, minimum, min, at least, and over`,
    to: phrases`to, till, until, or, through, up to`,
    between: phrases`between, somewhere between`,
    and: phrases`and`,
  },
  moneyWords: phrases`budget, budgets, spend, invest, pay up to, afford, allocate, allocated, put aside`,
  noMoney: phrases`
    no [real|set|fixed|specific|approved|dedicated] (budget|money|funds|funding) [yet|at all|for this|for
    it|right now|now],
    (dont|do not|doesnt|didnt) have (a|any|the|much) [real|set|fixed|specific] (budget|money|funds) [yet|for
    this|for it],
    haven't got (a|any|the) (budget|money) [yet],
    (don't|do not) have (budget|money|funds) [yet|for this|for it], (zero|without a|without any) budget,
    budget is (zero|none|nil)
  `,
  freeOnly: phrases`free only, only free, something free, for free, free of charge, free (plan|version|tier)`,
  noLimit: phrases`
    (money|budget|price|cost) (is|isnt) [not] [no|an] (object|issue|problem),
    no (budget|price|spending) (limit|limits|cap|ceiling|constraint|constraints|restrictions),
    unlimited budget
  `,
  people: phrases`
    people, person, persons, employees, employee, staff, seats, users, user, members, heads, developers,
    agents, reps, salespeople, engineers, colleagues, of us, licenses, licences, team members, sales reps,
    sales people, -person, -people, folks, workers, accounts, managers, support agents, full time, fte, ftes,
    operators, specialists, consultants, logins
  `,
  peopleBefore: phrases`
    team of, we are, we're, there are, company of, staff of, headcount of, headcount is, we have a,
    there will be, team size is, team size, headcount
  `,
  otherUnits: phrases`
    %, percent, leads, lead, clients, customers, emails, calls, points, times, hours, hour, minutes, minute,
    seconds, am, o'clock, gb, mb, km, pages, locations, stores, offices, deals, orders, tickets, products,
    companies, websites, countries, shops, branches, messages, requests, contacts, invoices, departments,
    projects, pieces, items, questions, tools
  `,

  time: {
    units: {
      day: phrases`day, days, d`,
      week: phrases`week, weeks, wk, wks, w`,
      month: phrases`month, months, mo, mos, mth, mths`,
      quarter: phrases`quarter, quarters, qtr, qtrs, q`,
      year: phrases`year, years, yr, yrs, y`,
    },
    multiples: [
      { amount: 2, unit: 'week', words: phrases`fortnight` },
      { amount: 6, unit: 'month', words: phrases`half year, half-year` },
    ],
    quarter: phrases`quarter, qtr`,
    halves: [
      phrases`
        h1, first half of the year, first half of this year, first half of, first half, 1st half of, 1h
      `,
      phrases`
        h2, second half of the year, second half of this year, second half of, second half, 2nd half of, 2h
      `,
    ],
    months: rows`
      january, jan; february, feb; march, mar; april, apr; may; june, jun; july, jul; august, aug;
      september, sept, sep; october, oct; november, nov; december, dec
    `,
    weekdays: rows`
      monday, mon; tuesday, tue, tues; wednesday, wed; thursday, thu, thur, thurs; friday, fri; saturday, sat;
      sunday, sun
    `,
    ambiguous: phrases`may, march, mar, mon, wed, sat, sun, dec, jan, spring, fall`,
    seasons: [
      { month: 3, months: 3, words: phrases`spring, springtime` },
      { month: 6, months: 3, words: phrases`summer, summertime, summer holidays, summer break` },
      { month: 9, months: 3, words: phrases`autumn, fall` },
      { month: 12, months: 3, words: phrases`winter` },
    ],
    feasts: [
      { month: 1, day: 1, words: phrases`new year, new year's, new years, new year's day` },
      { month: 12, day: 25, words: phrases`christmas, xmas` },
    ],
    days: numbered`
      0 today, tonight; 1 tomorrow, tmrw; 2 the day after tomorrow, day after tomorrow; -1 yesterday
    `,
    which: numbered`
      0 this, current, the current, this current; 1 next, coming, upcoming, following, this coming;
      -1 last, previous, past
    `,
    asap: phrases`
      asap, as soon as possible, as soon as we can, right away, immediately, straight away, urgent, urgently,
      at once, start now, starting now, need it now, need this now, the sooner the better,
      as quickly as possible, as fast as possible, yesterday if possible, need it yesterday, first thing
    `,
    now: phrases`now, right now, immediate, soon as possible, very soon, ready now, straightaway`,
    few: phrases`few, a few, several, a handful of, couple more`,
    in: phrases`in, in about, in around, in another, +`,
    fromNow: phrases`from now, from today, later`,
    within: phrases`
      within, within the, in less than, in under, over the, during the, in the course of, inside
    `,
    by: phrases`by, until, till, before, no later than, not later than, up to, up until, by the, prior to`,
    after: phrases`after, past, once we are past, following`,
    from: phrases`
      from, since, starting, starting from, starting in, as of, not before, no earlier than, between
    `,
    parts: {
      beginning: phrases`beginning of, start of, early, early in, the beginning of, the start of, beginning`,
      middle: phrases`middle of, mid, the middle of, half of`,
      end: phrases`end of, the end of, late, late in, the very end of, close of`,
    },
    ends: [
      { unit: 'year', words: phrases`eoy, year end, year-end, year's end` },
      { unit: 'quarter', words: phrases`eoq, quarter end, quarter-end` },
      { unit: 'month', words: phrases`eom, month end, month-end` },
      { unit: 'week', words: phrases`eow` },
    ],
    links: phrases`in, on, at, the, of, for, during, a, sometime, some time, around, about, probably`,
    yearWord: [],
  },

  authority: {
    decides: phrases`
      i decide, i'm the one who (decides|signs), i sign, i sign off, i approve, i make the (call|decision),
      i make (the|all|all the) [final|buying|purchasing] decisions,
      i have the (final say|final word|last word), i'm the decision maker, i am the decision maker,
      the decision is mine, its my (decision|call), i'm the only (one|person) who decides, my own decision,
      i can (decide|sign|approve) [it|this], its my company, i run the (company|business|show),
      i own the (company|business), up to me, i hold the budget, i alone decide, decision is mine,
      i call the shots, i will decide, i'll decide, it's my money
    `,
    shares: phrases`
      we decide, we decide together, we all decide, i decide (together with|with|jointly with|along with),
      (me|i|myself) and ${someone}, ${someone} and (me|i|myself), joint decision, we make the decision,
      decide (together|jointly), we vote, my (co-founder|cofounder|partner) and i, co-decide, group decision,
      (decide|agree) by consensus, (both|a few) of us decide
    `,
    influences: phrases`
      ${someone} ${decides}, (decided|approved|signed) by ${someone}, up to ${someone},
      not the one who (signs|decides|approves),
      i (don't|do not) (decide|sign|make the decision|have the final say), i (can't|cannot) (decide|sign),
      have to (ask|check with|talk to|convince|run it by) ${someone},
      need to (ask|check with|talk to|convince|run it by) ${someone},
      need (approval|a sign off) from ${someone}, i (only|just) (recommend|advise|suggest), i recommend,
      not my (decision|call), not up to me, i advise, (need|needs) ${someone} approval,
      someone else (decides|signs), i'm not the decision maker, i am not the decision maker,
      make a recommendation, report to ${someone}
    `,
    researches: phrases`
      just (researching|looking|browsing|curious|exploring|comparing|gathering information|looking around),
      only (researching|looking|browsing|exploring|comparing), doing [some] research, gathering information,
      just checking, i'm (researching|comparing|collecting information), for a school project, for my thesis,
      market research, just want to know, looking into options, collecting offers, asked me to (look|research)
    `,
  },
  authorityAnswers: {
    decides: phrases`me, i do, myself, just me, only me, me alone, i am, that would be me, that's me`,
    shares: phrases`
      we, us, we do, together, both of us, a few of us, a committee, committee, collectively,
      (me|i) and [my|the|our] (team|colleagues), both, all of us, the team, as a team, jointly
    `,
    influences: phrases`
      ${someone}, ${someone} (does|will), someone else, somebody else, not me, my superior, my superiors,
      head office, he does, she does
    `,
    researches: phrases`research, nobody yet, only research, just research`,
  },
  titles: {
    decides: phrases`
      owner, co-owner, founder, co-founder, cofounder, ceo, president, managing director, proprietor,
      business owner, company owner, shop owner, chief executive, chief executive officer, managing partner,
      self employed, self-employed, freelancer, sole trader, sole proprietor, boss, decision maker
    `,
    shares: phrases`
      cto, cfo, coo, cmo, cio, cso, director, vp, vice president, partner, board member,
      (sales|marketing|it|operations|finance|commercial|technical|hr|art|product|regional|executive) director,
      head of [the]
      (sales|marketing|it|operations|ops|finance|hr|procurement|purchasing|product|support|growth),
      director of (sales|marketing|it|operations|finance|hr|product|procurement|support), department head,
      coowner, vp of (sales|marketing|operations|product|engineering|finance),
      vp (sales|marketing|operations|product)
    `,
    influences: phrases`
      manager, assistant, specialist, engineer, developer, analyst, coordinator, team lead, secretary,
      (sales|marketing|office|project|product|account|it|operations|purchasing|procurement|support|hr)
      manager,
      executive assistant, personal assistant, accountant, consultant, employee, buyer, purchaser, marketer
    `,
    researches: phrases`intern, student, trainee, phd student, journalist, jobseeker`,
  },
  self: phrases`
    i'm [a|an|the|one of the|just a|their|its|only a|also the] [senior|junior|new|deputy],
    i am [a|an|the|one of the|just a|only a] [senior|junior|new|deputy], i work as [a|an|the] [senior|junior],
    my (role|job|position|title) is, (role|position|job title) :
  `,
  hereIs: phrases`this is`,
  nameIs: phrases`my name is, my name's, the name is, name :, my full name is, name is, name's`,
  companyIs: phrases`
    my company is, our company is, company name is, we are called, i work (at|for), i represent, company :,
    the company is, the company is called, our company is called, i'm from, i am from, we are from
  `,

  intents: {
    human: {
      anywhere: phrases`
        (talk|speak|chat) (to|with) [a|an|the|your] [real|actual|live|sales|another|other] ${person},
        (want|need|get me|like|prefer|give me|connect me to|connect me with) [a|an|the] [real|actual|live]
        (human|person|agent|representative|operator|rep|salesperson),
        (connect|transfer|put|switch) me (to|through|over|with),
        (can|could|will|have|let) (someone|somebody|a person|a human|a rep) [from sales] [please]
        (call|contact|help|phone|ring|write to) [me|us],
        (call|ring|phone) me (back|please|later|tomorrow|today|now|at|on|asap|when|if),
        please (call|ring|phone) (me|us), (can|could|would) you [please] (call|ring|phone) (me|us),
        (don't|do not) want to (talk|speak|chat) (to|with) [a|the] (bot|robot|machine),
        (real|live|actual) (person|human|agent) please, human please, call me back
      `,
      alone: phrases`
        call me, human, a human, agent, operator, real person, a person, representative, a real human
      `,
    },
    bot_question: {
      anywhere: phrases`
        (are|r) (you|u) [really|actually|just] [a|an] [real|live]
        (bot|robot|human|person|machine|ai|chatbot|computer|chatgpt),
        am i (talking|speaking|chatting) (to|with) [a|an] [real] (bot|robot|human|person|machine|ai|computer),
        is (this|it) [a|an] (bot|robot|human|ai|machine|real person|automated), who are you, what are you,
        (you are|youre|your) [just] a (bot|robot|machine|computer), (bot|robot) or [a] (human|person)
      `,
    },
    price_question: {
      anywhere: phrases`
        how much (is|does|do|would|will|for|are|it costs|should|to pay),
        (what|whats) (is|are|does|do|s|the|your) [the|your|it|this]
        (price|prices|pricing|cost|costs|rates|fees),
        what does (it|this) cost, what do you charge, price list, your (prices|pricing|rates),
        (tell|give|send) me [the|a] (price|prices|pricing|quote), how expensive, what will it cost
      `,
      opening: phrases`how much`,
      alone: phrases`price, prices, pricing, cost, the price`,
    },
    yes: {
      opening: phrases`
        yes, yeah, yep, yup, yea, of course, absolutely, definitely, certainly, indeed,
        that's (right|correct|true), sounds good, go ahead, affirmative, totally, by all means, yes please,
        no problem, why not, accepted, yeap, sure thing, let's do it, let's go
      `,
      alone: phrases`
        ok, okay, sure, exactly, indeed, right, correct, true, fine, good, great, perfect, y, i do, we do, k,
        it is, we have, i agree, agreed, please do, works for me, cool, no worries, i think so, alright
      `,
    },
    no: {
      opening: phrases`
        nope, nah, of course not, absolutely not, definitely not, not really, no way, certainly not,
        i don't think so, no (i|we|it|it's|that|that's|not|there|i'm|we're|you|sorry|but), not at all,
        negative
      `,
      alone: phrases`
        no, n, not yet, none, nothing, we don't, i don't, we haven't, it isn't, it's not, not now no, never,
        not exactly, not true, wrong, we don't have one, don't have one, no no, nope nope, no one
      `,
    },
    not_sure: {
      anywhere: phrases`
        [i] (don't|do not) [really] know [yet], [i have] no idea [yet],
        [i am] not [really|quite|entirely|100%] sure [yet], no clue, hard to (say|tell), dunno, idk,
        haven't (decided|thought about it|figured), it depends, not (decided|defined|determined) [yet],
        we'll see, difficult to say, i cannot say yet, unsure, tbd, to be (determined|defined|decided),
        can't say yet, not certain, i wouldn't know, undecided
      `,
      alone: phrases`depends, maybe, perhaps, possibly, unknown`,
    },
    dont_care: {
      anywhere: phrases`
        no (rush|hurry|preference), not (urgent|in a hurry|in a rush), whenever, (doesn't|does not) matter,
        (don't|do not) (care|mind), up to you, all the same to me,
        (anything|any|either) (works|is fine|will do|is ok), makes no difference,
        no strong (opinion|preference), not fussy, not picky, i'm easy, your choice, take our time,
        no deadline, no particular (deadline|date|preference), you (choose|decide), at some point
      `,
      alone: phrases`
        any, anything, either, any time, anytime, whatever, one day, some day, someday, any of them
      `,
    },
    decline: {
      anywhere: phrases`
        (prefer|rather|choose) not [to] [say|tell|share|answer|disclose|give], none of your business,
        no comment,
        (can't|cannot|can not|won't|not going to|don't want to|not allowed to) (share|disclose|tell
        you|tell|say that|answer),
        confidential, (don't|do not) want to (say|share|give|answer|disclose), skip (this|that|it),
        that's private, not comfortable (sharing|saying|telling), rather keep, keep that to myself,
        not willing to
      `,
      alone: phrases`skip, pass, private, next question, secret`,
    },
    not_now: {
      anywhere: phrases`
        not (now|right now|today|at the moment|this), maybe later, some other time, another time,
        too (early|soon), (contact|call|write|message|ping|ask|remind) me [back] later, come back later,
        get back to (me|us), (i'm|i am|we are|we're) busy, bad time, not a good time, no time (now|right now),
        talk later, (contact|call|write to|come back to|remind) (me|us) (in|next|after),
        not a priority [right now]
      `,
      alone: phrases`later, maybe another time, not the right time, next time, on hold`,
    },
    stop: {
      anywhere: phrases`
        stop (writing|messaging|texting|contacting|sending|spamming|bothering|emailing|calling) [to] [me|us],
        (don't|do not) (write|message|text|contact|bother|email|spam) [to] (me|us), leave (me|us) alone,
        (remove|delete) me from, take me off, opt [me] out, unsubscribe me, stop this [chat|conversation],
        delete my data, no more messages, never (write|contact|message) [to] (me|us), please stop,
        end this chat
      `,
      alone: phrases`
        stop, unsubscribe, quit, cancel, exit, stop it, enough, not interested, i'm not interested,
        we are not interested, we're not interested, go away, no longer interested, end, i am not interested
      `,
    },
    restart: {
      anywhere: phrases`
        (start|begin) (over|again|from the beginning|from scratch|afresh), from the (beginning|top)
      `,
      alone: phrases`restart, reset, start, new conversation, once again from the start`,
    },
    repeat: {
      anywhere: phrases`
        (say|repeat) (that|it|this|the question|again|yourself), say again, come again, one more time,
        say what, what did you (say|ask), what was (that|the question), could you repeat, can you repeat,
        once more, what was that again, i missed that, didn't (hear|catch), ask [me] again, please repeat
      `,
      alone: phrases`repeat, again, pardon, sorry?, what, huh, excuse me`,
    },
    explain: {
      anywhere: phrases`
        what do you mean, (can|could) you (explain|clarify|elaborate),
        (don't|do not|didn't) (understand|get it|get that), what does (that|this|it) mean,
        please (explain|clarify|elaborate), why do you (ask|need|want), explain (this|that|it), not clear,
        for example what, such as what, like what, tell me more, i'm confused, meaning what,
        be more (specific|clear), (unclear|confusing), in what sense, clarify
      `,
      alone: phrases`explain, meaning, why, what for, help`,
    },
    correct: {
      anywhere: phrases`
        i meant, i made a mistake, let me correct, (change|correct) my (answer|mind), i was wrong, i misspoke,
        my mistake, not what i (said|meant), i take that back, i mistyped, scratch that, that's not right
      `,
      opening: phrases`actually, correction, i mean, wait, sorry i meant, oops`,
    },
    greet: {
      opening: phrases`
        hi, hello, hey, good (morning|afternoon|evening|day), hiya, greetings, howdy, hi there
      `,
    },
    thanks: {
      anywhere: phrases`
        thank you, thanks [a lot|so much], many thanks, much appreciated, appreciate it, thx, cheers
      `,
    },
    goodbye: {
      opening: phrases`
        bye, goodbye, good bye, see you, see ya, have a (good|nice|great) (day|one|evening|weekend), ciao,
        talk (soon|to you soon|to you later), take care, good night, farewell, bye bye, goodnight,
        until next time, nice (talking|chatting) [to you], i have to go, gotta go
      `,
    },
  },
  negations: phrases`
    don't, do not, doesn't, does not, didn't, not, never, no need, without, won't, isn't, no longer, aren't,
    rather than, instead of, wasn't, no need to, wouldn't
  `,
  fillers: phrases`
    please, thanks, thank you, well, so, then, um, uh, hm, hmm, oh, ah, just, really, i think, probably,
    i guess, ok, okay, sorry, to be honest, honestly, for now, still, now, it is, it's, hi, hello, hey, yes,
    sure, basically, actually, mostly, usually, lol, sir, mate, guys, bot
  `,
  clauseBreaks: phrases`but, however, although, because, though, only that, just that, and then`,
  optionWords: phrases`option, number, no, nr, the, one, answer, choice, variant, item, i choose, take`,
}
