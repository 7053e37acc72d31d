/** Notifications and a sound, where they were asked for; the browser's own means, and no file for the sound. */
import { linkTo } from './address.ts'
import type { News } from './news.ts'
import { strings } from './strings.ts'

/** Two notes, half a second. */
const NOTES = [
  { hertz: 660, from: 0, to: 0.16 },
  { hertz: 880, from: 0.18, to: 0.42 },
]
const LOUDNESS = 0.12

export interface Alerts {
  /** Asks the browser's user; false: they do not want it, or the browser cannot. */
  ask(): Promise<boolean>
  notify(news: News): void
  ring(): void
}

export function createAlerts(): Alerts {
  let audio: AudioContext | null = null
  return {
    async ask() {
      if (!('Notification' in window)) return false
      return (await Notification.requestPermission()) === 'granted'
    },
    notify({ kind, conversationId, name }) {
      if (!('Notification' in window) || Notification.permission !== 'granted') return
      // One for each conversation: the newer takes the older's place.
      const shown = new Notification(strings.talk.alerts[kind](name ?? strings.unnamed), {
        tag: conversationId,
      })
      shown.onclick = () => {
        focus()
        location.hash = linkTo(conversationId)
        shown.close()
      }
    },
    ring() {
      audio ??= new AudioContext()
      const now = audio.currentTime
      for (const { hertz, from, to } of NOTES) {
        const [tone, volume] = [audio.createOscillator(), audio.createGain()]
        tone.frequency.value = hertz
        volume.gain.setValueAtTime(LOUDNESS, now + from)
        volume.gain.exponentialRampToValueAtTime(0.001, now + to)
        tone.connect(volume).connect(audio.destination)
        tone.start(now + from)
        tone.stop(now + to)
      }
    },
  }
}
