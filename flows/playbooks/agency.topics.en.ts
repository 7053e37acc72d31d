import { either, phrases } from '../../src/understanding/languages/phrases.ts'
import type { QuestionWording } from '../wording/wording.ts'

const ads = either`
  ads, ad campaigns, adverts, advertising, advertisements, campaigns, google ads, facebook ads, meta ads, instagram
  ads, ppc, adwords, paid search, paid social, our ads, our campaigns, banners, linkedin ads, paid ads, boosted posts`
const site = either`
  site, website, web site, webpage, web page, homepage, page, pages, online shop, web shop, webshop, e-shop, store,
  landing page, web presence, layout, web design, online presence`
const contacts = either`
  leads, enquiries, inquiries, requests, calls, orders, contacts, sales, bookings, sign-ups, signups, quotes,
  messages, customers, submissions, appointments, phone calls, emails, conversions, buyers, reservations`
const visitors = either`visitors, visits, traffic, people, users, guests, views, they, page views`
const year = either`
  2001, 2002, 2003, 2004, 2005, 2006, 2007, 2008, 2009, 2010, 2011, 2012, 2013, 2014, 2015, 2016, 2017, 2018,
  nineties, 90s, 2000s, 1990s, stone age, last century`

/** What people say troubles their marketing, in English. */
export const challenge: Pick<QuestionWording, 'topics' | 'replies'> = {
  replies: {
    unseen: phrases`
      google, seo, search, visibility, ranking, rankings, traffic, reach, awareness, search (engines|results), being
      found, (our|the) (visibility|ranking|rankings|seo|traffic), google maps, brand awareness, nobody knows us, more
      visitors, organic traffic, findability, positioning, (get|getting) found, local search
    `,
    ads: phrases`
      ads, ad, advertising, campaigns, campaign, adwords, facebook, meta, ppc, clicks, instagram, tiktok, linkedin,
      budget on ads, (${ads}), (the|our|my) (ads|advertising|campaigns|campaign|adverts), ad
      (spend|costs|budget|campaigns), marketing (costs|spend), cost per (click|lead), wasted money, paid traffic
    `,
    enquiries: phrases`
      leads, enquiries, inquiries, conversion, conversions, orders, sales, calls, contacts, bookings,
      (more|few|fewer|too few|not enough|no|some|better|quality) (${contacts}), conversion rate, lead
      (generation|gen), (the|our) conversion [rate], contact form, the funnel, cart abandonment
    `,
    outdated: phrases`
      website, site, homepage, design, redesign, relaunch, landing page, (our|my) [old|new|outdated|whole|own]
      (${site}), (old|new|outdated|better|modern) (${site}), the (look|design), mobile version, it is
      (old|slow|ugly|outdated)
    `,
  },
  topics: {
    unseen: phrases`
      seo, search engine optimisation, search engine optimization, organic (traffic|search|reach|ranking), google
      ranking, (nobody|no one|noone|hardly anybody|hardly anyone|few people|not enough people|nobody new)
      [can|ever|really] (finds|find|sees|see|notices|knows) [about] (us|our site|our website|our shop),
      (people|customers|clients|patients|guests) (can't|cannot|don't|do not|never|hardly|barely|struggle to)
      (find|see|know|find out about) [us|about us], (hard|difficult|impossible) to find [us], (want|need|like|have) to
      be (found|seen|visible), [be] [more|better] (visible|found) (on|in|via) (google|search|the search|the internet),
      (not|hardly|barely|isn't|aren't|poorly) [very|really] (visible|found|listed|ranked|showing up|ranking)
      [on|in|online], invisible [on|in|online], (don't|doesn't|do not|does not|hardly|barely|never|not) [even] (show
      up|shows up|appear|appears|rank|ranks|come up|comes up|turn up), [second|third|fourth|fifth] page
      [one|two|three|four|five|six|ten|2|3|4|5|6|10] [of|on|in] [the] (google|search|results),
      (improve|better|increase|boost|raise|fix|work on) [our|the|my] [google|search|online|local]
      (visibility|ranking|rankings|seo|positions|traffic|reach), (rank|show|appear|be|come|get)
      (higher|better|first|at the top|on page one|on the first page|on the top|up) [up|on|in] [the]
      (google|search|results), (competitors|competition|rivals|others|everybody else|everyone else)
      [is|are|always|all] [always|all|far|ranked] (above|ahead of|before|outrank|outranks|higher than|in front of)
      [us], (not enough|too little|low|no|little|hardly any|more) [organic] traffic, not enough visitors, (nobody|no
      one|hardly anyone|few people) (visits|visit|comes to|lands on) [our|the|us] [site|website|page],
      (traffic|visits|rankings|positions|visitors) [has|have|is|are] (dropped|fallen|fell|down|going
      down|declining|falling), (lost|losing) [our|all] (rankings|positions|organic traffic), (google|search)
      [simply|just] (ignores|hides|does not know|doesn't know|doesn't show) us, below the competition, buried
      (in|on|under), (never|not|hardly) [really] heard (of|about) us, (traffic|visits|rankings|positions|organic
      visits|visitors|organic traffic) [has|have|keep|keeps|is|are|just] [been|going]
      (halved|dropping|collapsed|plummeted|tanked|shrinking|going down|down|sinking),
      (dropped|fell|fallen|slipped|disappeared|vanished|gone|thrown|kicked) (out of|off|from|down in) [the]
      [first|top|google|search] (results|page|google|search|rankings|top|index), (when|if|whenever) you
      (google|search|look) [for] (us|our), (type|know|enter|search) [for] our [exact|full] name [in] to
      (find|get|reach|see), top (three|five|ten|3|5|10) (for|in|on) [our|the] (city|town|google|search|region|area),
      no trace of us, (better|higher|more) (ranking|rankings|positions|visibility)
    `,
    ads: phrases`
      (${ads}) [just|simply|really|still|that|which|they] (don't|do not|doesn't|does not|didn't|aren't|are
      not|isn't|is not|never|hardly|barely|not|no longer) [really|even]
      (pay|paying|work|working|convert|converting|perform|performing|bring|bringing|sell|deliver|return|worth|profitable|earn|help|generate),
      (${ads}) [just|simply|only|that|have become|are|is|got|get|has become] [far|way|much]
      (too|so|very|increasingly|more and more|really|just|quite) (expensive|pricey|costly|dear|a waste|money down the
      drain), (${ads}) (cost|costs|burn|eat|eats|swallow|devour|consume|drain) [up] [us] [far|way|much|almost]
      [more|too much|a fortune|a lot|all|money|a bomb|our budget|the budget],
      (burn|burning|waste|wasting|lose|losing|spend|spending|pour|pouring|throw|throwing|sink|paying|pay|putting) ...
      (on|in|into|for|at|with|to) [our|the|these|all|those] (${ads}|facebook|google|instagram|linkedin|clicks),
      (clicks|cpc|cost per click|cost per lead|leads from ads|every click|each click|every lead) [are|is|have
      become|has become|cost|costs] [far|way|much] [too|so|very|us] (expensive|high|pricey|costly|much|dear|a
      fortune), (improve|optimise|optimize|fix|manage|run|set up|take over|look after|audit) [our|the|my] (${ads}),
      (cheaper|better) (ads|clicks|campaigns|advertising), [poor|low|bad|terrible] roas, ad (spend|budget|money)
      [is|goes|that] [wasted|down the drain|too high|nowhere|out of control], wasted (ad|advertising)
      (spend|budget|money), (need|want|looking for) [someone|somebody|help] [to|with] [run|manage|do] [our|the]
      (${ads}), no (return|results|sales) (from|on) [our|the] (${ads}), (advertise|advertising) ... (nothing|no
      results|without results|without success|no effect|little effect|in vain), (${ads}) [only|just|do|might]
      (get|bring|give|generate|have) [us] [lots of|only|many|a lot of|plenty of]
      (clicks|likes|views|traffic|impressions|visits) but, expensive (clicks|ads|campaigns|leads|advertising),
      (last|latest|recent) (campaign|ads|ad) [only|just] (brought|got|gave|generated|made|sold) [us], which
      (campaign|campaigns|ads|ad) (work|works|bring|brings|pay|pays), [every|each]
      (lead|leads|click|customer|sale|enquiry) [from] [facebook|google|ads|instagram|linkedin] (cost|costs) [us],
      (put|puts|invest|investing|invested|spent) ... [a month|every month|a year|monthly] (in|into|on) [our|the]
      (${ads}|facebook|google), (cost per click|cpc|click prices|price per click) [has|have] (doubled|tripled|went
      up|goes up|gone up|rose|risen|exploded), ad budget, advertising budget [is] gone, (sort out|take care
      of|organise|organize) [our|the] (${ads})
    `,
    enquiries: phrases`
      (${visitors}) ... (but|yet|however|without|and) ... (hardly|no|nobody|few|none|not|nothing|no
      one|barely|leave|never|don't|zero|without) ... [${contacts}|write|writes|call|calls|buy|buys], (${visitors})
      [just|only|simply|come|look|browse|look around|click around|land] [on|our|the] [site|page] [and|then|but]
      [then|they|just] (leave|leave again|bounce|go away|go|disappear|vanish|are gone|click away|run away|drop off)
      [again], (${visitors}) (don't|do not|doesn't|never|hardly|rarely|hardly ever|won't) [even|ever]
      (buy|write|call|contact|convert|enquire|order|get in touch|ask|book|fill|leave|become|turn|respond|sign up),
      (nobody|no one|noone|hardly anybody|hardly anyone|few people|almost nobody) [ever|really|of them]
      (writes|calls|contacts|fills|asks|enquires|gets in
      touch|buys|orders|books|rings|responds|leaves|uses|converts|write|call|buy|get in touch|fill|signs up),
      (few|hardly any|no|not enough|too few|zero|barely any|almost no|so few|very few|not many|fewer and
      fewer|fewer|hardly) [new|good|online|real|quality]
      (leads|enquiries|inquiries|requests|calls|orders|bookings|sign-ups|signups|quotes|messages|conversions|submissions|appointments),
      (more|better|generate|get|want|need) [more|new|better|qualified]
      (leads|enquiries|inquiries|requests|bookings|calls|sign-ups|conversions|online orders), conversion*,
      (contact|enquiry|order) form ... (empty|unused|nothing|dead|nobody|silent|quiet), phone [hardly|doesn't|does
      not|never|barely|isn't|is] [ever|not] (ring|rings|ringing|silent|quiet), (${site}) (doesn't|does
      not|isn't|not|never|hardly|brings|brings in|generates|gets us|gives us) [really|us]
      (convert|converts|sell|sells|bring|generate|generates|selling|nothing|no|few|little) [any|us|${contacts}],
      bounce rate, (abandoned|abandon) [their|the] (carts|baskets|cart|basket), cart abandonment, lead generation,
      (turn|turning|convert|make) [more|the] (visitors|visits|traffic|clicks) (into|to) [paying]
      (customers|leads|enquiries|clients|sales|orders), (one|two|1|2) (in|out of) (a|one|every) (hundred|thousand),
      (inbox|mailbox|order book|calendar) [is|stays|remains] [always|still] (empty|quiet), phone [stays|remains|is|has
      gone|goes] (quiet|silent|dead), [into|in] [the|their] (basket|cart|baskets|carts) ...
      (vanish|leave|disappear|abandon|drop|gone|go), (site|website|page|homepage) [to|should|must|could] (bring
      in|bring|bring us|attract|generate|get us|win) [more|new|us|in]
      (customers|clients|leads|orders|business|enquiries|sales), (few|hardly|not enough|fewer)
      (people|visitors|customers) [ever] (contact|call|write to|get in touch|enquire|book), (have|got|get|getting)
      [only|just|so|very|far] (few|hardly any|no|too few|zero|barely any|almost no|not enough) [new|good|online]
      (leads|enquiries|inquiries|requests|calls|orders|bookings|sign-ups|conversions|messages)
    `,
    outdated: phrases`
      redesign*, relaunch*, revamp, rebrand, (${site}) [is|are|looks|feels|has|was|seems|we have|we've got]
      [a|really|very|so|just|too|quite|bit|far|totally|completely|a bit|hopelessly] [too|from the|like]
      (old|outdated|dated|ancient|ugly|slow|old-fashioned|antique|embarrassing|stone age|behind the
      times|obsolete|broken|stale|clunky|tired|aged|past it|horrible|terrible), (ashamed|embarrassed) (of|by) [our]
      (${site}), (need|needs|want|wants|looking for|build|make|create|order|after|would
      like|like|get|launch|design|require|have) [us|me|a|an|the|our] [a] [completely|whole|brand]
      (new|modern|fresh|better|first|own|proper|more modern|different) [modern|company] (${site}), [a]
      (makeover|facelift|overhaul|update|refresh|modernisation) [of|for] [our|the] [${site}],
      (modernise|modernize|update|refresh|overhaul|rebuild|redo|renew|remake|replace) [our|the|my] [old|whole|entire]
      (${site}|design), (doesn't|does
      not|don't|not|won't|isn't|hardly|badly|terrible|awful|ugly|broken|unusable|nothing works)
      [work|works|load|loads|open|opens|display|look|looks|usable|readable|adapted] [well|properly|right|good|at all]
      (on|for|to) [a|the|any] (phones|phone|mobile|mobiles|smartphones|smartphone|tablet|tablets|mobile phones), not
      (responsive|mobile-friendly|mobile friendly), (loads|loading|opens) (slowly|forever|for ages|too slowly|too
      long|for minutes), takes (ages|forever|minutes) to load,
      (looks|look|is|dates|made|built|from|done|comes|${site}) [like|as if|back]
      [it's|its|it|to|in|from|something|is|the|was] [from|made in|the] (${year}), (hasn't|has not|haven't|have
      not|nobody has|no one has|not) [been] (updated|touched|changed|refreshed|update) ... [for|in|since|years],
      (years|ages) (old|out of date|behind), (don't|do not) have (a|any) (site|website|homepage), no website [yet|at
      all], (can't|cannot) (edit|change|update) [anything|it|the site|the content|texts], takes [about|over|more than]
      (five|six|eight|ten|twelve|fifteen|twenty|a few|several|5|10|15|20) seconds to (open|load|show), (have|got|has)
      [a|an|our|this] [really|very|pretty|rather|quite|terribly]
      (old|outdated|ugly|slow|ancient|dated|terrible|old-fashioned) (${site})
    `,
  },
}
