/**
 * Fernhill: business software in three products, sold by the year. The questions open with what the prospect came for and
 * what it costs them, and come to money, the decision and the date only then. Who has only just met us is not asked whose
 * signature it takes; a customer is asked what brings them back, where others are asked what sets the date.
 */
import { assemble } from '../assemble.ts'
import { choosing, usualBehaviour } from '../behaviours.ts'
import { role, signers } from '../criteria/authority.ts'
import { amount, approved } from '../criteria/budget.ts'
import { pain } from '../criteria/consequences.ts'
import { reach } from '../criteria/contact.ts'
import { occasion, product, team } from '../criteria/need.ts'
import { driver, start } from '../criteria/timing.ts'
import { bant } from '../frameworks.ts'
import { meantFor, ofFit, scored, validFor } from '../plan.ts'
import { polishHolidays } from './holidays.ts'
import { en } from './saas.en.ts'
import { pl } from './saas.pl.ts'
import { ru } from './saas.ru.ts'

/** Points: at most 30 for need, 30 for budget, 20 for authority, 20 for timing. */
export const saas = assemble(
  {
    id: 'saas',
    version: 5,
    currency: 'EUR',
    // Planning rates for comparing budgets, set with the price list of November 2026; not the day's rates.
    rates: { EUR: 1, USD: 0.9, GBP: 1.15, CHF: 1.05, PLN: 0.235, RUB: 0.01, UAH: 0.02, CZK: 0.04 },
    timeZone: 'Europe/Warsaw',
    framework: bant,
    criteria: {
      need: [
        scored(product('crm', 'helpdesk', 'analytics'), { crm: 5, helpdesk: 5, analytics: 5 }),
        scored(pain, { losing: 15, slowed: 10, bearable: 2 }),
        scored(ofFit(team(['under-5', 5], ['5-19', 20], ['20-99', 100], ['100-plus', null])), {
          'under-5': 2,
          '5-19': 5,
          '20-99': 8,
          '100-plus': 10,
        }),
      ],
      budget: [
        scored(
          validFor(
            365,
            amount(['under-2k', 2000, false], ['2k-10k', 10_000], ['10k-50k', 50_000], ['50k-plus', null]),
          ),
          {
            '2k-10k': 10,
            '10k-50k': 16,
            '50k-plus': 20,
            no: -5,
          },
        ),
        scored(meantFor(approved, 'interested', 'ready'), { approved: 10, planned: 5 }),
      ],
      authority: [
        scored(role, { decides: 15, shares: 12, influences: 5 }),
        scored(meantFor(signers, 'interested', 'ready'), { nobody: 5, 'one-more': 4, several: 2 }),
      ],
      timing: [
        scored(validFor(180, start), { month: 15, quarter: 12, 'half-year': 7, later: -3 }),
        scored(meantFor(driver, 'new'), { deadline: 5, growth: 4 }),
        scored(meantFor(occasion, 'existing'), { more: 5, new: 4, trouble: 2 }),
      ],
    },
    contact: { question: scored(reach, {}), before: ['handed_off', 'nurture'] },
    queues: ['crm', 'helpdesk', 'analytics', 'general'],
    routing: {
      question: 'product',
      byChoice: { crm: 'crm', helpdesk: 'helpdesk', analytics: 'analytics' },
      otherwise: 'general',
    },
    gates: [
      {
        id: 'budget-floor',
        question: 'amount',
        choices: ['under-2k'],
        reopen: { kind: 'after', when: { afterMonths: 6 } },
      },
      {
        id: 'researching',
        question: 'role',
        choices: ['researches'],
        reopen: { kind: 'after', when: { afterMonths: 4 } },
      },
    ],
    thresholds: { handOff: 55, nurture: 25 },
    temperatures: { hot: 55, warm: 25 },
    behaviour: [...usualBehaviour(), ...choosing('product', 'crm', 'helpdesk', 'analytics')],
    caps: { fit: null, readiness: null, engagement: 40, total: null },
    followUp: { afterDays: 90, atMost: 2 },
    nurture: {
      // Whoever asks for it, or broke off and left an address, is written to however little is known of them.
      segments: [
        {
          id: 'later',
          reasons: ['asked:later'],
          temperatures: ['hot', 'warm', 'vague'],
          steps: [[{ afterMonths: 2 }], [{ afterMonths: 3 }]],
        },
        { id: 'need', missing: ['need'], steps: [[{ afterMonths: 2 }]] },
        { id: 'budget', missing: ['budget'], steps: [[{ nextQuarter: true }], [{ afterMonths: 3 }]] },
        {
          id: 'authority',
          missing: ['authority'],
          forwards: true,
          steps: [[{ afterDays: 14 }], [{ afterMonths: 2 }]],
        },
        { id: 'timing', missing: ['timing'], steps: [[{ beforeStart: 21 }], [{ afterMonths: 3 }]] },
        {
          id: 'silent',
          reasons: ['silent'],
          temperatures: ['warm', 'vague'],
          steps: [[{ afterDays: 14 }]],
        },
        { id: 'undecided', steps: [[{ afterMonths: 3 }], [{ afterMonths: 6 }]] },
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
      'trial',
      'setup',
      'integrations',
      'import',
      'security',
      'privacy',
      'company',
      'references',
      'languages',
      'support',
      'mobile',
      'demo',
    ],
    consent: '1',
    mostQuestions: 10,
  },
  { en, pl, ru },
)
