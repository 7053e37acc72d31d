import { strings } from '../strings.ts'

export const Mark = () => (
  <span class="mark">
    <svg class="mark-sign" viewBox="0 0 32 32" aria-hidden="true">
      <rect width="32" height="32" rx="9" fill="currentColor" />
      <path d="M9 23V9h7.2c3 0 4.9 1.5 4.9 3.9 0 1.6-.9 2.7-2.3 3.1 1.8.4 2.9 1.6 2.9 3.4 0 2.3-1.9 3.6-5 3.6Zm3.3-8.3h3.3c1.3 0 2.1-.6 2.1-1.6s-.8-1.5-2.1-1.5h-3.3Zm0 5.8h3.6c1.5 0 2.4-.6 2.4-1.7s-.9-1.7-2.4-1.7h-3.6Z" />
    </svg>
    <span class="mark-name">{strings.product}</span>
  </span>
)
