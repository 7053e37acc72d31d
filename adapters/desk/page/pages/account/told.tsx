/** Where one is told of hand-offs, and of which; one's own chat with the bot. */
import { useState } from 'preact/hooks'
import type { ToldOf } from '../../../../../src/domain/telling.ts'
import type { Desk } from '../../state/desk.ts'
import { Await, useLoaded } from '../shared/loaded.tsx'
import { CopyLink, Refusal, Sheet } from '../shared/pieces.tsx'
import { useSaving } from '../shared/saving.ts'
import { shared } from '../shared/words.ts'
import { words } from './words.ts'

interface Told {
  mail: ToldOf
  telegram: ToldOf
  mailIsSetUp: boolean
  bot: string | null
  chat: { linkedAt: string } | null
}

const choices: readonly ToldOf[] = ['queued', 'assigned', 'none']

export function ToldHow({ desk }: { desk: Desk }) {
  const told = useLoaded(() => desk.api.call<Told>('GET', '/me/notices'), 'told')
  const saving = useSaving()

  async function choose(wanted: Partial<Pick<Told, 'mail' | 'telegram'>>) {
    const done = await saving.save(() => desk.api.call<Told>('PATCH', '/me/notices', wanted))
    if (!done.ok) return
    told.set(done.value)
    desk.actions.tell('good', shared().saved)
  }

  return (
    <Sheet title={words().told.title} lead={words().told.lead}>
      <Await of={told}>
        {(now) => (
          <div class="form">
            {now.mailIsSetUp ? (
              <Choice label={words().told.mail} value={now.mail} choose={(mail) => void choose({ mail })} />
            ) : (
              <p class="hint">{words().told.noMail}</p>
            )}
            {now.bot === null ? (
              <p class="hint">{words().told.noTelegram}</p>
            ) : (
              <>
                {now.chat && (
                  <Choice
                    label={words().told.telegram}
                    value={now.telegram}
                    choose={(telegram) => void choose({ telegram })}
                  />
                )}
                <Chat desk={desk} isLinked={now.chat !== null} changed={() => void told.reload()} />
              </>
            )}
            <Refusal text={saving.refusal} />
          </div>
        )}
      </Await>
    </Sheet>
  )
}

interface ChoiceProps {
  label: string
  value: ToldOf
  choose: (value: ToldOf) => void
}

const Choice = ({ label, value, choose }: ChoiceProps) => (
  <label class="field">
    <span>{label}</span>
    <select
      value={value}
      onChange={({ currentTarget }) => {
        const chosen = choices.find((each) => each === currentTarget.value)
        if (chosen) choose(chosen)
      }}
    >
      {choices.map((each) => (
        <option key={each} value={each}>
          {words().told.of[each]}
        </option>
      ))}
    </select>
  </label>
)

/** The link works once, for half an hour; the chat is linked when it is opened in Telegram. */
function Chat({ desk, isLinked, changed }: { desk: Desk; isLinked: boolean; changed: () => void }) {
  const [link, setLink] = useState<string | null>(null)
  const { busy, refusal, save } = useSaving()

  async function ask() {
    const done = await save(() => desk.api.call<{ link: string }>('POST', '/me/telegram'))
    if (done.ok) setLink(done.value.link)
  }
  async function unlink() {
    const done = await save(() => desk.api.call('DELETE', '/me/telegram'))
    if (done.ok) changed()
  }

  return (
    <>
      {link !== null && <CopyLink label={words().told.link} link={link} note={words().told.linkNote} />}
      <Refusal text={refusal} />
      <div class="form-foot">
        {isLinked && (
          <button type="button" class="button" disabled={busy} onClick={() => void unlink()}>
            {words().told.unlink}
          </button>
        )}
        <button type="button" class="button" disabled={busy} onClick={() => void ask()}>
          {isLinked ? words().told.linkOther : words().told.linkTelegram}
        </button>
      </div>
    </>
  )
}
