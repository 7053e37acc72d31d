/** What the visitor can do about the conversation itself; in place of the conversation while it is open. */
import type { Chat } from '../chat.ts'
import { type WidgetLanguage, widgetLanguages } from '../language.ts'
import { qrCode } from './qr.ts'
import type { Speech } from './speech.ts'
import { type Child, h, type View } from './view.ts'

export interface Menu {
  isOpen(): boolean
  toggle(): void
  close(): void
  view(speech: Speech): View
}

export interface MenuParts {
  chat: Chat
  redraw: () => void
  speak: (language: WidgetLanguage) => void
}

/** Where one is in it; `said`: nothing more to do than to read. */
type Place =
  | { at: 'closed' | 'list' | 'mail' | 'end' | 'erase' }
  | { at: 'telegram'; url: string; qr: string }
  | { at: 'said'; text: string }

const names: Record<WidgetLanguage, string> = { en: 'English', pl: 'Polski', ru: 'Русский' }

export function createMenu({ chat, redraw, speak }: MenuParts): Menu {
  let place: Place = { at: 'closed' }
  /** Null: not known yet. Then nothing is shown that would move from under a finger. */
  let offers: { transcript: boolean; telegram: boolean } | null = null
  let busy = false
  let fault = ''

  function go(next: Place): void {
    place = next
    busy = false
    fault = ''
    redraw()
  }

  async function look(): Promise<void> {
    go({ at: 'list' })
    const answer = await chat.ask('GET', 'menu')
    const { transcript, telegram } = answer.status === 'ok' ? answer.value : {}
    offers = { transcript: transcript === true, telegram: telegram === true }
    redraw()
  }

  /** What went wrong is told where it was asked for. */
  async function ask(
    what: string,
    body: object | undefined,
    words: Speech['words'],
    then: (body: Record<string, unknown>) => void,
  ) {
    busy = true
    redraw()
    const answer = await chat.ask('POST', what, body)
    busy = false
    fault = answer.status === 'ok' ? '' : words.menu[answer.status === 'refused' ? 'refused' : 'failed']
    if (answer.status === 'ok') then(answer.value)
    else redraw()
  }

  const item = (text: string, onclick: () => void, extra: object = {}): View =>
    h('button', { type: 'button', class: 'item', disabled: busy, onclick, ...extra }, text)

  function list({ language, words: { menu } }: Speech): Child[] {
    return [
      h(
        'div',
        { class: 'languages', role: 'group', 'aria-label': menu.language },
        widgetLanguages.map((each) =>
          h(
            'button',
            {
              key: each,
              type: 'button',
              lang: each,
              'aria-pressed': each === language,
              onclick: () => {
                place = { at: 'closed' }
                speak(each)
              },
            },
            names[each],
          ),
        ),
      ),
      offers && [
        offers.transcript && item(menu.mail, () => go({ at: 'mail' })),
        offers.telegram && item(menu.telegram, () => void telegram()),
        item(menu.end, () => go({ at: 'end' })),
        item(menu.erase, () => go({ at: 'erase' })),
      ],
    ]
  }

  let spoken: Speech['words'] | null = null

  async function telegram(): Promise<void> {
    if (spoken)
      await ask('telegram', undefined, spoken, ({ url, qr }) =>
        go({ at: 'telegram', url: String(url), qr: String(qr) }),
      )
  }

  function mail({ words }: Speech): Child[] {
    const { menu } = words
    return [
      h(
        'form',
        {
          onsubmit: (event: SubmitEvent) => {
            event.preventDefault()
            const { target } = event
            if (!(target instanceof HTMLFormElement)) return
            const email = String(new FormData(target).get('email'))
            void ask('transcript', { email }, words, () => go({ at: 'said', text: menu.mailed }))
          },
        },
        h('label', { for: 'email' }, menu.address),
        h('input', {
          id: 'email',
          name: 'email',
          type: 'email',
          required: true,
          autocomplete: 'email',
          'aria-describedby': 'fault',
        }),
        h('button', { type: 'submit', class: 'sure', disabled: busy }, menu.mailSend),
      ),
    ]
  }

  /** Asked once more, because it cannot be taken back. */
  const sure = (text: string, label: string, act: () => void): Child[] => [
    h('p', {}, text),
    h('button', { type: 'button', class: 'sure', disabled: busy, onclick: act }, label),
  ]

  function inside(speech: Speech): Child[] {
    const { words } = speech
    const { menu } = words
    switch (place.at) {
      case 'mail':
        return mail(speech)
      case 'telegram':
        return [
          h('p', {}, menu.telegramHow),
          qrCode(place.qr, menu.telegram),
          h(
            'a',
            { class: 'sure', href: place.url, target: '_blank', rel: 'noopener noreferrer' },
            menu.telegramOpen,
          ),
        ]
      case 'end':
        return sure(menu.endSure, menu.end, () => void ask('end', undefined, words, chat.end))
      case 'erase':
        return sure(menu.eraseSure, menu.erase, () => void ask('erase', undefined, words, chat.end))
      case 'said':
        return [h('p', { role: 'status' }, place.text)]
      default:
        return list(speech)
    }
  }

  return {
    isOpen: () => place.at !== 'closed',
    toggle: () => (place.at === 'closed' ? void look() : go({ at: 'closed' })),
    close: () => {
      place = { at: 'closed' }
    },
    view: (speech) => {
      spoken = speech.words
      return h(
        'div',
        { class: 'menu', key: place.at, role: 'group', 'aria-label': speech.words.menu.name, tabindex: -1 },
        inside(speech),
        h('p', { key: 'fault', id: 'fault', class: 'fault', role: 'alert' }, fault),
        place.at !== 'list' &&
          item(speech.words.menu.back, () => go({ at: place.at === 'said' ? 'closed' : 'list' }), {
            key: 'back',
          }),
      )
    },
  }
}
