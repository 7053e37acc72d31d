import { strings } from '../strings.ts'

export const Spinner = () => (
  <div class="spinner" role="status">
    <span class="visually-hidden">{strings.loading}</span>
  </div>
)

/** What stands where there is nothing else to show: an empty list, or why it could not be loaded. */
export const Note = ({ title, text, retry }: { title: string; text?: string; retry?: () => void }) => (
  <div class="note">
    <p class="note-title">{title}</p>
    {text !== undefined && <p class="note-text">{text}</p>}
    {retry !== undefined && (
      <button type="button" class="button" onClick={retry}>
        {strings.tryAgain}
      </button>
    )}
  </div>
)
