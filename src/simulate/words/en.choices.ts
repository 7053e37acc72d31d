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
}
