/** Text as HTML shows it. */
const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

export const html = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => entities[character] ?? '')

/** Paragraphs at empty lines, line breaks kept. */
export const paragraphs = (text: string): string[] =>
  text
    .split(/\n{2,}/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => html(part).replaceAll('\n', '<br>'))
