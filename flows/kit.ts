/** What a machine is built of: its guards, its delays, and the actions that its transitions choose from. */
import { setup } from 'xstate'
import type { Effect } from '../src/domain/effect.ts'
import type { OutcomeKind } from '../src/domain/outcome.ts'
import type { Context } from './context.ts'
import { effectsOfStopping, ended, stopped } from './ending.ts'
import type { MachineEvent } from './heard.ts'
import { reachable } from './matching.ts'
import {
  effectsOfNews,
  effectsOfReopening,
  givenUp,
  informs,
  isDue,
  mends,
  type News,
  newsOf,
  notSaid,
  opened,
  remember,
  reopened,
  startedOver,
  tellsContact,
} from './memory.ts'
import type { PhraseId } from './phrases.ts'
import { failedGate, judge } from './scoring.ts'
import { askOnceMore, askQuestion, leadOf, phraseOf, say, sayAndAskAgain } from './speech.ts'
import type { Playbook, Question } from './vocabulary.ts'

/** `lead` is what goes before the next question; it lives for one step and is never saved. */
export type Moving = Context & { lead: string | null }

const DAY = 86_400_000

export function kitOf(playbook: Playbook) {
  return setup({
    types: {
      context: {} as Moving,
      events: {} as MachineEvent,
    },
    actions: {
      effects: (_, _params: { effects: Effect[] }) => {},
    },
    guards: {
      gateFails: ({ context }) => failedGate(playbook, context.answers) !== null,
      isDue: ({ context }, { question }: { question: Question }) => isDue(context, question),
      needsContact: ({ context }) => needsContact(playbook, context),
      comesTo: ({ context }, { kind }: { kind: OutcomeKind }) =>
        judge(playbook, context.answers).kind === kind,
      isPatient: ({ context }) => context.tries < playbook.patience,
      informs: ({ context, event }) => informs(context, event),
      mends: ({ context, event }) => informs(context, event) && mends(playbook, context, event),
      tellsMore: ({ context, event }) => informs(context, event) || tellsContact(context, event),
      tellsContact: ({ context, event }) => tellsContact(context, event),
      hasAsked: ({ context }) => context.open !== null,
      notHinted: ({ context }) => !context.hinted,
      mayFollowUp: ({ context }) => context.followUps < playbook.followUp.atMost,
      names: ({ event }, { question }: { question: Question }) =>
        event.type === 'returned' && event.question === question.id,
    },
    delays: { followUp: playbook.followUp.afterDays * DAY },
  })
}

export type Kit = ReturnType<typeof kitOf>

function needsContact(playbook: Playbook, context: Context): boolean {
  const { question, before } = playbook.contact
  if (reachable(context.contact) || !isDue(context, question)) return false
  return before.includes(judge(playbook, context.answers).kind)
}

/** The building blocks of actions: each is an assignment, or effects of the context as it stands at that point. */
export function actionsOf(playbook: Playbook, kit: Kit) {
  type Args = { context: Moving; event: MachineEvent }
  const effects = (of: (args: Args) => Effect[]) => ({
    type: 'effects' as const,
    params: (args: Args) => ({ effects: of(args) }),
  })
  const change = (of: (args: Args) => Partial<Moving>) => kit.assign(of)
  const take = (of: (args: Args) => News, also: (args: Args) => Partial<Moving> = () => ({})) => [
    effects((args) => effectsOfNews(playbook, args.context, of(args))),
    change((args) => ({ ...remember(args.context, of(args)), ...also(args) })),
  ]
  const record = take(({ event }) => newsOf(event))
  const leadIn = ({ context, event }: Args) => ({ lead: leadOf(playbook, context, event) })
  const reopen = [
    effects(({ context }) => effectsOfReopening(playbook, context)),
    change(({ context }) => reopened(playbook, context)),
  ]
  const saying = (phrase: PhraseId) => effects(({ context }) => [say(playbook, context, phrase)])
  return {
    effects,
    change,
    saying,
    greet: [saying('greeting')],
    /** For use once since the end. */
    hint: (phrase: PhraseId) => [saying(phrase), change(() => ({ hinted: true }))],
    hear: take(({ event }) => newsOf(event), leadIn),
    record,
    reopen,
    hearAnew: [change(leadIn), ...reopen, ...record],
    giveUp: take(({ context, event }) => givenUp(context, event), leadIn),
    ask: (question: Question) => [
      effects(({ context }) => [askQuestion(context, question, context.lead)]),
      change(() => ({ ...opened(question), lead: null })),
    ],
    askOnceMore: [
      ...record,
      change(({ context }) => ({ tries: context.tries + 1 })),
      effects(({ context }) => askOnceMore(playbook, context)),
    ],
    remark: effects(({ context, event }) => remark(playbook, context, event)),
    restart: [
      effects(() => [{ type: 'begin_qualification' }]),
      change(({ context }) => ({ ...startedOver(context), lead: phraseOf(playbook, context, 'restarted') })),
    ],
    startOver: [
      effects(() => [{ type: 'begin_qualification' }]),
      change(({ context }) => ({ ...startedOver(context), lead: null })),
      saying('greeting'),
    ],
    takeBack: change((args) => ({
      ...leadIn(args),
      outcome: null,
      again: notSaid(playbook, args.context),
      hinted: false,
    })),
    speak: [
      change(({ event }) => (event.type === 'language_chosen' ? { language: event.language } : {})),
      effects(({ event }) =>
        event.type === 'language_chosen' ? [{ type: 'set_language', language: event.language }] : [],
      ),
    ],
    stop: [
      effects(({ context, event }) => effectsOfStopping(playbook, context, event)),
      change(({ context, event }) => stopped(playbook, context, event)),
    ],
    end: change(({ context, event }) => ended(playbook, context, event)),
  }
}

export type Actions = ReturnType<typeof actionsOf>

function remark(playbook: Playbook, context: Moving, event: MachineEvent): Effect[] {
  if (event.type === 'language_chosen')
    return sayAndAskAgain(playbook, context, phraseOf(playbook, context, 'language_changed'))
  if (event.type !== 'aside') return []
  const words = event.phrase === null ? null : phraseOf(playbook, context, event.phrase)
  return sayAndAskAgain(playbook, context, words, event.rephrase)
}
