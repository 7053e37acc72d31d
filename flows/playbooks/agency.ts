/**
 * Copperline: a digital agency for websites, advertising and search. It opens with what troubles the prospect, who decides
 * and what may be spent come after. Its free audit of a website is the reason to leave an address, and what everybody takes
 * away who is not to be called.
 */
import { assemble } from '../assemble.ts'
import { usualBehaviour } from '../behaviours.ts'
import { role, signers } from '../criteria/authority.ts'
import { amount, approved } from '../criteria/budget.ts'
import { challenge, tried } from '../criteria/challenges.ts'
import { pain } from '../criteria/consequences.ts'
import { reach } from '../criteria/contact.ts'
import { occasion } from '../criteria/need.ts'
import { priority } from '../criteria/priority.ts'
import { start } from '../criteria/timing.ts'
import { champ } from '../frameworks.ts'
import { detail, meantFor, ofFit, scored, validFor } from '../plan.ts'
import { en } from './agency.en.ts'
import { pl } from './agency.pl.ts'
import { ru } from './agency.ru.ts'
import { polishHolidays } from './holidays.ts'

export const agency = assemble(
  {
    id: 'agency',
    version: 4,
    currency: 'EUR',
    // Planning rates for comparing budgets, set with the price list of November 2026; not the day's rates.
    rates: { EUR: 1, USD: 0.9, GBP: 1.15, CHF: 1.05, PLN: 0.235, RUB: 0.01, UAH: 0.02, CZK: 0.04 },
    timeZone: 'Europe/Warsaw',
    framework: champ,
    criteria: {
      challenges: [
        scored(challenge('unseen', 'ads', 'enquiries', 'outdated'), {
          unseen: 12,
          ads: 12,
          enquiries: 12,
          outdated: 10,
          unknown: 3,
        }),
        scored(pain, { losing: 15, slowed: 10, bearable: 2 }),
        // Who has paid for help before knows what it costs.
        scored(ofFit(meantFor(tried, 'new')), { others: 8, ourselves: 6, nothing: 3 }),
        scored(ofFit(meantFor(occasion, 'existing')), { more: 8, new: 8, trouble: 4 }),
      ],
      authority: [
        scored(role, { decides: 15, shares: 12, influences: 5 }),
        scored(meantFor(signers, 'interested', 'ready'), { nobody: 5, 'one-more': 4, several: 2 }),
      ],
      money: [
        scored(
          amount(['under-5k', 5000, false], ['5k-15k', 15_000], ['15k-40k', 40_000], ['40k-plus', null]),
          { '5k-15k': 12, '15k-40k': 17, '40k-plus': 20, no: -5 },
        ),
        scored(meantFor(approved, 'ready'), { approved: 5, planned: 3 }),
      ],
      prioritisation: [
        scored(priority, { first: 12, 'among-first': 9 }),
        scored(detail(validFor(180, start)), { month: 8, quarter: 7, 'half-year': 4 }),
      ],
    },
    contact: { question: scored(reach, {}), before: ['handed_off', 'nurture'] },
    queues: ['websites', 'ads', 'seo', 'general'],
    routing: {
      question: 'challenge',
      byChoice: { unseen: 'seo', ads: 'ads', enquiries: 'websites', outdated: 'websites' },
      otherwise: 'general',
    },
    gates: [
      {
        id: 'budget-floor',
        question: 'amount',
        choices: ['under-5k'],
        reopen: { kind: 'after', when: { afterMonths: 6 } },
      },
      {
        id: 'researching',
        question: 'role',
        choices: ['researches'],
        reopen: { kind: 'after', when: { afterMonths: 3 } },
      },
    ],
    thresholds: { handOff: 60, nurture: 30 },
    temperatures: { hot: 60, warm: 40 },
    behaviour: usualBehaviour(),
    // Who they are shows in what they leave to be called by, and nobody is asked for it.
    fit: { business_mail: 6, company: 3, role: 3 },
    caps: { fit: null, readiness: null, engagement: 40, total: null },
    followUp: { afterDays: 60, atMost: 2 },
    nurture: {
      // Whoever asks for it, or broke off and left an address, is written to however little is known of them.
      segments: [
        {
          id: 'later',
          reasons: ['asked:later'],
          temperatures: ['hot', 'warm', 'vague'],
          steps: [[{ afterMonths: 1 }], [{ afterMonths: 3 }]],
        },
        { id: 'need', missing: ['challenges'], steps: [[{ afterMonths: 1 }]] },
        {
          id: 'authority',
          missing: ['authority'],
          forwards: true,
          steps: [[{ afterDays: 14 }], [{ afterMonths: 2 }]],
        },
        { id: 'budget', missing: ['money'], steps: [[{ nextQuarter: true }], [{ afterMonths: 3 }]] },
        {
          id: 'timing',
          missing: ['prioritisation'],
          steps: [[{ beforeStart: 30 }, { afterMonths: 2 }], [{ afterMonths: 4 }]],
        },
        {
          id: 'silent',
          reasons: ['silent'],
          temperatures: ['warm', 'vague'],
          steps: [[{ afterDays: 14 }]],
        },
        { id: 'undecided', steps: [[{ afterMonths: 2 }], [{ afterMonths: 4 }]] },
      ],
      hours: { from: 9, to: 17, weekdays: [1, 2, 3, 4, 5], daysOff: polishHolidays },
    },
    patience: 2,
    stumbles: 4,
    silence: {
      remindAfterMinutes: 15,
      setAsideAfterMinutes: 24 * 60,
      quietHours: { from: 21, to: 8 },
    },
    answers: [
      'price',
      'contract',
      'audit',
      'website-time',
      'results',
      'ownership',
      'tools',
      'reports',
      'company',
      'references',
      'languages',
      'hours',
      'privacy',
    ],
    consent: '1',
    mostQuestions: 10,
  },
  { en, pl, ru },
)
