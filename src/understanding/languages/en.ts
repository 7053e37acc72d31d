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
/** What one may ask whether it is that one talks to. */
const machine = anyOf`
  bot, robot, chatbot, chat bot, machine, computer, computer program, program, ai, artificial intelligence,
  algorithm,
  human, human being, person, people, automated, automatic, virtual assistant, assistant, chatgpt, gpt, real
  person,
  real human, live person, living person
`
/** What one says, and what the bot makes of it. */
const said = anyOf`
  response, answer, reply, statement, command, request, instruction, question, message, sentence, words,
  word, thing,
  one, part, input, task, order, result, information, interpretation, explanation, number, name, date, action
`
/** The same, to be put into a group with others. */
const saying = said.slice(1, -1)
const right = anyOf`
  right, correct, true, accurate, factual, correctly, accurately, rightly, proper, properly, valid, exact
`
const wrong = anyOf`
  wrong, incorrect, incorrectly, false, mistaken, inaccurate, untrue, wrongly, erroneous, nonsense,
  bullshit, a lie
`
const rightly = anyOf`
  right, correct, correctly, rightly, exactly, perfectly, accurately, precisely, well, properly
`
const good = anyOf`
  right, correct, true, accurate, perfect, exact, good, great, fine, wonderful, amazing, awesome, excellent,
  brilliant, fantastic, lovely, nice, confirmed, ok, okay, alright, all right, cool, superb, spot on, it,
  impressive
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
    looking, sure, maybe, around, company, business, im, ive, id, of, at, by, be, does, talk, speak,
    later, money, more, than, less, much, many, decide, decides, idea
  `,
  common: phrases`
    i, a, he, she, him, her, his, hers, we, them, their, theirs, those, these, there, here, then, thus,
    though, through, because, while, until, unless, since, also, too, very, quite, rather, almost, always,
    never, often, sometimes, again, together, alone, else, instead, during, between, among, against, despite,
    under, over, above, below, behind, into, onto, upon, such, other, another, each, every, both, either,
    neither, none, any, all, few, lot, lots, little, enough, so, as, on, in, to, up, out, off, down, away,
    back, do, did, done, doing, go, goes, went, gone, going, get, gets, got, make, made, take, took, give,
    gave, given, see, saw, seen, look, looks, hear, heard, say, says, said, tell, told, ask, asked, think,
    thought, feel, felt, find, found, keep, kept, leave, left, let, put, set, run, ran, walk, sit, stand,
    sleep, eat, ate, drink, cook, buy, bought, sell, sold, pay, paid, wait, stay, come, came, bring, brought,
    call, called, help, helps, try, tried, use, used, work, works, worked, play, read, write, wrote, open,
    close, closed, begin, began, start, started, stop, stopped, end, ends, ended, finish, quit, exit, cancel,
    change, move, love, loved, like, likes, hate, hope, wish, believe, remember, forget, learn, teach,
    understand, mean, means, must, may, might, shall, good, bad, better, best, worse, worst, big, small,
    large, tiny, old, new, young, long, short, high, low, hot, cold, warm, cool, nice, fine, great, awesome,
    amazing, lovely, pretty, ugly, smart, stupid, dumb, silly, funny, happy, sad, angry, mad, tired, bored,
    hungry, sick, ill, ready, free, busy, cheap, easy, hard, true, false, right, wrong, real, fake, same,
    different, early, late, fast, slow, black, white, red, green, blue, yellow, today, tonight, tomorrow,
    yesterday, morning, evening, night, noon, day, days, hour, hours, man, men, woman, women, boy, girl, kid,
    kids, child, children, baby, father, mother, dad, mom, mum, brother, sister, wife, husband, friend,
    friends, guy, guys, dude, mate, buddy, sir, madam, home, house, room, kitchen, door, window, table, chair,
    bed, floor, wall, roof, city, town, street, road, bridge, shop, store, school, job, office, doctor,
    country, world, car, bike, train, flight, ticket, trip, beach, sea, lake, river, forest, dog, dogs, cat,
    cats, horse, bird, fish, meat, bread, milk, butter, cheese, water, beer, wine, coffee, tea, soup, lunch,
    dinner, breakfast, fruit, apple, sugar, salt, egg, eggs, head, hand, hands, leg, foot, feet, eye, eyes,
    heart, mouth, tooth, hair, nose, blood, pain, weather, rain, snow, sun, wind, storm, summer, winter,
    spring, thing, things, word, words, question, answer, truth, lie, life, death, luck, fear, fun, game,
    joke, jokes, song, music, book, letter, picture, list, key, phone, mail, card, cash, bill, bank, price,
    prices, cost, costs, discount, refund, order, orders, issue, issues, trouble, bug, error, broken, lost,
    yep, yup, yea, yah, nah, nope, no, ok, okay, okey, alright, cheers, bye, goodbye, farewell, ta, thx, ty,
    pls, plz, sorry, pardon, oops, ouch, damn, crap, shit, wow, yay, hooray, huh, hmm, hmmm, hm, uh, um, eh, ah, oh,
    aha, haha, hahaha, lol, lmao, rofl, omg, wtf, idk, dunno, gonna, wanna, gotta, super, info, menu, problem,
    whatever, nothing, something, anything, everything, nobody, anybody, everybody, everyone, anyone,
    somewhere, anywhere, bot, robot, agent, operator, reset, restart, moment, second, minute, idiot, fool,
    moron, shut, silence, London, Boston, York, Dublin, Leeds, Bristol, England, Britain, America, English
  `,
  lookalikes: phrases`
    accented, acres, adopted, affect, agrees, alert, alight, allen, alter*, amended, analyses, aright, armed,
    arthur, auction, aware, banking, bass, bath, became, beta, betting, bidding, birds, block, blow, boats,
    bond, boobs, boot, boots, border, brain, bright, broad, buffer, bullion, cables, cancer, carolina, cases,
    caught, cells, center, certainty, chancel*, changing, char, charged, charms, chart, charter, charts,
    cisco, claim, clarity, classifieds, clock, closing, coach, coast, codes, commits, committed, cooking,
    cooling, core, corrections, court, courts, cross, cutting, dark, dating, dear, dental, depend, developed,
    diary, directories, directory, double, drawn, drugs, eastern, election, empire, enable, ending, ensure,
    epinions, estate, ether, export, extensive, feeds, fellow, fiber, files, films, filters, finding, finds,
    flags, flounder*, flying, font, foods, forms, forth, foster, freelance*, funded, garage, gender, grace,
    greeting, ground, header, headquarter*, heating, height, horses, hosted, hosting, hunting, incest,
    indexed, inter, jack, journalism, laser, lather, latter, layer, layers, leather, lines, listing, lists,
    loans, lonely, losses, lovers, mailing, manage, managed, manger, marketeer*, massage, matches, mayor,
    medical, mens, mental, milfs, millionth*, milton, mining, minion*, moon, mount, newer, nicety, normal,
    nuclear, older, orange, palace, panel, pants, parts, patches, patent, peer, pics, plane, plate, plates,
    playing, plays, poker, ports, posting, prefect*, prevent, preview, priced, pride, primate*, prime,
    priming, prince*, print, printed, printers, printing, prints, prize, prizes, processor, protect, pulse,
    purchas*, pure, quilt, quoted, races, racing, radios, rating, rats, reader, readership, reading, recent,
    record, refer, reference, references, relay, repent*, resent*, resident*, resort, resorts, retail,
    revised, reward, ridge, rogers, root, rover, royal, rule, rules, sample, scope, score, scores, secretory,
    secrets, seek, seeking, selling, sensor, sent, sets, severn, shaved, sheet, shell, shipped, shipping,
    ships, shirt, shirts, shoes, shot, showed, shower, shows, sides, simmer*, sizes, skill, smoke, specialism,
    speed, sport, sprang, sprung, stable, stat, state, steven*, stick, stock, stone, string, stuart, style,
    sundry, supervisors, supervisory, taking, tank, tanks, taught, taxes, teams, tennis, testing, tests,
    themes, thick, thinks, thirsty, thongs, tissue, toddler, tones, tracks, trade, tree, trials, turned,
    turning, updates, uses, valentine, valley, vector, visa, waiting, walking, weight, wells, wherever, whole,
    winder, winker, winner*, wither*, woods, wright
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
    250000 quarter million, a quarter million, quarter mil, a quarter mil;
    100000 lakh, lakhs, lac, lacs; 10000000 crore, crores, cr, koti
  `,
  loneMagnitudes: phrases`
    dozen, a dozen, hundred, a hundred, thousand, a thousand, million, a million, billion, a billion,
    a trillion, quarter million, a quarter million, quarter mil, a quarter mil
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
  several: [{ min: 2, max: 5, words: phrases`few, a few, several, a handful of, couple more` }],
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
    AZN: phrases`azerbaijani (manat|manats)`,
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
      (per|a) (user|seat|head|person|agent|license|licence|employee) [per|a] (month|mo|monthly),
      (/user|/seat|/head|/person|/agent) (/month|/mo|/m|per month|a month|monthly), monthly per user, mthly,
      on a monthly basis, monthly budget
    `,
    year: phrases`
      a year, per year, /year, /yr, /y, yearly, annually, annual, per annum, p.a., each year, every year,
      (per|a) (user|seat|head|person|agent|license|licence|employee) [per|a]
      (year|yr|annum|yearly|annually), p/a, /annum, yr,
      (/user|/seat|/head|/person|/agent) (/year|/yr|per year|a year|yearly|annually), a yr, per yr,
      on a yearly basis, on an annual basis, this year
    `,
  },
  bounds: {
    atMost: phrases`
      not a (penny|cent|dollar|euro) (over|more than|above), never (more than|over), up to, at most, at the most, max, maximum, a maximum of, no more than, not more than, <, less than,
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
      at the very most, (is|would be|will be|being) (the|our|my|an) [absolute|hard]
      (limit|max|maximum|ceiling|cap|top), max budget, and not a penny more, ceiling, limit, cap, upper limit
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
    rangeFrom: [],
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
    (haven't|have not|hasn't|has not|didn't) (set|allocated|approved|got|secured|assigned|planned)
    [aside] [a|any|the] (budget|money|funds) [yet|for this|for it],
    (haven't|have not|hasn't|has not|didn't) (budgeted|set aside anything|set anything aside) [anything] [yet|for this|for it],
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
  unitCosts: {
    after: phrases`
      (a|per|for each|for every|each|for a|for one|/)
      (lead|click|enquiry|inquiry|call|customer|client|acquisition|conversion|visit|visitor|order|booking|
      signup|sign-up|registration|download|meeting|appointment|impression|contact|new customer|qualified lead),
      cpl, cpc, cpa, cpm
    `,
    before: phrases`
      (lead|leads|click|clicks|enquiry|enquiries|customer|customers|client|conversion|appointment)
      (costs|cost|costing) [us|me] [at least|about|around], (cost|price) (per|of a)
      (lead|click|enquiry|inquiry|customer|acquisition|conversion|visit|order) [is|was] [about|around], (cpl|cpc|cpa)
      [is|of]
    `,
  },
  otherSums: phrases`
    (we're|we are|i'm|i am) [currently|already|now|still] paying, (we|i) (currently|already|now|still) pay, (currently|already)
    paying, (we|i|we've|i've|we have|i have) [already] (spent|paid|invested|wasted|burnt|burned|lost), (costs|cost|costing) (us|me),
    (is|are|was|were) costing (us|me), revenue, revenues, turnover, profit, profits, our sales are, (we|i) (make|earn|charge|invoice|bill),
    quoted, quoted (us|me), worth, average (order|deal|sale|basket), deal size, order value, (we|i) [are|am] (lose|losing), fined,
    salary, salaries, wages, rent is, owe, owes, owed, debt, debts, refund, refunded, prize
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
  besidesSelf: phrases`[just] (me|myself|i) (and|plus|with|&|+)`,
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
      day: phrases`day, days, d, (working|business) (day|days)`,
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
    dayParts: numbered`
      24 hour, hours, hr, hrs, h; 1440 minute, minutes, min, mins; 86400 second, seconds, sec, secs
    `,
    quarter: phrases`quarter, qtr`,
    weekWords: phrases`[calendar] (week|weeks|wk|wks) [no|number|#], cw, kw`,
    weeksNumbered: [],
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
      asap, as soon as possible, as soon as humanly possible, as soon as we can, right away, immediately, straight away, urgent, urgently,
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
    atTheLatest: phrases`at the latest, at the very latest, latest, at latest`,
    after: phrases`after, once we are past, any time after, anytime after, sometime after, only after, post`,
    before: phrases`before, prior to, ahead of`,
    from: phrases`
      from, starting, starting from, starting in, starting on, beginning in, as of, not before,
      no earlier than, not earlier than, not until, no sooner than, not sooner than, between, from the
    `,
    since: phrases`since, ever since, since about, since around, since the`,
    occupied: phrases`
      (our|my|current|existing|old|have a|have the|in a|under) [current|existing|old|rolling]
      (contract|lease|agreement|subscription|licence|license|tenancy|retainer) [with them|with another agency|there]
      [still|currently] [runs|run|is|lasts|goes|running|valid|binding|on|signed|paid|prepaid],
      (tied|locked|bound|committed|stuck|contracted|under contract) [in|into|to|with] [it|them|a contract|there],
      (busy|booked|booked up|fully booked|booked solid|away|out of office|on leave|on holiday|on
      vacation|closed|unavailable|not available|occupied|travelling), (prepaid|covered|paid up)
    `,
    waiting: phrases`wait, wait until, hold off, hold out`,
    happened: phrases`
      lost, had, spent, missed, fell, dropped, hired, fired, tried, bought, sold, paid, wasted, burned, burnt,
      failed, came, (have|has|'ve) been, signed, grew, shrank, switched, complained, resigned, quit, moved
    `,
    not: phrases`not, not in, definitely not, certainly not, probably not, but not, never`,
    or: phrases`or, or maybe, or even, and, maybe`,
    ages: {
      before: phrases`aged, age of, for over, (been|worked|trading|existed|running) for [over|about|almost|nearly|more than]`,
      after: phrases`old, of age, of experience, in business, on the market, in the trade, now`,
    },
    lasting: phrases`for, lasting, for about`,
    parts: {
      beginning: phrases`
      first thing in,
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
      (company|business|shop|firm|agency|place|store), i (run|own) (a|an|my|my own) ...
      (company|business|agency|shop|store|studio|firm|bakery|salon|restaurant|cafe|clinic|workshop|practice), up to me, i hold the budget, i alone decide, decision
      is mine, i call the shots, i will decide, i'll decide, it's my money, i run [a|my|my own] [small]
      (company|business|agency|shop|studio|firm), nobody else (decides|signs|needs to agree|has to agree), no
      one else (decides|signs|needs to agree|has to agree), the buck stops with me, (don't|do not) need
      anyone's (approval|permission|ok), (don't|do not) need to ask (anyone|anybody), i pay for it [myself], i
      have full authority, i have signing authority, i have the authority, i'm (authorised|authorized) to
      (sign|decide|buy), i'm a one man (band|show), one-man (band|show), it's just me [here], the final
      (say|word|decision) is mine, mine to (make|decide), i'm in charge, i am in charge, i'm the boss, i am
      the boss, i get to decide,
      my (call|decision|choice) [alone|entirely|only], (i|me) (settle|settles|settled) (that|this|it), (no
      one else|nobody else) i (settle|decide|do|sign) [that|this|it], i (settle|determine)
      (that|this|it|such things|these things), i have the (final|last) (say|word|vote|call), i (have|hold)
      the casting vote, i'm the owner and i (decide|sign|pay|have the final say|have the last word), i'm the
      (owner|boss|founder|ceo) and i (decide|sign|pay|have the final say|have the last word), i make that
      (call|decision)
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
      with ${someone}, along with ${someone}, both have to (agree|sign), both need to (agree|sign),
      (i'm|i am) (part|a member|one) of (it|them|that|the group|this group|the board|the committee|that
      group), (i'm|i am) (on|in) (it|the board|the committee|the management team),
      (decide|decides|decided|deciding) [it|that|this] as a (group|team|family), (i sit|i'm sitting|sitting)
      on (it|the board|the committee), [we] both do, the partners together, with me among them, me included,
      including me, myself included, (two|three|four|both) of us (run|own|decide|lead), we (run|own)
      (it|this|everything|the place|the business|the company|the shop) together, we do everything together
    `,
    others: phrases`
      (decided|approved|signed|signed off|made) by ${someone}, (approval|sign off|sign-off|an ok|the
      ok|permission|consent) (from|of|by) ${someone}, [it is|that is|the decision is] up to ${someone},
      let me ${ask} [with] ${someone}, (have|has) to ${ask} [with] ${someone}, (need|needs) to ${ask} [with] ${someone}, must ${ask}
      ${someone}, would (have|need) to ${ask} ${someone}, i'll (have|need) to ${ask} ${someone}, i'll ${ask}
      ${someone}, (need|needs|requires|require|subject to) [the] (approval|a sign off|sign-off|an ok|consent|a
      signature) (from|of|by) ${someone}, (need|needs) [my|our|the]
      (boss's|wife's|husband's|partner's|manager's|director's|owner's|board's|ceo's|cfo's|co-founder's)
      (ok|okay|approval|blessing|consent|permission|signature|sign-off|go-ahead), (need|needs) ${someone} (okay|blessing|go-ahead|go
      ahead|green light), (need|needs) ${someone} (approval|sign-off|sign
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
      (decide|sign|approve), i (only|just) (recommend|advise|suggest|shortlist|propose), i recommend, i [only|just]
      (collect|gather) (offers|quotes|prices) for, not my (decision|call), not mine to (make|decide), not up to me, i
      advise, i'm not the decision maker, i am not the decision maker, i'm not (authorised|authorized) to
      (sign|decide|buy), make a recommendation, i make recommendations, i prepare the
      (shortlist|recommendation|comparison|business case), on behalf of ${someone}, above my pay grade, i pass
      (it|this) on, i have no (say|vote), my (opinion|input) counts, i give my opinion, i (only|just) use it,
      i'm [only|just] the (end user|user), i'm not in charge, i am not in charge,
      i (make|draw up|prepare|put together|compile) a (shortlist|short
      list|selection|comparison|recommendation), (preparing|researching|looking
      into|collecting|comparing|gathering|checking) [this|it|that|options|offers|information] for
      (my|our|the) ${boss}, on (his|her|their) behalf, (putting together|preparing|compiling|drawing
      up|making|doing|working on) (a|the|some) (shortlist|short
      list|list|comparison|overview|summary|options|offers|quotes) for ${someone}
    `,
    researches: phrases`
      just (researching|looking|browsing|exploring|comparing|gathering information|looking
      around|having a look|window shopping|collecting information|shopping around), only
      (researching|looking|browsing|exploring|comparing), doing [some|a bit of|my|market] research,
      (gathering|collecting) (information|info), just checking, i'm (researching|comparing|collecting
      information|exploring options), for (a|my) [school|university|college|uni]
      (project|thesis|dissertation|assignment|essay|paper), market research, just want to know, (looking|look)
      into options, collecting (offers|quotes), asked me to (look|research|find|compare), exploring
      (options|the market), kicking the tyres, kicking the tires, seeing what's out there, see what's out
      there, writing (a|my) (thesis|paper|article), writing an article, no plans to buy, not (buying|planning
      to buy)
    `,
  },
  others: phrases`
    ${someone}, he, she, they, someone else, somebody else, someone above me, somebody above me, others,
    other people, the people above me, the guys at (head office|headquarters|hq), the (us|uk|german) office
  `,
  othersDecide: phrases`
    (handles|controls|looks after|takes care of|deals with) [all] [the]
    (money|money side|finances|finance side|budget|budgets|purchasing|purse strings), (holds|hold) the purse strings,
    owns (it|the company|the shop|the business|the place|the firm), pays, pay, decides, decide, signs, signs off, sign, sign off, approves, approve, makes the [final]
    (decision|decisions|call), make the [final] (decision|decisions|call), (has|have|gets|get|holds|hold) the
    (final|last) (say|word|decision|vote), calls the shots, call the shots, (will|would|should|must|can)
    [also|then|still|always] (decide|approve|sign|sign off|agree), (has|have|needs|need|wants|want) to
    [also|then|still|always] (decide|approve|sign|sign off|agree|ok it|okay it|give the ok|give the green
    light|give approval|give their ok|accept|confirm), holds the (budget|purse strings|purse), hold the
    (budget|purse strings), is the (decision maker|one who decides|one who signs|one deciding), are the
    decision makers, picks, chooses, gives the (ok|go-ahead|green light|final ok), give the (ok|go-ahead|green
    light), pays the bills, is (in charge|responsible for the decision|the boss of that)
  `,
  whatDecides: phrases`
    who, whoever,
    [the|our] (price|cost|costs|quality|budget|money|time|timing|deadline|delivery|location|result|results|numbers|market|law|fate|vote)
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
    researches: phrases`
      research, nobody yet, only research, just research, [i'm|i am|we're|we are] [just|only|simply] curious, [just|only] out
      of curiosity
    `,
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
  phoneIs: phrases`
    (call|ring|phone|text|reach|contact|whatsapp|message|try|get) [me|us] (on|at|under|via|by phone) [:],
    (call|ring|phone|text) (me|us) [back|please] [:], (call|ring|phone|text) (me|us) ... (on|at), [my|our|the|mobile|cell|phone|office|direct]
    [mobile|cell|phone|telephone|office|work|contact|direct] (number|phone|mobile|cell|line|tel) [is|:],
    (phone|mobile|cell|tel|telephone|whatsapp|ph|mob) [is|:] [better|best|fine|easier] [:], number is, by
    phone [:], (here's|here is) my number [:], it's me on
  `,
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

  postponing: phrases`
    (talk|speak|discuss|chat|do|continue|come back|get back|return|revisit|pick up|meet|touch
    base|reconnect|resume) [about] [to|on|up] [it|this|that|me|us|you] [again|then|properly] [some
    time|sometime], (call|contact|write|message|email|ping|remind|ask|try|text) [to] (me|us) [back|again]
    [about it|about this]
  `,
  busy: phrases`
    no time, not [the|any|enough] time, (don't|do not|haven't|have not) [really] [have|got] [the|any|much] time, busy, in a
    (meeting|call), on a call, driving, swamped, snowed under, slammed, tied up, rushed off my feet, up to my ears
  `,
  hours: {
    open: phrases`open, opening hours, office hours, business hours, working hours, we work, i work, we're here`,
    before: phrases`at`,
    after: phrases`pm, p.m., am, a.m., o'clock, oclock, h, hrs, hours`,
  },
  intents: {
    human: {
      anywhere: phrases`
        (talk|speak|chat|talking|speaking|connected|transferred|escalated) (to|with)
        [a|an|the|your|some|any|another|one of your|one of the]
        [real|actual|live|living|non-robotic|different|other|proper] [sales|support|service|customer
        service|human] ${person}, (talk|speak|chat) (to|with) (one|any|some) of (your|the)
        [real|live|human|non-robotic|sales]
        (agents|people|humans|reps|consultants|operators|representatives|specialists|experts|advisors|
        colleagues|designers|engineers|architects),
        (talk|speak) (to|with) your [sales|support|service|technical|design] (team|department|staff|people),
        (get me|get me to|give me|connect me to|connect me with|pass me to) [a|an|the] [real|actual|live]
        (human|person|agent|representative|operator|rep|salesperson|human being),
        (want|need|like|prefer|rather have) [a|an|the] (human|human being|real person|real human|live
        person|live agent|actual person|actual human), (connect|transfer|put|switch|redirect|escalate)
        [me|us|this] (to|through|over|with) [a|an|the|your|some] ${person},
        (connect|transfer|put|switch|redirect|pass|hand) (me|us) (through|over),
        (connect|transfer|switch|pass) me (to|with), (put|get) me in (touch|contact) with,
        (anyone|anybody|someone|somebody) [that|who] i (can|could) (talk|speak|chat) (to|with), (talk|speak)
        (to|with) [the|your|a] (reception|receptionist|front desk|customer service|customer support|customer
        care|technical support|tech support|support|helpdesk|help desk), (get|want|need) me (to|on to)
        (someone|somebody|a person|a human), (get|want|need) [to] someone else [on], (can|could|will|have|let)
        (someone|somebody|a person|a human|a rep) [from sales|from your team] [please]
        (call|contact|help|phone|ring|write to|reach out to|get in touch with|get back to) [me|us],
        (call|ring|phone) me (back|please|later|tomorrow|today|now|at|on|asap|when|if), please
        (call|ring|phone) (me|us), (can|could|would) you [please] (call|ring|phone) (me|us), give (me|us) a
        (call|ring|buzz), (don't|do not|dont) (want to|like to|wanna|like)
        (talk|speak|chat|talking|speaking|chatting) (to|with) [a|the]
        (bot|robot|machine|bots|robots|machines|computer|ai), (stop|rather than|instead of|tired of) talking
        to [a] (bot|bots|robot|robots|machine|machines|computer), (real|live|actual) (person|human|agent)
        please, human please, call me back, (agent|operator|representative|someone|team) please, is
        (there|anyone) [a] (human|person|real person|there), (this|the|stupid|useless) bot is
        (stupid|useless|dumb|no help|no good|not helping|not working),
        (is|are) there (anybody|anyone|somebody|someone|a person|a human|people) [here|there|at your place]
        [i|that i|whom i|who i|to|who can|we] [can|could|may] [talk|speak|chat|help] [to|with|me],
        (talk|speak|chat) (to|with) (somebody|someone|anybody|anyone|a colleague|one of your people|a
        person|people) [from|in|at|of] [the|your] (sales|support|team|company|staff|office|sales team|sales
        department), (rather|prefer to|want to|like to|love to|wanna) [just] (talk|speak|chat|discuss
        it|discuss this) (to|with) (somebody|someone|a person|a human|people|one of you|your people|an
        actual person)
      `,
      alone: phrases`
        call me, human, a human, agent, operator, real person, a person, representative, a real human,
        (speak|talk|chat) to (sales|support), customer (service|support|care), live
        (agent|chat|person|support), sales (rep|person|team), salesperson, support team, help desk
      `,
      inTalk: phrases`
        (speak|talk|talking|chat) (to|with) (someone|somebody|anyone|anybody|people|humans), someone else,
        somebody else, (real|live) (person|human), (want|need|like|prefer) [a|an|the]
        (person|agent|representative|operator|rep|salesperson|consultant|advisor), this (conversation|chat) is
        not working, manager
      `,
    },
    bot_question: {
      alone: phrases`who are you [really], what are you [really], who is this, real person, are you real`,
      anywhere: phrases`
        (are|r) (you|u) [really|actually|just|even|only|truly|maybe] [a|an|some|some kind of]
        [real|live|actual|living|virtual|automated|human|real live|kind of] ${machine},
        (you|u) (are|r|be) [really|actually|just|even|only|truly|maybe|not] [a|an] [real|live|actual]
        ${machine},
        (youre|your) [really|actually|just|even|only|not] [a|an] [real|live|actual] ${machine},
        (am|do|did|will) i [really|actually|be] (talk|speak|chat|talking|speaking|chatting|texting|writing)
        (to|with) [a|an|some] [real|live|actual]
        ${machine},
        (is|was) (this|it|that) [really|just|actually] [a|an|some] [real|live|actual]
        (bot|robot|human|ai|machine|real person|automated|chatbot|computer|automatic|auto reply|chatgpt),
        who am i (talking|speaking|chatting) (to|with),
        ${machine} or [are you|is it|is this] [a|an] [real|live] ${machine}
      `,
      inTalk: phrases`
        (are|r) you (real|fake|alive|living|conscious), you (are|arent) (real|fake|alive), youre [not]
        (real|alive), (like|as) a (real person|human|machine|robot), real live person
      `,
    },
    price_question: {
      anywhere: phrases`
        how much (is it|is this|is that|is the|are the|are your|is your|does it|does this|does that|does
        the|does your|do you charge|do you ask|would it|would this|would that|will it|will this|it costs|to
        pay|for a|for the|for one|per month|it is|you charge), (what|whats)
        (is|are|does|do|s|the|your|was|were|will|would be|will be) [the|your|it|this|that|a|my|typical]
        [total|typical|average|approximate|usual|final|monthly|annual|exact|rough|current]
        (price|prices|pricing|cost|costs|rates|rate|fees|fee|charge|charges|price range|price tag|price list),
        what (does|do|would|will) (it|this|that|they|these|everything) cost, what do you (charge|ask for),
        price list, your (prices|pricing|rates|fees), what do i (pay|owe), what will [it|this|that]
        (cost|run), (tell|give|send) (me|us) [the|a|your]
        (price|prices|pricing|quote|cost|costs|estimate|price list|rates), how expensive, how (cheap|pricey),
        (i|we) [would|will|d|just] (get|want|need|like|have|request) a (quote|price|price
        quote|quotation|estimate), id (like|love|want) a (quote|quotation|estimate), wed like a
        (quote|quotation|estimate), do (i|we) (have|need) to pay, would (i|we) (have|need) to pay, (is|are)
        (there|this|it) [a|an|any] [extra|additional|hidden] (charge|charges|fee|fees|free|cost|costs),
        (depends on|know) the price first, included in the price, do you charge [extra|anything] [for], any
        (extra|additional|hidden) (cost|costs|charge|charges|fee|fees), price range, what kind of money, how
        many (euros|dollars|pounds|bucks)
      `,
      opening: phrases`how much`,
      except: phrases`
        how much
        (time|longer|effort|work|space|notice|experience|training|support|data|storage|detail|traffic|staff|
        wood|material|later|sooner|better|faster|of
        your time|control|access), (price|cost|pricing) of (other|their|competitors)
      `,
      alone: phrases`
        price, prices, pricing, cost, costs, the price, how much, and how much, what price, rates, quote, a
        quote, price please, is it (expensive|cheap|free), (hidden|extra) (costs|fees)
      `,
      inTalk: phrases`how much, does it cost, do i pay`,
    },
    yes: {
      except: phrases`
        [a|that is a|thats a] (good|great|nice|fine|excellent|very good) question
      `,
      opening: phrases`
        yes, yeah, yep, yup, yea, of course, absolutely, definitely, certainly, indeed, that's
        (right|correct|true), sounds good, go ahead, affirmative, totally, by all means, yes please, no
        problem, why not, accepted, yeap, sure thing, let's do it, let's go, ya, yess*, yah, aye, uh huh,
        uhuh, for sure, you bet, (without|no) [a] doubt, i'm afraid so, i'd say so, i believe so, positive,
        naturally
      `,
      alone: phrases`
        sure, exactly, indeed, correct, true, y, i do, we do, it is, we have, i agree, agreed, please do,
        works for me, no worries, i think so, yes, yeah, yep, confirmed, confirm, very well, deal, roger
        [that], i have, i am, we are, i will, we will, i did, it does, they do, they are, precisely, approved,
        gladly, sounds (great|fine|right|perfect|like a plan), do it, please, got it, understood, makes sense,
        fair enough, spot on, bingo, that's it, that's the one, that works, i'm in, absolutely yes, most
        likely, likely, probably, i guess, i guess so, i suppose so, i hope so, seems so, very much so, good
        idea, with pleasure, yes it is, yes i am, for sure, definitely, absolutely, of course
      `,
      aside: phrases`
        ok, okay, k, okey, oki, okie, okey dokey, all right, alright, aight, right, fine, good, great,
        perfect, cool, very good, excellent, awesome, brilliant, splendid, lovely, nice, great stuff, super,
        amazing, wonderful, fantastic, beautiful, fabulous, terrific, thats
        (great|amazing|awesome|nice|cool|lovely|wonderful)
      `,
      inTalk: phrases`
        (thats|that is|its|it is|this is|that was|it was|this was|everything is|all is|all|this sounds|that
        sounds|that looks|this looks|it looks|it sounds)
        [so|very|really|absolutely|totally|completely|quite|definitely|indeed|all|just|exactly|perfectly|
        pretty|a]
        ${good}, (thats|that is|its|it is) [a] [big|hard|definite|clear] yes, (thats|that is)
        [exactly|just|precisely] what i, [the|your|this|that] ${said} (is|was|sounds|looks|seems)
        [very|really|absolutely|totally|all|quite] ${good}, [a]
        (good|right|correct|perfect|great|excellent|nice|exact|accurate|wonderful|fine|best|amazing|awesome|
        proper|brilliant)
        (${saying}|job|work|one|going|stuff), you [have|ve] (got|gotten|done|did it|did this|did
        that|did well|get it|get that|get
        the|understood|understand|interpreted|heard|answered|executed|followed|performed|made|gave|given|
        nailed)
        ... ${rightly}, youve (got|gotten|done|understood|heard|interpreted) ... ${rightly}, got it
        ${rightly}, (got|gotten|done|understood|interpreted) [everything|all|that|this|me|my] ${rightly},
        (get|got|understand|understood|do) [the|my] (command|request|question|order|answer) ${rightly}, you
        (are|were|re) [so|very|really|absolutely|totally|completely|quite] ${good}, youre ${good},
        (checks|check|checked) out, (sounds|looks|seems|works|fine|ok|okay|good|great) [about|just|perfectly]
        [right|good|fine|great|ok] (for|by|with|to) me, (i|do|did|would|d) [really|totally|completely|fully]
        (agree|confirm|accept|approve|concur), as i said, (exactly|precisely|just) (what|as|like), well done,
        nailed it, right on, you did (great|good|well|fine|right|it|that), i [really] (like|love)
        (it|that|this), [a|an] affirmative, (statement|that|it|this) is (true|right|correct), (true|correct)
        statement, you got it, much better
      `,
    },
    no: {
      opening: phrases`
        nope, nah, of course not, absolutely not, definitely not, not really, no way, certainly not, i don't
        think so, no
        (i|we|it|it's|that|that's|not|there|i'm|we're|you|sorry|but|thank|thanks|this|they|never|my|the|he|
        she|im|don't|didn't),
        not at all, negative, uh uh, nuh uh, noo*, negatory, hell no, god no, heck no, by no means, under no
        circumstances, i'm afraid not, i am afraid (not|no), i would say no, unfortunately (not|no), probably
        not, not a chance, no chance, not necessarily, not (particularly|quite), certainly no, in no way, not
        for (me|us)
      `,
      alone: phrases`
        no, n, not yet, none, nothing, we don't, i don't, we haven't, it isn't, it's not, not now no, never,
        not exactly, not true, wrong, we don't have one, don't have one, no no, nope nope, no one, (i|we) do
        not, (it|that) (doesn't|does not|didn't|won't), (i|we) (didn't|did
        not|haven't|won't|can't|cannot|aren't|wouldn't|would not|am not|are not|have not|will
        not|refuse|disagree|object|decline that), i'm not, not so, not really, hardly, false, incorrect,
        untrue, not happening, no deal, no go, no can do, not likely, unlikely, i doubt it, no thanks, no
        thank you, nay, nein, not that i know [of], none of (these|those|them|the above), neither, not this
        time, not interested in (that|this|it), nobody, out of the question, i pass on that, not me, not us,
        negative, no it is not
      `,
      inTalk: phrases`
        not ... ${right}, (isnt|wasnt|arent|werent|doesnt|didnt|dont|cant|couldnt|wont|isn) ... ${right},
        [all|totally|completely|so|just] ${wrong}, got (that|it|this|me|everything|all|the) ... wrong,
        (think|guess|believe|suppose|hope|say|afraid) not, (thats|that is|this is|it is|its) not
        (the|how|where|mine|for), (isnt|wasnt|arent|werent) (the thing|the one|how|mine|my), (wasnt|was not|am
        not|im not|werent|were not) (asking|saying|talking|looking|requesting|searching), [a] [big] negative,
        (make sure|check|verify) [that|if] ... ${right}, you [have|ve] (not|didnt|did not|havent|dont|do not)
        ... ${rightly}, youve not ... ${rightly}, in [the|a] wrong, all wrong, not [exactly|really|quite|at
        all] (what|it|the one), (isnt|wasnt) [exactly|really|quite] (what|it|the one), thats not it, not (like
        that|that one|this one|that), (didnt|did not|havent|have not|never) [ever]
        (ask|asked|say|said|request|requested|want|wanted|mean|meant|order|ordered|tell|told),
        (messed|screwed|mixed|mess|fucked|botched|muddled) [this|it|that|everything] [up], mess up,
        (made|make|making|was|is|were|done|a|some|your) [a|some|an|another|the|big|small]
        (mistake|mistakes|error|errors), you [just|really|clearly|still] (dont|do not|did not|didnt|cant|could
        not|havent|have not|cannot|are not|arent) [really|even|quite]
        (get|got|understand|understood|hear|heard|listen|listening|getting|understanding|follow|know|
        interpret),
        (misunderstood|misheard|misinterpreted|mistook|misunderstand|misunderstanding),
        (rectify|fix|modify|revise) [that|this|it|the|your|my] [wrong|last] [${saying}|mistake|error],
        please correct [that|this|it|the|your] [last] [${saying}|mistake|error|yourself], i
        (disagree|refuse|object), (do not|dont|did not|didnt) [really]
        (agree|want|like|accept|approve|wish), (wont|will not|cannot|cant) [really] (do|work|happen|accept),
        not (happening|possible|acceptable|good|at all), (doesnt|does not|wouldnt|would not|wont|will not|not)
        (work|going to work|suit) [for me], (saying|say|said|a|is|be) no, i would not, no
        (you|it|that|this|i), not in agreement, absolutely no, never said, nothing like that, correct
        (yourself|your), bad (answer|response|reply)
      `,
      anywhere: phrases`
        (that's|that is|this is) not my (name|email|e-mail|number|phone number|company|address|order), not
        what (i|we) (said|meant|asked|asked for|wanted|requested|ordered|had in mind|was looking for|am
        looking for), (that|it|this) (doesn't|does not|won't|will not|wouldn't) (work|suit) [for] me
      `,
    },
    not_sure: {
      except: phrases`
        (nobody|no one) knows (which|who|whose|where|us|our)
      `,
      anywhere: phrases`
        [i] (don't|do not) [really|exactly|actually|honestly|quite] know [yet], [i] [really|honestly] [have]
        no idea [yet], [i am|im|we are|were] not
        [really|quite|entirely|100%|totally|completely|too|so|very|yet|all that|exactly|fully|absolutely]
        (sure|certain|positive|convinced) [yet], no clue, hard to (say|tell), dunno, idk, haven't
        (decided|thought about it|figured|made up), it depends, not (decided|defined|determined) [yet], we'll
        see, difficult to say, (i|we) (cannot|can't|couldn't) (say|tell) (yet|for sure|exactly|at this point),
        unsure, tbd, to be (determined|defined|decided|confirmed), may or may not, (can't|cannot|couldn't)
        (decide|make up my mind), (don't|do not) have (that|this|the)
        (information|info|answer|figure|figures|data|details) [yet], can't say yet, not certain, i wouldn't
        know, undecided, (don't|do not|can't|cannot|can not|couldn't|didn't) [really|quite|exactly]
        (remember|recall), i [have|ve] [totally|completely] (forgot|forgotten)
        (my|the|what|which|how|that|it|when|where|who|because|to do), have [my|some|serious|a few] doubts,
        (don't|do not) have [a|the|any] (clue|answer|idea), beats me, who knows, (not|aren't|isn't)
        (settled|finalised|finalized|agreed) [yet], still (deciding|thinking|undecided|unsure), (on the
        fence|up in the air|in two minds), haven't got a clue, not a clue, [i] havent the faintest, no way to
        know, (we're|we are|i'm|i am) (still) (thinking|figuring|discussing|debating),
        (haven't|have not|hadn't) [really|even|yet] (thought|talked|spoken|discussed|decided|looked)
        [about|into|through|on] [it|that|this] [yet], (not|isn't|is not|still not)
        [really|yet|quite|entirely] (clear|decided|settled|known|fixed|certain|determined|agreed|set) [yet],
        (that|it) remains to be seen, still (unclear|open|undecided), (remains|still) open,
        [is|it's|that's|remains] [still] an open question,
        [honestly|really] (couldn't|could not|can't|cannot|wouldn't be able to)
        [honestly|really] (tell you|tell|say) [right now|now|at the moment|offhand|yet], (have|need|would
        have|would need|'ll have|want|i'll|i'd better|better) [to] (ask|check with|check|find out
        from|consult|speak to|talk to|get back to) [a|my|our|the|one of my|some] [two|other]
        (colleague|colleagues|team|someone|somebody|boss|manager|director|accountant|partner|people|coworker|co-worker|husband|wife|cfo|ceo|cto|it
        guy|it department), (have|need|would have|would need) to (look|look it|look that) up, (have|need) to
        find out, (i'd|i would) be guessing, your guess is as good as mine, no one knows, nobody knows, hard
        to judge, hard to answer, difficult to answer, [i'd] have to guess, (can't|cannot|couldn't) answer
        (that|this|it), haven't [really] (worked|figured) [that|it|this] out, we never
        (thought|talked|discussed) [about] [it|that],
        (have|need|would have|would need) to (ask|check with|find out from|consult|speak to|talk to)
        [my|our|the]
        (bookkeeper|accounts|finance|it|hr|office|foreman|owner|client|customer|landlord|supervisor|head
        office|others)
      `,
      alone: phrases`
        depends, maybe, perhaps, possibly, unknown, i forgot, could be, might be, either or, either one, maybe
        yes maybe no, (maybe|perhaps|possibly) [yes|no|not|so|one|either one|both], yes and no, i
        (can't|cannot|couldn't) (say|tell), not decided, fifty fifty, 50/50, it could be, it might be, i need to think, need to check, don't know, could go either way, may be, kind of, sort of, so
        so, i'll have to check, no answer
      `,
      aside: phrases`
        hmm, hmmm*, hm, erm, um, umm,
        let me think, good question, let me see, that's a good question, it's a good question, hard
        question, tricky question, tough question, tough one, good one
      `,
      inTalk: phrases`
        (cant|cannot|can not|could not|couldnt|unable to) [really] (say|tell|give you|answer),
        (maybe|perhaps|possibly|might be|could be|may be|either|a possibility), (its|thats|that is|quite|be)
        possible, who can (say|tell),
        (dont|do not) know, forgot, not (sure|certain|positive)
      `,
    },
    dont_care: {
      opening: phrases`whenever`,
      anywhere: phrases`
        no (rush|hurry|preference), not (urgent|in a hurry|in a rush), (doesn't|does not) [really] matter
        (to|for|what|when|which|how|who|either|at all|much), (don't|do not|wouldn't|would not) [really]
        (care|mind) (either|which|what|when|who|how|at all|whether), up to you, all the same to (me|us),
        (anything|any|either|whatever|whichever|any one|anyone|any of them|all of them) [of
        them|option|one|day|date|time] (works|is fine|will do|is ok|is okay|is good|would do|goes|suits|would
        work|would be fine|will work|will be fine), makes no difference, no difference (to|for) (me|us),
        (doesn't|does not) make [a|any] difference, no strong (opinion|preference|preferences|feelings), not
        fussy, not picky, i'm easy, your choice, take our time, no deadline, no particular
        (deadline|date|preference), you (choose|decide|pick), at some point, (date|timing|time|deadline|order)
        (doesn't|does not) matter, leave it (to|up to) you, don't give a (damn|shit|fuck|toss), couldn't care
        less, (flexible|open) (on|about|with) (that|this|it|dates|timing|the date), (we|i) (dont|do not) have
        [a] (preference|preferences), not important (to|for) (me|us)
      `,
      alone: phrases`
        any, anything, either, any time, anytime, whatever, one day, some day, someday, any of them, either
        one, either way, any one, anyone, whichever, same difference, i'm flexible, we're flexible, no matter,
        who cares, not bothered, i'm not bothered, not fussed, i'm not fussed, flexible, both are fine, your
        call, same [to me], surprise me, anything goes, we have time, plenty of time, don't bother, i'm open,
        (don't|do not) [really] (mind|care)
      `,
      inTalk: phrases`
        (dont|do not|doesnt|does not|wouldnt|would not|didnt|not) [really|much|even|particularly]
        (mind|care|bother|matter|bothered|fussed), (have|ve|got) no idea (about what|for|which|what to do), no
        idea (about what|for), (anything|any|any one|anyone|any of them|either|either
        one|whatever|whichever|all|both) [of them|one] (is|will be|would be|s|are|can
        be|works|sounds|seems|was) [just|all|also] (ok|okay|fine|good|great|alright|all
        right|acceptable|perfect|cool|enough), (anything|whatever|whichever|any|either) [will|would]
        (works|work|do|goes|suit|suits), unimportant, (of|has|no|not|without) [of] [any|no|great|real]
        (importance|important|significance), indifferent, (not|no|isnt) [a|that] big deal, (doesnt|does
        not|dont) bother (me|us), (any|either|all|both|whatever|whichever) of (those|these|them)
        (is|are|will|would|works|work|s), (pick|choose|select|take|go with)
        (any|anything|whatever|whichever|one|for me|either|what you), whatever you
        (want|like|say|choose|think|prefer|pick|decide), whichever you, (all|just) the same, makes no
        difference, (no|dont|not) [have|care] [a] preference, (your|you)
        (choice|call|decision|pick|choose|decide), what you think is best, as you
        (wish|like|want|please|prefer), anything you (like|want|say|choose|think)
      `,
    },
    decline: {
      anywhere: phrases`
        (prefer|rather|choose) not [to] [say|tell|share|answer|disclose|give], none of your business, no
        comment, (none of|not) your (business|concern), mind your own business, (can't|cannot|can
        not|won't|not going to|don't want to|not allowed to) (share|disclose|tell you|say
        that|answer|reveal|give you that|discuss|talk about that|go into that), (that's|that is|it's|it
        is|this is|thats|sorry) [strictly|a bit|all] confidential, (don't|do not) want to
        (say|tell|share|give|answer|disclose|reveal|discuss|talk about), skip (this|that|it), not at liberty,
        under [an] nda, that's (private|personal|secret|a secret|sensitive), not comfortable
        (sharing|saying|telling|giving|discussing), rather keep, keep (that|it|this) to (myself|ourselves),
        (not willing|unwilling|refuse) to (share|say|tell|answer|disclose|give), why should i tell you, too
        personal, (rather|prefer) to keep, move on to the next, (don't|do not) (wish|care|feel like|like) to
        (say|share|answer|disclose|discuss|answering), (let's|can we|could we|please) (skip|move on|leave
        that), (won't|not) be (sharing|disclosing|answering),
        (skip|pass on|leave out) (that|this|it) [one|question], (let's|can we|could we|please|i'd rather|i'd
        like to) (skip|leave out|pass on) [that|this|the] [one|question], (not|nothing|isn't something|not
        something) [something|anything] (i|we) [can|could|would|want|wish|am allowed|are allowed|'d]
        [like|want] [to] (share|say|discuss|disclose|tell|reveal|talk about|answer) [here|in a chat|with
        you], don't want to (write|put|discuss|share) (that|this|it) (here|in a chat)
      `,
      alone: phrases`
        skip, pass, private, confidential, strictly confidential, next question, secret, i'd rather not, i
        would rather not, rather not, prefer not, not telling, (i) pass, i'll pass, i refuse, top secret,
        classified, not saying, can't say that, i can't tell, move on, next
      `,
    },
    not_now: {
      anywhere: phrases`
        not (now|right now|today|at the moment) [but|thanks|please], maybe later, some other (time|day),
        another time, too (early|soon), (contact|call|write|message|ping|ask|remind|try) me [back]
        (later|again later), come back later, get back to (me|us) (later|in|next|after|when), (i'm|i am|we
        are|we're) [too|very|a bit|really|quite|super] busy [right now|now|today|at the moment|this week|atm],
        bad (time|timing), not (a good|the best|a great|the right) (time|moment), no time (now|right now),
        talk later, (contact|call|write to|come back to|remind|ping|email) (me|us) (in|next|after), not a
        priority [right now], (some|at) (other|another|a later) time, in a meeting, (can|could|let's|shall) we
        [please] (do this|talk|continue|finish|pick this up) (later|tomorrow|another time|some other time),
        not ready yet, (don't|do not) have (the) time (now|right now|for this), let's (revisit|postpone|park)
        (this|that|it), (park|postpone|shelve) (this|it) for now,
        (don't|do not|haven't|have not|haven't got) [really] (have|got) [the|any] time [for this|for that|to
        chat|to talk] [right now|now|today|at the moment|just now|this week],
        (can|could|may|shall|let's|could we|can we|we can|we could) [we|please] [please]
        (do|continue|finish|discuss|talk about|come back to|get back to|return to|pick up|go on with|resume)
        [this|that|it] [up|again] (later|another day|another time|another week|some other day|tomorrow|next
        week|some other time|on another day), (on|at|for) another (day|occasion|time), busy (now|right
        now|today|at the moment|atm|this week), [i'm|i am|we're|we are] (swamped|snowed under|up to my
        ears|slammed|tied up|rushed off my feet) [right now|now|at the moment|today|this week], [it's|it
        is|this is] (not|hardly) (a|the) (good|right|best|great|ideal|convenient) (moment|time),
        (catch|ask|try|ping) me (later|another day|another time|tomorrow|next week)
      `,
      alone: phrases`
        later, maybe another time, not the right time, next time, on hold, not right now, not just yet, not at
        this time, not this (week|month|time|quarter|year), no time, i'm busy, one moment, wait a
        (moment|minute|second|sec), just a (moment|minute|second|sec), hold on, hang on, give me a
        (minute|moment|second|sec), brb, be right back
      `,
    },
    stop: {
      except: phrases`
        (don't|do not|never) (call|ring|phone|text|email|write|message|contact) [to] (me|us) (at work|before|after|on
        weekends|at weekends|at the office|on this number|in the morning|in the evening|during)
      `,
      anywhere: phrases`
        leave (me|us) alone, (remove|delete) me from, take (me|us) off
        (the|your|this), opt [me|us] out, unsubscribe (me|us), stop this [chat|conversation],
        (delete|erase|remove) [all] my data, please stop, end (this|the) (chat|conversation), (don't|do
        not) (want|wish|need) [to] [get|receive|have] [any|your|these|further|more] [more|further|such]
        (messages|emails|texts|notifications|reminders|mails|newsletters|spam), stop (the|these|all|your)
        (messages|emails|texts|notifications|reminders)
      `,
      command: phrases`
        stop
        (writing|messaging|texting|contacting|sending|spamming|bothering|emailing|calling|pestering|harassing|
        asking)
        [to] (me|us|this), (don't|do not|not to) (write|message|text|contact|bother|email|spam|call) [to] (me|us)
        [again|anymore|any more], no more (messages|emails|texts|spam), never
        (write|contact|message|call|email) [to] (me|us), (don't|do not|never)
        (send|text|write|message|email) [to] (me|us)
        (any|anymore|again|more|further|another) [more|further] [messages|emails|texts|message]
      `,
      alone: phrases`
        (stop|cancel|quit|exit|end|abort|halt|terminate|rescind|stopp|unsubscribe)
        [it|this|that|everything|all|now] [at once|immediately|right now|right away|straight away|already],
        (stop|quit|cease) (doing|saying) (that|this|it), turn yourself off, stop stop [stop], (stop|quit)
        (writing|messaging|texting|contacting|sending|spamming|bothering|emailing|calling|asking|talking|
        speaking|chatting|it
        now|right there|the conversation|the chat), enough, enough already,
        (cancel|stop|end|abort|drop|scrap|undo|discard|delete|halt|quit|cease) [that|this|the|my|your]
        [last|previous|current]
        (command|request|task|input|order|action|instruction|conversation|chat|call|message|process|process
        now|talk|dialog), not interested, i'm not interested, we are not interested, we're not interested, go
        away, no longer interested, i am not interested, shut up, shut down, shut off, shut it [down|off],
        shut your mouth, turn off, turn it off, switch off, power off, be quiet, be silent, quiet, silence,
        hush, shush, shh*, zip it, get lost, piss off, fuck off, bugger off, [that's] enough of (this|that),
        drop it, cut it out, knock it off, give it a rest, leave it, stop bothering, i want out, opt out, i'm
        out, not interested anymore, not interested any more, [we] lost interest, (want|need) to
        (stop|quit|cancel|end this), don't (talk|speak|say) (any further|anymore|any more|to me|another word),
        (no more|don't talk|stop) please, needs to stop, process needs to stop
      `,
      sole: phrases`
        that's enough, thats enough now, cancel, forget (it|that|about it|this|about that|what i), never mind,
        nevermind, nvm, disregard (that|this|it|what), no more, no more talking, to (stop|cancel),
        (want|like|need|asking|tell|told|beg) you [to] [just] (stop|cancel|quit|be quiet|shut up), ignore
        (that|what i|my last)
      `,
    },
    restart: {
      anywhere: phrases`
        (let's|let us|can we|could we|please|i want to|i'd like to) (start|begin) (over|again|from the
        beginning|from scratch|afresh|anew)
      `,
      inTalk: phrases`
        (start|begin) (over|again|from the beginning|from scratch|afresh|anew), from the (beginning|top|very
        beginning|very start), back to (the beginning|the start|square one)
      `,
      alone: phrases`
        restart, reset, start, new conversation, once again from the start, start fresh, (new|another)
        (chat|session), clear (chat|everything|the chat), do over, (reset|restart) (everything|the chat|the
        conversation|this|it)
      `,
    },
    repeat: {
      anywhere: phrases`
        (say|repeat) (that|it|this|the question|again|yourself|your question), say again, come again, one more
        time, say what, what did you [just] (say|ask), whatd you [just] (say|ask), what was (that|the
        question|your question) [again], (could|can|would|will) you [please|just|kindly] repeat, once more
        [please], i missed that, (didn't|did not|couldn't|can't) [quite|really] hear [that|you|it|what], ask
        [me] again, please repeat, what was it you (said|asked), what were you saying, (beg your|i beg your)
        pardon, pardon me, what were the options [again], show me [that|the question|the options] again
      `,
      alone: phrases`
        repeat, again, pardon, sorry?, what, huh, excuse me, i'm sorry?, what's that, what is that again, come
        again, eh, wut, wat, run that by me again, say that, what?, (the|your) question again, [the] question
        please, repeat (please|that|last), be repeated
      `,
      inTalk: phrases`
        again, (once|one) more [time|again],
        (repeat|repeated|repeating|replay|redo|retry|restate|reiterate|re-ask|resay), what
        (did|do|was|were|are|have|had) ... (say|said|saying|ask|asked|asking), whatd you, (hear|heard)
        (it|that|what|your|the) ... [said|spoken|say], (tell me|say|give me) what you, (want|like|love|need)
        to hear, (didnt|did not|couldnt|cant|can not|cannot|could not|not) [quite|really] (hear|heard),
        [the|your|that] last
        (thing|one|sentence|part|bit|question|spoke|message|instruction|command|things|words), [i] missed
        (it|that|what|your|the), (speak|talk) (up|slower|louder|more slowly), louder, (try|do) (it|that) again
      `,
    },
    explain: {
      anywhere: phrases`
        what (do|did) you mean, (can|could|would|will) you [please|kindly|just] [further]
        (explain|clarify|elaborate|rephrase), (don't|do not|didn't|did not) [really|quite|fully]
        (understand|get it|get that|get the question|follow) [the question|your question|what you mean|what
        you are asking], what does (that|this|it) mean, please [further] (explain|clarify|elaborate|rephrase),
        why (do|would|did) you (ask|need|want) [that|this|to know], why are you asking, explain
        (this|that|it), not clear (what|to me), for example what, such as what, like what, (tell me|know) more
        [about that|about this|about it], i'm (confused|lost), meaning what, in what sense, in
        (other|simple|simpler|plain) (words|terms|english), what is (that|this) supposed to mean, give (me|us)
        an example, what are you (talking about|asking|on about|getting at), (doesn't|does not|didn't) make
        [any] sense to me, how so, what kind of question is
      `,
      alone: phrases`
        explain, meaning, why, what for, help, how come, how, for example, e.g., like, in what way, what does
        it mean, such as, what is wrong, whats wrong [with you|with that], why is that, (more|further)
        (details|detail|explanation), don't get it, no comprendo, makes no sense, (what|which) (options|kind),
        define (that|it|this), clarify, elaborate, help me [out|please], i need help, rephrase, (what|whats)
        the (difference|point)
      `,
      inTalk: phrases`
        [once|please] [again|further]
        (explain|explained|explaining|explains|explanation|elaborate|elaborated|elaboration|clarify|clarified|
        clarification|rephrase|rephrased|rephrasing|simplify|reword|reformulate|paraphrase)
        ... [again], again (explain|elaborate|clarify|rephrase), once again
        (explain|elaborate|clarify|rephrase), (dont|do not|didnt|did not|cant|can not|cannot|could
        not|couldnt|not) [really|quite|fully|exactly|even]
        (get|getting|understand|understood|understanding|follow|following|catch
        up|catch|grasp|comprehend|see|figure out), not [so|very|quite|really|too|that|all
        that|completely|totally|fully] (clear|clearly|obvious), unclear, confused, confusing, (what|whatd) ...
        (mean|meant|meaning|mean by), mean by, you mean, lost me, (more|further) (details|detail), (no|any)
        sense, how so, over my head, (different|other|simpler|another) (words|way), have you made [a|any|some]
        (mistake|error), (be|more) (specific|precise|clearer), (make|making|be|more) [it|that|this] [more]
        (clear|clearer|easier|simpler|simple), clear me, (not|un) able to (understand|get|follow), not
        (making|getting), the meaning of, further (on|about), more on, what is wrong
      `,
    },
    correct: {
      anywhere: phrases`
        i meant [to say|to write], i made a (mistake|typo|error), let me (correct|rephrase|fix)
        [that|myself|my], (change|correct|fix|edit|update) my [last|previous] (answer|mind|reply), changed my
        mind, i was wrong, i misspoke, my (mistake|bad), i take that back, i mistyped, scratch that, typo, i
        said it wrong, i (entered|gave|put|wrote|typed) the wrong, (that|it) should (have been|read|say), i
        (got|gave you) (that|it|the) [number|date|name] wrong, i wrote that wrong, strike that, sorry not
      `,
      opening: phrases`
        actually, correction, i mean, sorry i meant, no wait, sorry it's, make that, or rather, rather, sorry
        i mean, hold on it's, on second thought, wait it's
      `,
      afterNo: phrases`rather, better, more like, let's say, let's make it, make it, it's more, say, it should be`,
      aside: phrases`wait, oops, whoops, ups`,
    },
    greet: {
      opening: phrases`
        hi, hello, hey, good (morning|afternoon|evening|day), hiya, greetings, howdy, hi there, yo, heya,
        hullo, morning, g'day, nice to meet you, pleased to meet you, (good|nice|great|glad|lovely|happy) to
        see you, (hello|hi|hey|good morning) again, hallo, helloo*, heyy*, hii*, salutations, hey there, hello
        there, bonjour
      `,
      alone: phrases`
        afternoon, evening, how (are|r) (you|u|ya|things), how are you (doing|feeling|today|doing today), how
        do you do, wassup, (whats|what is) up, (whats|what is) (happening|going on|new), how do you feel,
        (hows|how is|how has|how was) your (day|week|morning|evening|weekend|night) [been|going|been going],
        what's good, sup, whats new, how (is|s) (it|everything|life|your day) [going], hows it going, hows
        life, how are things [going], how have you been, how (ya|you) (been|doing), are you
        (ok|okay|well|good|alright), you (ok|alright), hows your (day|morning|evening|week), are you there,
        anyone there, anybody there, hello again, long time no see
      `,
      inTalk: phrases`
        how are you [doing|feeling], how (is|has|was) your (day|week|morning|evening|night|life), how have you
        been, how ya, you [are] doing [today], what are you feeling, how you are, how is it going, how are
        things, you been
      `,
    },
    thanks: {
      anywhere: phrases`
        thank you, thanks [a lot|so much], many thanks, much appreciated, appreciate
        (it|that|this|you|your|the), thx, tnx, ty, cheers, thanx, thankyou, (very|so|really|truly|most)
        (grateful|thankful|obliged|kind of you), much obliged, grateful for, i am (grateful|thankful), im
        (grateful|thankful), (owe|in) your debt, that you so much, (sincere|my) (gratitude|thanks), gratitude,
        ta very much, thank u, i owe you, (you've been|you were|that was|that's) [very|so|really|most]
        helpful, (great|big|real|huge|good) help, thanks again, thank you again
      `,
      except: phrases`
        thank you (card|cards|note|notes|page|pages|email|emails|letter|letters|message|gift|gifts)
      `,
      alone: phrases`
        ta, bless you, you're (the best|great|a star|a lifesaver), much love, how (kind|nice) [of you]
      `,
    },
    goodbye: {
      opening: phrases`
        bye, goodbye, good bye, see you, see ya, cya, have a [very]
        (good|nice|great|lovely|wonderful|pleasant|blessed)
        (day|one|evening|weekend|night|week|afternoon|rest), ciao, talk (soon|to you soon|to you later|to
        you), take care, good night, farewell, bye bye, goodnight, until (next time|then|tomorrow|later), till
        (next time|then|later), (nice|good|great|lovely|pleasure) (talking|chatting|speaking|meeting|seeing)
        [to you|with you|you], (i have|i've got|i got|got|gotta|i must|i need|time) to (go|run|leave|head
        out|get going|dash), [i] gotta (go|run|bounce|leave|dash|head out), adios, so long, later gator,
        toodle*, tata, ta ta, peace out, cheerio, catch (you|ya) [later|around|soon|next time], signing off, i
        (must|should|better) (go|be going|leave|be off), i'm (off|leaving|going|out of here|heading out|done
        here|signing off), i am (off|leaving|heading out), (enjoy|have) (the|your) (rest
        of|day|evening|weekend|night), sweet dreams, sleep well, be seeing you, ttyl, that (will|would) be
        (all|it), that'll be (all|it), au revoir, hasta la vista, sayonara, speak (soon|to you soon|to you
        later)
      `,
      alone: phrases`
        later dude, laters, (i am|i'm) (going|off) now, that's all [for now|for today|i need|i needed|thanks],
        that is all [for now|for today|i need|i needed], that (will|would) be (all|it) [for now|for today],
        that'll be all, that will be all, nothing else, [i] (don't|do not) need anything else, no
        (more|further) questions, (i'm|i am|we are|we're) done [here|now|with this|for today|for now], all
        done, (ok|okay) im done with this, out, peace, over and out, (this|the) (call|conversation|chat) is
        over, (i'm) done with this
      `,
      inTalk: phrases`
        (nice|good|great|lovely|pleasant|pleasure|enjoyed|enjoy|fun|interesting|honor|honour|wonderful)
        [to|was] (talk|talking|chat|chatting|speak|speaking|meeting|meet|conversation|seeing|hearing) ... [to
        you|with you|you], [it was|it is|its|its been|it has been|this was|that was|this is|been|was] [a|such
        a|very|so|really|quite] (pleasure|nice|good|great|fun|lovely|delight|honor|pleasant) [to|having a]
        (talk|talking|chat|chatting|conversation|speak|speaking|seeing|knowing|meeting), (its|it has|has) been
        [a|such a|so|very|really] (pleasure|nice|great|fun|lovely|delight), (great|nice|good|lovely|pleasant)
        (talk|chat|conversation), (see|talk|speak|write|catch|meet) [to|with] (you|ya|u) [again]
        (later|soon|tomorrow|around|next time|then|another), im (going|leaving|off) now, i am
        (going|leaving|off) now, thats all i need, nothing else, anything else
      `,
    },
    abuse: {
      alone: phrases`
        idiot, moron, asshole, bastard, dumbass, bitch, you idiot, you moron, stupid, you stupid, fool,
        loser, fucker, motherfucker, dickhead, wanker, you (fool|loser|jerk|prick|clown), [you|what|bunch of|you
        bunch of|what a bunch of] (idiots|morons|assholes|bastards|fools|losers|jerks|pricks|clowns|dumbasses)
      `,
      anywhere: phrases`
        (you|you people|you guys|you all|you lot) (are|re)
        [so|such|really|just|all|a|an|fucking|bloody|such a|such an|a complete|a total]
        (stupid|idiot|idiots|moron|morons|dumb|dumbass|asshole|useless|retarded|scum|pathetic|bastard|prick|jerk|piece
        of shit|waste of time|garbage|trash|crap), fuck you, screw you, (go|you can go) to hell, you suck,
        (stupid|fucking|dumb|useless|bloody|goddamn) (bot|robot|machine|piece of shit|chatbot|program), kiss
        my ass, eat shit, (piece of|full of) shit, i hate you
      `,
    },
  },
  complaints: phrases`
    (i|we) [do] [really|just|now|also] (want|would like|wish|need|have) to
    (complain|make a complaint|file a complaint), i'd like to
    (complain|make a complaint|file a complaint), (i|we) (have|got) a complaint, (i'm|i am|we are)
    (complaining|filing a complaint|making a complaint), (i|we) (will|shall) (complain|file a complaint), i'll
    (complain|file a complaint), (complaint|complaints) about (you|your), this is
    [just|all] (spam|harassment|unacceptable), (stop|quit) spamming [me|us], (don't|do not) spam
    (me|us), (you|you are|you're|you keep) spamming (me|us), (i'm|i am|i'll|i will)
    (reporting|report) (you|this) [as spam], (i|we) never (signed up|subscribed|asked for this)
  `,
  asks: phrases`
    (what|which|who|where|when|why|how) (is|are|do|does|did|can|could|will|would|should|was|were|has|am|s),
    whats, wheres, hows, whos, how
    (many|much|long|often|big|secure|safe|fast|quickly|soon|easy|hard|difficult|exactly)
    (is|are|do|does|did|can|could|will|would|should|of|users|people), what (kind|sort|type) of, what
    (about|if), how about, which (one|ones|of|plan|plans|version|integrations),
    (is|are|was|were|will|does|do|did|can|could|would|has|have|should|may|shall)
    (it|there|this|that|these|those|you|your|the|we|i|they|our|my|any|anyone|anybody|someone|somebody|one|customers|users),
    (isn't|aren't|doesn't|don't|didn't|can't|couldn't|won't|wouldn't)
    (it|there|this|that|you|your|they|the), (i|we) (wonder|am wondering|was wondering|were wondering)
    [if|whether|how|what|when|where|why|which|who], (tell|show) (me|us)
    (what|how|where|when|whether|if|who|which), any (idea|chance|news)
    (if|whether|how|when|what|that|of|on), (can|could|would|will) you (tell|explain|show|send|give)
  `,
  negations: phrases`
    don't, do not, doesn't, does not, didn't, not, never, no need, without, won't, isn't, no longer, aren't,
    rather than, instead of, wasn't, no need to, wouldn't, can't, cannot, hardly
  `,
  fillers: phrases`
    please, thanks, thank you, well, so, then, um, uh, hm, hmm, oh, ah, just, really, i think, probably, i
    guess, ok, okay, sorry, to be honest, honestly, for now, still, now, it is, it's, hi, hello, hey, yes,
    sure, basically, actually, mostly, usually, lol, sir, mate, guys, bot, uhh, umm, erm, er, meh, ugh, haha,
    man, dude, bro, buddy, pal, friend, my friend, madam, ma'am, miss, folks, there, robot, ai, assistant,
    alexa, siri, cortana, google, olly, i'm sorry, i am sorry, i'm afraid, i am afraid, seems like, it seems,
    looks like, i believe, you know, in fact, shit, damn, dammit, damn it, fuck, crap, jeez, god, gosh, wow, i
    see, as far as i know, afaik, tbh, imo, in my opinion, all good, pls, plz, kindly, at all, anyway, simply,
    personally, frankly, works (for|with) (me|us), suits (me|us) [fine|well], and, or, either, again, too,
    as well,
    as far as i know, from what i know, to my knowledge, as far as i can tell, if i'm not mistaken, i
    suppose, i would think, let me think, good question, let me see, i must say, i'd say
  `,
  preambles: phrases`
    (can|could|would|will|can't|won't|couldn't|may|should) you [please|just|kindly|now], you
    (can|could|should|must|may|need to|have to|better|might want to), i [would|really|just] (want|need|would
    like|like|d like|would love|asked|told|beg|command|order|am asking|said|wish) [you|u|for you] [to]
    [just|please], i'd (like|prefer|love) [you] [to] [just], please, kindly, i [already|just]
    (said|say|repeat|would say|d say|mean|am saying|am afraid|vote), (my|the) (answer|reply|response)
    (is|would be|was|will be) [a], (that's|that is|it's|it is|it's a|that would be|that'd be) [a]
    [big|hard|definite], let's, let us, we should, (may|can) (i|we) (have|get), would you mind, do you mind,
    could i ask you to, i need you to, this (process|conversation|chat), how to, put me down (as|for) [a], you
    (are|re) to, (i'd|i would) say [that's] [a], it has to be, make it, i (want|wish) (it|this|that) to, go
    ahead and
  `,
  talk: phrases`
    i, im, ive, id, ill, me, my, mine, myself, you, youre, youve, youd, youll, your, yours, yourself, u, ur,
    it, its, this, that, thats, these, those, they, them, a, an, the, am, is, are, was, were, be, been, being,
    isnt, arent, wasnt, werent, do, does, did, done, doing, dont, doesnt, didnt, have, has, had, having,
    havent, hasnt, hadnt, will, would, wont, wouldnt, can, could, cant, cannot, couldnt, should, shouldnt,
    shall, may, might, must, let, lets, not, no, nor, of, to, for, from, in, on, with, about, by, at, as, so,
    if, and, or, than, then, what, whats, which, who, how, when, why, whether, there, here, any, anything,
    some, something, someone, somebody, one, all, everything, once, more, most, last, previous, next, first,
    just, right, very, really, quite, totally, completely, exactly, too, also, only, still, already, yet,
    else, other, another, up, out, over, back, again, please, sorry, say, says, said, saying, tell, tells,
    told, telling, talk, talked, talking, speak, spoke, spoken, speaking, hear, heard, hearing, listen,
    listening, ask, asked, asking, answer, answers, answered, answering, repeat, reply, mean, means, meant,
    meaning, understand, understood, understanding, get, got, gotten, getting, give, gave, given, giving,
    catch, caught, follow, want, wants, wanted, need, needs, needed, like, likes, know, known, knowing, think,
    thinks, believe, suppose, guess, seem, seems, feel, look, looks, looking, searching, sound, sounds, check,
    make, made, makes, making, sure, try, tried, trying, go, goes, come, came, interpret, interpreted,
    interpretation, respond, responded, explain, find, find out, word, words, sentence, statement, statements,
    message, question, questions, response, responses, command, commands, instruction, instructions, request,
    requests, requested, input, task, thing, things, part, line, bit, phrase, point, result, mistake,
    mistakes, error, errors, manner, way, information, curious, help, helping, helped, select, selecting,
    selected, pick, choose, chosen, prefer, option, options, choice, preference, ok, okay, good, great, fine,
    correct, wrong, clear, clearly, better, best, true, real, perfect, perfectly, nice, whatever, wrongly,
    now, much, little, few, even, while, because, cause, since, conversation, chat, chatting, call, bot,
    robot, machine, computer, human, person, provide, knowledge, happen, doubt, possibly, maybe, perhaps,
    said, quit, stop, cancel, end, today, ever, well, especially, i'd, bye, oh, said., further, correctly,
    exact, slowly, rightly, mind, bother, easier, simple, simpler, deal, negative, affirmative, start, begin,
    possible, definitely, absolutely, certainly, obviously, actually, honestly, let us, lets, time, times,
    later, soon, off, going, leaving, seeing, meeting, friend, so far, said so, speech, see
  `,
  clauseBreaks: phrases`but, however, although, because, though, only that, just that, and then`,
  optionWords: phrases`option, number, no, nr, the, one, answer, choice, variant, item, i choose, take`,
}
