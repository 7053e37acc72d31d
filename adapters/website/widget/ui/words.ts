import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import { strings, type WidgetLanguage } from '../language.ts'

export const LanguageContext = createContext<WidgetLanguage>('en')

export const useLanguage = () => useContext(LanguageContext)
export const useWords = () => strings[useLanguage()]
