/** A thread that plays part of a simulation's prospects. */
import { parentPort, workerData } from 'node:worker_threads'
import { z } from 'zod'
import { playbooks } from '../../flows/playbooks/index.ts'
import { playPart } from './run.ts'

const Task = z.object({ playbook: z.string(), seed: z.int(), from: z.int(), to: z.int() })

const { playbook: id, ...part } = Task.parse(workerData)
const playbook = playbooks.find((each) => each.id === id)
if (!playbook) throw new Error(`there is no playbook "${id}"`)
parentPort?.postMessage(await playPart(playbook, part))
