/** Plays one prospect to the end: everything that becomes of them, and what was understood on the way. */
import { findQuestion } from '../../flows/questions.ts'
import type { Playbook } from '../../flows/vocabulary.ts'
import type { Outcome, OutcomeKind } from '../domain/outcome.ts'
import type { Saved } from '../engine/advance.ts'
import type { Understand } from '../engine/ports.ts'
import type { Chance } from './chance.ts'
import { type Heard, hear, type Misreading } from './hearing.ts'
import { createMind, type Move, type View } from './mind.ts'
import { DAY, drawProspect, type Prospect } from './prospect.ts'
import { everythingFor, type Facts, judgedOn } from './truth.ts'
import { createWorld, type World } from './world.ts'

/** Every prospect ends in exactly one way. */
export type Fate =
  /** By the playbook, or because they asked for it. */
  | { kind: 'ended'; outcome: Outcome }
  /** In mid-dialogue; `question` was open. */
  | { kind: 'left'; question: string | null }

export interface Talk {
  prospect: Prospect
  fate: Fate
  /** By question, how often it was asked up to the first outcome. */
  asked: ReadonlyMap<string, number>
  /** Messages of theirs. */
  messages: number
  heard: Heard[]
  misreadings: Misreading[]
  /** Null unless the playbook decided, and not a wish. */
  decision: Decision | null
}

/** What was decided beside what asking everything would have come to, after so many questions. */
export interface Decision {
  kind: OutcomeKind
  everything: OutcomeKind
  questions: number
  /** What the engine's answers would have come to, the questions that it left out added as they are true. */
  withTheRest: OutcomeKind
}

const SECOND = 1000
const HOUR = 3_600_000
const MOST_MESSAGES = 60

/** How long a follow-up or a reminder is waited for. */
const MOST_WAIT = 400 * DAY

export async function playOne(
  { playbook, understand }: { playbook: Playbook; understand: Understand },
  number: number,
  chance: Chance,
): Promise<Talk> {
  const prospect = drawProspect(playbook, number, chance)
  const world = createWorld({
    playbook,
    understand,
    channel: prospect.channel,
    language: prospect.openedIn,
    begins: prospect.begins,
  })
  const talk = createTalk(playbook, prospect, world, chance)
  await talk.play()
  return talk.result()
}

function createTalk(playbook: Playbook, prospect: Prospect, world: World, chance: Chance) {
  const mind = createMind(playbook, prospect, chance)
  const heard: Heard[] = []
  const misreadings: Misreading[] = []
  let messages = 0
  let seen = 0
  let view: View = { question: null, outcome: null, again: false }
  /** The first outcome that came of what they said, and not of their silence. */
  let first: Outcome | null = null
  let decision: Decision | null = null
  const asked = new Map<string, number>()

  /** Reads what the bot has said since. `expected`: they brought it on themselves that a question stands there anew. */
  function look(expected: boolean): void {
    const said = world.messages().slice(seen)
    seen = world.messages().length
    const saved = world.saved()
    const open = saved?.context.open ?? null
    const outcome = saved?.context.outcome ?? null
    for (const { question } of said)
      if (question !== null && first === null) asked.set(question, (asked.get(question) ?? 0) + 1)
    const question = open === null ? null : findQuestion(playbook, open)
    const again = !expected && question !== null && question.id === view.question?.id
    view = { question, outcome: outcome?.kind ?? null, again }
  }

  async function does(move: Move): Promise<void> {
    const before = world.saved()
    await world.receive(move.content)
    messages += 1
    const after = world.saved()
    if (!after) throw new Error('a message was taken and nothing was saved')
    look(move.act !== 'answers' && move.act !== 'corrects')
    const seq = world.messages().findLast(({ author }) => author === 'prospect')?.seq ?? 0
    const hearing = hear({ playbook, prospect, move, seq, before, after })
    if (
      first === null &&
      after.context.outcome &&
      after.context.outcome.kind !== before?.context.outcome?.kind
    ) {
      first = after.context.outcome
      decision = decisionOf(playbook, after.context, mind.held())
    }
    heard.push(...hearing.heard)
    misreadings.push(...hearing.misreadings)
  }

  /** Most answer within minutes, some the next days. */
  const pause = () =>
    world.wait(chance.happens(0.02) ? chance.between(3, 70) * HOUR : chance.between(3, 180) * SECOND)

  async function talkOn(): Promise<void> {
    while (messages < MOST_MESSAGES) {
      const move = mind.next(view, world.now())
      if (!move) return
      await does(move)
      await pause()
      if (seen < world.messages().length) look(false)
    }
  }

  /** A reminder or a follow-up finds some of them in a mind to go on. */
  async function comeBack(): Promise<void> {
    if (!prospect.comesBack || (first !== null && view.outcome !== 'nurture')) return
    if (!(await world.waitForTimer(MOST_WAIT))) return
    if (seen === world.messages().length) return
    look(true)
    await world.wait(chance.between(1, 12) * HOUR)
    await talkOn()
  }

  return {
    async play() {
      if (!prospect.opensWithWords) {
        await world.receive({ kind: 'open' })
        look(true)
      }
      await talkOn()
      await comeBack()
    },
    result(): Talk {
      const outcome = first && (world.saved()?.context.outcome ?? first)
      const fate: Fate =
        outcome === null ? { kind: 'left', question: view.question?.id ?? null } : { kind: 'ended', outcome }
      return {
        prospect,
        fate,
        asked,
        messages,
        heard,
        misreadings,
        decision,
      }
    },
  }
}

/** Null: the prospect had their wish, and the playbook nothing to decide. */
function decisionOf(
  playbook: Playbook,
  { outcome, answers }: Saved['context'],
  held: Facts,
): Decision | null {
  if (outcome === null || outcome.reasons.some((reason) => reason.startsWith('asked:'))) return null
  const facts = everythingFor(playbook, held)
  const everything = judgedOn(playbook, facts)
  const heard = Object.values(answers).map(
    (answer) => [answer.question, { ...answer, amount: null }] as const,
  )
  const asksContact = playbook.contact.before.includes(everything) ? 1 : 0
  return {
    kind: outcome.kind,
    everything,
    questions: facts.length + asksContact,
    withTheRest: judgedOn(playbook, everythingFor(playbook, new Map([...held, ...heard]))),
  }
}
