/** The command line. Every error that a person can mend is one line and exit code 1. */
import { pipeline } from 'node:stream/promises'
import { Command, InvalidArgumentError, Option } from 'commander'
import { ChannelError } from '../adapters/channel.ts'
import { playbooks } from '../flows/playbooks/index.ts'
import { askedQuestions } from '../flows/vocabulary.ts'
import type { CalibrateOptions } from './calibrate.ts'
import type { ChatOptions } from './chat.ts'
import { ConfigError, loadConfig } from './config.ts'
import { type Language, languages } from './domain/language.ts'
import { PlaybookChanged } from './engine/errors.ts'
import type { EraseOptions } from './erase.ts'
import type { ImportKind, ImportOptions } from './import.ts'
import { createLogger } from './logger.ts'
import type { Running } from './main.ts'
import { MIGRATIONS, ROOT } from './root.ts'
import type { SimulateOptions } from './simulate.ts'
import { StartError } from './start-error.ts'
import { stopSignal } from './stop-signal.ts'
import { DatabaseUnreachable, openDatabase, type Stores } from './store/database.ts'
import { EmbeddedError } from './store/embedded.ts'
import { MigrationError } from './store/migrate.ts'
import { usersCommands } from './users.ts'

/** Faults that a person can mend: their message is all that is shown. */
const mendable = [
  ConfigError,
  StartError,
  DatabaseUnreachable,
  EmbeddedError,
  MigrationError,
  PlaybookChanged,
  ChannelError,
  InvalidArgumentError,
]

const print = (line: string) => process.stdout.write(`${line}\n`)

function fail(error: unknown): void {
  const known = mendable.some((type) => error instanceof type)
  const shown =
    error instanceof Error ? (known ? error.message : (error.stack ?? error.message)) : String(error)
  process.stderr.write(`bantam: ${shown}\n`)
  process.exitCode = 1
}

async function serveCommand(): Promise<void> {
  const config = loadConfig(process.env)
  const stopped = stopSignal()
  // Loaded only here: the channels' libraries take most of a second.
  const { serve } = await import('./main.ts')
  const running = await serve(config, createLogger(config))
  print(greeting(running))
  await stopped
  await running.close()
}

const greeting = ({ url, firstAdministrator }: Running): string => `
  Bantam is ready.

  Website with the chat   ${url}/
  Desk for your reps      ${url}/desk/
${firstAdministrator ? signIn(firstAdministrator) : ''}
  Ctrl-C stops it; nothing is lost.
`

const signIn = ({ email, password }: { email: string; password: string }): string => `
  Sign in to the desk as  ${email}
  with the password       ${password}
  It is shown this once: keep it, or add people with "npx bantam users add".
`

/** Works on the running server's database, or on the embedded one for its own time. */
async function withStores(work: (stores: Stores) => Promise<void>): Promise<void> {
  const database = await openDatabase(loadConfig(process.env), {
    purpose: 'command',
    migrations: MIGRATIONS,
    onLost: () => undefined,
  })
  try {
    await work(database.stores)
  } finally {
    await database.close()
  }
}

async function importCommand(kind: ImportKind, file: string, options: ImportOptions): Promise<void> {
  const { importFile } = await import('./import.ts')
  await withStores(({ crmLeads }) => importFile(kind, file, options, { crmLeads, now: new Date(), print }))
}

async function eraseCommand(options: EraseOptions): Promise<void> {
  const { erase } = await import('./erase.ts')
  await withStores(({ erasures }) => erase(options, { erasures, now: new Date(), print }))
}

async function calibrateCommand(options: CalibrateOptions): Promise<void> {
  const { calibrateLeads } = await import('./calibrate.ts')
  await withStores((stores) => calibrateLeads(options, { ...stores, now: new Date(), print }))
}

function listFlows(): void {
  for (const playbook of playbooks)
    print(
      `${playbook.id}  version ${playbook.version}  ${playbook.framework}  ` +
        `${askedQuestions(playbook).length} questions  ${playbook.languages.join(', ')}`,
    )
}

async function checkFlows(ids: string[]): Promise<void> {
  const { checkReport, playbooksNamed } = await import('./flows.ts')
  report(checkReport(playbooksNamed(playbooks, ids)))
}

async function drawFlows(id: string | undefined, options: { language?: Language }): Promise<void> {
  const { drawings, playbooksNamed } = await import('./flows.ts')
  for (const drawing of drawings(playbooksNamed(playbooks, id ? [id] : []), options.language ?? null))
    print(drawing)
}

async function tablesOfFlows(ids: string[], options: { write?: true; check?: true }): Promise<void> {
  const { playbooksNamed, tableReport, writeTables } = await import('./flows.ts')
  const named = playbooksNamed(playbooks, ids)
  if (options.write) for (const file of await writeTables(ROOT, named)) print(`Written: ${file}`)
  else if (options.check) report(await tableReport(ROOT, named))
  else {
    const { transitionTable } = await import('../flows/table.ts')
    for (const playbook of named) print(transitionTable(playbook))
  }
}

function report({ lines, good }: { lines: string[]; good: boolean }): void {
  for (const line of lines) print(line)
  if (!good) process.exitCode = 1
}

/** The entry has built already: it does before every command. */
async function buildCommand(options: { sizes?: true }): Promise<void> {
  print('Everything generated is up to date.')
  if (!options.sizes) return
  const { tooLarge, widgetSizes } = await import('./widget-size.ts')
  const sizes = await widgetSizes()
  const chats = Object.entries(sizes.chats).map(([language, bytes]) => `${language} ${bytes}`)
  print(`The widget, bytes gzipped: launcher ${sizes.launcher}, chat ${chats.join(', ')}.`)
  const faults = tooLarge(sizes)
  report({ lines: faults, good: faults.length === 0 })
}

