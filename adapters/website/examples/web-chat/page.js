/** All that Web Chat needs to know: where Direct Line is, and a token for a conversation. */
const { url } = await (await fetch('/bantam.json')).json()
const domain = `${url}/v3/directline`

const response = await fetch(`${domain}/tokens/generate`, {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ locale: navigator.language }),
})
if (!response.ok) throw new Error(`${domain} gave no token: ${response.status}`)
const { token } = await response.json()

window.WebChat.renderWebChat(
  { directLine: window.WebChat.createDirectLine({ domain, token }), locale: navigator.language },
  document.querySelector('#chat'),
)
