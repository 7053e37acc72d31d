import { createApp, h, ref } from 'vue'

createApp({
  setup() {
    const path = ref('/')
    const go = () => {
      history.pushState(null, '', '/next')
      path.value = '/next'
    }
    return () =>
      h('main', { key: path.value }, [
        h('h1', `Vue at ${path.value}`),
        h('button', { type: 'button', onClick: go }, 'Next page'),
      ])
  },
}).mount(document.body)
