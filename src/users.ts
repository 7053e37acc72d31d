/** `bantam users …`: whoever has the command line may do with people what an administrator may. */
import { text } from 'node:stream/consumers'
import { type Command, InvalidArgumentError, Option } from 'commander'
import { z } from 'zod'
import { hashPassword } from '../adapters/desk/passwords.ts'
import { hashToken, invitationLink, newToken } from '../adapters/desk/tokens.ts'
import { loadConfig } from './config.ts'
import { MIN_PASSWORD, type PersonRefusal, PersonSettings } from './domain/person.ts'
import { Role } from './domain/routing.ts'
import { createPeople, type LinkMade } from './engine/people.ts'
import type { Person } from './engine/people-port.ts'
import type { Stores } from './store/database.ts'

interface Terminal {
  withStores(work: (stores: Stores) => Promise<void>): Promise<void>
  print(line: string): void
}

interface NewUser {
  email: string
  name: string
  role: Role
}

const clock = { now: () => new Date() }

const Email = z.email().max(320)

function checked({ email, name, role }: NewUser): NewUser {
  if (!Email.safeParse(email).success)
    throw new InvalidArgumentError(`--email "${email}" is not an e-mail address.`)
  const shown = PersonSettings.shape.name.safeParse(name)
  if (!shown.success) throw new InvalidArgumentError(`--name "${name}" needs 1 to 100 characters.`)
  return { email, name: shown.data, role }
}

const taken = (email: string) =>
  new InvalidArgumentError(`there is a user with the address ${email} already.`)

async function readPassword(): Promise<string> {
  if (process.stdin.isTTY) process.stderr.write('Password, then Enter and Ctrl-D: ')
  const password = (await text(process.stdin)).replace(/\r?\n$/, '')
  if (password.length >= MIN_PASSWORD) return password
  throw new InvalidArgumentError(
    `the password on standard input has ${password.length} characters; it needs at least ${MIN_PASSWORD}.`,
  )
}

/** Where the desk is reached, as far as the command line knows. */
function linkTo(token: string): string {
  const { publicUrl, port } = loadConfig(process.env)
  return invitationLink(publicUrl ?? `http://localhost:${port}`, token)
}

const linkLines = ({ expiresAt }: LinkMade, token: string): string[] => [
  linkTo(token),
  `Pass this link on: it works once, until ${expiresAt.toISOString().slice(0, 16).replace('T', ' ')} UTC, and is shown this once.`,
]

const stateOf = ({ active, joined }: Person): string =>
  active ? (joined ? 'active' : 'invited') : 'inactive'

const refusals: Record<PersonRefusal, string> = {
  not_theirs: 'is not yours to manage.',
  own_role: 'cannot change their own role.',
  own_link: 'changes the password on the desk.',
  last_administrator: 'is the last active administrator: make somebody else one first.',
  inactive: 'is inactive: make them active on the desk first.',
}

const refused = (email: string, why: PersonRefusal) => new InvalidArgumentError(`${email} ${refusals[why]}`)

async function idOf(stores: Stores, email: string): Promise<string> {
  const user = await stores.users.findByEmail(email)
  if (!user)
    throw new InvalidArgumentError(`there is no user with the address ${email}: "users list" shows all.`)
  return user.id
}

export function usersCommands(program: Command, { withStores, print }: Terminal): void {
  const users = program.command('users').description('people who work with Bantam')
  const someone = (name: string, description: string) =>
    users
      .command(name)
      .description(description)
      .requiredOption('--email <address>')
      .requiredOption('--name <name>', 'as prospects see it')
      .addOption(new Option('--role <role>').choices(Role.options).makeOptionMandatory())

  someone('add', 'add somebody; the password is read from standard input').action(
    async (options: NewUser) => {
      const added = checked(options)
      const passwordHash = await hashPassword(await readPassword())
      await withStores(async (stores) => {
        const user = await stores.users.add({ ...added, passwordHash })
        if (!user) throw taken(added.email)
        const { id, role } = user
        await stores.audit.note({
          at: clock.now(),
          userId: null,
          action: 'user.added',
          subject: id,
          details: { role },
        })
        print(`Added ${role} ${user.name} <${user.email}>.`)
      })
    },
  )

  someone('invite', 'print a link by which somebody chooses their password').action(
    async (options: NewUser) => {
      const invited = checked(options)
      const token = newToken()
      await withStores(async (stores) => {
        const result = await createPeople({ ...stores, clock }).invite(null, invited, hashToken(token))
        if (result.status === 'taken') throw taken(invited.email)
        if (result.status === 'refused') throw refused(invited.email, result.why)
        for (const line of linkLines(result, token)) print(line)
      })
    },
  )

  users
    .command('reset-link')
    .description('print a link by which somebody chooses a new password')
    .requiredOption('--email <address>')
    .action(({ email }: { email: string }) =>
      withStores(async (stores) => {
        const token = newToken()
        const people = createPeople({ ...stores, clock })
        const result = await people.makeLink(null, await idOf(stores, email), hashToken(token))
        if (result.status === 'refused') throw refused(email, result.why)
        if (result.status === 'made') for (const line of linkLines(result, token)) print(line)
      }),
    )

  users
    .command('deactivate')
    .description('end all sessions of somebody, and put back into its queue what they hold')
    .requiredOption('--email <address>')
    .action(({ email }: { email: string }) =>
      withStores(async (stores) => {
        const people = createPeople({ ...stores, clock })
        const result = await people.change(null, await idOf(stores, email), { active: false })
        if (result.status === 'refused') throw refused(email, result.why)
        print(`${email} is inactive.`)
      }),
    )

  users
    .command('list')
    .description('everybody, with role, state and how many conversations they take at once')
    .action(() =>
      withStores(async ({ people }) => {
        for (const each of await people.list())
          print([each.email, each.name, each.role, stateOf(each), each.capacity].join('\t'))
      }),
    )
}
