import { either, phrases } from '../../src/understanding/languages/phrases.ts'
import { circumstances } from './en.circumstances.ts'
import type { Replies } from './replies.ts'

const clients = either`clients, customers, client, customer, people, buyers, users, guests, they, shoppers`
const assets = either`
  clients, customers, client, customer, leads, money, deals, business, orders, revenue, sales, projects, buyers, enquiries,
  accounts, contracts, tenders, income, turnover, profit, bookings, jobs`
const approved = either`
  approved, signed off, signed, cleared, released, secured, confirmed, granted, allocated, agreed, agreed on, in place,
  green-lit, authorised, authorized, set aside, rubber-stamped`
const contract = either`
  contract, licence, license, subscription, agreement, lease, licences, licenses, contracts, rental, support, warranty`
const ends = either`
  ends, expires, runs out, is ending, is expiring, is running out, terminates, is up, comes to an end, end, expire, will
  end, will expire, will run out, is about to end, is about to expire, is over, lapses, are ending, are expiring, finishes`
const notice = either`
  supplier, provider, vendor, system, tool, software, agency, partner, contractor, landlord`
const superior = either`
  boss, manager, line manager, director, cfo, ceo, coo, cto, chief, partner, business partner, wife, husband, spouse,
  owner, founder, co-founder, cofounder, accountant, lawyer, supervisor, finance director, managing director, head,
  controller, president, chairman, investor, it guy, it manager, bookkeeper, brother, father, sister, mother, treasurer,
  head of finance, head of sales, head of it, head of operations, finance manager, sales director, md`
const body = either`
  board, committee, team, management, management team, council, directors, partners, shareholders, owners, founders, family,
  leadership team, board of directors, executives, managers, investors, supervisory board`
const unit = either`
  it, finance, legal, procurement, hr, purchasing, accounting, operations, marketing, sales, security, compliance,
  management, it department, finance department, legal department`
const count = either`two, three, four, five, six, seven, eight, ten, 2, 3, 4, 5, 6, 7, 8, 10, several, a few, many`
const site = either`office, shop, store, branch, location, site, plant, factory, warehouse, restaurant, workshop, market`

