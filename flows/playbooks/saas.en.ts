import { phrases } from '../../src/understanding/languages/phrases.ts'
import type { PlaybookWording } from '../wording/wording.ts'

export const en: PlaybookWording = {
  questions: {
    product: {
      title: 'Interest',
      ask: 'What would you like to improve first?',
      rephrase: 'Is it more about sales, about customer support, or about your figures?',
      choices: {
        crm: 'Sales and deals (CRM)',
        helpdesk: 'Customer support (help desk)',
        analytics: 'Reports and figures (analytics)',
      },
      replies: {
        crm: phrases`
          sales, deals, deal, leads, contacts, offers, quotes, prospects, selling, our sales, the sales
          (part|side), opportunities, customer relationships, accounts, reps, our reps, sales team, sales
          reps, follow-ups, follow up
        `,
        helpdesk: phrases`
          support, service, customer requests, complaints, claims, enquiries, inquiries, requests,
          questions, customer questions, client questions, answering customers, the inbox, inbox, emails,
          customer emails, returns, chat, faster (answers|replies|support), response times, hotline
        `,
        analytics: phrases`
          numbers, our numbers, data, our data, insights, insight, visibility, transparency, overview, an
          overview, kpis, management (reports|reporting|figures), controlling, excel, spreadsheets, charts,
          forecasts, bi
        `,
      },
      topics: {
        crm: phrases`
          crm, crm-*, crms, sales (pipeline|software|tool|system|process|tracking|funnel|automation),
          pipeline, pipelines, (track|manage|tracking|managing) [our]
          (deals|leads|prospects|quotes|follow-ups|follow ups), lead management, customer
          (database|base|list|records), client (database|base|list|records), contact management,
          (improve|organise|organize|fix|boost|track) [our|the] sales, (follow|following) up with
          (clients|customers|leads), who (called|promised) whom, quoting,
          one place for [our|all|the|all our] (customers|clients|contacts|leads) [and|with] [our]
          (offers|deals|quotes|orders|contacts|leads|history), (get|getting) rid of [our|the|all these]
          (excel|spreadsheets|spreadsheet) ... sales, (sales|reps|salespeople|sellers|we) (lose|lose track
          of|forget) [their] (contacts|leads|follow-ups), (nobody|no one)
          (knows|tracks|checks|remembers|watches|follows up) ... (call|follow up|promised|whom), (more|close
          more|closing|win more) deals, sales (figures|department|people) [in|are] [a|chaos|mess], chasing
          (leads|offers|quotes)
        `,
        helpdesk: phrases`
          help desk, helpdesk, help-desk, service desk, ticketing [system|tool], ticket system, tickets,
          ticket, customer (support|service|care), support (tool|system|software|inbox|team|requests), shared
          inbox, [handle|handling|manage|track] (complaints|support requests|customer requests|customer
          questions|claims|returns), customer (enquiries|inquiries|emails|messages), answering customers, live
          chat, after-sales, aftersales,
          (answer|answering|reply|replying|respond|responding) [to] [our|the|all]
          (customer|client|customers|clients|customer's|client's|user|users)
          [questions|requests|emails|enquiries|tickets|messages] [faster|quicker|more
          quickly|sooner|better], (customers|clients|users|people) [have to] wait [for] [hours|days|weeks|too long|ages|forever] [for] [a|an|our|the] (reply|answer|response|us),
          (complaints|requests|emails|enquiries|questions) (get lost|are lost|pile up|go
          unanswered|disappear), (support|service|complaints) [inbox|queue|mailbox] (is|are)
          [a|in|total|pure] (mess|chaos|overflowing|overloaded), support requests
        `,
        analytics: phrases`
          analytics, analysis, bi, business intelligence, report, reports, reporting, dashboard, dashboards,
          kpi, kpis, figures, statistics, stats, metrics, data warehouse, forecast, forecasts, forecasting,
          charts, (see|understand|know) our numbers, overview of (the|our) numbers, spreadsheet hell,
          (nobody|no one|noone) [here] [really] (trusts|believes) [our|the|these|those] [own]
          (numbers|figures|data), data (sits|is|lives|lies|is spread|is scattered|are|sit|is all)
          [over|in|across] [over|in|across|all]
          (two|three|four|five|six|ten|several|many|different|various|too many|a dozen)
          (places|systems|tools|files|spreadsheets|sheets), (see|know|understand) how [the|our]
          (business|company|things|we|sales|shop|everything) [is|are] (doing|going|performing|runs|running),
          at a glance, (fly|flying) blind, data in one place, single source of truth
        `,
      },
    },
    pain: {
      title: 'If nothing changes',
      ask: 'And what happens if things stay the way they are?',
      rephrase:
        'How much does it hurt today: does it cost you customers or money, or time, or can you live with it?',
      choices: {
        losing: 'We lose customers or money',
        slowed: 'It costs us time every week',
        bearable: 'We can live with it for now',
      },
      topics: {
        losing: phrases`
          (lose|losing|lost|loosing|loose) [so|too] [many|more|our|some|a lot of|half of our]
          (clients|customers|client|customer|leads|money|deals|business|orders|revenue|sales|projects|buyers|enquiries),
          (clients|customers|leads|buyers) (leave|are leaving|left|walk away|go elsewhere|go to
          competitors|run away|slip away|disappear|churn), (leads|deals|enquiries|requests|orders)
          (slip|fall|get lost|are lost|go cold|go unanswered), (slip|slipping|fall|falling) through the
          cracks, (costs|costing|cost) us (money|clients|customers|a fortune|thousands|deals), miss out on
          (deals|clients|orders|sales), missed (deals|sales|orders|leads), competitors (win|get) (them|it|the
          deals)
        `,
        slowed: phrases`
          (lose|losing|waste|wasting|wasted|spend|spending) [too|so|a|lots of|a lot of|much|hours of]
          (time|hours|days|evenings), takes (too long|hours|forever|ages|a lot of time|days), time-consuming,
          time consuming, everything by hand, (do|doing|done|enter|entering|copy|copying) ... (by
          hand|manually), manual (work|entry|process|processes), copy-paste, copy and paste, slows us down,
          slow us down, too slow, so slow, (hours|days) every week, (can't|cannot) keep up, copying data
        `,
        bearable: phrases`
          (can|could) live with (it|that|this), we'll (survive|manage), nothing
          (bad|dramatic|terrible|much|will happen|happens), not a (big|huge|real) (problem|deal|issue), no big
          deal, it's (bearable|tolerable|fine for now|ok for now), we get by, we manage somehow, not that bad,
          no harm done
        `,
      },
    },
    team: {
      title: 'People who would use it',
      ask: 'How many people would work with it?',
      rephrase: 'Roughly how many colleagues would use it? A number is enough, for example 15.',
      choices: { 'under-5': '1–4', '5-19': '5–19', '20-99': '20–99', '100-plus': '100 or more' },
    },
    amount: {
      title: 'Yearly budget',
      ask: 'So that I suggest something that fits: what budget do you have in mind, in euros a year? A rough range is fine.',
      rephrase: 'What would you be ready to spend in a year? For example "about 10,000 euros" or "20–30k".',
      choices: {
        'under-2k': 'Under €2,000',
        '2k-10k': '€2,000–10,000',
        '10k-50k': '€10,000–50,000',
        '50k-plus': '€50,000 or more',
        none: 'No budget yet',
      },
    },
    approved: {
      title: 'Budget approved',
      ask: 'Has that budget been approved already?',
      rephrase: 'Can the money be spent already, or does it still have to be approved?',
      choices: { approved: 'Yes, approved', planned: 'Planned, not approved', 'not-yet': 'Not yet' },
    },
    role: {
      title: 'Part in the decision',
      ask: 'How do you decide on such things, and what is your part in it?',
      rephrase: 'Who makes the decision in the end: you, you with others, or somebody else?',
      choices: {
        decides: 'I decide',
        shares: 'We decide together',
        influences: 'I recommend, others decide',
        researches: "I'm only researching",
      },
    },
    signers: {
      title: 'Who else must agree',
      ask: 'Does anybody else have to agree before you can start?',
      rephrase: 'Besides you, how many people have to say yes?',
      choices: { nobody: 'Nobody else', 'one-more': 'One more person', several: 'Several people' },
    },
    start: {
      title: 'Start',
      ask: 'When would you like to be up and running?',
      rephrase: 'When should it work for you? For example "in March", "next quarter" or "in two months".',
      choices: {
        month: 'Within a month',
        quarter: 'In 1–3 months',
        'half-year': 'In 3–6 months',
        later: 'Later, no rush',
      },
    },
    driver: {
      title: 'What sets the date',
      ask: 'Is there anything that sets the date?',
      rephrase: 'Why then: is a contract ending, is a project starting, or is there no particular reason?',
      choices: {
        deadline: 'A contract or a deadline',
        growth: 'Growth or a new project',
        none: 'Nothing in particular',
      },
    },
    reach: {
      title: 'Contact',
      ask: 'One last thing: how can we reach you if this chat closes? An e-mail address or a phone number is enough, and we use it for your enquiry only.',
      rephrase:
        'Please write an e-mail address or a phone number, or choose "I\'d rather not say" – that is fine too.',
      choices: {},
    },
  },
  gates: {
    'budget-floor':
      'Thank you for being open about it. Our colleagues accompany projects from €2,000 a year, so a sales talk would not be worth your time now. The Start plan, at €19 per person a month, can be set up without us, and the first month is free: fernhill.example/start. And when the budget grows, just write here.',
    researching:
      'Thank you! For research, our open handbook will take you further than a sales talk: fernhill.example/handbook. If a project comes out of it, just write here and we will go on.',
  },
  queues: {
    crm: 'Fernhill CRM',
    helpdesk: 'Fernhill Help desk',
    analytics: 'Fernhill Analytics',
    general: 'Fernhill, general',
  },
  phrases: {
    greeting:
      "Hi! I'm Fernhill's virtual assistant. A few short questions, and I'll know who can help you best. You can ask for a person at any time.",
  },
}
