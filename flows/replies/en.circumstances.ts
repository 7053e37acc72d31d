import { phrases } from '../../src/understanding/languages/phrases.ts'
import type { Replies } from './replies.ts'

/** What has been tried, how it ranks, what brings customers back, how far the plans are, who chooses: in English. */
export const circumstances: Replies = {
  tried: {
    topics: {
      others: phrases`
        (worked|working|work) [once|already|before|briefly] with [another|an|a|other|some|two|several|different] [other|local|marketing|big|small]
        (agency|agencies|freelancer|freelancers|contractor|consultant|company|studio), (had|hired|paid|tried|fired|used|changed) [already|once]
        [another|an|a|two|three|several|one|our] [other|local|marketing|previous|last|different]
        (agency|agencies|freelancer|freelancers|contractor|consultant|studio), [our|the] (previous|last|former|old)
        (agency|freelancer|contractor|consultant), (have|have already|have once|had|have had|already had|already have) (worked
        with|hired|tried|paid|used|had|with|had) [another|an|a|other|some|two|several] [other|different|local]
        (agency|agencies|freelancer|freelancers|consultant|studio|contractor)
      `,
    },
    replies: {
      nothing: phrases`
        nothing, nothing [much] (so far|yet|really|at all|serious|before), not [much] (yet|really|so far), never, none, not a thing, not once,
        (haven't|have not|hasn't|never|didn't|did not) [really|even|yet|ever] (done|tried|started|begun|attempted|touched|do|try)
        [a|anything|it|that|one] [thing|yet|so far|before], (we're|we are|i'm|i am|only|just|still) [only|just] [starting|beginning]
        (starting|beginning|out|started|from scratch), [this|it|that] [is|will be|would be] [our|my|the] [very] first
        (attempt|try|time|go|step|experience), from (scratch|zero), brand new to (this|it)
      `,
      ourselves: phrases`
        ourselves, by ourselves, on (our|my) own, diy, do it yourself, myself, by myself, in-house, in house, internally, (we|i)
        (did|tried|do|played|experimented|fiddled|tinkered|managed|made|built|set) ... (ourselves|myself|on our own|in-house|in house|internally|a
        bit|a little), (a|my|our|one) [of] [our]
        (colleague|colleagues|nephew|niece|son|daughter|intern|trainee|assistant|secretary|brother|cousin|friend|employee|wife|husband|student|marketing
        person|marketing guy|marketing team|it guy|own people) [has|have|had] [once|already]
        (did|tried|had|does|made|set|looked|worked|helped|played|built|took|runs|posts|done|ran), (our|my) own
        (people|team|staff|efforts|hands|marketing team), (fiddled|tinkered|experimented|played around|messed|dabbled) [around|about] [with|in] [it|a
        bit], with (youtube|tutorials|our own people|chatgpt), a (colleague|intern|relative), (our|my|an|the)
        (intern|assistant|trainee|secretary|nephew|niece|colleague), (watched|read) [some|a few|a lot of] (tutorials|videos|guides|blogs), i
        (post|posted|do|tried|write) [something|a bit|it|things] [now and then|sometimes|myself|occasionally]
      `,
      others: phrases`
        agency, agencies, freelancer, freelancers, consultant, contractor, (a|an|another|one|two|three|several|some|with|by|through|our|the)
        [other|local|small|big|previous|marketing|different|last|former|outside]
        (agency|agencies|freelancer|freelancers|consultant|contractor|company|companies|studio|specialist|expert|firm|firms|specialists|provider),
        outside help, external help, with [outside|external|somebody's|someone's|professional] help, (outsourced|hired|paid|subcontracted)
        [it|to|someone|somebody|people|a|an], [an|some|from] (external|outside) (agency|person|people|specialist|company|experts|expert),
        professionals, someone (else|from outside|external), got help
      `,
    },
  },
  priority: {
    topics: {
      first: phrases`
        (number one|top|highest|biggest|first|main|no. 1) [topic|issue] (priority|priorities|topic|concern|issue|project|goal), (our|my|the) (number
        one|no. 1), at the [very] top of [our|my|the] [list|agenda], nothing [is] (more important|matters more), more important than
        (anything|everything)
      `,
      someday: phrases`
        (not|isn't|hardly|no|never) [a|our|really|exactly|the] [a|top|big|high] priority, low priority, (lowest|bottom) [of|on] [our|the|my]
        [list|priority|priorities], back burner
      `,
    },
    replies: {
      first: phrases`
        top, [the] very top, number one, no. 1, first, 1, first place, the first, highest, [very|extremely|super] urgent,
        (extremely|super|absolutely|vital|critical|crucial|essential) [important|high], vital, critical, crucial, essential, top [of] [the|our|my]
        [list|agenda|topic|one], (at|on|right at|near) [the|our|my] [very|absolute] top, absolute priority, most important [thing|topic|one], [the]
        most important, (before|above|ahead of) (everything|anything|all) [else], (boss|ceo|management|director|owner|investors|they) [keeps|keep]
        (asks|ask|pushes|talks|asking|pushing|talk) [about|for|me] [it|this|about it] [every|all|daily|constantly], as high as it (gets|can be),
        (can't|cannot) wait [any longer], drop everything, we need it yesterday, highest priority, urgent, (everything|all) else (has|can|must|will
        have) [to] wait, (can't|cannot|couldn't) be more urgent, (main|biggest|number one|top) (goal|priority|topic|task) [of|for] [this|the]
        [year|quarter], keeps me (awake|up) [at night]
      `,
      'among-first': phrases`
        [fairly|quite|pretty|rather|relatively|reasonably|very|really] high [up] [on] [the|our|my] [list],
        (quite|fairly|pretty|rather|relatively|reasonably) (high|important|urgent|far up|near the top), high, important, very important, in the top
        (three|five|ten|3|5|half), top (three|five|3|5|half), second, third, 2nd, 3rd, second place, one of [the|our|my]
        [two|three|four|five|several|top|main|a few] [or] [two|three|four|five] [big|main|most|top|important]
        (things|priorities|topics|projects|goals|issues|tasks|themes|important), among [the|our|my] [first|top|main|most|big] [few|important]
        [ones|things|topics|priorities|three|five|projects], important but ... (only|not|other|else|first), (medium|middle) to high, upper
        (half|third|part), (next|second|right) after ..., up there, fairly near the top, a priority, priority, one of [this|the|our]
        [year's|quarter's] (goals|priorities|projects|aims)
      `,
      someday: phrases`
        low, very low, [quite|rather|pretty|fairly|very|somewhat|really] (low|far down|at the bottom), bottom, (at|near|towards) the (bottom|end) [of]
        [the|our|my] [list], last, (other|more) (things|topics|projects|matters|urgent|important|issues) [things|matters]
        (come|are|have|take|go|matter|first) [first|priority|more|precedence|right] [important|urgent|now], [there's|there are|we have|have]
        [more|bigger] (important|urgent|pressing) (things|matters|topics|problems|stuff), (one|some) day, someday, some time, sometime, eventually,
        when [we|i|there] [have|is|get|find] [some|the|a] [spare|free|more] (time|moment|minute), not
        [very|that|so|too|really|particularly|terribly|exactly|all that] (high|important|urgent|pressing|much), (we'll|we will|will|i'll) [probably]
        get (round|around|to) [to] [it|that] [one|some|eventually|someday|later], no (rush|hurry|pressure), nice to have, it can wait, can wait,
        medium, in the middle, somewhere in the middle, middle, in between, so-so, can be postponed, on the back burner, side project,
        (bigger|other|more important|more urgent) (worries|problems|fish|priorities|concerns), when things (calm|quiet|slow|settle) [down]
      `,
    },
  },
  occasion: {
    topics: {
      more: phrases`
        outgrown (what|our|the|it), (our|the|this) [current|present] (plan|package|licence|license|tariff|subscription) [is|has]
        [become|got|too|getting] [too] (small|tight|limited|full)
      `,
    },
    replies: {
      more: phrases`
        more, more of (the|it|that|these|them|what) [same|we have|we've got], [the|much] same [again|as|thing|for] [before|last
        time|more|please|again], (extra|additional|further|more)
        (seats|licences|licenses|users|places|people|accounts|pages|campaigns|work|budget|modules|hours|capacity|markets|content|languages), another
        (round|batch|ten|five|few|set|one|location|shop|office|licence|license|country|campaign) [of] [the|these|them] [same],
        (need|needs|want|order|add|buy|get|have) [some|a|about|another] [few|couple|lot|five|ten|twenty|two|three] [of] more
        [of|seats|users|licences|people|places|accounts], (expand|extend|extending|expanding|scale|upgrade|upgrading|enlarge|increase|widen|broaden)
        [what|our|the|it|up|that] [we|plan|current|package|contract|have|cooperation|scope|campaigns|budget|subscription], (too small|got too
        small|not enough|no longer enough|run out of|running out of|ran out of) [for|seats|space|licences] [us|any more], the same for [our|a|the]
        [second|new|other|another], we (grow|grew|have grown|are growing)
      `,
      new: phrases`
        new, something (new|else|different|other), [a|quite|completely|totally] (different|new|another|other|separate)
        (thing|project|product|department|topic|team|service|service|area|brand|shop|subject|matter|campaign|website|site|idea|one|company|need|market|country),
        another (project|product|department|team|topic|service|brand|business|matter|thing), (try|test|see|look at|add|consider|use)
        [one|some|out|something] [of] [your|the|another|a] [other] (products|services|product|service|offers|tools|offer), (new|next|another|fresh)
        project, project (you|that you) [do not|don't|haven't] [yet] know [about] [yet], (this time|now) ... (another|different|new|else|other)
      `,
      trouble: phrases`
        problem, problems, trouble, troubles, complaint, a complaint, issue, issues, bug, bugs, (a|some|the|with|have|has|got) [few|lot
        of|serious|big|small] (problem|problems|issue|issues|trouble|complaint|complaints|bug|bugs),
        (not|isn't|aren't|unhappy|dissatisfied|disappointed|hardly|less) [very|really|too|so|fully|entirely|exactly|quite|at all]
        (happy|satisfied|pleased|content|impressed|with|about|convinced|thrilled|that), unhappy, dissatisfied, disappointed, (hasn't|has not|isn't|is
        not|doesn't|does not|don't|not|stopped|aren't|won't|no longer|haven't|never) [been|always|really]
        [working|work|works|running|functioning|function|going|loading|doing] [as|properly|well|correctly|right|since|any more|the
        way|smoothly|like|what], (results|numbers|rankings|sales|leads|traffic|figures|performance|quality|enquiries)
        [have|has|are|is|keep|went|go|keeps] [been|got|gone]
        (dropped|drop|dropping|fallen|falling|down|worse|declining|declined|bad|poor|suffered|plummeted|worsened|disappointing),
        (something|things|everything|it) [is|are|has|have|went|goes|keeps|just] [gone|going|not|always]
        (wrong|broken|broke|badly|right|crashing|crashes|worse|breaking|fails|failing), (broken|broke down|crashes|it fails|error|errors|keeps
        crashing|doesn't work|does not work|not working), (nobody|no one) (answers|replies|responds|reacts|calls us back)
      `,
    },
  },
  plan: {
    replies: {
      ready: phrases`
        ready, all ready, [it's|it is|we're|we are] [all|fully|already] (ready|set|prepared|done|finished|planned|measured|empty), all set, finished,
        complete, completed, prepared, done, (everything|all|it|room|flat|house|walls|floor|floors|place|apartment) [is|are|has been|have been|'s]
        [all|already|now] [been] (ready|prepared|done|set|finished|empty|plastered|painted|measured|laid|completed|complete|in place|standing),
        (you|one|someone|somebody|they) (can|could|may) [already|just|now] [come] [over|round|by|and] [and] (measure|come|start|begin|take
        measurements), (walls|floor|floors|plaster|tiles|electrics|plumbing|wiring) [and] [walls|floor|floors|tiles|electrics|plumbing]
        (done|finished|ready|dry|painted|laid|are in|are up), (renovation|building work|construction|work|building|refurbishment) [is|has been|'s]
        (finished|over|done|complete|completed|behind us), (just|ready) waiting for (you|furniture|the furniture), ready to (go|measure|be
        measured|start|move in), we have all the (measurements|dimensions), moved in already, (builders|workers|painters|tilers) [have] [just|already]
        (left|finished|gone), all [the] (measurements|dimensions) [are] (there|known|taken)
      `,
      rough: phrases`
        sketch, a sketch, drawing, drawings, a drawing, roughly, rough, draft, outline, a (draft|plan|rough plan|floor
        plan|design|visualisation|concept|rough idea|layout), floor plan, floor plans, plans, a plan, visualisation,
        (drew|drawn|sketched|draft|drafted|measured|designed|draw) [it|something|up|out|a|the|down] [roughly|on|myself|in|with|rough] [paper|a
        napkin], (made|did|have|there is|there's|has|got|with) [already|only|just|some] [a|the|an] [rough|floor|first|hand|small|basic]
        (sketch|drawing|drawings|plan|plans|design|layout|draft|outline|visualisation|measurements|dimensions|sketches), more or less, half
        [way|done|ready], halfway, in progress, (still|being|we are|we're) (renovating|building|plastering|painting|renovated|built|under
        construction|decorating|working on), under (construction|renovation), building site, partly, almost [ready|there|done], nearly
        [ready|there|done], some (measurements|dimensions|ideas on paper), on paper
      `,
      none: phrases`
        nothing, nothing [really] (yet|so far|specific|concrete), not [very] far [yet], not yet, ideas, [just|only|some|still|we|collecting|gathering]
        (ideas|inspiration|browsing|dreaming|dreams|thinking|pictures|photos), [just|only] (collecting|gathering|browsing|looking|looking
        around|thinking|dreaming|starting|started|saving) [ideas|on|through|pinterest|inspiration|pictures|for], pinterest, instagram, [at|in] the
        [very] (beginning|start|beginnings), (no|without|not|don't have|haven't) [a|any|really|got|real|clear]
        (concept|plan|plans|idea|sketch|drawing|clue|design|started|measured|vision) [yet|so far], early (days|stage|stages), only in (my|our)
        (head|heads|mind), (no|not a) (thing|clue), just moved in, (flat|house) [is] [still] (not|isn't) (built|bought|ready|finished|ours), very
        early
      `,
    },
  },
  household: {
    replies: {
      alone: phrases`
        alone, myself, me, me alone, only me, just me, by myself, on my own, [it's|it is|i|that's|that is]
        [just|only|all|live|decide|choose|am|will|can|make] (me|alone|myself|by myself|on my own|up to me|my decision|my choice|my call|single|the
        only one|the boss here), (i|i'll|i will|i'm) [choose|decide|live|choosing|deciding|pick|the|do] [it|this|that] [all] (alone|myself|by
        myself|on my own|single), single, solo, (nobody|no one|noone) [else] [else|has|needs|is|will|lives|but]
        [a|to|me|involved|say|be|asked|here|anything] [say|asked|involved|agree|decide], without (anybody|anyone|family|asking), (it's|it is|that's)
        my (flat|house|home|apartment|place|kitchen), (nobody|no one) to ask
      `,
      together: phrases`
        together, both, [the] (two|three|four|five|both|all) of us, (we|us) (both|two|all|together), [we|we'll|we will]
        [choose|decide|pick|choosing|deciding|do|discuss|talk] [it|this|everything|that] [all] (together|as a family|as a couple|jointly|both|with the
        family|at home), (with|and|ask|asking|me and|consult|plus|also) [my|the|our|me and my|two|whole]
        (wife|husband|partner|family|girlfriend|boyfriend|spouse|fiance|fiancee|kids|children|parents|son|daughter|flatmate|roommate|other half|better
        half|mother|mum|mom|sister|missus|man|flatmates), (my|the|our)
        (wife|husband|partner|girlfriend|boyfriend|spouse|fiance|fiancee|kids|children|son|daughter|other half|better
        half|mother-in-law|family|flatmate) [also|will|too|has|have|wants|want|would|should|must|is|are|needs] [also|to|like|the|a|too|an|help|wants]
        [final|to|say|see|choose|decide|opinion|opinions|look|choosing|last|join|be|help|like], (wife|husband|partner|family) and
        (i|me|kids|children), everybody [at home|chooses|has a say|in the family], the whole family, as a (family|couple), jointly, family, couple, we
        are (two|three|four|a couple|a family)
      `,
      'for-others': phrases`
        (for|on behalf of|it's for|it is for) [a|an|my|our|the|some|one of|somebody|someone|other] [old|elderly|my|of]
        (client|clients|customer|parents|mother|mum|mom|father|dad|son|daughter|friend|friends|sister|brother|grandmother|grandma|grandparents|tenant|tenants|in-laws|someone
        else|somebody else|else|neighbour|aunt|company|office|rental|guests|boss|employer|investor|children|grandson|other
        people|others|mother's|parents'|son's|daughter's|mum's|mom's|friend's), (i'm|i am|as|we are|we're) [only|just] [an|a|the|their] [interior]
        (architect|designer|decorator|agent|landlord|interior designer|developer|contractor|carer),
        (client|customer|owner|parents|investor|they|she|he|mother|tenant|landlord|friend) [will|has to|himself|herself|themselves]
        (chooses|choose|decides|decide|has the last word|will choose|will decide|picks), (help|helping|asking|looking|choosing) [out|only|just]
        [for|with] [a|my|someone|somebody|it|the] [it|friend|parents|else|mother|neighbour|client|son|daughter|sister|brother|family], as a
        (gift|present), (rental|rented|holiday) (flat|apartment|house|home), not for (me|us|myself)
      `,
    },
  },
}