async function understandCommand(options: { now?: string; timeZone: string }): Promise<void> {
  const { understandLines, clockOf } = await import('./understand.ts')
  const clock = clockOf(options)
  try {
    await pipeline(understandLines(process.stdin, clock), process.stdout, { end: false })
  } catch (error) {
    // Whoever reads has had enough ("| head -1").
    if (!(error instanceof Error && 'code' in error && error.code === 'EPIPE')) throw error
  }
}

export async function run(argv: string[]): Promise<void> {
  const program = new Command('bantam').description('A chatbot that qualifies leads.').showHelpAfterError()
  program.command('serve').description('run the server (what "npm start" does)').action(serveCommand)
  program
    .command('demo')
    .description('play scripted prospects against the running server')
    .action(async () => {
      const { demo } = await import('./demo.ts')
      await demo(loadConfig(process.env), print)
    })
  program
    .command('chat')
    .description('talk to the bot here, as a prospect; a number presses a button, Ctrl-D ends')
    .option('--as <name>', 'go on with the chat of this name, or begin it (default: a new one)')
    .addOption(new Option('--language <language>').choices(languages))
    .action(async (options: ChatOptions) => {
      const terminal = { input: process.stdin, output: process.stdout, stopped: stopSignal() }
      const { chat } = await import('./chat.ts')
      await chat(loadConfig(process.env), options, terminal)
    })
  program
    .command('build')
    .description('generate what is generated, if its sources have changed')
    .option('--sizes', 'tell how large the widget is, and fail if it is larger than promised')
    .action(buildCommand)
  program
    .command('understand')
    .description('read JSON lines {"lang","kind","text"} and write what is understood in each')
    .option('--now <instant>', 'what "tomorrow" is counted from: ISO date and time (default: now)')
    .option('--time-zone <zone>', 'IANA name', 'UTC')
    .action(understandCommand)
  program
    .command('simulate')
    .description('let seeded prospects talk to a playbook, and tell what becomes of them')
    .requiredOption('--playbook <id>', 'one of those that "bantam flows list" names')
    .requiredOption('--prospects <count>', 'how many')
    .option('--seed <number>', 'the same seed gives the same prospects, word for word', '1')
    .option('--misread [count]', 'list the sentences that were misread, the worst of each language first')
    .option('--json', 'for machines')
    .option('--threads <count>', 'how many at once (default: one a processor); the result is the same')
    .action(async (options: SimulateOptions) => {
      const { simulate } = await import('./simulate.ts')
      for (const line of await simulate(options)) print(line)
    })
  const imports = program.command('import').description("leads and what became of them, from a CRM's CSV")
  const importing = (kind: ImportKind, description: string) =>
    imports
      .command(kind)
      .description(description)
      .argument('<file>', 'CSV with a header; one error in it, and nothing is written')
      .option('--dry-run', 'tell what would be written, and write nothing')
      .option('--encoding <name>', 'if it is neither UTF-8 nor marked UTF-16: windows-1250, windows-1251 …')
      .option(
        '--map <theirs=ours>',
        'a column by its name in the file, such as "Lead ID=id"; once for each',
        (each: string, before: string[] = []) => [...before, each],
      )
      .action((file: string, options: ImportOptions) => importCommand(kind, file, options))
  importing('leads', 'leads with an id and created_at; columns that are not known are kept as attributes')
  importing('outcomes', 'the stage, and closed_at, value, reason, of leads that are known by id or email')
  program
    .command('erase')
    .description('forget a prospect: everything that is kept of them, for good')
    .requiredOption('--prospect <id>', 'as the desk and the API show it')
    .action(eraseCommand)
  program
    .command('calibrate')
    .description('fit and test a probability on won and lost leads, and tell whether it is worth showing')
    .option('--features <names>', 'only these columns, separated by commas')
    .option('--json', 'for machines')
    .action(calibrateCommand)
  usersCommands(program, { withStores, print })
  const rubric = program
    .command('rubric')
    .description('points, limits and thresholds, as a manager may change them')
  rubric
    .command('show <playbook>')
    .description('what is in force, as JSON to change')
    .action(async (playbook: string) => {
      const { showRubric } = await import('./rubric.ts')
      print(await showRubric(playbook))
    })
  rubric
    .command('replay <file>')
    .description('whose outcome would be another; nothing is changed')
    .option('--most <count>', 'how many to list', '20')
    .option('--json', 'for machines')
    .action(async (file: string, options: { most: string; json?: true }) => {
      const { replayRubric } = await import('./rubric.ts')
      print(await replayRubric(file, options))
    })
  rubric
    .command('accept <file>')
    .description('put it in force for new conversations')
    .requiredOption('--by <email>', 'the manager who accepts it')
    .option('--note <text>', 'why')
    .action(async (file: string, options: { by: string; note?: string }) => {
      const { acceptRubric } = await import('./rubric.ts')
      print(await acceptRubric(file, options))
    })
  const flows = program.command('flows').description('qualification dialogues')
  flows.command('list').description('the playbooks that this version brings').action(listFlows)
  flows
    .command('check [id...]')
    .description('walk through all that can become of playbooks, and tell what should not')
    .action(checkFlows)
  flows
    .command('draw [id]')
    .description('a Mermaid diagram of each playbook')
    .addOption(new Option('--language <language>', "default: the playbook's first").choices(languages))
    .action(drawFlows)
  flows
    .command('table [id...]')
    .description('what leads where in each playbook, as a table to review')
    .option('--write', 'to flows/transitions/')
    .option('--check', 'whether those written there are up to date')
    .action(tablesOfFlows)
  try {
    await program.parseAsync(argv)
  } catch (error) {
    fail(error)
  }
}
