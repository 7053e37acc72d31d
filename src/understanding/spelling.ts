/** Words with one letter wrong: which word of the vocabulary was meant, if that is beyond doubt. */

/** A word of the vocabulary, and what it means: of words that have a meaning in common, any may have been meant. */
export interface Spelled {
  /** Folded; a stem ends with a star. */
  word: string
  meanings: ReadonlySet<string>
}

/** What went wrong between two letters of a word. */
export type Slip = 'missing' | 'extra' | 'wrong' | 'swapped'

export interface Correction {
  word: string
  slip: Slip
}

export interface Speller {
  /** The word that was meant; null: none, or it might be one or another. */
  correct(word: string): Correction | null
}

/** Of what is meant: shorter words are too many and too near each other. */
const SHORTEST = 5
/** Of what is typed: a letter may be missing. */
export const SHORTEST_TYPED = SHORTEST - 1

/** How long a word must be for a slip at its beginning, and at its end, where inflection is, to be told from another word. */
const LONG_ENOUGH = { beginning: 6, end: 8 }

/** After the stem of a word only its ending may follow: "prze…" begins many words, and they are no "prezes". */
const LONGEST_ENDING = 3

/** The first child and the next sibling: there are tens of thousands of nodes. */
interface Node {
  letter: string
  child: Node | null
  sibling: Node | null
  /** A word ends here. */
  whole: Spelled | null
  /** A stem ends here, so that anything may follow. */
  stem: Spelled | null
}

export function spellerOf(words: Iterable<Spelled>): Speller {
  const root = newNode('')
  for (const spelled of words) plant(root, spelled)
  return {
    correct: (word) => new Search(word, root).found,
  }
}

const newNode = (letter: string): Node => ({ letter, child: null, sibling: null, whole: null, stem: null })

function plant(root: Node, spelled: Spelled): void {
  const isStem = spelled.word.endsWith('*')
  const letters = isStem ? spelled.word.slice(0, -1) : spelled.word
  if (letters.length < SHORTEST) return
  let node = root
  for (const letter of letters) {
    const known = childOf(node, letter)
    const next = known ?? newNode(letter)
    if (!known) [next.sibling, node.child] = [node.child, next]
    node = next
  }
  if (isStem) node.stem = spelled
  else node.whole = spelled
}

function childOf(node: Node, letter: string | undefined): Node | null {
  for (let child = node.child; child; child = child.sibling) if (child.letter === letter) return child
  return null
}

/** Walks the tree along the word, and off it once: the time grows with the length of the word alone. */
class Search {
  readonly #word: string
  /** The slip that is being tried, and where. */
  #slip: Slip = 'missing'
  #place = 0
  /** What each word that is one slip away means: too weak to be told from another word, it still may be meant. */
  readonly #near = new Map<string, ReadonlySet<string>>()
  #found: Correction | null = null

  constructor(word: string, root: Node) {
    this.#word = word
    let node: Node | null = root
    for (let at = 0; node && at <= word.length; at += 1) {
      this.#astray(node, at)
      node = childOf(node, word[at])
    }
  }

  get found(): Correction | null {
    return this.#found && isAgreed([...this.#near.values()]) ? this.#found : null
  }

  /** Every slip at this letter. */
  #astray(node: Node, at: number): void {
    const letter = this.#word[at]
    const after = this.#word[at + 1]
    this.#place = at
    for (let child = node.child; child; child = child.sibling) {
      this.#slip = 'missing'
      this.#along(child, at)
      if (letter === undefined || child.letter === letter) continue
      this.#slip = 'wrong'
      this.#along(child, at + 1)
      this.#slip = 'swapped'
      if (child.letter === after) this.#along(childOf(child, letter), at + 2)
    }
    this.#slip = 'extra'
    if (letter !== undefined) this.#along(node, at + 1)
  }

  /** The rest of the word is as it should be. */
  #along(from: Node | null, start: number): void {
    let node = from
    for (let at = start; node; at += 1) {
      if (node.stem) this.#note(node.stem, this.#word.slice(at))
      if (at >= this.#word.length) break
      node = childOf(node, this.#word[at])
    }
    if (node?.whole) this.#note(node.whole, '')
  }

  #note({ word, meanings }: Spelled, ending: string): void {
    const isStem = word.endsWith('*')
    const meant = isStem ? word.slice(0, -1) + ending : word
    if (isStem && ending.length > LONGEST_ENDING) return
    // A word may be there as it is and by its stem.
    this.#near.set(meant, new Set([...meanings, ...(this.#near.get(meant) ?? [])]))
    if (this.#isTelling(meant)) this.#found ??= { word: meant, slip: this.#slip }
  }

  #isTelling(meant: string): boolean {
    if (this.#slip === 'swapped' || this.#isDoubled()) return true
    if (this.#place === 0) return meant.length >= LONG_ENOUGH.beginning
    const last = this.#slip === 'missing' ? this.#word.length : this.#word.length - 1
    return this.#place < last || meant.length >= LONG_ENOUGH.end
  }

  /** "Aprill" */
  #isDoubled(): boolean {
    return this.#slip === 'extra' && this.#word[this.#place] === this.#word[this.#place - 1]
  }
}

/** Something is meant by all of them. */
function isAgreed([first, ...others]: readonly ReadonlySet<string>[]): boolean {
  return first !== undefined && [...first].some((meaning) => others.every((other) => other.has(meaning)))
}
