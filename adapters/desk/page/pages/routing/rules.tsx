/** The ordered list of rules, changed here, tried over the leads of a month, and put in force. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Desk } from '../../state/desk.ts'
import type { Person } from '../shared/people.ts'
import { Refusal, Sheet } from '../shared/pieces.tsx'
import { useSaving } from '../shared/saving.ts'
import {
  type InForce,
  isSame,
  moved,
  newRule,
  type Plan,
  planOf,
  type ReplayBody,
  type Rule,
  unfinished,
} from './plan.ts'
import { Replay } from './replay.tsx'
import { RuleForm } from './rule-form.tsx'
import { ruleInWords } from './rule-words.ts'
import { Presence, Times } from './times.tsx'
import { words } from './words.ts'

interface RulesProps {
  desk: Desk
  inForce: InForce
  people: Person[]
  queues: string[]
  accepted(plan: InForce): void
}

export function Rules({ desk, inForce, people, queues, accepted }: RulesProps) {
  const [plan, setPlan] = useState<Plan>(planOf(inForce))
  const [tried, setTried] = useState<{ plan: Plan; replay: ReplayBody } | null>(null)
  const { busy, failure, refusal, save, clear } = useSaving(() => ({ 409: words().replay.outdated }))
  const isChanged = !isSame(plan, planOf(inForce))
  const isUnfinished = unfinished(plan)

  async function tryOut() {
    setTried(null)
    const body = { rules: plan.rules, days: 30, most: 50 }
    const done = await save(() => desk.api.call<ReplayBody>('POST', '/routing/replay', body))
    if (done.ok) setTried({ plan, replay: done.value })
  }

  async function accept(note: string) {
    const body = { ...plan, basedOn: inForce.version, note: note === '' ? null : note }
    const done = await save(() => desk.api.call<InForce>('PUT', '/routing', body))
    if (!done.ok) return
    desk.actions.tell('good', words().replay.accepted)
    accepted(done.value)
  }

  return (
    <>
      <RuleList
        rules={plan.rules}
        people={people}
        queues={queues}
        set={(rules) => setPlan({ ...plan, rules })}
      />
      <Presence presence={plan.presence} set={(presence) => setPlan({ ...plan, presence })} />
      <Times times={plan.times} queues={queues} set={(times) => setPlan({ ...plan, times })} />
      {tried !== null && (
        <Replay
          tried={tried.replay}
          isStale={tried.plan !== plan}
          busy={busy}
          failure={failure}
          refusal={refusal}
          accept={(note) => void accept(note)}
        />
      )}
      <div class="draft-bar" role="status" data-changed={isChanged}>
        <span>{isUnfinished ? words().unfinished : isChanged ? words().changes : words().noChanges}</span>
        {tried === null && <Refusal text={refusal} />}
        <span class="form-foot">
          <button
            type="button"
            class="button quiet"
            disabled={!isChanged || busy}
            onClick={() => {
              setPlan(planOf(inForce))
              setTried(null)
              clear()
            }}
          >
            {words().discard}
          </button>
          <button
            type="button"
            class="button primary"
            disabled={!isChanged || isUnfinished || busy}
            onClick={() => void tryOut()}
          >
            {busy && tried === null ? words().tryingOut : words().tryOut}
          </button>
        </span>
      </div>
    </>
  )
}

interface RuleListProps {
  rules: Rule[]
  people: Person[]
  queues: string[]
  set(rules: Rule[]): void
}

function RuleList({ rules, people, queues, set }: RuleListProps) {
  const [editing, setEditing] = useState<string | null>(null)
  const [said, setSaid] = useState('')
  /** Which rule was moved by which of its buttons: the focus goes with it. */
  const [follow, setFollow] = useState<{ id: string; by: 'up' | 'down' } | null>(null)
  const list = useRef<HTMLOListElement>(null)

  // Before anything is painted: a key that is pressed at once meets it there.
  useLayoutEffect(() => {
    if (follow === null) return
    const row = list.current?.querySelector(`[data-rule="${follow.id}"]`)
    const [there, other] = follow.by === 'up' ? ['up', 'down'] : ['down', 'up']
    const button =
      row?.querySelector<HTMLElement>(`[data-move="${there}"]:not(:disabled)`) ??
      row?.querySelector<HTMLElement>(`[data-move="${other}"]`)
    button?.focus()
    setFollow(null)
  }, [follow])

  function move(rule: Rule, by: 'up' | 'down') {
    const from = rules.indexOf(rule)
    const to = by === 'up' ? from - 1 : from + 1
    if (to < 0 || to >= rules.length) return
    set(moved(rules, from, to))
    setFollow({ id: rule.id, by })
    setSaid(words().moved(rule.title, to + 1, rules.length))
  }

  function add() {
    const rule = newRule(rules, words().newRule)
    set([rule, ...rules])
    setEditing(rule.id)
  }

  return (
    <Sheet title={words().rules} lead={words().rulesLead}>
      <p class="visually-hidden" role="status">
        {said}
      </p>
      {rules.length === 0 && <p class="hint">{words().none}</p>}
      <ol class="rule-list" ref={list}>
        {rules.map((rule, n) => (
          <li
            key={rule.id}
            class="rule"
            data-rule={rule.id}
            onKeyDown={(event) => {
              const by = event.key === 'ArrowUp' ? 'up' : event.key === 'ArrowDown' ? 'down' : null
              if (!event.altKey || by === null) return
              event.preventDefault()
              move(rule, by)
            }}
          >
            <div class="rule-head">
              <span class="rule-number" aria-hidden="true">
                {n + 1}
              </span>
              <div class="rule-words">
                <strong>{rule.title}</strong>
                <span class="muted">{ruleInWords(rule, people)}</span>
              </div>
              <span class="rule-tools">
                <button
                  type="button"
                  class="icon-button"
                  data-move="up"
                  disabled={n === 0}
                  aria-label={words().up(rule.title)}
                  onClick={() => move(rule, 'up')}
                >
                  <span aria-hidden="true">↑</span>
                </button>
                <button
                  type="button"
                  class="icon-button"
                  data-move="down"
                  disabled={n === rules.length - 1}
                  aria-label={words().down(rule.title)}
                  onClick={() => move(rule, 'down')}
                >
                  <span aria-hidden="true">↓</span>
                </button>
                <button
                  type="button"
                  class="button quiet"
                  aria-expanded={editing === rule.id}
                  aria-label={`${editing === rule.id ? words().done : words().edit}: ${rule.title}`}
                  onClick={() => setEditing(editing === rule.id ? null : rule.id)}
                >
                  {editing === rule.id ? words().done : words().edit}
                </button>
              </span>
            </div>
            {editing === rule.id && (
              <RuleForm
                rule={rule}
                people={people}
                queues={queues}
                set={(changed) => set(rules.with(n, changed))}
                remove={() => set(rules.toSpliced(n, 1))}
              />
            )}
          </li>
        ))}
      </ol>
      <div class="form-foot">
        {rules.length > 1 && <p class="hint">{words().moveHint}</p>}
        <button type="button" class="button" onClick={add}>
          {words().add}
        </button>
      </div>
    </Sheet>
  )
}
