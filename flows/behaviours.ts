/**
 * What behaviour is worth by default, and what a rep had best do: the library that playbooks take from and change. The points
 * are the usual ones of lead scoring (visit 5, price page 15, form 5, request 20; no reaction and complaints negative).
 */
import type { BehaviourRule, NextAction } from './rubric.ts'

/** A rule before it has words; they are found by its id. */
export type BehaviourPlan = Omit<BehaviourRule, 'title' | 'tells'> & Partial<Pick<BehaviourRule, 'tells'>>
export type ActionPlan = Omit<NextAction, 'say'>

/** Where prices are usually shown, in any language's part of a site. */
const pricePages = ['pricing', 'prices', 'cennik', 'ceny', 'tseny'].flatMap((name) => [
  `/${name}*`,
  `/*/${name}*`,
])

/** `pages`: where the prices are shown. */
export const usualBehaviour = (pages: string[] = pricePages): BehaviourPlan[] => [
  {
    id: 'visit',
    on: { kind: 'visit', names: [] },
    points: 5,
    lasts: { kind: 'half_life', days: 30 },
    atMost: 3,
  },
  {
    id: 'pricing',
    on: { kind: 'page', names: pages },
    points: 15,
    lasts: { kind: 'expires', days: 30 },
    atMost: 1,
  },
  {
    id: 'form',
    on: { kind: 'form', names: [] },
    points: 5,
    lasts: { kind: 'expires', days: 180 },
    atMost: 1,
  },
  {
    id: 'request',
    on: { kind: 'request', names: [] },
    points: 20,
    lasts: { kind: 'expires', days: 180 },
    atMost: 1,
  },
  {
    id: 'ignored',
    on: { kind: 'ignored', names: [] },
    points: -5,
    lasts: { kind: 'expires', days: 90 },
    atMost: null,
  },
  {
    id: 'complaint',
    on: { kind: 'complaint', names: [] },
    points: -10,
    lasts: { kind: 'expires', days: 365 },
    atMost: null,
  },
]

/** What they choose on the site, which tells `bantam('event', 'product:crm')`: their answer to `question`, a rule for each. */
export const choosing = (question: string, ...choices: string[]): BehaviourPlan[] =>
  choices.map((choice) => ({
    id: `chose-${choice}`,
    on: { kind: 'custom', names: [`${question}:${choice}`] },
    points: 5,
    tells: { [question]: choice },
    lasts: { kind: 'expires', days: 90 },
    atMost: 1,
  }))

/** In the order of precedence; a criterion that a playbook has not is left out. */
export const usualActions: readonly ActionPlan[] = [
  { id: 'won', when: { stage: ['won'] } },
  { id: 'lost', when: { stage: ['lost'] } },
  { id: 'offer_out', when: { stage: ['opportunity'] } },
  { id: 'chat_only', when: { outcome: ['handed_off'], unreachable: true } },
  { id: 'call_offer', when: { temperature: ['hot'] } },
  { id: 'kind_word', when: { outcome: ['disqualified'] } },
  { id: 'find_decider', when: { missing: ['authority'] } },
  { id: 'next_budget', when: { missing: ['budget', 'money'] } },
  { id: 'before_date', when: { missing: ['timing', 'timeline', 'urgency', 'prioritisation', 'priority'] } },
  { id: 'send_material', when: { missing: ['need', 'challenges', 'goals'] } },
  { id: 'call_offer', when: { temperature: ['warm'], outcome: ['handed_off'] } },
  { id: 'stay_in_touch', when: {} },
]
