/** Plays prospects one after the other; any part of them may be played elsewhere, with the same result. */
import type { Playbook } from '../../flows/vocabulary.ts'
import { read } from '../understanding/read.ts'
import { chances } from './chance.ts'
import { playOne, type Talk } from './talk.ts'

/** Prospects are numbered from 1. */
export interface Part {
  seed: number
  from: number
  to: number
}

export async function playPart(playbook: Playbook, { seed, from, to }: Part): Promise<Talk[]> {
  const talks: Talk[] = []
  let number = 0
  for (const chance of chances(seed)) {
    number += 1
    if (number > to) break
    if (number >= from) talks.push(await playOne({ playbook, understand: read }, number, chance))
  }
  return talks
}
