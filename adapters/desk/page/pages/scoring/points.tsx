/** The points of a playbook as a form: every number in the playbook's own words, and below what has been changed. */
import { useState } from 'preact/hooks'
import type { InForceBody, ReplayBody } from '../../../rubric-routes.ts'
import type { Desk } from '../../state/desk.ts'
import { Refusal } from '../shared/pieces.tsx'
import { useSaving } from '../shared/saving.ts'
import { changedOnly, changesOf, gapIn, type Rubric, type SetValue, withValue } from './draft.ts'
import { Behaviour, Caps, Criterion, Fit, Gates, Quality, Thresholds } from './groups.tsx'
import { Replay } from './replay.tsx'
import { words } from './words.ts'

interface PointsProps {
  desk: Desk
  playbook: string
  inForce: InForceBody
  threshold: number | null
  accepted(): Promise<void>
}

/** What came of trying a draft out: worth something as long as the draft is the same. */
interface Tried {
  draft: Rubric
  replay: ReplayBody
}

export function Points({ desk, playbook, inForce, threshold, accepted }: PointsProps) {
  const { rubric, parts } = inForce
  const [draft, setDraft] = useState<Rubric>(
    threshold === null ? rubric : withValue(rubric, ['thresholds', 'handOff'], threshold),
  )
  const [tried, setTried] = useState<Tried | null>(null)
  const { busy, failure, refusal, save, clear } = useSaving()
  const path = `/playbooks/${encodeURIComponent(playbook)}/rubric`
  const changes = changesOf(rubric, draft)
  const gap = gapIn(draft)
  const set: SetValue = (place, value) => setDraft((before) => withValue(before, place, value))

  async function tryOut() {
    setTried(null)
    const body = { rubric: changedOnly(rubric, draft), most: 50 }
    const done = await save(() => desk.api.call<ReplayBody>('POST', `${path}/replay`, body))
    if (done.ok) setTried({ draft, replay: done.value })
  }

  async function accept(note: string) {
    const body = { rubric: changedOnly(rubric, draft), note: note === '' ? null : note }
    const done = await save(() => desk.api.call('POST', path, body))
    if (!done.ok) return
    desk.actions.tell('good', words().replay.accepted)
    await accepted()
  }

  const form = { draft, parts, inForce: rubric, set }
  return (
    <>
      <Thresholds {...form} />
      {parts.criteria.map((criterion) => (
        <Criterion key={criterion.id} criterion={criterion} {...form} />
      ))}
      {parts.fit.length > 0 && <Fit {...form} />}
      {parts.gates.length > 0 && <Gates {...form} />}
      {parts.behaviour.length > 0 && <Behaviour {...form} />}
      <Caps {...form} />
      <Quality {...form} />
      {tried !== null && (
        <Replay
          tried={tried.replay}
          isStale={tried.draft !== draft}
          busy={busy}
          failure={failure}
          accept={(note) => void accept(note)}
        />
      )}
      <div class="draft-bar" role="status" data-changed={changes.length > 0}>
        <span>{gap === null ? words().changes(changes.length) : words().gaps[gap]}</span>
        {tried === null && <Refusal text={refusal} />}
        <span class="form-foot">
          <button
            type="button"
            class="button quiet"
            disabled={changes.length === 0 || busy}
            onClick={() => {
              setDraft(rubric)
              setTried(null)
              clear()
            }}
          >
            {words().discard}
          </button>
          <button
            type="button"
            class="button primary"
            disabled={changes.length === 0 || gap !== null || busy}
            onClick={() => void tryOut()}
          >
            {busy && tried === null ? words().tryingOut : words().tryOut}
          </button>
        </span>
      </div>
    </>
  )
}
