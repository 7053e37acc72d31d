/** Sites made with other people's frameworks, each of which takes the page's whole body for its own. */
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

export const frameworks = ['react', 'preact', 'vue'] as const
export type Framework = (typeof frameworks)[number]

/** The site as one script. */
export async function bundled(framework: Framework): Promise<string> {
  const built = await build({
    configFile: false,
    envDir: false,
    publicDir: false,
    logLevel: 'error',
    mode: 'production',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify: false,
      lib: {
        entry: fileURLToPath(new URL(`./${framework}.js`, import.meta.url)),
        formats: ['iife'],
        name: 'site',
      },
    },
  })
  const [output] = [built].flat()
  if (!output || !('output' in output)) throw new Error(`the site with ${framework} was not bundled`)
  return output.output[0].code
}
