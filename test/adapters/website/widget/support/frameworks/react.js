import { createElement, useState } from 'react'
import { createRoot } from 'react-dom/client'

function Site() {
  const [path, setPath] = useState('/')
  const go = () => {
    history.pushState(null, '', '/next')
    setPath('/next')
  }
  return createElement(
    'main',
    { key: path },
    createElement('h1', null, `React at ${path}`),
    createElement('button', { type: 'button', onClick: go }, 'Next page'),
  )
}

createRoot(document.body).render(createElement(Site))
