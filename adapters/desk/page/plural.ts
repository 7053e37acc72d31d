import { IntlMessageFormat } from 'intl-messageformat'

/**
 * A sentence that turns on a number, in ICU's notation: `{n, plural, one {# day} other {# days}}`. Polish and Russian have
 * more forms than two. The message is parsed when it is first needed.
 */
export function plural(
  locale: string,
  message: string,
): (n: number, values?: Record<string, string>) => string {
  let format: IntlMessageFormat | null = null
  return (n, values) => {
    format ??= new IntlMessageFormat(message, locale)
    return String(format.format({ n, ...values }))
  }
}
