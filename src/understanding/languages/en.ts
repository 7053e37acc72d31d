import type { LanguageFile } from './language.ts'
import { anyOf, numbered, phrases, rows } from './phrases.ts'

const boss = anyOf`
  boss, bosses, manager, managers, director, directors, ceo, cfo, cto, coo, cio, owner, owners, founder,
  founders, co-founder, cofounder, co-founders, cofounders, co-owner, co-owners, colleague, colleagues, board,
  management, president, partner, partners, business partner, wife, husband, dad, father, mother, mum, mom,
  brother, sister, son, daughter, supervisor, line manager, head office, headquarters, hq, leadership,
  boss and cfo, finance, finance team, finance department, finance director, head of finance, accounting,
  accountant, controller, legal, legal team, procurement, procurement team, purchasing,
  purchasing department, it department, team, investors, shareholders, committee, board of directors,
  management board, parent company, holding, superior, superiors, higher-ups, upper management,
  senior management, leadership team, managing director, general manager, executives, execs, chief, client,
  md, vp
`
const someone = `[my|our|the|a|his|their] [two|three|other|both] ${boss}`
const ask = anyOf`
  ask, check with, talk to, convince, run it by, run this by, run it past, clear it with, consult, consult
  with, discuss it with, discuss this with, agree it with, show it to, take it to, present it to, get approval
  from, get a sign off from, get a sign-off from, get sign off from, get sign-off from, get the ok from, get
  an ok from, get the green light from, get permission from, pass it on to, pass this on to, report to
`
const person = anyOf`
  human, person, someone, somebody, agent, rep, representative, sales, salesperson, operator, consultant,
  advisor, human being, manager, colleague, people, expert
`

