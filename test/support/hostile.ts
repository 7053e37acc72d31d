/** Strings that software trips over, the same ones every time. Each may be said: none is blank or too long. */
import fc from 'fast-check'

/** What has broken chats, databases, logs, terminals, pages and spreadsheets before. */
const classics = [
  `<script>alert(1)</script>`,
  `<img src=x onerror="document.title=1">`,
  `"><svg/onload=alert(1)>`,
  `javascript:alert(1)`,
  `</textarea></title></style><b>`,
  `'; DROP TABLE message; --`,
  `Robert'); DELETE FROM prospect WHERE ('1'='1`,
  `\\'; SELECT pg_sleep(9); --`,
  `$$BODY$$ $1 :name ?`,
  `{"type":"message","text":"nested"}`,
  `[[1,2],{"__proto__":{"polluted":true}}]`,
  `__proto__ constructor hasOwnProperty toString`,
  `\${process.env.HOME} #{7*7} {{7*7}} <%= 7*7 %> %{7*7}`,
  `\${jndi:ldap://127.0.0.1/a}`,
  `%s%n%x %00 %0d%0a &amp;&#x3c;&lt; \\u0041 \\x41 \\0`,
  `../../../../etc/passwd C:\\CON\\NUL`,
  `$(touch /tmp/x) \`id\` | cat && rm -rf ~ ; true`,
  `=HYPERLINK("http://127.0.0.1","x") +1+1 @SUM(1) -2`,
  `NaN undefined null true false -0 1e309 0x7f`,
  `Zażółć gęślą jaźń – «ёлки» “quotes” ‚low‘`,
  `ﷺ ﷽ 田中さんにあげて下さい 사회과학원 ثم نفس سقطت`,
  `\u202Eright to left\u202C \u2066isolate\u2069 \u200Fmark`,
  `zero\u200Bwidth\u200Cjoin\u200Ders\uFEFF\u2060`,
  `Z\u0351\u036B\u0343\u0363a\u033A\u0329l\u0321g\u0353o\u032B`,
  `👩‍👩‍👧‍👦 🏳️‍🌈 👋🏽 🇵🇱 1️⃣ \u{1F9D1}\u{E0067}`,
  `ﬀ ﬁ ß ẞ İ ı ǅ K Å`,
  `e\u0301 é \uAC00 \u1100\u1161`,
  `\u0001\u0002\u001f\u007f\u0085\u009f control`,
  `\u001b[2J\u001b]0;title\u0007 escape`,
  `tab\tand\vvertical\fform`,
  `line\u2028separator\u2029paragraph`,
  `\uFFFD \uFFFE \u{10FFFF} \uE000`,
  `lone \uD83D half`,
  `half \uDE00 lone`,
  `nul \0 inside`,
]

const character = fc.oneof(
  { weight: 3, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }) },
  { weight: 1, arbitrary: fc.constantFrom(...'"\'`<>&\\/%{}$[];|\u202E\u200D\u0301\uD83D\uDE00\0\u001b') },
)

const hostile = fc
  .oneof(
    fc.constantFrom(...classics),
    fc.tuple(fc.constantFrom(...classics), fc.constantFrom(...classics)).map(([a, b]) => a.slice(2) + b),
    fc.array(character, { minLength: 1, maxLength: 30 }).map((characters) => characters.join('')),
  )
  // Of blank ones there is a test of their own; a line that is a command is one.
  .map((text) => `¶${text}`)

export const hostileStrings = (count: number): string[] => fc.sample(hostile, { seed: 2026, numRuns: count })
