import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { WidgetLanguage } from '../language.ts'
import type { Strings } from '../strings/strings.ts'

/** What the chat speaks; given by the app to everything inside. */
export interface Speech {
  language: WidgetLanguage
  words: Strings
}

export const SpeechContext = createContext<Speech | null>(null)

export function useSpeech(): Speech {
  const speech = useContext(SpeechContext)
  if (!speech) throw new Error('the chat was drawn without words')
  return speech
}

export const useLanguage = () => useSpeech().language
export const useWords = () => useSpeech().words