export const en: Replies = {
  ...circumstances,
  pain: {
    topics: {
      losing: phrases`
        (lose|losing|loosing|loose) ... (${assets}), lost ... (${assets}), (cost|costs|costing) us [real|a lot of|good|serious|too
        much|big|hard] (money|cash|revenue|a fortune|thousands), (cost|costs|costing) us ...
        (clients|customers|deals|accounts|orders|contracts|sales), (${clients}) [simply|just|then|always]
        (cancel|leave|are leaving|left|quit|churn|give up|walk away|go away|run away|disappear|switch|are going
        elsewhere|go elsewhere|go somewhere else|drop off), (${clients}) (go|are going|switch|turn|run|move|defect) [over] to
        [the|our|other|a] (competition|competitors|competitor|companies|somebody else|someone else),
        (revenue|turnover|profit|profits|sales|margins|earnings) (drop|drops|fall|falls|suffer|suffers|shrink|shrinks|go
        down|goes down|is falling|is dropping|are falling|are dropping), competitors (overtake|are overtaking|beat) us
      `,
      slowed: phrases`
        (lots|a lot|loads|tons|plenty|heaps|so much|too much|all the|endless) [of] (manual|double|extra|repetitive) (work|entry),
        too (many|much) (hours|time|effort|paperwork), takes [us|me|them|everybody] [far|way|much|just] too (long|much time),
        (waste|wasting|wasted|lose|losing|spend|spending) ... (hours|days|time|evenings|afternoons|weekends), (eats|eating)
        [up] [all|too much of] our (time|day|days|week|evenings|weekends), (hours|days) [and hours] (spent|wasted|lost) on,
        (work|working|do|doing) overtime, (stay|staying|sit|sitting|work|working) late, everything takes
        (ages|forever|too long|longer), (type|typing|retype|retyping|enter|copy) ... (twice|by hand|manually)
      `,
      bearable: phrases`
        not the end of the world, life goes on, (we|we'd|we would|we'll|we will) [still|somehow|just|all] (survive|cope|get by),
        no (big|huge|real|great|serious) (problem|drama|harm|issue|pain), nothing (dramatic|serious|tragic), (annoying|irritating)
        but (fine|ok|okay|bearable|tolerable)
      `,
    },
    replies: {
      losing: phrases`
        losses, loss, lost revenue, lost money, money, churn, bankruptcy, we'd go under, we go bust, (it|that) costs us,
        customers, clients, complaints and cancellations, we fall behind, missed opportunities
      `,
      slowed: phrases`
        slow, slowly, overtime, manual work, time, hours, our time, lots of time, wasted (time|hours|days), paperwork, double
        work, it drags on, it drags, delays, stress, frustration, everybody is annoyed, we (get|fall) behind, inefficiency
      `,
      bearable: phrases`
        nothing, nothing much, not much, not a lot, nothing really, nothing happens, nothing changes, nothing special, nothing bad,
        we manage, we manage (fine|well|ok|okay|alright), manageable, we cope, we are fine, we're fine, it's fine,
        (fine|ok|okay) for now, no problem, no problems, business as usual, same as (now|always|before|ever), it works, we get
        along, not too bad, could be worse, we carry on, we'd carry on
      `,
    },
  },
  approved: {
    topics: {
      approved: phrases`
        (budget|money|funds|funding|sum|amount) (is|are|has been|have been|was|were|got|has|'s) [already|all|fully|now] [been]
        (${approved}), (budget|money|funds|funding) (is|are) (there|available|ready|waiting|in the bank|in the account|on the
        account)
      `,
      planned: phrases`
        (budget|money|funds|sum) (is|are|has been|have been) [already|only|just] (planned|budgeted|foreseen|earmarked|pencilled
        in|penciled in) [for], (budget|money|funds|sum) (is|are|has been|have been) [already|only|just]
        (planned|budgeted|foreseen|earmarked|pencilled in|penciled in) [for] ... (not|isn't|nobody|no one|awaiting|waiting|pending)
        ... [${approved}]
      `,
      'not-yet': phrases`
        nothing (has been|is|was|has|got) [yet|been] (${approved}), (nobody|no one|noone|no-one) (has|'s) [yet] (${approved}) [it|that|anything|the
        budget], (budget|money|funds) (isn't|is not|hasn't been|has not been|has not yet been|aren't|not) [yet] (${approved})
      `,
    },
    replies: {
      approved: phrases`
        [all|already|fully|officially|it's|it is] (${approved}), [it's|it is|it has|has|have] [already|all] been (${approved}),
        done, all done, (board|management|cfo|boss|ceo|director|they|owner|committee|we|head office|i) [has|have|already|just]
        [already] (approved|signed|signed off|cleared|agreed|said yes|ok'd|okayed|confirmed) [it|on it|that|to it], (signed|gave)
        it (off|the green light|the go-ahead), it is there, (it|that) is (available|secured|ready|ours|in the bank), (we've|we
        have|i have|it has|got) [got] the (green light|go-ahead|approval|ok|money|funds), (can|could|may) [already|all] (spend|use)
        (it|that|them), we can spend, go-ahead
      `,
      planned: phrases`
        [it is|it's] planned, planned for, [it's|it is] in [the|our|next year's|next years] [next year's|annual]
        (plan|plans|budget|forecast|pipeline), budgeted [for], earmarked, pencilled in, penciled in, foreseen, in principle,
        (planned|budgeted|plan|plans|budget|earmarked|foreseen|pencilled in|penciled in|put aside) [for] ...
        (not|isn't|hasn't been|nobody|no one|awaiting|waiting|pending|unsigned|unconfirmed|unapproved|missing) ... [${approved}|it],
        (waiting|we wait|wait) for [the|an|final|its|their|our] (approval|sign-off|sign off|decision|signature|ok|board|green
        light|go-ahead), awaiting [the|final|its] (approval|sign-off|decision|signature|confirmation),
        [final] (approval|sign-off|signature|confirmation|decision) (is|still) [still] (pending|missing|open|outstanding|to come),
        pending, pending approval, tentatively, provisionally, requested, applied for, on the way, almost [${approved}], nearly
        [${approved}], in progress, under review, being (discussed|reviewed|approved|decided)
      `,
      'not-yet': phrases`
        not (${approved}) [yet], (hasn't|has not|haven't|have not|isn't|wasn't) [yet|been] [yet|been] (${approved}) [it] [yet],
        (still|first) (have|has|need|needs|must) [to] [be|get|ask|fight|apply] [for] [it|that|approval|a decision] [approved|signed off|for it],
        (haven't|have not|not|nobody has|nobody) [even] asked [for it|anyone|anybody|yet], no approval [yet], not a cent,
        nothing (is|has been) (decided|settled|certain|fixed) [yet], i still have to (ask|request|present|pitch|justify) [for] [it]
      `,
    },
  },
  signers: {
    replies: {
      nobody: phrases`
        nobody, no one, noone, none, no other person, no other people, no others, just me, only me, me alone, me only, i alone,
        myself, only myself, just myself, (nobody|no one|noone) (else|other|apart from me|besides me|but me), (don't|do not) (need|have to|require) ...
        (permission|approval|consent|anyone|anybody|ask|sign), (nobody|no one|no-one) (has|needs|must) ... [agree|sign|ask],
        my (signature|approval|word|decision|ok|consent|yes) (is|alone is) (enough|sufficient|all it takes), i'm the only (one|person),
        it's (just|only) me, it's all me, it is (just|only) me, [i] [can] (decide|sign) [this|that|it] (alone|myself|on my own|by myself), zero,
        nobody at all, i'm the (boss|owner), i am the (boss|owner)
      `,
      'one-more': phrases`
        one, [just|only] one, one [more|other|another] (person|colleague|partner|man|woman|manager|signature|boss|director|guy|approval), another
        (person|colleague|partner|manager|director|signature), [only|just] (my|our|the|a) (${superior}), (${superior}), one of (my|our|the)
        (partners|directors|colleagues|owners|founders), (he|she) (has|needs|must) ... (agree|sign|approve), single signature
      `,
      several: phrases`
        several, a few, a couple, many, quite a few, lots, (${count}) [other|more] (people|persons|colleagues|partners|directors|managers|signatures|of
        them|of us|owners|founders|others|departments), (the|our|a|yes|and) [whole|entire|full] (${body}), [whole|entire|full]
        (board|committee|council|management team|board of directors|shareholders), all (of them|the partners|the directors|of us|partners|directors|${count}),
        they all, both [of them|partners|directors|owners|of us|founders], everybody, everyone, (my|our|the) (${superior}) and
        [also] [my|our|the|a|his|her] (${superior}|${body}|${unit}), (${superior}) and [also] [my|our|the|a] (${superior}|${body}|${unit}),
        (our|the) (${body}) and ... (${superior}|${body}|${unit}), [the|our] (${unit}) and [the|our] (${unit}|${superior}|${body}),
        [the|our] (${unit}) (${unit}|${superior}) [and|plus] [the|our] (${unit}|${superior}|${body}), different departments, a (whole|long) (list|chain), more than one
      `,
    },
  },
  driver: {
    topics: {
      deadline: phrases`
        (${contract}) [with|of|for|on] [our|the|my] [old|current|present|existing|previous] [${notice}] (${ends}),
        (gave|given|giving|give|handed in) notice [to], (cancelled|canceled|terminated|left|leaving|leave) [our|the] [contract with] [our|the]
        [old|current|present|existing|previous] (${notice}), (audit|inspection|tender|certification|trade fair|exhibition) [is] (coming|coming
        up|due|scheduled|ahead|planned|approaching|upcoming), (there is|there's|we have|facing|face|expecting) an [upcoming|external|annual]
        (audit|inspection), (have|has|need) to be (ready|finished|done|live|compliant) (by|before|for), new (law|regulation|regulations|rules|requirements)
        (come|comes|take|takes|kick) [into] [in|effect|force], (legal|regulatory) (deadline|requirement|requirements)
      `,
      growth: phrases`
        (we're|we are|we keep|company is|business is|team is) [already|now|currently|quickly|rapidly|really|just]
        (growing|expanding|scaling|scaling up|booming) [fast|quickly|rapidly], we (grow|expand) [very|too|so] [fast|quickly|rapidly],
        (opening|open|launching|adding) [a|an|our|up a|another] [second|new|third|another|fourth] (${site}), (hiring|hire|recruiting|taking on) ...
        (people|employees|staff|colleagues|reps|salespeople|agents|developers|engineers|workers), (new|a|second) (product|branch|office|shop|store|market|line) [is|we]
        (coming|coming out|launches|starts|opens|launching|opening|launch|open|being launched), (launch|launching|release|releasing) [a|our|the] [new]
        (product|line|brand|shop|store|website|service), (enter|entering|expand|expanding) [a|into|to] [a] [new] (market|markets|country|countries|abroad),
        outgrown [our|the], new [big] (project|client|customer) (starts|is starting|kicks off|begins)
      `,
    },
    replies: {
      deadline: phrases`
        deadline, a deadline, the deadline, [the|our|a|an] [old|current|existing] (${contract}), notice [period], audit, an audit, the audit, inspection, law, the law, a
        (law|regulation|tender|trade fair|fair|event|campaign), regulations, tender, trade show, season, the season, high season,
        [the] end of (the|our|this) (year|quarter|season|fiscal year), opening (day|date), the move, a move, moving [offices], move-in date, the wedding,
        contractual, investor (meeting|deadline), a client deadline, our client
      `,
      growth: phrases`
        growth, [our] [rapid|fast] growth, expansion, expanding, growing, [a|the|our] new
        (project|product|office|hires|team|customers|markets|market|branch|shop|store|people|client|clients|investor|website|location), a project, project, the project, a
        launch, launch, product launch, new hires, hiring, opening a, scaling, more (clients|customers|people|orders|work)
      `,
      none: phrases`
        nothing, nothing (in particular|special|specific|really|much|urgent), no [particular|special|specific|real] reason, no reason, just because,
        [it's|it is|it] [just|simply] [seems|feels] [like] [a] good (moment|time), not really, just (want|would like|like) to, no [hard|fixed|real|particular] (deadline|date|dates),
        [we're|we are] [just|simply] ready, it's just time, it is just time, it's about time, [just|simply] a (feeling|wish|guess), no pressure, simply when it
        suits us, when it suits [us], we have time, just a target
      `,
    },
  },
  amount: {
    replies: {
      none: phrases`
        (we|i) (don't|do not) have any, nothing (yet|so far|planned|set aside|at the moment|for now), nothing (has been|is|was)
        (planned|set aside|budgeted|allocated|reserved) [for it|for this|yet], not (planned|budgeted) [for it|for this|yet], no (funds|funding|money), (haven't|have not)
        (budgeted|planned|set aside|allocated) [for it|for this|anything|any|yet]
      `,
    },
  },
}
