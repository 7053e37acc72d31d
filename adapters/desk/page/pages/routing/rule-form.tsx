/** One rule: for which leads, among whom, and how one of them is chosen. */

import { queueCalled } from '../../called.ts'
import type { Language } from '../../language.ts'
import { strings } from '../../strings.ts'
import type { Person } from '../shared/people.ts'
import { listed, type Rule, trimmed, type Way, type When } from './plan.ts'
import { words } from './words.ts'

interface RuleFormProps {
  rule: Rule
  people: Person[]
  queues: string[]
  set(rule: Rule): void
  remove(): void
}

const languages: Language[] = ['en', 'pl', 'ru']
const texts = ['regions', 'industries', 'sources', 'campaigns'] as const
const scores = ['scoreFrom', 'scoreBelow'] as const

export function RuleForm({ rule, people, queues, set, remove }: RuleFormProps) {
  const { when } = rule
  const change = (part: When) => set({ ...rule, when: trimmed({ ...when, ...part }) })
  const known = [...new Set([...queues, ...(when.queues ?? [])])].sort()
  return (
    <div class="rule-form">
      <label class="field">
        <span>{words().name}</span>
        <input
          value={rule.title}
          maxLength={100}
          required
          onInput={({ currentTarget }) => set({ ...rule, title: currentTarget.value })}
        />
      </label>
      <fieldset class="entries">
        <legend>{words().when}</legend>
        <p class="hint">{words().whenHint}</p>
        {known.length > 0 && (
          <Ticks
            legend={words().conditions.queues}
            all={known.map((id) => ({ id, name: queueCalled(id) }))}
            ticked={when.queues ?? []}
            set={(ids) => change({ queues: ids.length > 0 ? ids : undefined })}
          />
        )}
        <Ticks
          legend={words().conditions.languages}
          all={languages.map((id) => ({ id, name: strings.language(id) }))}
          ticked={when.languages ?? []}
          set={(ids) => {
            const chosen = languages.filter((each) => ids.includes(each))
            change({ languages: chosen.length > 0 ? chosen : undefined })
          }}
        />
        <div class="form-row">
          {texts.map((id) => (
            <label key={id} class="field">
              <span>{words().conditions[id]}</span>
              <input
                defaultValue={(when[id] ?? []).join(', ')}
                autocomplete="off"
                onInput={({ currentTarget }) => change({ [id]: listed(currentTarget.value) })}
              />
            </label>
          ))}
          {scores.map((id) => (
            <label key={id} class="field">
              <span>{words().conditions[id]}</span>
              <input
                type="number"
                step="any"
                defaultValue={when[id] === undefined ? '' : String(when[id])}
                onInput={({ currentTarget: { value } }) =>
                  change({ [id]: value === '' ? undefined : Number(value) })
                }
              />
            </label>
          ))}
        </div>
      </fieldset>
      <WayChoice rule={rule} people={people} set={set} />
      {rule.way.kind !== 'pull' && rule.way.kind !== 'rep' && (
        <fieldset class="entries">
          <legend>{words().whom}</legend>
          <label class="field">
            <span>{words().skills}</span>
            <input
              defaultValue={rule.skills.join(', ')}
              autocomplete="off"
              onInput={({ currentTarget }) => set({ ...rule, skills: listed(currentTarget.value) ?? [] })}
            />
          </label>
          <Ticks
            legend={words().team}
            all={people}
            ticked={rule.team}
            set={(team) => set({ ...rule, team })}
          />
        </fieldset>
      )}
      <div class="form-foot start">
        <button type="button" class="button danger" onClick={remove}>
          {words().remove}
        </button>
      </div>
    </div>
  )
}

interface TicksProps {
  legend: string
  all: readonly { id: string; name: string }[]
  ticked: readonly string[]
  set(ids: string[]): void
}

const Ticks = ({ legend, all, ticked, set }: TicksProps) => (
  <fieldset class="ticks">
    <legend>{legend}</legend>
    {all.map(({ id, name }) => (
      <label key={id} class="check">
        <input
          type="checkbox"
          checked={ticked.includes(id)}
          onChange={({ currentTarget }) =>
            set(currentTarget.checked ? [...ticked, id] : ticked.filter((each) => each !== id))
          }
        />
        <span>{name}</span>
      </label>
    ))}
  </fieldset>
)

/** As it is when it is chosen anew. */
const beginning: { [K in Way['kind']]: Extract<Way, { kind: K }> } = {
  round_robin: { kind: 'round_robin' },
  least_busy: { kind: 'least_busy' },
  weighted: { kind: 'weighted', weights: {} },
  by_conversion: { kind: 'by_conversion', atLeast: 0.25 },
  owner: { kind: 'owner' },
  rep: { kind: 'rep', repId: '' },
  pull: { kind: 'pull' },
}

function WayChoice({ rule, people, set }: Pick<RuleFormProps, 'rule' | 'people' | 'set'>) {
  const { way } = rule
  const choose = (chosen: Way) => set({ ...rule, way: chosen })
  return (
    <fieldset class="entries">
      <legend>{words().way}</legend>
      <div class="way-list">
        {Object.values(beginning).map((each) => (
          <label key={each.kind} class="check">
            <input
              type="radio"
              name={`way-${rule.id}`}
              checked={way.kind === each.kind}
              onChange={() => choose(each)}
            />
            <span>{words().ways[each.kind]}</span>
          </label>
        ))}
      </div>
      {way.kind === 'rep' && (
        <label class="field">
          <span>{words().person}</span>
          <select
            value={way.repId}
            onChange={({ currentTarget }) => choose({ ...way, repId: currentTarget.value })}
          >
            <option value="">{words().choosePerson}</option>
            {people.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      {way.kind === 'weighted' && (
        <fieldset class="entries">
          <legend>{words().shares}</legend>
          <p class="hint">{words().sharesHint}</p>
          <div class="numerals">
            {people.map(({ id, name }) => (
              <label key={id} class="numeral">
                <span class="numeral-label">{name}</span>
                <input
                  type="number"
                  min={0}
                  step="any"
                  value={way.weights[id] === undefined ? '' : String(way.weights[id])}
                  onInput={({ currentTarget: { value } }) =>
                    choose({ ...way, weights: weighed(way.weights, id, Number(value)) })
                  }
                />
              </label>
            ))}
          </div>
        </fieldset>
      )}
      {way.kind === 'by_conversion' && (
        <label class="field">
          <span>{words().atLeast}</span>
          <input
            type="number"
            min={0}
            max={100}
            value={String(Math.round(way.atLeast * 100))}
            onInput={({ currentTarget: { value } }) =>
              choose({ ...way, atLeast: Math.min(100, Math.max(0, Number(value))) / 100 })
            }
          />
        </label>
      )}
    </fieldset>
  )
}

function weighed(
  weights: Readonly<Record<string, number>>,
  id: string,
  weight: number,
): Record<string, number> {
  const others = Object.entries(weights).filter(([each]) => each !== id)
  return Object.fromEntries(weight > 0 ? [...others, [id, weight]] : others)
}
