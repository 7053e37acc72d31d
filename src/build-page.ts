/** Bundles one part: `build-page.ts server|widget|desk <draft folder>`. Prints where it is and the modules it is made of. */
import { readdir } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { build, type InlineConfig, type Plugin, type Rolldown } from 'vite'
import { widgetLanguages } from '../adapters/website/widget/language.ts'
import { ROOT as root } from './root.ts'

const [, , page = '', draft = ''] = process.argv

/** Nothing but what is written here: no configuration, environment or style settings that lie around. */
const common: InlineConfig = {
  configFile: false,
  envDir: false,
  publicDir: false,
  mode: 'production',
  logLevel: 'error',
  css: { postcss: {} },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
}

/** Not a file: it is put together for each language. */
const CHAT = 'bantam-chat'

/** Browsers since May 2024: what they know of colours need not be spelt out twice. */
const WIDGET_CSS = ['chrome123', 'firefox120', 'safari17.5']

const pages: Record<string, { made: string; config: InlineConfig }> = {
  /** Types taken away and modules joined: it starts faster than its sources, and costs a fifth less a message. */
  server: {
    made: join(draft, 'server'),
    config: {
      ...common,
      root,
      build: {
        ssr: true,
        target: 'node20',
        minify: false,
        outDir: join(draft, 'server'),
        emptyOutDir: true,
        rolldownOptions: {
          input: { cli: 'src/cli.ts', 'simulate-worker': 'src/simulate/worker.ts', prove: 'src/prove.ts' },
          output: { chunkFileNames: '[name].js' },
        },
      },
    },
  },
  /** Served under a strict content security policy: nothing inline, nothing as a data: address. */
  desk: {
    made: join(draft, 'desk'),
    config: {
      ...common,
      root: join(root, 'adapters/desk/page'),
      base: '/desk/',
      build: {
        outDir: join(draft, 'desk'),
        emptyOutDir: true,
        assetsInlineLimit: 0,
        modulePreload: { polyfill: false },
      },
    },
  },
}

const WIDGET = join(root, 'adapters/website/widget')

/** What a page loads by its one script tag, and per language the chat that this loads when it is wanted. */
async function buildWidget(): Promise<Rolldown.RolldownOutput[]> {
  const folder = join(draft, 'widget')
  const options = { outDir: folder, emptyOutDir: false, cssTarget: WIDGET_CSS }
  const chats: Rolldown.RolldownOutput[] = []
  for (const language of widgetLanguages)
    chats.push(
      ...(await bundle({
        ...common,
        root,
        plugins: [chatIn(language)],
        build: {
          ...options,
          modulePreload: false,
          rolldownOptions: {
            input: CHAT,
            preserveEntrySignatures: 'strict',
            output: { entryFileNames: `chat-${language}-[hash].js` },
          },
        },
      })),
    )
  const files = await readdir(folder)
  const fileOf = (language: string) => files.find((file) => file.startsWith(`chat-${language}-`))
  const byLanguage = Object.fromEntries(widgetLanguages.map((language) => [language, fileOf(language)]))
  const launcher = await bundle({
    ...common,
    root,
    define: { CHAT_FILES: JSON.stringify(byLanguage) },
    build: {
      ...options,
      lib: {
        entry: join(WIDGET, 'index.ts'),
        formats: ['iife'],
        name: 'bantam',
        fileName: () => 'widget.js',
      },
    },
  })
  return [...chats, ...launcher]
}

/** The chat with the words of one language: the others stay where they are. */
function chatIn(language: string): Plugin {
  const part = JSON.stringify(join(WIDGET, 'chat-part.ts'))
  const words = JSON.stringify(join(WIDGET, 'strings', `${language}.ts`))
  return {
    name: 'chat-in-one-language',
    resolveId: (id) => (id === CHAT ? id : null),
    load: (id) =>
      id === CHAT ? `export { startChat } from ${part}; export { ${language} as words } from ${words}` : null,
  }
}

const bundle = async (config: InlineConfig): Promise<Rolldown.RolldownOutput[]> =>
  [await build(config)].flat().flatMap((output) => ('output' in output ? [output] : []))

async function buildPart(): Promise<{ made: string; bundles: Rolldown.RolldownOutput[] }> {
  if (page === 'widget') return { made: join(draft, 'widget'), bundles: await buildWidget() }
  const chosen = pages[page]
  if (!chosen)
    throw new Error(`There is no part "${page}": give one of widget, ${Object.keys(pages).join(', ')}.`)
  return { made: chosen.made, bundles: await bundle(chosen.config) }
}

const { made, bundles } = await buildPart()
const modules = bundles
  .flatMap(({ output }) => output)
  .flatMap((output) => (output.type === 'chunk' ? output.moduleIds : []))
  // Virtual modules begin with a zero byte; queries are how a module is imported, not where it lies.
  .filter((id) => id.startsWith(root) && !id.includes(`${sep}node_modules${sep}`))
  .map((id) => id.split('?')[0])
process.stdout.write(JSON.stringify({ made, modules: [...new Set(modules)] }))
