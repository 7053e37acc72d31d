/** The open chat: draws it anew whenever something has changed, and minds its focus. */
import type { Chat } from '../chat.ts'
import type { WidgetLanguage } from '../language.ts'
import type { Launcher } from '../launcher/launcher.ts'
import { composer, grow } from './composer.ts'
import { keepFocusInside, typeAnywhere } from './focus.ts'
import { header } from './header.ts'
import { log } from './log.ts'
import { createMenu } from './menu.ts'
import { notice } from './notice.ts'
import { createScrolling } from './scrolling.ts'
import type { Speech } from './speech.ts'
import { draw, h, type View } from './view.ts'

export interface PanelParts {
  chat: Chat
  launcher: Pick<Launcher, 'host' | 'place' | 'focus'>
  speech: () => Speech
  /** Null: the widget's own words. */
  title: string | null
  speak: (language: WidgetLanguage) => void
}

/** On a phone the panel is all there is to see: there it is modal. */
const fullScreen = '(max-width: 480px), (max-height: 480px)'

/** Returns the function that draws it, or takes it from the page, as the conversation says. */
export function createPanel({ chat, launcher, speech, title, speak }: PanelParts): () => void {
  const { host, place } = launcher
  const scrolling = createScrolling(redraw)
  const menu = createMenu({ chat, redraw, speak })
  /** Who had the focus before the panel came. */
  let origin: Element | null = null
  /** What the focus was last set for. */
  let shown: 'nothing' | 'invitation' | 'chat' | 'menu' = 'nothing'

  const find = <E extends HTMLElement>(selector: string) => place.querySelector<E>(selector)

  function onkeydown(event: KeyboardEvent): void {
    const panel = find('.panel')
    const field = find('textarea')
    if (!panel) return
    if (event.key === 'Escape' && !event.isComposing) {
      event.stopPropagation()
      if (menu.isOpen()) menu.toggle()
      else chat.close()
    } else if (event.key === 'Tab') {
      if (panel.ariaModal === 'true') keepFocusInside(panel, event)
    } else if (field) typeAnywhere(field, event)
  }

  function view(): View {
    const conversation = chat.conversation()
    const spoken = speech()
    const { words } = spoken
    const { invitation, connection } = conversation
    const turn = () => {
      if (chat.conversation().invitation) chat.open()
    }
    return h(
      'div',
      {
        class: 'panel',
        role: 'dialog',
        'aria-modal': invitation === null && matchMedia(fullScreen).matches,
        'aria-labelledby': 'title',
        tabindex: -1,
        'data-invitation': invitation !== null,
        onkeydown,
      },
      header({
        conversation,
        words,
        title: title ?? words.title,
        menu: chat.id() === null ? null : { open: menu.isOpen(), toggle: menu.toggle },
        close: chat.close,
      }),
      notice(connection, words, chat.hurry),
      menu.isOpen()
        ? menu.view(spoken)
        : [
            log({
              conversation,
              speech: spoken,
              scrolling,
              retry: chat.retry,
              choose: (choice) => {
                // The pressed button goes; focus stays close to the next ones.
                find('.log')?.focus({ preventScroll: true })
                chat.choose(choice)
              },
            }),
            composer({
              words,
              draft: conversation.draft,
              disabled: connection === 'refused',
              write: chat.draft,
              turn,
              say: (text) => {
                chat.say(text)
                find('textarea')?.focus()
              },
            }),
          ],
    )
  }

  function redraw(): void {
    const conversation = chat.conversation()
    if (!conversation.open) {
      menu.close()
      scrolling.gone()
      giveBackFocus()
      draw(place, [])
      return
    }
    if (shown === 'nothing') origin = document.activeElement
    draw(place, [view()])
    const field = find('textarea')
    const box = find('.log')
    if (field) grow(field)
    if (box) scrolling.drawn(box, conversation)
    focusOn(conversation.invitation ? 'invitation' : menu.isOpen() ? 'menu' : 'chat')
  }

  /** To where the visitor came from; who has gone on with something else is left there. */
  function giveBackFocus(): void {
    const was = shown
    shown = 'nothing'
    if (was === 'nothing' || was === 'invitation' || document.activeElement !== host) return
    if (origin instanceof HTMLElement && origin.isConnected && origin !== host && origin !== document.body)
      origin.focus({ preventScroll: true })
    else launcher.focus()
  }

  function focusOn(now: typeof shown): void {
    const before = shown
    shown = now
    // From one place of the menu to the next, what had the focus has gone.
    if (now === 'menu' && before === 'menu' && document.activeElement !== host)
      (find('.menu input') ?? find('.menu'))?.focus({ preventScroll: true })
    if (before === now || now === 'invitation') return
    if (now === 'menu') find('.menu button')?.focus({ preventScroll: true })
    else if (before === 'menu') find('.menu-button')?.focus({ preventScroll: true })
    else {
      // A keyboard that covers half of a phone should come only when it is asked for.
      const first = matchMedia('(pointer: coarse)').matches ? find('.panel') : find('textarea')
      first?.focus({ preventScroll: true })
    }
  }

  return redraw
}
