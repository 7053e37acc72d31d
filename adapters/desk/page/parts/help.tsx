/** What `?` shows. */
import { useLayoutEffect, useRef } from 'preact/hooks'
import { help } from '../keys.ts'
import { strings } from '../strings.ts'

const groups = ['list', 'lead', 'anywhere'] as const

export function Help({ close }: { close(): void }) {
  const words = strings.talk.help
  const dialog = useRef<HTMLDialogElement>(null)
  useLayoutEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog class="dialog help" ref={dialog} onClose={close} aria-labelledby="help-heading">
      <h2 id="help-heading">{words.heading}</h2>
      <div class="help-groups">
        {groups.map((group) => (
          <section key={group}>
            <h3>{words.groups[group]}</h3>
            <dl class="help-keys">
              {help[group].map(([name, keys]) => (
                <div key={name}>
                  <dt>
                    {keys.map((key) => (
                      <kbd key={key}>{key}</kbd>
                    ))}
                  </dt>
                  <dd>{words.keys[name]}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <div class="dialog-foot">
        <button type="button" class="button primary" onClick={() => dialog.current?.close()}>
          {words.close}
        </button>
      </div>
    </dialog>
  )
}