export const en: LanguageFile = {
  code: 'en',
  phoneRegions: { said: null, asked: ['US', 'GB'] },
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
    0 zero, nought, naught, nil; 0.25 quarter of a, a quarter of a, one quarter of a;
    0.5 half, half a, half an, one half; 0.75 three quarters of a; 1 one, single, a single;
    2 two, a couple, a couple of, couple of, a pair of, a pair; 3 three; 4 four; 5 five; 6 six; 7 seven; 8 eight;
    9 nine; 10 ten; 11 eleven; 12 twelve; 13 thirteen; 14 fourteen; 15 fifteen; 16 sixteen; 17 seventeen;
    18 eighteen; 19 nineteen; 20 twenty; 30 thirty; 40 forty, fourty; 50 fifty; 60 sixty; 70 seventy;
    80 eighty; 90 ninety
  `,
  magnitudes: numbered`
    12 dozen, a dozen, dozens, dozen of, dozens of; 100 hundred, a hundred, hundreds;
    1000 thousand, a thousand, thousands, k, thou, thsd;
    1000000 million, a million, millions, m, mn, mln, mil, mio;
    1000000000 billion, a billion, billions, bn, b; 1000000000000 trillion, a trillion, trillions, tn;
    100000 lakh, lakhs, lac, lacs; 10000000 crore, crores, cr, koti
  `,
  loneMagnitudes: phrases`
    dozen, a dozen, hundred, a hundred, thousand, a thousand, million, a million, billion, a billion,
    a trillion
  `,
  moneyMagnitudes: [
    { value: 1e3, currency: null, alone: false, ambiguous: false, words: phrases`grand, g's` },
    { value: 1e3, currency: null, alone: true, ambiguous: true, words: phrases`a grand` },
    { value: 5, currency: null, alone: true, ambiguous: true, words: phrases`fiver, a fiver, fivers` },
    { value: 10, currency: null, alone: true, ambiguous: true, words: phrases`tenner, a tenner, tenners` },
    {
      value: 1e3,
      currency: 'EUR',
      alone: false,
      ambiguous: false,
      words: phrases`keur, keuro, keuros, teur`,
    },
    { value: 1e6, currency: 'EUR', alone: false, ambiguous: false, words: phrases`meur` },
    { value: 1e3, currency: 'USD', alone: false, ambiguous: false, words: phrases`kusd` },
    { value: 1e6, currency: 'USD', alone: false, ambiguous: false, words: phrases`musd` },
    { value: 1e3, currency: 'GBP', alone: false, ambiguous: false, words: phrases`kgbp` },
  ],
  roughMagnitudes: [],
  numberLinks: phrases`and`,
  vagueNumbers: [
    { min: 10_000, max: 99_999, words: phrases`five figures, five figure, five-figure, 5 figures, 5-figure` },
    { min: 100_000, max: 999_999, words: phrases`six figures, six figure, six-figure, 6 figures, 6-figure` },
    { min: 1_000_000, max: 9_999_999, words: phrases`seven figures, seven-figure, 7 figures, 7-figure` },
  ],
  andHalf: phrases`and a half, and half, and an half, and one half, 1/2`,
  decimalPoint: phrases`point`,
  minus: phrases`minus, negative`,
  spokenHundreds: true,
  caseEndings: [],
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
    EUR: phrases`euro, euros, quid euro, yoyos`,
    USD: phrases`
      dollar, dollars, us dollar, us dollars, bucks, buck, american (dollar|dollars), greenbacks,
      us bucks, dolars
    `,
    GBP: phrases`
      pound, pounds, pounds sterling, british pounds, british pound sterling, sterling, quid, quids, uk pounds
    `,
    PLN: phrases`zloty, zlotys, zloties, zlotych, zlote, polish (zlotys|zloty|zloties)`,
    RUB: phrases`ruble, rubles, rouble, roubles, russian (rubles|ruble|rouble|roubles)`,
    CHF: phrases`swiss (francs|franc), francs, franc`,
    UAH: phrases`hryvnia*, hryvna, hryvnas, grivna, grivnas, ukrainian (hryvnia|hryvnias)`,
    JPY: phrases`yen, yens`,
    CNY: phrases`yuan, yuans, renminbi`,
    INR: phrases`rupee, rupees, indian rupees`,
    CZK: phrases`czech (koruna|korunas|crown|crowns|koruny), koruna, korunas`,
    AUD: phrases`australian (dollars|dollar), aussie (dollars|dollar)`,
    CAD: phrases`canadian (dollars|dollar|bucks), loonies`,
    NZD: phrases`new zealand (dollars|dollar), kiwi dollars`,
    SGD: phrases`singapore (dollars|dollar)`,
    HKD: phrases`hong kong (dollars|dollar)`,
    SEK: phrases`swedish (krona|kronas|kronor|crowns|crown), kronor`,
    NOK: phrases`norwegian (krone|kroner|crowns|crown)`,
    DKK: phrases`danish (krone|kroner|crowns|crown)`,
    HUF: phrases`forint*`,
    RON: phrases`leu, lei, romanian (leu|lei)`,
    BGN: phrases`leva, bulgarian (lev|leva|levs)`,
    TRY: phrases`turkish (lira|liras|lire), lira, liras`,
    ILS: phrases`shekel*, sheqel*`,
    AED: phrases`dirham*, emirati dirham*, uae dirham*`,
    SAR: phrases`riyal*, saudi (riyal|riyals)`,
    IRR: phrases`rial, rials`,
    KZT: phrases`tenge`,
    GEL: phrases`lari, laris`,
    MNT: phrases`tugrik*, togrog*`,
    MYR: phrases`[malaysian|malaysia] (ringgit|ringgits)`,
    IDR: phrases`rupiah*`,
    THB: phrases`baht, bahts`,
    KRW: phrases`korean won`,
    VND: phrases`vietnamese dong`,
    PHP: phrases`philippine (peso|pesos)`,
    MXN: phrases`pesos, peso, mexican (peso|pesos)`,
    BRL: phrases`brazilian (real|reais|reals), reais`,
    ZAR: phrases`rand, rands, south african rand`,
    NGN: phrases`naira*`,
    KES: phrases`kenyan shilling*`,
    EGP: phrases`egyptian (pound|pounds)`,
    BDT: phrases`taka, takas`,
    ETB: phrases`birr, birrs`,
    PYG: phrases`guarani*`,
    AFN: phrases`afghanis`,
    AOA: phrases`kwanza*`,
    BOB: phrases`boliviano*`,
    GHS: phrases`cedi, cedis`,
    GTQ: phrases`quetzal*`,
    HNL: phrases`lempira*`,
    HTG: phrases`gourde*`,
    HRK: phrases`kuna, kunas`,
    MKD: phrases`denar, denars, denari`,
    MMK: phrases`kyat*`,
    MOP: phrases`pataca*`,
    PAB: phrases`balboa*`,
    VES: phrases`bolivar, bolivars`,
    MZN: phrases`metical*`,
    TJS: phrases`somoni*`,
    BWP: phrases`pula, pulas`,
    LAK: phrases`kip, kips`,
    KHR: phrases`riel, riels`,
    ISK: phrases`icelandic (krona|kronas|kronur)`,
    RSD: phrases`serbian dinar*`,
    COP: phrases`colombian (peso|pesos)`,
    ARS: phrases`argentine (peso|pesos), argentinian (peso|pesos)`,
    TWD: phrases`taiwan (dollar|dollars), taiwanese (dollar|dollars)`,
    AMD: phrases`armenian (dram|drams)`,
    AZN: phrases`azerbaijani manat*`,
  },
  minorUnits: [
    {
      value: 0.01,
      currency: null,
      words: phrases`cent, a cent, cents, penny, a penny, pennies, c, ¢, sen, sens`,
    },
    { value: 0.01, currency: 'GBP', words: phrases`pence, p` },
    { value: 0.01, currency: 'PLN', words: phrases`grosz, groszy, grosze` },
    { value: 0.01, currency: 'RUB', words: phrases`kopeck, kopecks, kopek, kopeks` },
    { value: 0.05, currency: 'USD', words: phrases`nickel, nickels, a nickel` },
    { value: 0.1, currency: 'USD', words: phrases`dime, dimes, a dime` },
    { value: 0.25, currency: 'USD', words: phrases`quarter, a quarter` },
  ],
  oneOf: phrases`a, an`,
  inCurrency: phrases`in, of`,
  tax: phrases`
    net, gross, + vat, plus vat, ex vat, excl vat, excluding vat, inc vat, incl vat, including vat, before tax,
    after tax, plus tax, + tax, excluding tax, including tax, no vat, net of vat
  `,
  per: {
    once: phrases`one off, one-off, one time, one-time, once, in total, total, upfront, up front, overall`,
    month: phrases`
      a month, per month, /month, /mo, /m, monthly, each month, every month, p.m., pm, /mth, pcm, mo, p/m,
      (per|a) (user|seat|head|person|agent|license|licence|employee) [per|a] (month|mo),
      (/user|/seat|/head|/person|/agent) (/month|/mo|/m|per month|a month|monthly), monthly per user, mthly,
      on a monthly basis, monthly budget
    `,
    year: phrases`
      a year, per year, /year, /yr, /y, yearly, annually, annual, per annum, p.a., each year, every year,
      (per|a) (user|seat|head|person|agent|license|licence|employee) [per|a] (year|yr|annum), p/a, /annum, yr,
      (/user|/seat|/head|/person|/agent) (/year|/yr|per year|a year|yearly|annually), a yr, per yr,
      on a yearly basis, on an annual basis, this year
    `,
  },
  bounds: {
    atMost: phrases`
      up to, at most, at the most, max, maximum, a maximum of, no more than, not more than, <, less than,
      under, below, not over, not above, within, not exceeding, fewer than, ≤, lower than, cheaper than,
      can't go over, cannot go over, maximum of, as much as, a max of, max of, capped at, cap of, a cap of,
      limited to, limit of, no higher than, not higher than, not a penny more than, anything under,
      anything below, anything up to, everything up to, nothing over, nothing above, not to exceed,
      cannot exceed, can't exceed, shouldn't exceed, must not exceed, won't exceed, don't go over,
      preferably under, ideally under, somewhere under, just under, a little under, slightly under, a bit under,
      a shade under, south of, can't spend more than, can't do more than, never more than, ceiling, limit,
      upper limit, cap, hard cap, a hard limit of, hard limit, ≤, lte, <=
    `,
    atLeast: phrases`
      at least, from, over, more than, above, min, minimum, a minimum of, not less than, >, no less than,
      starting at, starting from, upwards of, north of, minimum of, ≥, not under, not below, anything above,
      anything over, a min of, min of, no lower than, no fewer than, not lower than, in excess of,
      nothing under, nothing below, just over, a bit over, a little over, slightly over, well over, way over,
      slightly more than, a bit more than, a little more than, a little above, floor of, beginning at,
      beginning from, starts at, starts from, starting with, greater than, exceeding, >=, lower limit
    `,
    about: phrases`
      about, around, approximately, approx, roughly, circa, ca, some, somewhere around, ~, close to, nearly,
      almost, in the region of, in the range of, maybe, probably, say, like, give or take, something like,
      exactly, precisely, roughly around, just about, approximately around, in the ballpark of, ballpark,
      in the neighborhood of, in the neighbourhood of, near, nearer, perhaps, more or less, +/-, let's say,
      somewhere near, somewhere in the region of, ±, ≈, an estimated, estimated
    `,
    orLess: phrases`
      or less, max, maximum, tops, at most, at the most, or under, or below, or fewer, or lower, or cheaper,
      at max, at the maximum, and under, and below, and not more, but no more, and no more, not more,
      at the very most, is the limit, is the max, is the maximum, is our limit, is our max, is the ceiling,
      is the cap, is my limit, is my max, max budget, and not a penny more, ceiling, limit, cap, upper limit
    `,
    orMore: phrases`
      or more, +, and up, and above, and more, or over, minimum, min, at least, and over, or above, upwards,
      and upwards, or higher, and higher, at the least, at the very least, at minimum, at a minimum, plus,
      or up, and then some, is the minimum, is the floor, is the least, and counting, or even more
    `,
    orSo: phrases`
      or so, -ish, ish, or thereabouts, thereabouts, give or take, more or less, approx, approximately,
      roughly, around, or something, or something like that, ballpark, +/-, ±, at a guess, i guess, i think
    `,
    links: phrases`is, of, would be, will be, at, our, the, a, was, set at, is set at, stands at, should be, be`,
    to: phrases`to, till, until, or, through, thru, up to, or maybe, or even, or possibly`,
    between: phrases`between, somewhere between`,
    and: phrases`and`,
  },
  moneyWords: phrases`
    budget, budgets, budgeted, budgeting, spend, spending, invest, pay up to, afford, allocate, allocated,
    put aside, set aside, earmarked, pay, paying, funds, willing to pay, happy to pay
  `,
  noMoney: phrases`
    no [real|set|fixed|specific|approved|dedicated|formal|defined|allocated|actual|marketing|official]
    (budget|money|funds|funding|cash|budgets) [yet|at all|for this|for it|right now|now|at the moment|so
    far|currently|this year|whatsoever],
    (dont|do not|doesnt|didnt|don't really|does not) have (a|any|the|much) [real|set|fixed|specific|approved|
    dedicated|defined|formal] (budget|money|funds|funding|cash) [yet|for this|for it|right now|at the moment|
    allocated|set aside|at all|this year],
    (haven't|have not|hasn't|has not) got (a|any|the) (budget|money|funds) [yet|for this|for it],
    (haven't|have not|hasn't|has not|didn't) (set|allocated|approved|got|budgeted|secured|assigned|planned)
    [aside] [a|any|the] [budget|money|funds] [yet|for this|for it],
    (don't|do not) have (budget|money|funds|funding) [yet|for this|for it|right now|at the moment|allocated],
    (zero|without a|without any|nil) budget, (there's|there is) no (budget|money|funding) [yet|for this|for it],
    budget (is|=) (zero|none|nil|0|nonexistent|non-existent), budget none,
    (budget|money) (hasn't|has not) been (set|approved|allocated|decided|agreed) [yet],
    budget [is] (tbd|not approved|not set|not allocated|not decided|pending) [yet], budget yet to be (set|approved),
    nothing (budgeted|set aside|allocated) [yet|for this], (we're|i'm|are|am) (broke|skint),
    (can't|cannot) afford (anything|it) [right now|yet|at the moment]
  `,
  freeOnly: phrases`
    free only, only free, something free, for free, free of charge, free (plan|version|tier|tools) [only],
    (only|just) [the|a|want|need|want the|want a|need a] free [plan|version|tier|one|stuff|tools|option],
    nothing (paid|that costs), (won't|not going to|don't want to|not willing to|will not) (pay|spend) [for]
    [anything|a penny|a cent|a dime], must be free, has to be free, needs to be free, should be free, freemium,
    free or nothing, at no cost, zero cost, no cost, as long as it's free, free forever, 100% free,
    totally free, completely free, 0 cost
  `,
  noLimit: phrases`
    (money|budget|price|cost|money's|budget's|price's|cash) (is|isnt|s) [really] (no|not|not an|not a)
    (object|issue|problem|concern|constraint), (money|budget|price|cost) (isn't|ain't) [really] (an|a|the)
    (object|issue|problem|concern|constraint),
    (no|without|without a|without any) [upper|hard|fixed|particular|real] (budget|price|spending|upper) (limit|
    limits|cap|ceiling|constraint|constraints|restrictions|restriction),
    (unlimited|limitless|bottomless|open-ended|open ended) (budget|funds), budget [is] (unlimited|limitless|
    flexible and open|open-ended|open ended), sky's the limit, the sky is the limit, sky is the limit,
    whatever it (takes|costs), cost what it may, (price|cost|money) (doesn't|does not|dont) matter,
    no limit on (budget|spend|spending|price), deep pockets, blank cheque, blank check, spare no expense,
    no expense spared, any budget
  `,
  people: phrases`
    people, person, persons, employees, employee, staff, seats, users, user, members, heads, developers,
    agents, reps, salespeople, engineers, colleagues, of us, licenses, licences, team members, sales reps,
    sales people, -person, -people, folks, workers, accounts, managers, support agents, full time, fte, ftes,
    operators, specialists, consultants, logins, participants, devs, students, freelancers, contractors,
    designers, drivers, technicians, builders, stylists, directors, founders, men, women, guys,
    subscribers, bodies, souls, installers, workmen, carpenters, fitters, employee company, strong,
    cleaners, therapists, hires, pax, colleague, licence, license, seat, headcount
  `,
  peopleBefore: phrases`
    team of, we are, we're, there are, company of, staff of, headcount of, headcount is, we have a,
    there will be, team size is, team size, headcount, team is, staff is, there's, crew of, group of,
    headcount of about, workforce of, it's just, it is just, just us, we employ, we've got, organisation of,
    organization of, business of, employees number, staff count, number of employees, number of users,
    team consists of, company has, department of, office of, shop of, army of
  `,
  onePerson: phrases`
    just me, only me, just one, only one, just myself, only myself, one-man band, one man band, one man show, one-man show, solo,
    i work alone, solo founder, solopreneur, sole trader, sole proprietor, one-woman band, me myself and i,
    nobody but me, it's me alone, on my own
  `,
  otherUnits: phrases`
    %, percent, pct, p.p., percentage points, pm, p.m., a.m., hrs, hr, h, s, sec, secs, kg, kgs, kilos, g,
    grams, tons, tonnes, lbs, cm, mm, metres, meters, metre, meter, feet, ft, inch, inches, miles, km2, m2, m3,
    sqm, sq m, sq ft, sqft, square (metres|meters|feet|metre|meter|foot|m|ft), litres, liters, mbps, tb, kb, mph,
    px, kw, kwh, volts, degrees, rooms, bedrooms, bathrooms, windows, doors, chairs, tables, desks, beds, sofas,
    kitchens, wardrobes, cabinets, houses, flats, apartments, floors, units, machines, computers, laptops,
    screens, servers, devices, cars, trucks, vans, vehicles, articles, posts, videos, banners, campaigns,
    landing pages, keywords, languages, integrations, features, modules, reports, dashboards, meetings, demos,
    sites, warehouses, brands, suppliers, vendors, options, samples, copies, boxes, pallets, containers,
    parcels, packages, deliveries, sessions, visits, visitors, clicks, page, website, location, store, office,
    client, customer, order, product, project, deal, stars, star, steps, step, versions, reasons, ways,
    quotes, bids, proposals, shifts, floors, storeys, stories, kids, children, pets, dogs, years old, yo, x,
    percents, leads, lead, clients, customers, emails, calls, points, times, hours, hour, minutes, minute,
    seconds, am, o'clock, gb, mb, km, pages, locations, stores, offices, deals, orders, tickets, products,
    companies, websites, countries, shops, branches, messages, requests, contacts, invoices, departments,
    projects, pieces, items, questions, tools
  `,
  labels: phrases`
    version, ver, v, nr, number, #, №, page, room, suite, step, option, level, tier, model, phase, stage, id,
    windows, chapter, apartment, flat, gate, section, paragraph, iso, since, founded in, established in, class,
    grade, ext, extension, phone, tel, zip, postcode, po box, bitrix, formula, covid, gen
  `,

  time: {
    units: {
      day: phrases`day, days, d`,
      week: phrases`week, weeks, wk, wks, w`,
      month: phrases`month, months, mo, mos, mth, mths, mnth, mnths`,
      quarter: phrases`quarter, quarters, qtr, qtrs, q`,
      year: phrases`year, years, yr, yrs, y, calendar year, fiscal year, financial year`,
    },
    multiples: [
      { amount: 2, unit: 'week', words: phrases`fortnight, fortnights` },
      { amount: 6, unit: 'month', words: phrases`half year, half-year, half a year, half of a year` },
      { amount: 10, unit: 'year', words: phrases`decade, decades` },
    ],
    quarter: phrases`quarter, qtr`,
    halves: [phrases`h1, 1h`, phrases`h2, 2h`],
    halfWords: [
      phrases`first half, 1st half, front half`,
      phrases`second half, 2nd half, back half, latter half`,
    ],
    months: rows`
      january, jan; february, feb, febr; march, mar; april, apr; may; june, jun; july, jul; august, aug;
      september, sept, sep; october, oct; november, nov; december, dec
    `,
    weekdays: rows`
      monday, mon; tuesday, tue, tues; wednesday, wed, weds; thursday, thu, thur, thurs; friday, fri;
      saturday, sat; sunday, sun
    `,
    ambiguous: phrases`may, march, mar, mon, wed, sat, sun, dec, jan, spring, fall`,
    rareNames: [],
    weekdaysCounted: rows`mondays; tuesdays; wednesdays; thursdays; fridays; saturdays; sundays`,
    weekend: phrases`weekend, week-end, week end, wkend`,
    seasons: [
      { from: [3, 20], to: [6, 21], words: phrases`spring, springtime` },
      { from: [6, 21], to: [9, 24], words: phrases`summer, summertime` },
      { from: [9, 23], to: [12, 21], words: phrases`autumn, fall` },
      { from: [12, 21], to: [3, 21], words: phrases`winter, wintertime` },
    ],
    seasonWords: phrases`season, seasons`,
    feasts: [
      { on: { month: 1, day: 1 }, words: phrases`new year, new year's, new years, new year's day` },
      {
        on: { month: 1, weekday: 0, nth: 3 },
        words: phrases`mlk day, martin luther king day, martin luther king's day`,
      },
      { on: { month: 2, day: 14 }, words: phrases`valentine's, valentine's day, valentines day` },
      {
        on: { month: 2, weekday: 0, nth: 3 },
        words: phrases`presidents day, presidents' day, president's day`,
      },
      { on: { month: 3, day: 8 }, words: phrases`women's day, international women's day` },
      { on: { month: 3, day: 15 }, words: phrases`ides of march` },
      { on: { month: 3, day: 17 }, words: phrases`(st|saint) (patrick's|paddy's|patricks) day` },
      { on: { easter: 'western', plus: -47 }, words: phrases`shrove tuesday, pancake day, mardi gras` },
      { on: { easter: 'western', plus: -46 }, words: phrases`ash wednesday` },
      { on: { easter: 'western', plus: -7 }, words: phrases`palm sunday` },
      { on: { easter: 'western', plus: -2 }, words: phrases`good friday` },
      { on: { easter: 'western', plus: 0 }, words: phrases`easter, easter sunday` },
      {
        on: { easter: 'western', plus: -2 },
        days: 4,
        words: phrases`easter weekend, easter break, easter holidays`,
      },
      { on: { easter: 'western', plus: 1 }, words: phrases`easter monday` },
      { on: { easter: 'western', plus: 39 }, words: phrases`ascension day` },
      { on: { easter: 'western', plus: 49 }, words: phrases`pentecost, whit sunday` },
      { on: { easter: 'orthodox', plus: 0 }, words: phrases`orthodox easter` },
      { on: { month: 4, day: 1 }, words: phrases`april fools, april fools day, april fool's day` },
      { on: { month: 4, day: 15 }, words: phrases`tax day` },
      { on: { month: 4, day: 22 }, words: phrases`earth day` },
      { on: { month: 5, day: 1 }, words: phrases`may day` },
      { on: { month: 5, day: 5 }, words: phrases`cinco de mayo` },
      { on: { month: 5, weekday: 6, nth: 2 }, words: phrases`mother's day, mothers day` },
      { on: { month: 5, weekday: 0, nth: -1 }, words: phrases`memorial day` },
      { on: { month: 6, day: 19 }, words: phrases`juneteenth` },
      { on: { month: 6, weekday: 6, nth: 3 }, words: phrases`father's day, fathers day` },
      { on: { month: 7, day: 4 }, words: phrases`independence day` },
      {
        on: { month: 7, day: 1 },
        days: 62,
        words: phrases`summer (holidays|holiday|break|vacation|vacations)`,
      },
      { on: { month: 8, weekday: 0, nth: -1 }, words: phrases`august bank holiday, summer bank holiday` },
      { on: { month: 9, weekday: 0, nth: 1 }, words: phrases`labor day, labour day` },
      { on: { month: 10, weekday: 0, nth: 2 }, words: phrases`columbus day, indigenous peoples day` },
      { on: { month: 10, day: 31 }, words: phrases`halloween, hallowe'en` },
      {
        on: { month: 11, day: 5 },
        words: phrases`guy fawkes, guy fawkes night, guy fawkes day, bonfire night`,
      },
      {
        on: { month: 11, day: 11 },
        words: phrases`veterans day, veterans' day, remembrance day, armistice day`,
      },
      { on: { month: 11, weekday: 3, nth: 4 }, words: phrases`thanksgiving, thanksgiving day` },
      { on: { month: 11, weekday: 3, nth: 4, plus: 1 }, words: phrases`black friday` },
      { on: { month: 11, weekday: 3, nth: 4, plus: 4 }, words: phrases`cyber monday` },
      { on: { month: 12, day: 24 }, words: phrases`christmas eve, xmas eve` },
      { on: { month: 12, day: 25 }, words: phrases`christmas, xmas, christmas day, x-mas` },
      { on: { month: 12, day: 26 }, words: phrases`boxing day` },
      { on: { month: 12, day: 31 }, words: phrases`new year's eve, new years eve, nye` },
      {
        on: { month: 12, day: 24 },
        days: 9,
        words: phrases`the holidays, holiday season, christmas (break|holidays|holiday), festive (season|period)`,
      },
    ],
    days: numbered`
      0 today, tonight, eod, cob, end of day, end of the day, end of today; 1 tomorrow, tmrw, tmr, tomorrows, tomoro;
      2 the day after tomorrow, day after tomorrow; -1 yesterday; -2 the day before yesterday, day before yesterday
    `,
    which: numbered`
      0 this, current, the current, this current; 1 next, coming, upcoming, following, this coming, the coming;
      -1 last, previous, past
    `,
    nthUnits: phrases`upcoming`,
    afterNext: phrases`after next, after the next, after that`,
    yearNames: [],
    fiscal: phrases`fy, fiscal`,
    asap: phrases`
      asap, as soon as possible, as soon as we can, right away, immediately, straight away, urgent, urgently,
      at once, start now, starting now, need it now, need this now, the sooner the better,
      as quickly as possible, as fast as possible, yesterday if possible, need it yesterday, first thing
    `,
    now: phrases`now, right now, immediate, soon as possible, very soon, ready now, straightaway`,
    few: phrases`few, a few, several, a handful of, couple more, some`,
    unitLetters: { month: phrases`m` },
    plurals: phrases`days, weeks, months, quarters, years`,
    roughUnitFirst: false,
    in: phrases`in, in about, in around, in another, in roughly, in approximately, in like, in the, +`,
    fromNow: phrases`from now, from today, later, hence, out from now, from this day`,
    ago: phrases`ago, back, earlier`,
    within: phrases`
      within, within the, in less than, in under, over the, during the, in the course of, inside, in no more than,
      in up to
    `,
    by: phrases`by, until, till, before, up to, up until, by the, prior to, ahead of, until the, before the, till the`,
    notAfter: phrases`
      no later than, not later than, through, at the latest in, at the latest by, latest in, latest by,
      up to and including, any time (up to|until) the end of
    `,
    inclusive: phrases`inclusive, included`,
    after: phrases`after, once we are past, any time after, anytime after, sometime after, only after, post`,
    before: phrases`before, prior to, ahead of`,
    from: phrases`
      from, since, starting, starting from, starting in, starting on, beginning in, as of, not before,
      no earlier than, not earlier than, not until, no sooner than, not sooner than, between, from the, since the
    `,
    not: phrases`not, not in, definitely not, certainly not, probably not, but not, never`,
    or: phrases`or, or maybe, or even, and, maybe`,
    lasting: phrases`for, lasting, for about`,
    parts: {
      beginning: phrases`
        beginning of, start of, early, early in, the beginning of, the start of, beginning, first days of,
        the first days of, very start of
      `,
      middle: phrases`middle of, mid, the middle of, halfway through`,
      end: phrases`
        end of, the end of, late, late in, the very end of, close of, towards the end of, toward the end of
      `,
      rest: phrases`rest of, the rest of, remainder of, the remainder of, later, later in, still`,
    },
    shortParts: [
      { part: 'end', unit: 'year', words: phrases`eoy, year end, year-end, year's end` },
      { part: 'end', unit: 'quarter', words: phrases`eoq, quarter end, quarter-end` },
      { part: 'end', unit: 'month', words: phrases`eom, month end, month-end` },
      { part: 'end', unit: 'week', words: phrases`eow` },
      { part: 'beginning', unit: 'year', words: phrases`boy` },
      { part: 'beginning', unit: 'quarter', words: phrases`boq` },
      { part: 'beginning', unit: 'month', words: phrases`bom` },
      { part: 'beginning', unit: 'week', words: phrases`bow` },
    ],
    fromEnd: numbered`1 last, final, very last; 2 second to last, next to last, penultimate; 3 third to last`,
    closest: phrases`closest, nearest`,
    closestTo: phrases`to`,
    of: phrases`of, of the, day of`,
    dateWord: [],
    beforeDate: phrases`
      on the, by the, until the, till the, before the, after the, from the, since the, no later than the,
      not before the, starting the, around the
    `,
    links: phrases`
      in, on, at, the, of, for, during, a, sometime, some time, around, about, probably, maybe, somewhere, say,
      next to, sometime around, closer to, towards, toward, any time, anytime, likely, roughly, perhaps, that
    `,
    yearWord: phrases`ad, a.d., a d`,
  },

  authority: {
    decides: phrases`
      i decide, i'm the one who (decides|signs|pays|approves), i sign, i sign off, i approve, i make the
      (call|decision), i make (the|all|all the) [final|buying|purchasing] decisions, i have the (final
      say|final word|last word|last say), i'm the decision maker, i am the decision maker, the decision is
      mine, its my (decision|call), i'm the only (one|person) who (decides|signs), my own decision, i can
      (decide|sign|approve) [it|this|that] [myself|alone], its my company, i run the
      (company|business|show|shop|place|firm), i own (the|this|a|my own)
      (company|business|shop|firm|agency|place|store), up to me, i hold the budget, i alone decide, decision
      is mine, i call the shots, i will decide, i'll decide, it's my money, i run [a|my|my own] [small]
      (company|business|agency|shop|studio|firm), nobody else (decides|signs|needs to agree|has to agree), no
      one else (decides|signs|needs to agree|has to agree), the buck stops with me, (don't|do not) need
      anyone's (approval|permission|ok), (don't|do not) need to ask (anyone|anybody), i pay for it [myself], i
      have full authority, i have signing authority, i have the authority, i'm (authorised|authorized) to
      (sign|decide|buy), i'm a one man (band|show), one-man (band|show), it's just me [here], the final
      (say|word|decision) is mine, mine to (make|decide), i'm in charge, i am in charge, i'm the boss, i am
      the boss, i get to decide
    `,
    shares: phrases`
      we decide, we decide together, we all decide, i decide (together with|with|jointly with|along with),
      (me|i|myself) and ${someone}, ${someone} and (me|i|myself), ${someone} and i (decide|sign|choose), joint
      decision, a joint decision, we make the decision, we both (decide|sign|have to agree|need to agree),
      decide (together|jointly), decided (together|jointly), we vote, my (co-founder|cofounder|partner) and i,
      co-decide, group decision, (decide|agree) by consensus, (both|a few|two|three) of us decide, (don't|do
      not) (decide|make the decision|sign) (alone|on my own|by myself), (can't|cannot) decide (alone|on my
      own|by myself), not (alone|only|just) [my|mine] decision, not only my (decision|call), (we have|there
      are) (two|three|several|a few) [of us] (decision makers|deciding|signing), two signatures, dual
      signature, i'm one of the decision makers, one of (two|three|the) (decision makers|people who
      decide|founders who decide), i have a say, i have a vote, shared decision, share the decision, decision
      is shared, i co-own, we decide as a team, as a (team|group) we decide, jointly with ${someone}, together
      with ${someone}, along with ${someone}, both have to (agree|sign), both need to (agree|sign)
    `,
    others: phrases`
      (decided|approved|signed|signed off|made) by ${someone}, (approval|sign off|sign-off|an ok|the
      ok|permission|consent) (from|of|by) ${someone}, [it is|that is|the decision is] up to ${someone},
      (have|has) to ${ask} [with] ${someone}, (need|needs) to ${ask} [with] ${someone}, must ${ask}
      ${someone}, would (have|need) to ${ask} ${someone}, i'll (have|need) to ${ask} ${someone}, i'll ${ask}
      ${someone}, (need|needs|requires|require|subject to) [the] (approval|a sign off|sign-off|an ok|consent|a
      signature) (from|of|by) ${someone}, (need|needs) ${someone} (approval|sign-off|sign
      off|consent|ok|signature), ${someone} approval is (needed|required), someone else (decides|signs),
      somebody else (decides|signs), the decision (lies|rests|sits|is) with ${someone}, the final
      (say|word|decision) (is with|lies with|rests with|belongs to) ${someone}, goes (to|through) ${someone},
      the decision of ${someone}, i report to ${someone}, it's ${someone} decision, ${someone} call
    `,
    influences: phrases`
      not the one who (signs|decides|approves|pays|makes the decision), not me who
      (signs|decides|approves|pays), not the one (signing|deciding), i have [some] (influence|input), i can
      influence, i (don't|do not|don't get to|never) (decide|sign|approve|make the decision|make
      decisions|make the call|have the final say|have the final word|have the last word), i (can't|cannot)
      (decide|sign|approve), i (only|just) (recommend|advise|suggest|shortlist|propose), i recommend, i
      (collect|gather) (offers|quotes) for, not my (decision|call), not mine to (make|decide), not up to me, i
      advise, i'm not the decision maker, i am not the decision maker, i'm not (authorised|authorized) to
      (sign|decide|buy), make a recommendation, i make recommendations, i prepare the
      (shortlist|recommendation|comparison|business case), on behalf of ${someone}, above my pay grade, i pass
      (it|this) on, i have no (say|vote), my (opinion|input) counts, i give my opinion, i (only|just) use it,
      i'm [only|just] the (end user|user), i'm not in charge, i am not in charge
    `,
    researches: phrases`
      just (researching|looking|browsing|curious|exploring|comparing|gathering information|looking
      around|having a look|window shopping|collecting information|shopping around), only
      (researching|looking|browsing|exploring|comparing|curious), doing [some|a bit of|my|market] research,
      (gathering|collecting) (information|info), just checking, i'm (researching|comparing|collecting
      information|exploring options), for (a|my) [school|university|college|uni]
      (project|thesis|dissertation|assignment|essay|paper), market research, just want to know, (looking|look)
      into options, collecting (offers|quotes), asked me to (look|research|find|compare), exploring
      (options|the market), kicking the tyres, kicking the tires, seeing what's out there, see what's out
      there, writing (a|my) (thesis|paper|article), writing an article, no plans to buy, not (buying|planning
      to buy), out of curiosity
    `,
  },
  others: phrases`
    ${someone}, he, she, they, someone else, somebody else, someone above me, somebody above me, others,
    other people, the people above me, the guys at (head office|headquarters|hq), the (us|uk|german) office
  `,
  othersDecide: phrases`
    pays, pay, decides, decide, signs, signs off, sign, sign off, approves, approve, makes the [final]
    (decision|decisions|call), make the [final] (decision|decisions|call), (has|have|gets|get|holds|hold) the
    (final|last) (say|word|decision|vote), calls the shots, call the shots, (will|would|should|must|can)
    [also|then|still|always] (decide|approve|sign|sign off|agree), (has|have|needs|need|wants|want) to
    [also|then|still|always] (decide|approve|sign|sign off|agree|ok it|okay it|give the ok|give the green
    light|give approval|give their ok|accept|confirm), holds the (budget|purse strings|purse), hold the
    (budget|purse strings), is the (decision maker|one who decides|one who signs|one deciding), are the
    decision makers, picks, chooses, gives the (ok|go-ahead|green light|final ok), give the (ok|go-ahead|green
    light), pays the bills, is (in charge|responsible for the decision|the boss of that)
  `,
  also: phrases`also, too, as well, likewise, in addition`,
  authorityAnswers: {
    decides: phrases`
      me, i do, myself, just me, only me, me alone, i am, that would be me, that's me, just myself, me myself,
      only myself, solely me, yours truly, it's me, all me, me and me alone, i'm alone, nobody else, no one
      else
    `,
    shares: phrases`
      we, us, we do, together, both of us, a few of us, a committee, committee, collectively,
      (me|i) and [my|the|our] (team|colleagues), both, all of us, the team, as a team, jointly, two of us,
      the two of us, three of us, the three of us, several of us, by consensus, we all do, everyone
    `,
    influences: phrases`
      ${someone}, ${someone} (does|will|do), someone else, somebody else, not me, my superior, my superiors,
      (our|the|my) it [guys|guy|people], head office, he does, she does, they do, someone above me, people
      above me, others, not really me, not i, our (finance|legal|it) (team|department|people)
    `,
    researches: phrases`research, nobody yet, only research, just research`,
  },
  titles: {
    decides: phrases`
      owner, co-owner, coowner, founder, co-founder, cofounder, ceo, president, managing director, md,
      proprietor, chief executive, chief executive officer, managing partner, self employed, self-employed,
      freelancer, sole trader, sole proprietor, sole owner, decision maker, general director, owner-manager,
      founding partner, business owner, entrepreneur, general manager, principal, chairman, chairwoman, chair
    `,
    shares: phrases`
      cto, cfo, coo, cmo, cio, cso, cro, cpo, chro, ciso, director, vp, svp, evp, vice president,
      vice-president, partner, board member, member of the board, head of, co-head of, head chef, department
      head, chief (financial|operating|technology|technical|marketing|information|product|revenue|people|data|
      commercial|sales|security|strategy) officer, chief of staff, deputy
      (ceo|director|head|president|managing director), non-executive director, creative director, ops director
    `,
    influences: phrases`
      manager, assistant, specialist, engineer, developer, analyst, coordinator, co-ordinator, team lead, team
      leader, tech lead, lead, secretary, accountant, bookkeeper, consultant, employee, buyer, purchaser,
      marketer, architect, designer, administrator, admin, officer, supervisor, planner, controller,
      recruiter, receptionist, copywriter, executive assistant, account executive, sales executive,
      salesperson, sales rep, programmer, contractor, foreman, estimator, project lead, product owner, scrum
      master, team member, assistant to the (ceo|owner|director|president|board|md), pa, ea,
      (assistant|deputy) manager, technician, office administrator, associate, advisor, adviser, agent,
      operator, shop assistant, warehouse worker, storekeeper, virtual assistant
    `,
    researches: phrases`
      intern, student, trainee, phd student, journalist, jobseeker, job seeker, apprentice, researcher,
      blogger, teacher, professor, reporter
    `,
  },
  titleModifiers: phrases`
    senior, junior, regional, global, national, international, acting, interim, lead, chief, principal, key,
    account, sales, marketing, technical, commercial, project, product, office, operations, ops, it, finance,
    financial, hr, purchasing, procurement, support, customer, success, service, growth, brand, content,
    digital, business, development, software, data, art, creative, executive, personal, general, managing,
    assistant, associate, deputy, group, area, branch, store, shop, plant, site, construction, production,
    logistics, supply, chain, warehouse, quality, legal, company, agency, department, only, sole, proud, new,
    current, community, social, media, performance, experience, people, recruitment, web, frontend, backend,
    full-stack, qa, devops, e-commerce, ecommerce, kitchen, interior, civil, mechanical, electrical, facility,
    facilities, event, events, partnerships, engineering
  `,
  titleOf: phrases`of, of the, for, in charge of, responsible for`,
  formerTitle: phrases`ex, ex-, former, formerly, previous, past, retired, future, aspiring`,
  self: phrases`
    i'm [a|an|the|one of the|just a|just an|just the|their|its|our|only a|also the|currently|actually the],
    i am [a|an|the|one of the|just a|just an|just the|only a|our|their|currently],
    i work as [a|an|the], my (role|job|position|title|job title) is [a|an|the], (role|position|job|title) :,
    i serve as [a|the], working as [a|an|the], im also [a|an|the],
    as [a|an|the]
  `,
  hereIs: phrases`this is, it's, the name is, name is, name's, speaking to, ask for, contact person is`,
  nameIs: phrases`
    my name is, my name's, name :, my full name is, full name :, first name :, i'm called, call me, they call
    me
  `,
  companyIs: phrases`
    my company is, our company is, company name is, we are called, i work (at|for), i represent, company :,
    the company is, the company is called, our company is called, i'm from, i am from, we are from, my company
    is called, my company's name is, our company's name is, i'm with, i am with, we're from, i run, i own, my
    business is called, our business is called, we're called, writing from, calling from, on behalf of, my
    (agency|studio|shop|firm|startup) is [called], our (agency|studio|shop|firm|startup) is called, company
    name :, organisation :, organization :, business name :, employer :
  `,
  givenNames: phrases`
    adam, alan, albert, alex, alexander, alexandra, alice, alison, amanda, amy, andrea, andrew, andy, angela,
    ann, anna, anne, annie, anthony, ashley, barbara, ben, benjamin, beth, brandon, brian, bruce, caroline,
    catherine, charles, charlie, charlotte, chloe, chris, christian, christina, christine, christopher,
    claire, colin, craig, dan, daniel, danielle, dave, david, deborah, denise, dennis, diana, donald, donna,
    dorothy, doug, douglas, duncan, edward, elena, elizabeth, ellen, emily, emma, eric, erik, ethan, eva,
    fiona, fred, gareth, gary, gavin, george, gerald, graham, greg, hannah, harry, heather, helen, henry,
    howard, hugh, iain, ian, isabella, jacob, jake, james, jamie, jane, janet, jason, jean, jeff, jeffrey,
    jennifer, jenny, jeremy, jerry, jessica, jim, joan, joanna, joe, john, johnny, jon, jonathan, joseph,
    josh, joshua, joyce, juan, judith, judy, julia, julian, julie, justin, karen, kate, katherine, kathleen,
    katie, keith, kelly, ken, kenneth, kevin, kim, kyle, larry, laura, lauren, lee, leo, liam, linda, lisa,
    liz, louis, louise, lucas, lucy, luke, lynn, maggie, marcus, margaret, maria, marie, mark, martha, martin,
    mary, matt, matthew, megan, melissa, michael, michelle, mike, mohammed, monica, nancy, natalie, nathan,
    neil, nicholas, nick, nicola, nicole, nigel, nina, noah, oliver, olivia, oscar, pamela, patricia, patrick,
    paul, paula, peter, phil, philip, rachel, ralph, ray, rebecca, richard, robert, robin, roger, ron, ronald,
    ross, roy, ruth, ryan, sally, sam, samantha, samuel, sandra, sara, sarah, scott, sean, sharon, simon,
    sophia, sophie, stacy, stephanie, stephen, steve, steven, stuart, susan, suzanne, tara, ted, teresa,
    terry, theresa, thomas, tim, timothy, tina, tom, tony, tracy, trevor, vanessa, veronica, victor, victoria,
    vincent, vivian, walter, wayne, wendy, william, zoe, priya, raj, carlos, jose, luis, pierre, hans, klaus,
    mohamed, ahmed, ali, omar, fatima, ivan, olga
  `,
  signatures: phrases`
    (kind|best|warm|warmest) regards, regards, best wishes, all the best, sincerely, yours sincerely,
    yours faithfully, yours truly, cheers, best, many thanks, signed, br
  `,
  nameHere: phrases`here, speaking, on the line`,
  ofCompany: phrases`
    from, at, of, with, @, from the company, working (at|for), on behalf of, representing, over at
  `,
  companyForms: {
    before: [],
    after: phrases`
      ltd, limited, inc, llc, llp, plc, corp, corporation, gmbh, gmbh & co kg, ag, kg, ug, s.a., sas, sarl,
      s.r.l., b.v., bv, n.v., oy, a/s, aps, s.r.o., a.s., pty ltd, pvt ltd, private limited, co ltd, l.l.c.,
      kft
    `,
  },
  places: phrases`
    london, manchester, birmingham, leeds, glasgow, edinburgh, bristol, dublin, new york, boston, chicago, los
    angeles, san francisco, seattle, texas, austin, florida, california, toronto, sydney, melbourne, berlin,
    munich, hamburg, paris, madrid, barcelona, rome, milan, vienna, zurich, geneva, prague, warsaw, krakow,
    gdansk, wroclaw, poznan, moscow, saint petersburg, st petersburg, kyiv, kiev, minsk, riga, vilnius,
    tallinn, amsterdam, rotterdam, brussels, copenhagen, stockholm, oslo, helsinki, lisbon, dubai, tel aviv,
    istanbul, delhi, mumbai, bangalore, singapore, hong kong, tokyo, england, scotland, wales, ireland, uk,
    the uk, united kingdom, britain, us, usa, the us, the usa, the states, america, united states, canada,
    australia, germany, france, spain, italy, poland, russia, ukraine, belarus, czechia, austria, switzerland,
    netherlands, the netherlands, belgium, sweden, norway, denmark, finland, portugal, turkey, india, china,
    japan, israel, europe, asia, africa, linkedin, google, facebook, instagram, youtube, telegram, monday,
    tuesday, wednesday, thursday, friday
  `,
  email: {
    at: phrases`at`,
    dot: phrases`dot, point`,
    is: phrases`
      email, e-mail, mail, email is, e-mail is, mail is, email address is, e-mail address is, email :, e-mail
      :, mail :, email me, mail me, write to, email me at, mail me at, write to me at, reach me at, reach us
      at, contact me at, drop me a line at, e, address is, send it to, ping me at
    `,
  },
  phoneExtension: phrases`ext, extension, x, extn`,
  need: {
    wants: phrases`
      need [a|an|some|the|new|better|to have], needs, want [a|an|some|the|to have], wants, looking (for|at)
      [a|an|some|the|new], interested in, after a, in search of, searching for, require, requires, searching,
      consider, considering, would like, shopping for, thinking (of|about), evaluating, buy, get, set up, roll
      out, implement, switch to, replace [our|the], help with, improve, fix, sort out, struggling with,
      problem with, problems with, issue with, issues with, trouble with, sick of
    `,
    has: phrases`
      already (have|use|using|got|run|on) [a|an|our|our own|some|the], have [got] [a|an|our|our own]
      [good|great|decent] already, happy with [our|the], satisfied with [our|the], we (use|have) [already|got]
      [a|an|our own], bought [a|an] , got a
    `,
    unneeded: phrases`
      (don't|do not|doesn't|does not|didn't) [really|actually|even] (need|want|require|care about|looking
      for), no need (for|of), not (interested in|looking for|need|needed|about|necessary|required|after|a
      priority), (isn't|aren't|wasn't|not) (needed|necessary|required|relevant|interesting|the problem|the
      issue|a problem|an issue|about), never (needed|wanted), no interest in, have no use for, without,
      instead of, rather than, except, can live without, (is|are) (not|no longer)
      (needed|necessary|required|relevant|interesting|a problem|the problem)
    `,
    high: phrases`
      urgent, urgently, asap, desperate, desperately, badly, critical, crucial, a must, must have, must-have,
      top priority, number one priority, burning, bleeding, nightmare, disaster, killing us, driving us
      (mad|crazy|nuts), can't go on, cannot go on, can't take it, fed up, sick of, sick and tired, huge
      (problem|pain|issue), big (problem|pain|issue), major (problem|pain|issue), serious
      (problem|pain|issue), every (day|week|single), all the time, constantly, drowning, chaos, a mess, total
      mess, hurting, painful, terrible, awful, hell, losing (clients|customers|money|
      leads|deals|business|orders|thousands), lose (clients|customers|money|leads|deals|business), costs us,
      costing us, really need, can't wait, out of control, on fire, falling apart, biggest
      (problem|pain|headache), headache, can't keep up, too much, overwhelmed
    `,
    low: phrases`
      curious, just curious, out of curiosity, nice to have, nice-to-have, would be nice, not urgent, no rush,
      no hurry, someday, some day, one day, at some point, maybe later, just
      (looking|browsing|exploring|checking|wondering), only (looking|browsing|exploring), no big deal, not a
      big deal, not a priority, not critical, low priority, can live with, bearable, when we have time,
      eventually, possibly, a bit, slightly, minor, not that bad, might be useful, could be useful, wondering,
      for the future, no pressure
    `,
  },

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
