/** Proves a playbook aside from the server's thread: walking through all that can become of one takes seconds. */
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import { z } from 'zod'
import { examine } from '../flows/check/examine.ts'
import { lineOf } from '../flows/check/finding.ts'
import { readStored } from '../flows/playbook.ts'
import type { Playbook } from '../flows/vocabulary.ts'

/** This file as it is built: only that can run in a thread, which does not read TypeScript. */
const WORKER = new URL('./prove.js', import.meta.url)

const findingsIn = (playbook: Playbook): string[] => examine(playbook).findings.map(lineOf)

/** What is to be mended, a line each; nothing, if the playbook may go live. */
export async function prove(playbook: Playbook): Promise<string[]> {
  if (!existsSync(fileURLToPath(WORKER))) return findingsIn(playbook)
  const worker = new Worker(WORKER, { workerData: { prove: JSON.stringify(playbook) } })
  return new Promise((resolve, reject) => {
    worker.once('message', resolve)
    worker.once('error', reject)
    worker.once('exit', (code) => reject(new Error(`the proof of a playbook ended with code ${code}`)))
  })
}

const Task = z.object({ prove: z.string() })

const task = isMainThread ? null : Task.safeParse(workerData)
if (task?.success) parentPort?.postMessage(findingsIn(readStored(JSON.parse(task.data.prove))))
