import { h, render } from 'preact'
import { useState } from 'preact/hooks'

function Site() {
  const [path, setPath] = useState('/')
  const go = () => {
    history.pushState(null, '', '/next')
    setPath('/next')
  }
  return h(
    'main',
    { key: path },
    h('h1', null, `Preact at ${path}`),
    h('button', { type: 'button', onClick: go }, 'Next page'),
  )
}

render(h(Site, null), document.body)
