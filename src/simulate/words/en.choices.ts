import type { Words } from './words.ts'

/** What is said for a choice; the words of its button are somebody else's. */
export const choices: Words['choices'] = {
  'product.crm': {
    terse: ['a crm', 'sales', 'leads', 'pipeline'],
    plain: [
      'our sales people lose track of their leads',
      'we need one place for customers and offers',
      'deals slip through because nobody follows up',
      'getting rid of the spreadsheets our sales team lives in',
      "we're after a CRM",
    ],
    told: ['we are looking for a CRM', 'we need something to keep our sales pipeline in order'],
  },
  'product.helpdesk': {
    terse: ['support', 'tickets', 'a helpdesk', 'customer service'],
    plain: [
      'customers wait days for a reply from us',
      'our support mailbox is a mess',
      'we need a ticket system',
      'answering client questions faster',
      'complaints get lost in a shared inbox',
    ],
    told: ['we need a ticketing tool for our support team', 'we want to answer customers faster'],
  },
  'product.analytics': {
    terse: ['reports', 'dashboards', 'analytics', 'numbers'],
    plain: [
      'nobody here trusts our numbers',
      'monthly reporting takes us a whole week in Excel',
      'I want to see how the business is doing at a glance',
      'we need dashboards for management',
      'our data sits in five places',
    ],
    told: ['we need dashboards and proper reporting', 'we want all our data in one report'],
  },
  'pain.losing': {
    terse: ['we lose customers', 'it costs us money', 'lost revenue'],
    plain: [
      'clients go to the competition',
      'we are losing deals every month because of it',
      "we'd keep bleeding money",
      'last quarter it cost us two big accounts',
      'people cancel because we are too slow',
    ],
    told: ['we are losing customers over this', 'it costs us real money every month'],
  },
  'pain.slowed': {
    terse: ['we waste time', 'lots of manual work', 'slow'],
    plain: [
      'everybody spends hours copying things around',
      'we would go on wasting a day a week on it',
      'it just takes us far too long',
      'overtime, basically',
      'too many hours spent on manual work',
    ],
    told: ['we waste hours on it every week', 'it eats up our time'],
  },
  'pain.bearable': {
    terse: ['nothing', 'not much', 'we manage'],
    plain: [
      'nothing dramatic, we get by',
      'life goes on, it is not that bad',
      "it's a bit annoying but fine",
      "we'd survive",
      'no big problem really',
    ],
    told: ['it is not urgent, we get by as we are', 'we manage fine for now'],
  },
  'approved.approved': {
    terse: ['signed off', 'all approved', 'done'],
    plain: [
      'yes, the board signed it off last week',
      "it's been cleared already",
      'yes, we can spend it tomorrow',
      'the money is there',
    ],
    told: ['the budget has been signed off', 'the money has been approved already'],
  },
  'approved.planned': {
    terse: ['planned', 'pencilled in', "it's in the plan"],
    plain: [
      "it's in next year's plan but nobody has signed it",
      'it is planned, the approval is still missing',
      'pencilled in, final sign-off is pending',
      'it is budgeted for, though not confirmed',
    ],
    told: ['the money is planned but not signed off'],
  },
  'approved.not-yet': {
    terse: ['not so far', 'still open'],
    plain: [
      'no, I still have to ask for it',
      'nobody has approved anything so far',
      'not at this point',
      'I have to make a case for it first',
    ],
    told: ['nothing has been approved so far'],
  },
  'signers.nobody': {
    terse: ['nobody', 'no one', 'just me', 'none'],
    plain: [
      "no, it's only me",
      'nobody apart from me',
      "I don't need anyone's permission",
      'no other person',
    ],
    told: [],
  },
  'signers.one-more': {
    terse: ['one person', 'my boss', 'the CFO'],
    plain: ['yes, our finance director', 'my business partner has to agree', 'only my boss', 'one colleague'],
    told: [],
  },
  'signers.several': {
    terse: ['several', 'a few people', 'the board'],
    plain: [
      'yes, the whole board',
      'IT, finance and legal all have to agree',
      'three or four people',
      'a committee has to approve it',
    ],
    told: [],
  },
  'driver.deadline': {
    terse: ['a contract', 'a deadline', 'contract ends'],
    plain: [
      'our current contract runs out then',
      'the licence of the old system expires',
      'there is an audit coming',
      'we gave notice to our present supplier',
    ],
    told: ['our current contract is running out'],
  },
  'driver.growth': {
    terse: ['growth', 'new project', 'expansion'],
    plain: [
      'we are opening a second office',
      "we're hiring ten people",
      'a new product is coming out',
      'we are growing fast and the old way breaks down',
    ],
    told: ['we are growing fast'],
  },
  'driver.none': {
    terse: ['nothing', 'not really', 'no'],
    plain: ['no particular reason', 'nothing special', 'no, we are flexible', 'just a good moment'],
    told: [],
  },
  'product.kitchen': {
    terse: ['kitchen', 'new kitchen'],
    plain: [
      'our kitchen is falling apart',
      'cabinets and a worktop for where we cook',
      'we want to redo the kitchen',
    ],
    told: ['we are after a new kitchen'],
  },
  'product.wardrobe': {
    terse: ['wardrobe', 'closet'],
    plain: [
      'somewhere to put all our clothes',
      'a built-in closet for the bedroom',
      'sliding doors in the hallway',
    ],
    told: ['we need a built-in wardrobe'],
  },
  'product.shelves': {
    terse: ['bookcase', 'a table'],
    plain: [
      'a place for about a thousand books',
      'a dining table for eight',
      'something for the wall in the living room',
    ],
    told: ['we would like a bookcase made to measure'],
  },
  'product.repair': {
    terse: ['repair', 'fix a chair'],
    plain: ['my old armchair needs new fabric', 'a drawer is broken', 'could you fix an antique chest?'],
    told: ['we have an old sofa to be re-covered'],
  },
  'challenge.unseen': {
    terse: ['google', 'visibility', 'SEO'],
    plain: ['nobody finds us online', 'we are on page five of Google', 'the competition is always above us'],
    told: ['we hardly show up on Google'],
  },
  'challenge.ads': {
    terse: ['ads', 'campaigns', 'Google Ads'],
    plain: [
      'we burn money on campaigns',
      'clicks are expensive and nothing comes of them',
      'our Facebook ads do not pay off',
    ],
    told: ['our campaigns burn more than they earn'],
  },
  'challenge.enquiries': {
    terse: ['few leads', 'conversion'],
    plain: [
      'plenty of traffic, hardly any leads',
      'people look around and go away',
      'the contact form stays empty',
    ],
    told: ['we have traffic but hardly any leads'],
  },
  'challenge.outdated': {
    terse: ['old site', 'a new website'],
    plain: ['the site looks like 2009', 'it is slow and does not work on phones', 'we need a redesign'],
    told: ['we need a new website'],
  },
  'tried.nothing': {
    terse: ['nothing', 'nothing so far'],
    plain: ['we are only starting', "haven't done a thing yet", 'this is our first attempt'],
    told: [],
  },
  'tried.ourselves': {
    terse: ['on our own', 'DIY'],
    plain: ['a colleague did what he could', 'we fiddled with it ourselves', 'my nephew had a go at it'],
    told: [],
  },
  'tried.others': {
    terse: ['an agency', 'a freelancer'],
    plain: [
      'we had another agency before',
      'a freelancer worked on it for a year',
      'two companies have tried already',
    ],
    told: ['we have worked with another agency before'],
  },
  'priority.first': {
    terse: ['top', 'number one'],
    plain: [
      'nothing is more important right now',
      "it's at the very top",
      'the boss asks about it every day',
    ],
    told: ['this is our number one topic'],
  },
  'priority.among-first': {
    terse: ['fairly high', 'top three'],
    plain: [
      "it's one of three or four big things",
      'important, but not the only thing',
      'quite high on the list',
    ],
    told: [],
  },
  'priority.someday': {
    terse: ['low', 'at the bottom'],
    plain: ['other things come first', "we'll get to it one day", 'not a priority to be honest'],
    told: [],
  },
  'plan.ready': {
    terse: ['all set', 'finished'],
    plain: [
      'walls are plastered, you can come and measure',
      'the flat is finished and empty',
      'everything is prepared',
    ],
    told: [],
  },
  'plan.rough': {
    terse: ['a drawing', 'roughly'],
    plain: ['I drew something on paper', 'there is a floor plan with an idea', 'my wife made a sketch'],
    told: [],
  },
  'plan.none': {
    terse: ['nothing yet', 'just ideas'],
    plain: ['we are browsing Pinterest', 'at the very beginning', 'no concept so far'],
    told: [],
  },
  'household.alone': {
    terse: ['myself', 'me alone'],
    plain: ['I live by myself', "it's only me", 'nobody else has a say'],
    told: [],
  },
  'household.together': {
    terse: ['both of us', 'with my wife'],
    plain: ['my husband wants to see it too', 'we choose as a couple', 'the kids have opinions as well'],
    told: [],
  },
  'household.for-others': {
    terse: ['for a client', 'for my parents'],
    plain: [
      "it's for my mother's flat",
      "I'm an architect, the client chooses",
      'I only help a friend with it',
    ],
    told: [],
  },
  'occasion.more': {
    terse: ['extra seats', 'another round of the same'],
    plain: [
      'we are growing and need ten more of these',
      'the same again for our second office',
      'our plan has got too small for us',
    ],
    told: ['we have outgrown what we bought from you'],
  },
  'occasion.new': {
    terse: ['a different thing this time', 'something else'],
    plain: [
      'this time it is about another department',
      "there's a project you don't know yet",
      "we'd like to try one of your other products",
    ],
    told: [],
  },
  'occasion.trouble': {
    terse: ['problems', 'not happy'],
    plain: [
      "it hasn't been working properly since the update",
      "we are not satisfied with how it's going",
      'the results have dropped lately',
    ],
    told: [],
  },
}
