import { isVariable } from './names.ts'

/** What the readers make of a file: flat lists that the rules look at. All places are UTF-16 offsets in the file. */
export interface Reading {
  settings: Setting[]
  /** With the texts that they may take as keys: of tags, for one. */
  calls: { name: string; at: number; keys: readonly string[] }[]
  /** Texts that a program uses (no comments, messages or comparisons), for addresses in them. */
  texts: Literal[]
  /** What pip or conda is to install, as in a requirements file: name, extras, version. */
  packages: { spec: string; at: number }[]
  /** Files within the file, still to be read. */
  files: { path: string; notes: Notes }[]
  /** The parser that understood the whole file; undefined where only words were looked at: nothing is changed there. */
  parser: string | undefined
}

/** A text that stands in the file. */
export interface Literal {
  text: string
  start: number
  end: number
  /** The characters between are `text` itself, and another plain text may stand in their place. */
  exact: boolean
}

/** Where a name gets a value. */
export interface Setting {
  name: string
  at: number
  context: 'assignment' | 'export' | 'command' | 'argument' | 'entry' | 'pair' | 'default' | 'call'
  /** It names a variable of the environment, not a parameter or a constant of the program. */
  environment: boolean
  /** The texts that the value may become; none where it is computed. */
  literals: readonly Literal[]
  /** Where it counts, from the inside out; the first is its own block. */
  scopes: readonly unknown[]
  /** The name is only passed through, or what is not read here (a base, another file, an action) may set more. */
  open: boolean
  /** The place that does nothing but set it; only where the reader has proven that. */
  own: Own | undefined
}

/** A place where a name could be set once more, behind what sets it now. */
export interface Own {
  start: number
  end: number
  /** On lines of its own, as a member before a comma, as a word before a command. */
  as: 'lines' | 'member' | 'word'
  /** What stands behind another name to give it the same value; otherwise the same text. */
  rest?: string
}

export const emptyReading = (): Reading => ({
  settings: [],
  calls: [],
  texts: [],
  packages: [],
  files: [],
  parser: undefined,
})

/** A part of a setting's value that stands at `start` as it is. */
export const literalAt = (text: string, start: number, exact = false): Literal => ({
  text,
  start,
  end: start + text.length,
  exact,
})

/** A text within a file that another reader reads: a script in a workflow, a cell of a notebook, a `RUN` line. */
export interface Part {
  text: string
  /** From an offset in `text` to the one in what holds it. */
  place: (offset: number) => number
  /** What may be changed in it: nothing, texts and words, or whole lines too. */
  changes: 'none' | 'texts' | 'lines'
}

/** A part that stands in the file as it is. */
export const partAt = (text: string, start: number, changes: Part['changes'] = 'none'): Part => ({
  text,
  place: (offset) => start + offset,
  changes,
})

/** A part whose pieces stand apart in the file. */
export function joined(pieces: readonly Literal[], changes: Part['changes']): Part {
  const places = pieces.flatMap(({ text, start }) => Array.from({ length: text.length }, (_, i) => start + i))
  const last = pieces.at(-1)?.end ?? 0
  return { text: pieces.map(({ text }) => text).join(''), place: (offset) => places[offset] ?? last, changes }
}

const extents = ['none', 'texts', 'lines'] as const

/** Where a reader puts what it finds: with the places of its own text, which become those of the file. */
export class Notes {
  readonly reading: Reading
  readonly part: Part
  readonly scopes: readonly unknown[]
  /** How many files this one is within. */
  readonly depth: number
  constructor(reading: Reading, part: Part, scopes: readonly unknown[] = [part.text], depth = 0) {
    this.reading = reading
    this.part = part
    this.scopes = scopes
    this.depth = depth
  }

  set(
    name: string,
    at: number,
    context: Setting['context'],
    literals: readonly Literal[],
    more: Partial<Setting> = {},
  ): void {
    const { place, changes } = this.part
    const own = changes === 'lines' || (changes === 'texts' && more.own?.as === 'word') ? more.own : undefined
    this.reading.settings.push({
      name,
      at: place(at),
      context,
      environment: isVariable(name),
      scopes: this.scopes,
      open: false,
      ...more,
      literals: literals.map((one) => this.placed(one)),
      own: own && { ...own, start: place(own.start), end: place(own.end) },
    })
  }

  call(name: string, at: number, keys: readonly string[]): void {
    this.reading.calls.push({ name, at: this.part.place(at), keys })
  }

  text(literal: Literal): void {
    this.reading.texts.push(this.placed(literal))
  }

  package(spec: string, at: number): void {
    this.reading.packages.push({ spec, at: this.part.place(at) })
  }

  /** A fence of a document, a here-document, an entry of a ConfigMap: `path` is what it is written to, or like. */
  file(path: string, part: Part): void {
    const { reading, depth } = this
    reading.files.push({ path, notes: new Notes(reading, this.of(part).part, [part.text], depth + 1) })
  }

  /** For what is set in a block, or in blocks from the inside out. */
  in(...scopes: readonly unknown[]): Notes {
    return new Notes(this.reading, this.part, [...scopes, ...this.scopes], this.depth)
  }

  /** For a part of the text. */
  of({ text, place, changes }: Part): Notes {
    const { part, reading, scopes, depth } = this
    const least = extents[Math.min(extents.indexOf(changes), extents.indexOf(part.changes))] ?? 'none'
    const inner = { text, place: (offset: number) => part.place(place(offset)), changes: least }
    return new Notes(reading, inner, scopes, depth)
  }

  private placed(one: Literal): Literal {
    const { place, changes } = this.part
    const [start, end] = [place(one.start), place(one.end)]
    return {
      ...one,
      start,
      end,
      exact: one.exact && changes !== 'none' && end - start === one.end - one.start,
    }
  }
}
