/** The parts of a rubric, each a sheet of numbers. */
import { localised } from '../../localised.ts'
import { Sheet } from '../shared/pieces.tsx'
import type { Parts, Rubric, SetValue } from './draft.ts'
import { LastingField } from './lasting-field.tsx'
import { NumberField } from './number-field.tsx'
import { words } from './words.ts'

export interface GroupProps {
  draft: Rubric
  /** To mark what differs. */
  inForce: Rubric
  parts: Parts
  set: SetValue
}

export const Thresholds = ({ draft, inForce, set }: GroupProps) => (
  <Sheet title={words().thresholds.title} lead={words().thresholds.lead}>
    <div class="numeral-grid">
      {(['handOff', 'nurture'] as const).map((id) => (
        <NumberField
          key={id}
          label={words().thresholds[id]}
          unit={words().thresholds.points}
          value={draft.thresholds?.[id]}
          was={inForce.thresholds?.[id]}
          set={(value) => set(['thresholds', id], value)}
        />
      ))}
      {(['hot', 'warm'] as const).map((id) => (
        <NumberField
          key={id}
          label={words().thresholds[id]}
          unit={words().thresholds.points}
          value={draft.temperatures?.[id]}
          was={inForce.temperatures?.[id]}
          set={(value) => set(['temperatures', id], value)}
        />
      ))}
    </div>
  </Sheet>
)

type CriterionParts = Parts['criteria'][number]

export function Criterion({ criterion, draft, inForce, set }: GroupProps & { criterion: CriterionParts }) {
  const title = criterion.title === null ? words().contact : localised(criterion.title)
  return (
    <Sheet title={title}>
      {criterion.questions.map((question) => (
        <fieldset key={question.id} class="rubric-question">
          <legend>
            {localised(question.title)} <span class="rubric-says">{words()[question.counts]}</span>
          </legend>
          <div class="numerals">
            {question.answers.map(({ id, label }) => (
              <NumberField
                key={id}
                label={localised(label)}
                value={draft.points?.[question.id]?.[id]}
                was={inForce.points?.[question.id]?.[id]}
                set={(value) => set(['points', question.id, id], value)}
              />
            ))}
            {question.absences.map((id) => (
              <NumberField
                key={id}
                isQuiet
                label={words().field(id)}
                value={draft.points?.[question.id]?.[id]}
                was={inForce.points?.[question.id]?.[id]}
                set={(value) => set(['points', question.id, id], value)}
              />
            ))}
          </div>
          <LastingField
            of={localised(question.title)}
            value={draft.lasts?.[question.id]}
            was={inForce.lasts?.[question.id]}
            set={(value) => set(['lasts', question.id], value)}
          />
        </fieldset>
      ))}
    </Sheet>
  )
}

export const Behaviour = ({ draft, inForce, parts, set }: GroupProps) => (
  <Sheet title={words().behaviour.title} lead={words().behaviour.lead}>
    {parts.behaviour.map(({ id, title }) => {
      const rule = draft.behaviour?.[id]
      const was = inForce.behaviour?.[id]
      return (
        <fieldset key={id} class="rubric-question">
          <legend>{localised(title)}</legend>
          <div class="numerals">
            <NumberField
              label={words().behaviour.points}
              value={rule?.points}
              was={was?.points}
              set={(value) => set(['behaviour', id, 'points'], value)}
            />
            <NumberField
              label={words().behaviour.atMost}
              placeholder={words().behaviour.noLimit}
              mayBeEmpty
              least={1}
              value={rule?.atMost}
              was={was?.atMost}
              set={(value) => set(['behaviour', id, 'atMost'], value)}
            />
          </div>
          <LastingField
            of={localised(title)}
            value={rule?.lasts}
            was={was?.lasts}
            set={(value) => set(['behaviour', id, 'lasts'], value)}
          />
        </fieldset>
      )
    })}
  </Sheet>
)

/** Which answers end a conversation kindly, however many points there are. */
export function Gates({ draft, parts, set }: GroupProps) {
  const questions = parts.criteria.flatMap((criterion) => criterion.questions)
  return (
    <Sheet title={words().gates.title} lead={words().gates.lead}>
      {parts.gates.map((gate) => {
        const question = questions.find(({ id }) => id === gate.question)
        const fails = draft.gates?.[gate.id]
        if (question === undefined) return null
        return (
          <fieldset key={gate.id} class="rubric-question">
            <legend>{localised(question.title)}</legend>
            <div class="numerals">
              {question.answers.map(({ id, label }) => (
                <Fails
                  key={id}
                  label={localised(label)}
                  id={id}
                  fails={fails?.choices ?? []}
                  set={(choices) => set(['gates', gate.id, 'choices'], choices)}
                />
              ))}
              {question.absences.map((id) => (
                <Fails
                  key={id}
                  label={words().field(id)}
                  id={id}
                  fails={fails?.absences ?? []}
                  set={(absences) => set(['gates', gate.id, 'absences'], absences)}
                />
              ))}
            </div>
          </fieldset>
        )
      })}
    </Sheet>
  )
}

interface FailsProps {
  label: string
  id: string
  fails: readonly string[]
  set(fails: string[]): void
}

const Fails = ({ label, id, fails, set }: FailsProps) => (
  <label class="check">
    <input
      type="checkbox"
      checked={fails.includes(id)}
      onChange={({ currentTarget }) =>
        set(currentTarget.checked ? [...fails, id].toSorted() : fails.filter((each) => each !== id))
      }
    />
    <span>{label}</span>
  </label>
)

export const Fit = ({ draft, inForce, parts, set }: GroupProps) => (
  <Sheet title={words().fitRules.title} lead={words().fitRules.lead}>
    <div class="numerals">
      {parts.fit.map(({ id, title }) => (
        <NumberField
          key={id}
          label={localised(title)}
          value={draft.fit?.[id]}
          was={inForce.fit?.[id]}
          set={(value) => set(['fit', id], value)}
        />
      ))}
    </div>
  </Sheet>
)

export const Caps = ({ draft, inForce, set }: GroupProps) => (
  <Sheet title={words().caps.title} lead={words().caps.lead}>
    <div class="numeral-grid">
      {(['fit', 'readiness', 'engagement', 'total'] as const).map((id) => (
        <NumberField
          key={id}
          label={words().field(id)}
          placeholder={words().behaviour.noLimit}
          mayBeEmpty
          value={draft.caps?.[id]}
          was={inForce.caps?.[id]}
          set={(value) => set(['caps', id], value)}
        />
      ))}
    </div>
  </Sheet>
)

export const Quality = ({ draft, inForce, set }: GroupProps) => (
  <Sheet title={words().quality.title} lead={words().quality.lead}>
    <div class="numerals">
      {Object.entries(draft.quality ?? {}).map(([id, value]) => (
        <NumberField
          key={id}
          label={words().field(id)}
          value={value}
          was={Object.entries(inForce.quality ?? {}).find(([each]) => each === id)?.[1]}
          set={(changed) => set(['quality', id], changed)}
        />
      ))}
    </div>
  </Sheet>
)
