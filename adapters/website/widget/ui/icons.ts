import { h, type View } from './view.ts'

const icon = (...paths: View[]): View => h('svg', { viewBox: '0 0 24 24', 'aria-hidden': true }, paths)
const line = (d: string): View => h('path', { d })

export const chatIcon = () =>
  icon(
    line(
      'M12 4c4.7 0 8.5 3.2 8.5 7.2s-3.8 7.2-8.5 7.2c-.9 0-1.8-.1-2.6-.3-.9.8-2.3 1.6-4.2 1.9-.4.1-.6-.4-.4-.7.6-.8 1-1.7 1.1-2.6-1.5-1.3-2.4-3.2-2.4-5.5C3.5 7.2 7.3 4 12 4Z',
    ),
    line('M8.3 11.3h.01M12 11.3h.01M15.7 11.3h.01'),
  )

export const closeIcon = () => icon(line('m6.5 6.5 11 11m0-11-11 11'))

export const moreIcon = () => icon(line('M12 5.5h.01M12 12h.01M12 18.5h.01'))

export const sendIcon = () => icon(line('M12 19V5.5m-5.5 5.5L12 5.5l5.5 5.5'))
