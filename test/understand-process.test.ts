/** `bantam understand` as a process among others in a pipe. */
import { type ChildProcessWithoutNullStreams, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, expect, it } from 'vitest'

const children: ChildProcessWithoutNullStreams[] = []
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL')
})

function start(): ChildProcessWithoutNullStreams {
  const child = spawn(process.execPath, ['src/bantam.js', 'understand', '--now', '2026-11-21T09:00:00Z'])
  children.push(child)
  return child
}

const line = (text: string): string => JSON.stringify({ lang: 'en', kind: 'money', text })

/** Everything that it writes, when it has been given the input and nothing more. */
async function run(input: string): Promise<{ lines: string[]; errors: string; code: number | null }> {
  const child = start()
  const [output, errors] = [collect(child.stdout), collect(child.stderr)]
  child.stdin.end(input)
  const [code] = await once(child, 'close')
  return { lines: (await output).split('\n').slice(0, -1), errors: await errors, code }
}

async function collect(stream: NodeJS.ReadableStream): Promise<string> {
  let all = ''
  for await (const chunk of stream) all += String(chunk)
  return all
}

it('reads a last line without an end, and answers an empty one with what is wrong', async () => {
  const { lines, code } = await run(`${line('20k EUR')}\n\n${line('$5')}`)
  expect(lines.map((text) => JSON.parse(text).quote)).toEqual(['20k EUR', null, '$5'])
  expect(JSON.parse(lines[1] ?? '')).toMatchObject({ error: expect.stringContaining('line 2') })
  expect(code).toBe(0)
})

it('reads a line of a megabyte', async () => {
  const { lines } = await run(`${line(`20k EUR ${'and so on '.repeat(100_000)}`)}\n${line('$5')}\n`)
  expect(lines.map((text) => JSON.parse(text).quote)).toEqual(['20k EUR', '$5'])
})

it('ends without a word when whoever reads has had enough', async () => {
  const child = start()
  const errors = collect(child.stderr)
  child.stdin.on('error', () => undefined)
  child.stdin.write(`${line('20k EUR')}\n`.repeat(5000))
  await once(child.stdout, 'data')
  child.stdout.destroy()
  child.stdin.end(`${line('20k EUR')}\n`.repeat(5000))
  const [code] = await once(child, 'exit')
  expect(await errors).toBe('')
  expect(code).toBe(0)
})

const kilobytesOf = ({ pid }: ChildProcessWithoutNullStreams): number =>
  Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' }))

it('takes no more lines than are taken from it, and no more memory for more of them', async () => {
  const child = start()
  const batch = `${line(`around 20k EUR, ${'word '.repeat(200)}`)}\n`.repeat(1000)
  // Nobody reads yet: it must stop taking lines in, far from the sixty megabytes that it is offered.
  let written = 0
  while (written < 60 && (child.stdin.write(batch) || (await drained(child)))) written += 1
  expect(written).toBeLessThan(30)
  const before = kilobytesOf(child)

  const answers = createInterface({ input: child.stdout })
  let count = 0
  answers.on('line', () => {
    count += 1
  })
  for (let more = 0; more < 20; more += 1) if (!child.stdin.write(batch)) await once(child.stdin, 'drain')
  while (count < (written + 10) * 1000) await pause(20)
  expect(kilobytesOf(child)).toBeLessThan(before + 150_000)
  child.stdin.end()
  await once(answers, 'close')
  expect(count).toBe((written + 21) * 1000)
}, 60_000)

/** Whether there is room again before long. */
const drained = (child: ChildProcessWithoutNullStreams): Promise<boolean> =>
  Promise.race([once(child.stdin, 'drain').then(() => true), pause(1500).then(() => false)])
