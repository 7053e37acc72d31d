import { isLanguage, languages } from '../language.ts'
import type { Desk } from '../state/desk.ts'
import type { DeskState } from '../state/store.ts'
import { strings } from '../strings.ts'

export const LanguageChoice = ({ desk, state }: { desk: Desk; state: DeskState }) => (
  <label class="field language">
    <span>{strings.languageChoice}</span>
    <select
      value={state.language}
      onChange={({ currentTarget: { value } }) => {
        if (isLanguage(value)) desk.speak(value)
      }}
    >
      {Object.entries(languages).map(([id, name]) => (
        <option key={id} value={id} lang={id}>
          {name}
        </option>
      ))}
    </select>
  </label>
)
